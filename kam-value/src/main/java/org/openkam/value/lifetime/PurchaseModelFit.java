package org.openkam.value.lifetime;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.openkam.core.finding.Finding;

/**
 * The purchase model that customers bear: BG/NBD where its parameters can be estimated, and
 * otherwise {@code NBD}, in which nobody leaves, with a finding that says why.
 *
 * @param model the model to use
 * @param findings empty for a BG/NBD that may be trusted; PURCHASE_MODEL_FEW_CUSTOMERS where only
 *     its ranks should be; PURCHASE_MODEL_DEGENERATE, PURCHASE_MODEL_NOT_CONVERGED or
 *     PURCHASE_MODEL_TOO_LITTLE_DATA where the model without drop-out stands in
 */
public record PurchaseModelFit(PurchaseModel model, ImmutableList<Finding> findings) {
  private static final String STANDS_IN =
      "; the model without drop-out (NBD) stands in, and whoever has left is expected to buy on";

  /**
   * Fits the model under the standard policy.
   *
   * @param histories the purchase histories, customers without repeat purchase included, at least
   *     one
   * @param unit the unit of the model's parameters
   * @return the model that the customers bear
   * @throws IllegalArgumentException if there is no history
   */
  public static PurchaseModelFit of(List<PurchaseHistory> histories, TimeSpan.Unit unit) {
    return of(histories, unit, ModelFit.Policy.standard());
  }

  /**
   * Fits the model.
   *
   * @param histories the purchase histories, customers without repeat purchase included, at least
   *     one
   * @param unit the unit of the model's parameters
   * @param policy when BG/NBD counts as good enough
   * @return the model that the customers bear
   * @throws IllegalArgumentException if there is no history
   */
  public static PurchaseModelFit of(
      List<PurchaseHistory> histories, TimeSpan.Unit unit, ModelFit.Policy policy) {
    checkArgument(!histories.isEmpty(), "purchase histories to fit to must not be empty");
    ModelFit<BgNbd> fit = BgNbd.fit(histories, unit, policy);
    ImmutableList<Finding> findings = findings(fit, policy);
    return fit.model()
        .map(model -> new PurchaseModelFit(model, findings))
        .orElseGet(() -> new PurchaseModelFit(withoutDropout(histories, unit), findings));
  }

  private static PurchaseModel withoutDropout(List<PurchaseHistory> histories, TimeSpan.Unit unit) {
    return Nbd.fit(histories, unit).estimate().orElseThrow();
  }

  private static ImmutableList<Finding> findings(ModelFit<BgNbd> fit, ModelFit.Policy policy) {
    return switch (fit.status()) {
      case CONVERGED -> ImmutableList.of();
      case FEW_CUSTOMERS ->
          finding(
              fit,
              policy.advisedCustomers(),
              "BG/NBD was fitted to {customers} customers, fewer than {limit}; trust its ranks more"
                  + " than its levels");
      case TOO_LITTLE_DATA ->
          finding(
              fit,
              policy.minCustomers(),
              "{customers} customers are too few for BG/NBD, which needs {limit}" + STANDS_IN);
      case DEGENERATE ->
          finding(
              fit,
              policy.minCustomers(),
              "the purchases of {customers} customers do not determine the parameters of BG/NBD"
                  + STANDS_IN);
      case NOT_CONVERGED ->
          finding(
              fit,
              policy.minCustomers(),
              "the search for the parameters of BG/NBD on {customers} customers did not end"
                  + STANDS_IN);
    };
  }

  private static ImmutableList<Finding> finding(ModelFit<BgNbd> fit, long limit, String sentence) {
    return ImmutableList.of(
        Finding.warning(
            "PURCHASE_MODEL_" + fit.status(),
            "BG/NBD",
            sentence,
            ImmutableMap.of("customers", fit.customers(), "limit", limit)));
  }
}
