package org.openkam.planning.transaction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.series.MetricSeries;
import org.openkam.scoring.backtest.AccountHistory;
import org.openkam.scoring.backtest.BacktestModel;
import org.openkam.scoring.backtest.Origin;
import org.openkam.value.lifetime.PurchaseLog;
import org.openkam.value.lifetime.TimeSpan;

/**
 * The purchases and refunds of a whole customer base, as a history to backtest on and as models
 * that choose from it. Each model knows at an origin what was bought before its cut, no more.
 */
public final class TransactionHistory {
  /** The name of the series that {@link #accounts()} holds the transactions under. */
  public static final String REVENUE = "revenue";

  private final ImmutableList<PurchaseLog.Purchase> purchases;

  private TransactionHistory(ImmutableList<PurchaseLog.Purchase> purchases) {
    this.purchases = purchases;
  }

  /**
   * Returns the history of transactions.
   *
   * @param purchases the purchases and refunds in any order
   * @return the history
   */
  public static TransactionHistory of(Iterable<PurchaseLog.Purchase> purchases) {
    return new TransactionHistory(ImmutableList.copyOf(purchases));
  }

  /**
   * Returns the customers as accounts.
   *
   * @return the accounts in the order of their ids, customers since their first transaction, with
   *     the net amount of each day as the series {@link #REVENUE}, without a unit
   */
  public ImmutableList<Account> accounts() {
    Map<AccountId, Map<LocalDate, Double>> amounts = new TreeMap<>();
    for (PurchaseLog.Purchase purchase : purchases) {
      amounts
          .computeIfAbsent(purchase.account(), account -> new TreeMap<>())
          .merge(purchase.date(), purchase.amount(), Double::sum);
    }
    ImmutableList.Builder<Account> accounts = ImmutableList.builder();
    amounts.forEach(
        (account, days) ->
            accounts.add(
                Account.builder()
                    .id(account)
                    .customerSince(days.keySet().iterator().next())
                    .putSeries(REVENUE, MetricSeries.of("", days))
                    .build()));
    return accounts.build();
  }

  /** {@return the history to backtest on, judged by the net amounts} */
  public AccountHistory history() {
    return AccountHistory.of(accounts(), REVENUE, ImmutableSet.of());
  }

  /**
   * {@return the model {@code rfm}, which adds up the quintiles of recency, frequency and monetary
   * value among all customers, from three to fifteen; an account without a purchase has zero}
   */
  public BacktestModel rfm() {
    return new RfmModel(this);
  }

  /**
   * Returns the model {@code lifetime-value}: the mean number of purchases in the time of judgement
   * by the mean value of one, from BG/NBD and gamma-gamma (Fader, Hardie and Lee 2005), fitted anew
   * at each origin to all customers.
   *
   * <p>Where the customers do not bear a model, a simpler one stands in and a finding says so: see
   * {@link org.openkam.value.lifetime.PurchaseModelFit}, and for gamma-gamma the mean value of an
   * account's own purchases.
   *
   * @param unit the unit of time in which the model is fitted, such as weeks
   * @return the model
   */
  public BacktestModel lifetimeValue(TimeSpan.Unit unit) {
    return new LifetimeValueModel(this, unit);
  }

  /** Returns what was known at an origin. */
  PurchaseLog known(Origin origin) {
    List<PurchaseLog.Purchase> known = new ArrayList<>();
    for (PurchaseLog.Purchase purchase : purchases) {
      boolean isTooOld = origin.knownFrom().map(purchase.date()::isBefore).orElse(false);
      if (!isTooOld && purchase.date().isBefore(origin.cut())) {
        known.add(purchase);
      }
    }
    return PurchaseLog.of(known);
  }
}
