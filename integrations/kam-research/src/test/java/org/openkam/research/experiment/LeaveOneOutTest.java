package org.openkam.research.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.strategy.ScoringStrategy;

final class LeaveOneOutTest {
  private static final Criterion REVENUE = Criterion.more("revenue", Scale.ratio("", 0, 10));
  private static final Criterion FIT = Criterion.more("fit", Scale.ratio("", 0, 10));
  private static final Criterion PAST = Criterion.more("past", Scale.ratio("", 0, 10));
  private static final ScoringStrategy MIN_MAX =
      WeightedSum.withNormalization(Normalizations.MIN_MAX);

  private static ScoredProblem scored(
      ScoringStrategy strategy, int size, ImmutableMap<String, Double> weights, double[]... rows) {
    DecisionMatrix matrix =
        DecisionMatrix.of(
            List.of(AccountId.of("a"), AccountId.of("b"), AccountId.of("c"))
                .subList(0, rows.length),
            List.of(REVENUE, FIT, PAST).subList(0, rows[0].length),
            rows);
    return new ScoredProblem(
        Problem.of(matrix), strategy.score(matrix, Weights.proportional(weights)), size);
  }

  /** By min-max b 0.63, a 0.6, c 0.4; without c the range shrinks: a 0.6, b 0.4. */
  private static ScoredProblem reversed(ScoringStrategy strategy, int size) {
    return scored(
        strategy,
        size,
        ImmutableMap.of("revenue", 0.6, "fit", 0.4),
        new double[][] {{10, 0}, {9, 2}, {0, 9}});
  }

  @Test
  void countsTheAccountsWhoseAbsenceTurnsOthersAround() {
    assertThat(Metrics.RANK_REVERSAL.measure(reversed(MIN_MAX, 1))).hasValue(1.0 / 3);
    assertThat(Metrics.RANK_REVERSAL.measure(reversed(WeightedSum.standard(), 1))).hasValue(0);
    assertThat(Metrics.RANK_REVERSAL.direction()).isEqualTo(MetricDirection.SMALLER_IS_BETTER);
  }

  @Test
  void countsTheChosenThatStayWithoutACriterion() {
    // b and a are chosen; by fit alone c and b are, by revenue alone a and b
    assertThat(Metrics.STABILITY.measure(reversed(MIN_MAX, 2))).hasValue(0.75);
    // b is chosen; by fit alone c is, by revenue alone a
    assertThat(Metrics.STABILITY.measure(reversed(MIN_MAX, 1))).hasValue(0);
    assertThat(Metrics.STABILITY.direction()).isEqualTo(MetricDirection.LARGER_IS_BETTER);
  }

  @Test
  void takesNoAccountOfACriterionWithoutWeight() {
    ScoredProblem scored =
        scored(
            MIN_MAX,
            2,
            ImmutableMap.of("revenue", 0.6, "fit", 0.4, "past", 0.0),
            new double[][] {{10, 0, 1}, {9, 2, 9}, {0, 9, 5}});

    assertThat(Metrics.STABILITY.measure(scored)).hasValue(0.75);
    assertThat(Metrics.RANK_REVERSAL.measure(scored)).hasValue(1.0 / 3);
  }

  @Test
  void isNotDefinedWhereNothingCanBeLeftOut() {
    ScoredProblem two =
        scored(MIN_MAX, 1, ImmutableMap.of("revenue", 1.0), new double[][] {{10}, {9}});

    assertThat(Metrics.RANK_REVERSAL.measure(two)).isEmpty();
    assertThat(Metrics.STABILITY.measure(two)).isEmpty();
  }

  @Test
  void isNotDefinedWhereTheOthersCannotBeScored() {
    DecisionMatrix matrix =
        DecisionMatrix.of(
            List.of(AccountId.of("a"), AccountId.of("b"), AccountId.of("c")),
            List.of(REVENUE, FIT),
            new double[][] {{10, 0}, {9, 2}, {9, 9}});
    ScoringPolicy policy =
        ScoringPolicy.builder().constantColumn(ScoringPolicy.ConstantColumns.REFUSE).build();
    Weights weights = Weights.equal(matrix.criteria());

    assertThat(
            Metrics.RANK_REVERSAL.measure(
                new ScoredProblem(Problem.of(matrix), MIN_MAX.score(matrix, weights, policy), 1)))
        .isEmpty();
  }
}
