package org.openkam.examples.workflows;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.series.MetricSeries;
import org.openkam.value.trend.Growth;

/**
 * Eighty invented accounts with their revenue by quarter, of which some leave after 2023.
 *
 * <p>Who fits grows a little faster, and who is content leaves less often; most of both is chance,
 * so that no model is made to win.
 */
final class SnapshotData {
  private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
  private static final int QUARTERS = 16;
  private static final int FIRST_TO_LEAVE = 9;
  private static final ImmutableList<Integer> NUMBERS =
      IntStream.rangeClosed(1, 80).boxed().collect(toImmutableList());

  private SnapshotData() {}

  /** {@return the revenue of each quarter in which an account still bought} */
  static ImmutableMap<AccountId, MetricSeries> revenue() {
    return NUMBERS.stream()
        .collect(
            toImmutableMap(SnapshotData::id, number -> MetricSeries.of("kEUR", quarters(number))));
  }

  /** {@return one for each quarter in which an account still bought} */
  static ImmutableMap<AccountId, MetricSeries> staying() {
    return NUMBERS.stream()
        .collect(
            toImmutableMap(
                SnapshotData::id,
                number ->
                    MetricSeries.of("", Maps.transformValues(quarters(number), revenue -> 1.0))));
  }

  /** Returns the accounts as they were known on the day before. */
  static ImmutableList<Account> before(LocalDate day) {
    return NUMBERS.stream().map(number -> account(number, day)).collect(toImmutableList());
  }

  private static Account account(int number, LocalDate day) {
    MetricSeries known = MetricSeries.of("kEUR", quarters(number)).before(day);
    double lastYear = known.from(day.minusYears(1)).total();
    double yearBefore = known.from(day.minusYears(2)).before(day.minusYears(1)).total();
    return Account.builder()
        .id(id(number))
        .name(id(number).value())
        .putSeries("revenue", known)
        .putFigure("revenue", lastYear)
        .putFigure("growth", Growth.symmetric(yearBefore, lastYear))
        .putFigure("fit", fit(number))
        .putFigure("satisfaction", satisfaction(number))
        .build();
  }

  private static ImmutableMap<LocalDate, Double> quarters(int number) {
    SplittableRandom random = new SplittableRandom(number);
    double size = 50 + 250 * random.nextDouble();
    double drift = 0.004 * (fit(number) - 5) + 0.06 * (random.nextDouble() - 0.5);
    double risk = 0.09 * random.nextDouble() * (10 - satisfaction(number)) / 5;
    ImmutableMap.Builder<LocalDate, Double> quarters = ImmutableMap.builder();
    for (int quarter = 1; quarter <= QUARTERS; quarter++) {
      size *= 1 + drift + 0.2 * (random.nextDouble() - 0.5);
      if (quarter >= FIRST_TO_LEAVE && random.nextDouble() < risk) {
        break;
      }
      quarters.put(FIRST_DAY.plusMonths(3L * quarter).minusDays(1), (double) Math.round(size));
    }
    return quarters.buildOrThrow();
  }

  /** {@return what we thought of the fit in 2021, from 1 to 9} */
  private static int fit(int number) {
    return 1 + number * 7 % 9;
  }

  /** {@return how content the account said it was in 2023, from 1 to 9} */
  private static int satisfaction(int number) {
    return 1 + number * 5 / 9 % 9;
  }

  private static AccountId id(int number) {
    return AccountId.of("account-" + number);
  }
}
