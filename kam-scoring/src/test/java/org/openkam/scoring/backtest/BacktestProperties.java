package org.openkam.scoring.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.Collections2;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class BacktestProperties {
  private static final double ROUNDING = 1e-9;

  /** Scores and outcomes of some accounts. */
  record Case(ImmutableDoubleArray scores, ImmutableDoubleArray outcomes) {}

  @Property
  void measuresKeepTheirRange(@ForAll("cases") Case given) {
    RankedOutcomes ranked = ranked(given, RankedOutcomes.TieRule.AVERAGED);
    for (int count = 1; count <= ranked.size(); count++) {
      assertThat(ranked.precision(count)).isBetween(0.0, 1 + ROUNDING);
      ranked.recall(count).ifPresent(BacktestProperties::assertShare);
      ranked.capturedValue(count).ifPresent(BacktestProperties::assertShare);
      ranked
          .normalizedGain(count, BacktestPlan.Gain.LINEAR)
          .ifPresent(BacktestProperties::assertShare);
    }
    ranked.averagePrecision().ifPresent(BacktestProperties::assertShare);
    ranked.areaUnderCurve().ifPresent(BacktestProperties::assertShare);
    ranked.gainCoefficient().ifPresent(value -> assertThat(value).isBetween(-1.1, 1 + ROUNDING));
  }

  @Property
  void theBestOrderHasFullMarks(@ForAll("cases") Case given) {
    RankedOutcomes best =
        ranked(new Case(given.outcomes(), given.outcomes()), RankedOutcomes.TieRule.AVERAGED);
    for (int count = 1; count <= best.size(); count++) {
      best.normalizedGain(count, BacktestPlan.Gain.LINEAR)
          .ifPresent(value -> assertThat(value).isCloseTo(1, within(ROUNDING)));
    }
    best.areaUnderCurve().ifPresent(value -> assertThat(value).isCloseTo(1, within(ROUNDING)));
    best.gainCoefficient().ifPresent(value -> assertThat(value).isCloseTo(1, within(ROUNDING)));
  }

  @Property(tries = 100)
  void tiesTakeTheMeanOverAllTheirOrders(@ForAll("small") Case given) {
    RankedOutcomes averaged = ranked(given, RankedOutcomes.TieRule.AVERAGED);
    int size = averaged.size();
    double[] precision = new double[size];
    double[] gain = new double[size];
    int orders = 0;
    for (List<Integer> order :
        Collections2.permutations(IntStream.range(0, size).boxed().toList())) {
      RankedOutcomes asGiven = ranked(reordered(given, order), RankedOutcomes.TieRule.AS_GIVEN);
      for (int count = 1; count <= size; count++) {
        precision[count - 1] += asGiven.precision(count);
        gain[count - 1] += asGiven.discountedGain(count, BacktestPlan.Gain.LINEAR);
      }
      orders++;
    }
    for (int count = 1; count <= size; count++) {
      assertThat(averaged.precision(count))
          .isCloseTo(precision[count - 1] / orders, within(ROUNDING));
      assertThat(averaged.discountedGain(count, BacktestPlan.Gain.LINEAR))
          .isCloseTo(gain[count - 1] / orders, within(ROUNDING));
    }
  }

  private static Case reordered(Case given, List<Integer> order) {
    return new Case(
        ImmutableDoubleArray.copyOf(order.stream().mapToDouble(given.scores()::get)),
        ImmutableDoubleArray.copyOf(order.stream().mapToDouble(given.outcomes()::get)));
  }

  private static RankedOutcomes ranked(Case given, RankedOutcomes.TieRule ties) {
    return RankedOutcomes.of(given.scores().toArray(), given.outcomes().toArray(), 3, ties);
  }

  private static void assertShare(double value) {
    assertThat(value).isBetween(-ROUNDING, 1 + ROUNDING);
  }

  @Provide
  Arbitrary<Case> cases() {
    return Arbitraries.integers().between(1, 12).flatMap(BacktestProperties::ofSize);
  }

  @Provide
  Arbitrary<Case> small() {
    return Arbitraries.integers().between(1, 5).flatMap(BacktestProperties::ofSize);
  }

  private static Arbitrary<Case> ofSize(int size) {
    Arbitrary<ImmutableDoubleArray> numbers =
        Arbitraries.integers()
            .between(0, 5)
            .map(Integer::doubleValue)
            .list()
            .ofSize(size)
            .map(ImmutableDoubleArray::copyOf);
    return Combinators.combine(numbers, numbers).as(Case::new);
  }
}
