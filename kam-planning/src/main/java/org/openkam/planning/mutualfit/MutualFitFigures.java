package org.openkam.planning.mutualfit;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.planning.selection.SelectionGates;

/**
 * Reads the customer's view of us from plain figures of an account, such as columns of a CRM
 * export.
 *
 * <p>An account without the figures has no view; one product group stands for all that it buys.
 */
public final class MutualFitFigures {
  /** What our offer does for the customer's profit, from 0 to 10. */
  public static final String PROFIT_IMPACT = "profit-impact";

  /** How hard our offer is to replace for the customer, from 0 to 10. */
  public static final String SUPPLY_RISK = "supply-risk";

  /** Which share of its spend in our field the customer spends with us, from zero to one. */
  public static final String OUR_SHARE_OF_SPEND = "our-share-of-spend";

  private MutualFitFigures() {}

  /**
   * Finds our place in the purchasing portfolio of an account.
   *
   * @param account the account
   * @return the portfolio, or empty where profit impact or supply risk was not measured
   */
  public static Optional<PurchasePortfolio> findPortfolio(Account account) {
    OptionalDouble impact = account.findFigure(PROFIT_IMPACT);
    OptionalDouble risk = account.findFigure(SUPPLY_RISK);
    if (impact.isEmpty() || risk.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        PurchasePortfolio.of(
            account.id(),
            ImmutableList.of(
                ProductGroup.builder()
                    .name("all")
                    .spend(1)
                    .profitImpact(impact.getAsDouble())
                    .supplyRisk(risk.getAsDouble())
                    .build())));
  }

  /**
   * Finds how much an account and we depend on each other.
   *
   * @param account the account
   * @param revenueShare which share of our revenue comes from it, from zero to one
   * @return the dependence, or empty where a figure was not measured or is no share
   */
  public static Optional<Dependence> findDependence(Account account, double revenueShare) {
    OptionalDouble share = account.findFigure(OUR_SHARE_OF_SPEND);
    OptionalDouble switches = account.findFigure(SelectionGates.SUPPLIER_SWITCHES);
    boolean isUsable = share.orElse(-1) >= 0 && share.orElse(2) <= 1 && switches.orElse(-1) >= 0;
    return isUsable
        ? Optional.of(
            Dependence.builder()
                .account(account.id())
                .ourShareOfTheirSpend(share.getAsDouble())
                .theirShareOfOurRevenue(revenueShare)
                .switchesPerYear(switches.getAsDouble())
                .build())
        : Optional.empty();
  }

  /**
   * Checks whether accounts would choose us too, as far as their figures tell.
   *
   * @param accounts the accounts, mostly the key accounts
   * @param revenue the revenue with every account of ours, not negative
   * @return what stands against a mutual relation, account by account
   */
  public static ImmutableList<Finding> check(
      Collection<Account> accounts, Map<AccountId, Double> revenue) {
    double all = revenue.values().stream().mapToDouble(amount -> amount).sum();
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Account account : accounts) {
      findPortfolio(account).flatMap(KeySupplierRule.standard()::check).ifPresent(findings::add);
      double share = all > 0 ? revenue.getOrDefault(account.id(), 0.0) / all : 0;
      findDependence(account, share)
          .ifPresent(dependence -> findings.addAll(dependence.check(DependencePolicy.standard())));
      account.purchasing().ifPresent(profile -> findings.addAll(profile.check(account.id())));
    }
    return findings.build();
  }
}
