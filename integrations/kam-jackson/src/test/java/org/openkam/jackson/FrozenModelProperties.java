package org.openkam.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Preference;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.ValueFunctions;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.standard.Strategies;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.FittedStrategy;
import org.openkam.scoring.strategy.FrozenModel;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.ScoringRefusedException;
import org.openkam.scoring.strategy.ScoringStrategy;

/** What every registered strategy keeps when its fitted model is written and read back. */
final class FrozenModelProperties {
  private static final ImmutableList<Criterion> CRITERIA =
      ImmutableList.of(
          Criterion.more("revenue", Scale.ratio("EUR", 0, 100)),
          Criterion.less("complaints", Scale.ratio("per year", 0, 100)),
          Criterion.builder()
              .id("cooperation")
              .scale(Scale.interval(0, 100))
              .valueFunction(ValueFunctions.peak(new Bounds(0, 100), 60))
              .build(),
          Criterion.builder()
              .id("distance")
              .scale(Scale.ratio("km", 0, 100))
              .preference(Preference.target(30))
              .build());

  @Property(tries = 300)
  void scoresEveryRowToTheSameBits(
      @ForAll("strategies") ScoringStrategy strategy,
      @ForAll("matrices") DecisionMatrix matrix,
      @ForAll("points") List<Double> points,
      @ForAll("policies") ScoringPolicy policy) {
    FittedStrategy fitted = fit(strategy, matrix, points, policy);
    for (KamJson format : List.of(KamJson.json(), KamJson.yaml())) {
      FrozenModel read = format.read(format.write(fitted.freeze()), FrozenModel.class);
      FittedStrategy again = read.fitted(Strategies.standard());

      assertThat(again).isEqualTo(fitted).hasSameHashCodeAs(fitted);
      assertThat(again.freeze()).isEqualTo(read);
      assertThat(scores(again, matrix)).isEqualTo(scores(fitted, matrix));
    }
  }

  @Property(tries = 300)
  void aReferenceOfAnotherShapeIsRefusedOrScoresFinitely(
      @ForAll("strategies") ScoringStrategy strategy,
      @ForAll("matrices") DecisionMatrix matrix,
      @ForAll("points") List<Double> points) {
    FrozenModel frozen = fit(strategy, matrix, points, ScoringPolicy.standard()).freeze();
    for (String shortened : frozen.parameters().names()) {
      FrozenModel changed =
          FrozenModel.builder().from(frozen).parameters(without(frozen, shortened)).build();
      try {
        assertThat(changed.fitted(Strategies.standard()).score(matrix).scores())
            .isNotEmpty()
            .doesNotContain(Double.NaN);
      } catch (IllegalArgumentException refused) {
        assertThat(refused.getMessage()).contains("'");
      }
    }
  }

  @Provide
  Arbitrary<ScoringStrategy> strategies() {
    return Arbitraries.of(Strategies.standard().strategies());
  }

  @Provide
  Arbitrary<List<Double>> points() {
    return sevenths().list().ofSize(CRITERIA.size());
  }

  @Provide
  Arbitrary<ScoringPolicy> policies() {
    return Combinators.combine(
            Arbitraries.of(ScoringPolicy.MissingData.class),
            Arbitraries.of(ScoringPolicy.ConstantColumns.class))
        .as(
            (missing, constant) ->
                ScoringPolicy.builder().missingData(missing).constantColumn(constant).build());
  }

  @Provide
  Arbitrary<DecisionMatrix> matrices() {
    return sevenths()
        .injectNull(0.05)
        .map(value -> value == null ? Double.NaN : value)
        .array(double[].class)
        .ofSize(CRITERIA.size())
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(
            rows ->
                DecisionMatrix.of(
                    IntStream.range(0, rows.size()).mapToObj(row -> account(row)).toList(),
                    CRITERIA,
                    rows.toArray(double[][]::new)));
  }

  /** Numbers that need every digit of theirs. */
  private static Arbitrary<Double> sevenths() {
    return Arbitraries.integers().between(1, 690).map(number -> number / 7.0);
  }

  private static FittedStrategy fit(
      ScoringStrategy strategy, DecisionMatrix matrix, List<Double> points, ScoringPolicy policy) {
    Weights weights =
        Weights.proportional(
            IntStream.range(0, CRITERIA.size())
                .boxed()
                .collect(
                    ImmutableMap.toImmutableMap(column -> CRITERIA.get(column).id(), points::get)));
    try {
      return strategy.fit(matrix, weights, policy);
    } catch (ScoringRefusedException refused) {
      Assume.that(false);
      throw refused;
    }
  }

  private static FittedParameters without(FrozenModel frozen, String shortened) {
    FittedParameters fitted = FittedParameters.nothing();
    for (String name : frozen.parameters().names()) {
      double[] numbers = frozen.parameters().numbers(name);
      int kept = name.equals(shortened) ? numbers.length - 1 : numbers.length;
      fitted = fitted.with(name, Arrays.copyOf(numbers, Math.max(0, kept)));
    }
    return fitted;
  }

  private static AccountId account(int row) {
    return AccountId.of("account-" + row);
  }

  /** Scores to the last bit, with the best case, or the reason why there are none. */
  private static List<String> scores(FittedStrategy fitted, DecisionMatrix matrix) {
    try {
      Scoring scoring = fitted.score(matrix);
      return matrix.accounts().stream()
          .map(scoring::of)
          .map(score -> bits(score.score()) + " to " + bits(score.bestCase()))
          .toList();
    } catch (ScoringRefusedException refused) {
      return List.of(refused.getMessage());
    }
  }

  private static String bits(double score) {
    return Long.toHexString(Double.doubleToRawLongBits(score));
  }
}
