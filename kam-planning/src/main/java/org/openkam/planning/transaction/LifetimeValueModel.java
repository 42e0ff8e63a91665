package org.openkam.planning.transaction;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.scoring.backtest.AccountHistory;
import org.openkam.scoring.backtest.BacktestModel;
import org.openkam.scoring.backtest.Origin;
import org.openkam.value.lifetime.GammaGamma;
import org.openkam.value.lifetime.ModelFit;
import org.openkam.value.lifetime.PurchaseLog;
import org.openkam.value.lifetime.PurchaseModelFit;
import org.openkam.value.lifetime.SpendHistory;
import org.openkam.value.lifetime.TimeSpan;

/**
 * Chooses by the value of the purchases that BG/NBD and gamma-gamma expect in the time of
 * judgement.
 *
 * @param history the transactions
 * @param unit the unit of time in which the model is fitted
 */
record LifetimeValueModel(TransactionHistory history, TimeSpan.Unit unit) implements BacktestModel {
  @Override
  public String name() {
    return "lifetime-value";
  }

  @Override
  public double[] score(AccountHistory.Snapshot snapshot) {
    ImmutableMap<AccountId, PurchaseLog.Summary> customers = customers(snapshot);
    if (customers.isEmpty()) {
      return new double[snapshot.accounts().size()];
    }
    Fitted fitted = Fitted.to(customers.values().asList(), unit);
    return snapshot.accounts().stream()
        .mapToDouble(account -> value(account, customers, fitted, snapshot.origin()))
        .toArray();
  }

  private static double value(
      Account account,
      ImmutableMap<AccountId, PurchaseLog.Summary> customers,
      Fitted fitted,
      Origin origin) {
    PurchaseLog.Summary customer = customers.get(account.id());
    return customer == null ? 0 : fitted.value(customer, origin);
  }

  @Override
  public ImmutableList<Finding> findings(AccountHistory.Snapshot snapshot) {
    ImmutableMap<AccountId, PurchaseLog.Summary> customers = customers(snapshot);
    PurchaseLog known = history.known(snapshot.origin());
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    findings.addAll(known.findings(snapshot.origin().cut().minusDays(1)));
    if (!customers.isEmpty()) {
      findings.addAll(Fitted.to(customers.values().asList(), unit).findings());
    }
    return findings.build();
  }

  private ImmutableMap<AccountId, PurchaseLog.Summary> customers(AccountHistory.Snapshot snapshot) {
    Origin origin = snapshot.origin();
    return history.known(origin).summaries(origin.cut().minusDays(1)).stream()
        .collect(toImmutableMap(PurchaseLog.Summary::account, customer -> customer));
  }

  /**
   * The models of an origin.
   *
   * @param purchases how often customers buy
   * @param spend what a purchase is worth; empty where the customers do not bear the model
   * @param meanValue the mean value of all repeat purchases, for accounts that have none
   */
  private record Fitted(PurchaseModelFit purchases, Optional<GammaGamma> spend, double meanValue) {

    static Fitted to(ImmutableList<PurchaseLog.Summary> customers, TimeSpan.Unit unit) {
      ImmutableList<SpendHistory> spend =
          customers.stream().map(PurchaseLog.Summary::spend).collect(toImmutableList());
      ModelFit<GammaGamma> fit = GammaGamma.fit(spend);
      double repeats = spend.stream().mapToDouble(SpendHistory::repeatPurchases).sum();
      double total =
          spend.stream().mapToDouble(each -> each.repeatPurchases() * each.meanValue()).sum();
      return new Fitted(
          PurchaseModelFit.of(
              customers.stream().map(PurchaseLog.Summary::purchases).collect(toImmutableList()),
              unit),
          fit.model().filter(model -> model.q() > 1),
          repeats > 0 ? total / repeats : 0);
    }

    double value(PurchaseLog.Summary customer, Origin origin) {
      double until =
          purchases(customer, ChronoUnit.DAYS.between(origin.cut(), origin.outcomeEnd()));
      double before =
          purchases(customer, ChronoUnit.DAYS.between(origin.cut(), origin.outcomeStart()));
      return (until - before) * worth(customer.spend());
    }

    private double purchases(PurchaseLog.Summary customer, long days) {
      return purchases
          .model()
          .expectedPurchases(customer.purchases(), TimeSpan.days((double) days));
    }

    private double worth(SpendHistory customer) {
      double own = customer.repeatPurchases() > 0 ? customer.meanValue() : meanValue;
      return spend.map(model -> model.expectedValue(customer)).orElse(own);
    }

    ImmutableList<Finding> findings() {
      ImmutableList.Builder<Finding> findings = ImmutableList.builder();
      findings.addAll(purchases.findings());
      if (spend.isEmpty()) {
        findings.add(
            Finding.warning(
                "SPEND_MODEL_NOT_USABLE",
                "gamma-gamma",
                "the customers do not bear the gamma-gamma model of what a purchase is worth; the"
                    + " mean value of an account's own repeat purchases stands in, and of all"
                    + " ({mean}) where it has none",
                ImmutableMap.of("mean", Math.round(meanValue * 100) / 100.0)));
      }
      return findings.build();
    }
  }
}
