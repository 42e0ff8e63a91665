package org.openkam.value.measure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.openkam.core.finding.Finding;
import org.openkam.core.measure.AccountsAsOf;
import org.openkam.core.measure.Measure;
import org.openkam.value.lifetime.BgNbd;
import org.openkam.value.lifetime.GammaGamma;
import org.openkam.value.lifetime.MbgNbd;
import org.openkam.value.lifetime.ModelFit;
import org.openkam.value.lifetime.PurchaseHistory;
import org.openkam.value.lifetime.PurchaseLog;
import org.openkam.value.lifetime.PurchaseModel;
import org.openkam.value.lifetime.SpendHistory;
import org.openkam.value.lifetime.TimeSpan;

/** The models of a measure, given or fitted to the accounts at hand, and how far to trust them. */
final class FittedModels {
  private final Measure measure;
  private final LifetimeModel model;
  private final AccountsAsOf accounts;
  private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

  FittedModels(Measure measure, LifetimeModel model, AccountsAsOf accounts) {
    this.measure = measure;
    this.model = model;
    this.accounts = accounts;
  }

  Optional<PurchaseModel> purchases(List<PurchaseLog.Summary> customers) {
    if (model.purchases().isPresent()) {
      return model.purchases();
    }
    accounts.checkWhole(measure);
    ImmutableList<PurchaseHistory> histories =
        customers.stream().map(PurchaseLog.Summary::purchases).collect(toImmutableList());
    return model.kind() == LifetimeModel.Kind.BG_NBD
        ? usable(BgNbd.fit(histories, TimeSpan.Unit.WEEK), model.toString()).map(fitted -> fitted)
        : usable(MbgNbd.fit(histories, TimeSpan.Unit.WEEK), model.toString()).map(fitted -> fitted);
  }

  Optional<GammaGamma> spend(List<PurchaseLog.Summary> customers) {
    if (model.spend().isPresent()) {
      return model.spend();
    }
    accounts.checkWhole(measure);
    ImmutableList<SpendHistory> histories =
        customers.stream().map(PurchaseLog.Summary::spend).collect(toImmutableList());
    return usable(GammaGamma.fit(histories), "Gamma-Gamma");
  }

  private <M> Optional<M> usable(ModelFit<M> fit, String name) {
    ImmutableMap<String, Object> evidence =
        ImmutableMap.of(
            "measure", measure.name(),
            "model", name,
            "count", fit.customers(),
            "status", fit.status());
    if (fit.model().isEmpty()) {
      findings.add(
          Finding.warning(
              "LIFETIME_MODEL_NOT_FITTED",
              measure.name(),
              "'{measure}' was not measured, because {model} could not be fitted (accounts fitted"
                  + " to: {count}, outcome: {status}); give parameters that were fitted on more"
                  + " customers",
              evidence));
    } else if (fit.status() == ModelFit.Status.FEW_CUSTOMERS) {
      findings.add(
          Finding.info(
              "LIFETIME_MODEL_OF_FEW",
              measure.name(),
              "{model} of '{measure}' was fitted to few accounts ({count}); trust ranks more than"
                  + " levels",
              evidence));
    }
    return fit.model();
  }

  ImmutableList<Finding> findings() {
    return findings.build();
  }
}
