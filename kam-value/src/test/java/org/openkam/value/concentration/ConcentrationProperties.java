package org.openkam.value.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.openkam.core.account.AccountId;
import org.openkam.value.scenario.LossDistribution;
import org.openkam.value.scenario.RevenueBook;
import org.openkam.value.scenario.Scenario;

final class ConcentrationProperties {
  private static final double ROUNDING = 1e-12;

  @Property
  void staysWithinItsBounds(@ForAll("amounts") double[] amounts) {
    Concentration actual = Concentration.of(amounts);
    int size = amounts.length;

    assertThat(actual.herfindahl()).isBetween(1.0 / size - ROUNDING, 1 + ROUNDING);
    assertThat(actual.normalizedHerfindahl()).isBetween(0.0, 1 + ROUNDING);
    assertThat(actual.effectiveNumber()).isBetween(1 - ROUNDING, size + 1e-9);
    assertThat(actual.gini()).isBetween(0.0, 1 - 1.0 / size + ROUNDING);
    assertThat(actual.theil()).isBetween(0.0, Math.log(size) + ROUNDING);
  }

  @Property
  void ordersTheEffectiveNumbers(@ForAll("amounts") double[] amounts) {
    Concentration actual = Concentration.of(amounts);

    assertThat(actual.effectiveNumberByLargest())
        .isLessThanOrEqualTo(actual.effectiveNumber() + 1e-9);
    assertThat(actual.effectiveNumber())
        .isLessThanOrEqualTo(actual.effectiveNumberByEntropy() + 1e-9);
  }

  @Property
  void doesNotDependOnTheCurrency(
      @ForAll("amounts") double[] amounts,
      @ForAll @DoubleRange(min = 0.01, max = 100) double rate) {
    Concentration actual = Concentration.of(amounts);
    Concentration converted =
        Concentration.of(Arrays.stream(amounts).map(amount -> amount * rate).toArray());

    assertThat(converted.herfindahl()).isCloseTo(actual.herfindahl(), within(ROUNDING));
    assertThat(converted.gini()).isCloseTo(actual.gini(), within(ROUNDING));
    assertThat(converted.topShare(0.2)).isCloseTo(actual.topShare(0.2), within(ROUNDING));
  }

  @Property
  void isTheSameForTwiceThePortfolioSaveTheHerfindahl(@ForAll("amounts") double[] amounts) {
    double[] twice = Arrays.copyOf(amounts, 2 * amounts.length);
    System.arraycopy(amounts, 0, twice, amounts.length, amounts.length);

    assertThat(Concentration.of(twice).gini())
        .isCloseTo(Concentration.of(amounts).gini(), within(ROUNDING));
    assertThat(Concentration.of(twice).herfindahl())
        .isCloseTo(Concentration.of(amounts).herfindahl() / 2, within(ROUNDING));
  }

  @Property
  void enclosesTheGiniBetweenTheLorenzCurveAndTheDiagonal(@ForAll("amounts") double[] amounts) {
    Concentration actual = Concentration.of(amounts);
    double area = 0;
    for (int i = 1; i <= amounts.length; i++) {
      area += (actual.lorenz().get(i - 1) + actual.lorenz().get(i)) / 2 / amounts.length;
    }

    assertThat(actual.gini()).isCloseTo(1 - 2 * area, within(ROUNDING));
  }

  @Property
  void reachesAShareWithTheFewestAccounts(
      @ForAll("amounts") double[] amounts, @ForAll @DoubleRange(min = 0.01, max = 1) double share) {
    Concentration actual = Concentration.of(amounts);
    int count = actual.countForShare(share);

    assertThat(actual.ratio(count)).isGreaterThanOrEqualTo(share - ROUNDING);
    if (count > 1) {
      assertThat(actual.ratio(count - 1)).isLessThan(share + ROUNDING);
    }
  }

  @Property
  void coversTheWholeLossOnce(
      @ForAll("amounts") double[] amounts, @ForAll("chances") double[] chances) {
    double[] probabilities = new double[amounts.length];
    Arrays.setAll(probabilities, i -> chances[i % chances.length]);
    LossDistribution actual = LossDistribution.of(amounts, probabilities);
    double mean = 0;
    double variance = 0;
    for (int i = 0; i < amounts.length; i++) {
      mean += probabilities[i] * amounts[i];
      variance += probabilities[i] * (1 - probabilities[i]) * amounts[i] * amounts[i];
    }

    assertThat(Arrays.stream(actual.probabilities().toArray()).sum())
        .isCloseTo(1, within(ROUNDING));
    assertThat(actual.mean()).isCloseTo(mean, within(1e-9 * (1 + mean)));
    assertThat(actual.variance()).isCloseTo(variance, within(1e-9 * (1 + variance)));
  }

  @Property
  void ordersTheRiskMeasures(
      @ForAll("amounts") double[] amounts,
      @ForAll @DoubleRange(min = 0.01, max = 0.98) double level,
      @ForAll @IntRange(min = 1, max = 99) int percent) {
    double[] probabilities = new double[amounts.length];
    Arrays.fill(probabilities, percent / 100.0);
    LossDistribution actual = LossDistribution.of(amounts, probabilities);
    double total = Arrays.stream(amounts).sum();

    assertThat(actual.valueAtRisk(level)).isLessThanOrEqualTo(actual.valueAtRisk(0.99));
    assertThat(actual.expectedShortfall(level))
        .isBetween(
            Math.max(actual.valueAtRisk(level), actual.mean()) - 1e-9 * total, total * (1 + 1e-9));
  }

  @Property
  void losesEachAccountOnce(@ForAll("amounts") double[] amounts) {
    RevenueBook.Line[] lines = new RevenueBook.Line[amounts.length];
    Arrays.setAll(
        lines,
        i ->
            RevenueBook.Line.builder()
                .account(AccountId.of("K" + i))
                .revenue(amounts[i])
                .margin(-i)
                .build());
    RevenueBook book = RevenueBook.of(lines);
    double lost = 0;
    for (RevenueBook.Line line : lines) {
      lost += book.apply(Scenario.loss("loss", line.account())).total().revenue().absolute();
    }

    assertThat(lost).isCloseTo(-book.revenue(), within(1e-6));
  }

  @Provide
  Arbitrary<double[]> amounts() {
    return Arbitraries.integers()
        .between(0, 100_000)
        .array(int[].class)
        .ofMinSize(1)
        .ofMaxSize(12)
        .filter(cents -> Arrays.stream(cents).sum() > 0)
        .map(cents -> Arrays.stream(cents).mapToDouble(cent -> cent / 100.0).toArray());
  }

  @Provide
  Arbitrary<double[]> chances() {
    return Arbitraries.doubles().between(0, 1).array(double[].class).ofMinSize(1).ofMaxSize(5);
  }
}
