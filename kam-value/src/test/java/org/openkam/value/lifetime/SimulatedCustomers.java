package org.openkam.value.lifetime;

import com.google.common.collect.ImmutableList;
import java.util.SplittableRandom;
import org.openkam.core.account.AccountId;

/** Customers who buy at rates between 0.02 and 0.5 a week and leave with changing probability. */
final class SimulatedCustomers {
  private SimulatedCustomers() {}

  static ImmutableList<PurchaseLog.Summary> of(int customers, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    ImmutableList.Builder<PurchaseLog.Summary> summaries = ImmutableList.builder();
    for (int i = 0; i < customers; i++) {
      summaries.add(customer("c" + i, random));
    }
    return summaries.build();
  }

  private static PurchaseLog.Summary customer(String id, SplittableRandom random) {
    double rate = 0.02 * Math.pow(25, random.nextDouble());
    double dropout = random.nextDouble() * random.nextDouble();
    double worth = 20 * Math.pow(5, random.nextDouble());
    double age = 20 + 40 * random.nextDouble();
    double recency = 0;
    double total = 0;
    int repeats = 0;
    double time = 0;
    while (random.nextDouble() >= dropout) {
      time += -Math.log(1 - random.nextDouble()) / rate;
      if (time > age) {
        break;
      }
      repeats++;
      recency = time;
      total += worth * (0.5 + random.nextDouble());
    }
    return new PurchaseLog.Summary(
        AccountId.of(id),
        PurchaseHistory.of(repeats, recency, age, TimeSpan.Unit.WEEK),
        new SpendHistory(repeats, repeats == 0 ? 0 : total / repeats));
  }

  static ImmutableList<PurchaseHistory> purchases(Iterable<PurchaseLog.Summary> customers) {
    ImmutableList.Builder<PurchaseHistory> purchases = ImmutableList.builder();
    customers.forEach(customer -> purchases.add(customer.purchases()));
    return purchases.build();
  }

  static ImmutableList<SpendHistory> spend(Iterable<PurchaseLog.Summary> customers) {
    ImmutableList.Builder<SpendHistory> spend = ImmutableList.builder();
    customers.forEach(customer -> spend.add(customer.spend()));
    return spend.build();
  }
}
