package org.openkam.research.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.research.simulation.PortfolioDesign;
import org.openkam.research.simulation.Truth;
import org.openkam.research.simulation.View;
import org.openkam.scoring.additive.WeightedSum;

final class MetricsTest {
  private static final Criterion FIT = Criterion.more("fit", Scale.ratio("", 0, 10));

  private static final Problem PROBLEM =
      DataSource.of(
              "firms", PortfolioDesign.builder().accounts(4).addViews(View.of(FIT, 0.7)).build())
          .problem(1);

  private static final Truth TRUTH = PROBLEM.truth().orElseThrow();

  /** Scores the four accounts, which are given in the order of what they bring. */
  private static ScoredProblem scored(int size, double... fit) {
    List<AccountId> accounts = TRUTH.bestByOutcome(4).asList();
    double[][] rows =
        Arrays.stream(fit).mapToObj(value -> new double[] {value}).toArray(double[][]::new);
    DecisionMatrix matrix = DecisionMatrix.of(accounts, List.of(FIT), rows);
    return new ScoredProblem(
        Problem.of(matrix, TRUTH),
        WeightedSum.standard().score(matrix, Weights.equal(List.of(FIT))),
        size);
  }

  private static double outcome(int place) {
    return TRUTH.of(TRUTH.bestByOutcome(4).asList().get(place)).outcomeIfNot();
  }

  @Test
  void discountsByPlaceWhatTheChosenBring() {
    double log = Math.log(3) / Math.log(2);
    assertThat(Metrics.NDCG.measure(scored(2, 7, 5, 9, 1)).orElseThrow())
        .isCloseTo(
            (outcome(2) + outcome(0) / log) / (outcome(0) + outcome(1) / log), within(1e-15));
    assertThat(Metrics.NDCG.measure(scored(2, 9, 7, 5, 1))).hasValue(1);
  }

  @Test
  void comparesTheOrdersWithTheFirstAccountsCountingMost() {
    assertThat(Metrics.RANK_BIASED_OVERLAP.measure(scored(2, 9, 7, 5, 1)).orElseThrow())
        .isCloseTo(1, within(1e-15));
    // the first place alone differs, at a weight of 1 - 0.9
    assertThat(Metrics.RANK_BIASED_OVERLAP.measure(scored(2, 7, 9, 5, 1)).orElseThrow())
        .isCloseTo(0.9, within(1e-15));
    // the first three differ in one of three, at a weight of 0.1 * 0.81
    assertThat(Metrics.RANK_BIASED_OVERLAP.measure(scored(2, 9, 7, 1, 5)).orElseThrow())
        .isCloseTo(1 - 0.081 / 3, within(1e-15));
  }
}
