package org.openkam.planning.mutualfit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.MeasuredAccounts;
import org.openkam.core.measure.Measures;
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

  /** What the customer's view is read from. */
  public static final ImmutableSet<Measure> MEASURES =
      ImmutableSet.of(
          Measures.figure(PROFIT_IMPACT),
          Measures.figure(SUPPLY_RISK),
          Measures.figure(OUR_SHARE_OF_SPEND),
          Measures.figure(SelectionGates.SUPPLIER_SWITCHES));

  private MutualFitFigures() {}

  /**
   * Finds our place in the purchasing portfolio of an account.
   *
   * @param account the account
   * @return the portfolio, or empty where profit impact or supply risk was not measured
   */
  public static Optional<PurchasePortfolio> findPortfolio(Account account) {
    return findPortfolio(account.id(), account::findFigure);
  }

  private static Optional<PurchasePortfolio> findPortfolio(
      AccountId account, Function<String, OptionalDouble> figures) {
    OptionalDouble impact = figures.apply(PROFIT_IMPACT);
    OptionalDouble risk = figures.apply(SUPPLY_RISK);
    if (impact.isEmpty() || risk.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        PurchasePortfolio.of(
            account,
            ImmutableList.of(
                PurchasePortfolio.ProductGroup.builder()
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
    return findDependence(account.id(), account::findFigure, revenueShare);
  }

  private static Optional<Dependence> findDependence(
      AccountId account, Function<String, OptionalDouble> figures, double revenueShare) {
    OptionalDouble share = figures.apply(OUR_SHARE_OF_SPEND);
    OptionalDouble switches = figures.apply(SelectionGates.SUPPLIER_SWITCHES);
    boolean isUsable = share.orElse(-1) >= 0 && share.orElse(2) <= 1 && switches.orElse(-1) >= 0;
    return isUsable
        ? Optional.of(
            Dependence.builder()
                .account(account)
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
      double share = all > 0 ? revenue.getOrDefault(account.id(), 0.0) / all : 0;
      findCheck(account, account::findFigure, share).ifPresent(findings::addAll);
    }
    return findings.build();
  }

  /**
   * Checks whether an account would choose us too, by what was measured of it before.
   *
   * @param account the account, whose way of purchasing is read
   * @param measured what was measured of it and of others, {@link #MEASURES} as far as known
   * @param revenueShare which share of our revenue comes from it, from zero to one
   * @return what stands against a mutual relation; empty where nothing of its view is known
   */
  public static Optional<ImmutableList<Finding>> findCheck(
      Account account, MeasuredAccounts measured, double revenueShare) {
    return findCheck(
        account, figure -> measured.find(account.id(), Measures.figure(figure)), revenueShare);
  }

  private static Optional<ImmutableList<Finding>> findCheck(
      Account account, Function<String, OptionalDouble> figures, double revenueShare) {
    Optional<PurchasePortfolio> portfolio = findPortfolio(account.id(), figures);
    Optional<Dependence> dependence = findDependence(account.id(), figures, revenueShare);
    if (portfolio.isEmpty() && dependence.isEmpty() && account.purchasing().isEmpty()) {
      return Optional.empty();
    }
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    portfolio.flatMap(KeySupplierRule.standard()::check).ifPresent(findings::add);
    dependence.ifPresent(known -> findings.addAll(known.check(Dependence.Policy.standard())));
    account.purchasing().ifPresent(profile -> findings.addAll(profile.check(account.id())));
    return Optional.of(findings.build());
  }
}
