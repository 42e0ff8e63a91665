package org.openkam.examples.workflows;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.MetricSeries;
import org.openkam.scoring.trend.Growth;

/** Eighty invented accounts with their revenue by quarter, of which those that fit grow faster. */
final class SnapshotData {
  private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
  private static final int QUARTERS = 16;
  private static final ImmutableList<Integer> NUMBERS =
      IntStream.rangeClosed(1, 80).boxed().collect(toImmutableList());

  private SnapshotData() {}

  static ImmutableMap<AccountId, MetricSeries> outcomes() {
    return NUMBERS.stream().collect(toImmutableMap(SnapshotData::id, SnapshotData::revenue));
  }

  /** Returns the accounts as they were known on the day before. */
  static ImmutableList<Account> before(LocalDate day) {
    return NUMBERS.stream().map(number -> account(number, day)).collect(toImmutableList());
  }

  private static Account account(int number, LocalDate day) {
    MetricSeries known = revenue(number).before(day);
    double lastYear = known.from(day.minusYears(1)).total();
    double yearBefore = known.from(day.minusYears(2)).before(day.minusYears(1)).total();
    return Account.builder()
        .id(id(number))
        .name(id(number).value())
        .putSeries("revenue", known)
        .putFigure("revenue", lastYear)
        .putFigure("growth", Growth.symmetric(yearBefore, lastYear))
        .putFigure("fit", fit(number))
        .build();
  }

  private static MetricSeries revenue(int number) {
    SplittableRandom random = new SplittableRandom(number);
    double size = 50 + 250 * random.nextDouble();
    double drift = 0.015 * (fit(number) - 5);
    ImmutableMap.Builder<LocalDate, Double> quarters = ImmutableMap.builder();
    for (int quarter = 1; quarter <= QUARTERS; quarter++) {
      size *= 1 + drift + 0.2 * (random.nextDouble() - 0.5);
      quarters.put(FIRST_DAY.plusMonths(3L * quarter).minusDays(1), (double) Math.round(size));
    }
    return MetricSeries.of("kEUR", quarters.buildOrThrow());
  }

  /** {@return what we thought of the fit in 2021, from 1 to 9} */
  private static int fit(int number) {
    return 1 + number * 7 % 9;
  }

  private static AccountId id(int number) {
    return AccountId.of("account-" + number);
  }
}
