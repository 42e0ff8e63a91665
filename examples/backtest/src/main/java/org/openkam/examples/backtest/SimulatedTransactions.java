package org.openkam.examples.backtest;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.SplittableRandom;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.openkam.core.account.AccountId;
import org.openkam.planning.transaction.TransactionHistory;
import org.openkam.scoring.backtest.Origin;
import org.openkam.scoring.backtest.RollingOrigin;
import org.openkam.value.lifetime.PurchaseLog;

/**
 * Customers like those of the CDNOW data: they buy and leave by Pareto/NBD and spend by
 * gamma-gamma, with the parameters that were published for those data (Fader and Hardie), and make
 * their first purchase within the first twelve weeks.
 */
final class SimulatedTransactions {
  static final int CHOSEN = 100;

  private static final int CUSTOMERS = 1000;
  private static final long SEED = 1;
  private static final int WEEKS = 104;
  private static final int QUARTERS = 8;
  private static final int ORIGINS = 6;
  private static final LocalDate START = LocalDate.of(2024, 1, 1);

  private static final GammaDistribution RATES = new GammaDistribution(0.55, 1 / 10.6);
  private static final GammaDistribution DROPOUTS = new GammaDistribution(0.61, 1 / 11.7);
  private static final GammaDistribution SPEND_RATES = new GammaDistribution(3.74, 1 / 15.44);
  private static final double SPEND_SHAPE = 6.25;

  private SimulatedTransactions() {}

  static ImmutableList<Origin> origins() {
    return RollingOrigin.builder()
        .periods(QUARTERS)
        .origins(ORIGINS)
        .build()
        .from(START, Period.ofWeeks(WEEKS / QUARTERS));
  }

  static TransactionHistory history() {
    SplittableRandom random = new SplittableRandom(SEED);
    ImmutableList.Builder<PurchaseLog.Purchase> purchases = ImmutableList.builder();
    for (int i = 0; i < CUSTOMERS; i++) {
      AccountId customer = AccountId.of("c%04d".formatted(i));
      double rate = drawn(RATES, random);
      GammaDistribution spend = new GammaDistribution(SPEND_SHAPE, 1 / drawn(SPEND_RATES, random));
      double time = 12 * random.nextDouble();
      double end = Math.min(WEEKS, time + waiting(drawn(DROPOUTS, random), random));
      while (time < end) {
        purchases.add(
            new PurchaseLog.Purchase(
                customer, START.plusDays((long) (7 * time)), drawn(spend, random)));
        time += waiting(rate, random);
      }
    }
    return TransactionHistory.of(purchases.build());
  }

  private static double drawn(GammaDistribution distribution, SplittableRandom random) {
    return distribution.inverseCumulativeProbability(random.nextDouble());
  }

  private static double waiting(double rate, SplittableRandom random) {
    return -Math.log1p(-random.nextDouble()) / rate;
  }
}
