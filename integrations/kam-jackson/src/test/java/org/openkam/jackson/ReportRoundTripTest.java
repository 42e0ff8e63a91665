package org.openkam.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Attributes;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.Provenance;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.model.SelectionPolicy;
import org.openkam.core.model.StrategySpec;
import org.openkam.planning.selection.KeyAccountSelector;
import org.openkam.planning.selection.SelectionStability;
import org.openkam.scoring.counterfactual.Counterfactual;
import org.openkam.scoring.counterfactual.ScoreTarget;
import org.openkam.scoring.explanation.Explanation;
import org.openkam.scoring.explanation.Shapley;
import org.openkam.scoring.sampling.PairwiseWinning;
import org.openkam.scoring.sampling.Smaa;
import org.openkam.scoring.sampling.SmaaReport;
import org.openkam.scoring.sampling.SmaaSettings;
import org.openkam.scoring.sampling.TopMembership;
import org.openkam.scoring.stability.MinimalWeightChange;
import org.openkam.scoring.stability.Tornado;
import org.openkam.scoring.stability.WeightInterval;
import org.openkam.scoring.stability.WeightStability;
import org.openkam.scoring.stability.WeightSweep;
import org.openkam.scoring.standard.Strategies;
import org.openkam.scoring.strategy.Scoring;

/** A report that is written is read back, from JSON and from YAML. */
final class ReportRoundTripTest {
  private static final AccountId A = AccountId.of("a");
  private static final SmaaSettings SETTINGS =
      SmaaSettings.builder().samples(500).seed(Long.MIN_VALUE + 1).build();

  @Test
  void stochasticReportsComeBack() {
    Scoring scoring = scoring("weighted-sum", 3);

    assertComesBack(Smaa.ranks(scoring, SETTINGS), SmaaReport.class);
    assertComesBack(Smaa.membership(scoring, 2, SETTINGS), TopMembership.class);
    assertComesBack(Smaa.pairwise(scoring, SETTINGS), PairwiseWinning.class);
    assertComesBack(Smaa.membership(scoring, 2, SETTINGS).provenance(), Provenance.class);
  }

  @Test
  void exactReportsComeBack() {
    Scoring scoring = scoring("weighted-sum", 3);

    for (WeightInterval interval : WeightStability.of(scoring).topSet(1)) {
      assertComesBack(interval, WeightInterval.class);
    }
    assertComesBack(MinimalWeightChange.of(scoring, 1).orElseThrow(), MinimalWeightChange.class);
    assertComesBack(WeightSweep.of(scoring, "c0", 3), WeightSweep.class);
    assertComesBack(
        Tornado.ofValues(scoring, A, ImmutableMap.of("c0", new Bounds(1, 2))), Tornado.class);
    assertComesBack(
        Counterfactual.find(
                ImmutableMap.of("c0", 1.0, "c1", 5.0, "c2", 3.0),
                List.of(new Counterfactual.ActionableRange("c0", 10)),
                ScoreTarget.atLeast(scoring.fitted(), 0.5))
            .orElseThrow(),
        Counterfactual.class);
  }

  @Test
  void explanationsComeBackWithTheirSampling() {
    assertComesBack(scoring("weighted-sum", 3).explain(A), Explanation.class);
    assertComesBack(
        scoring("vikor", 3).explain(A, Shapley.Policy.builder().exactUpTo(2).seed(9).build()),
        Explanation.class);
  }

  @Test
  void theStabilityOfASelectionComesBack() {
    DecisionMatrix matrix = matrix(3);
    SelectionModel model =
        SelectionModel.builder()
            .id("m")
            .criteria(matrix.criteria())
            .weights(Weights.equal(matrix.criteria()))
            .selectionPolicy(SelectionPolicy.builder().maxKeyAccounts(1).build())
            .build();

    assertComesBack(
        SelectionStability.of(
            KeyAccountSelector.of(model, Strategies.standard()).select(matrix), SETTINGS),
        SelectionStability.class);
  }

  @Test
  void refusesCountsThatDoNotAddUp() {
    String json = KamJson.json().write(Smaa.membership(scoring("weighted-sum", 3), 2, SETTINGS));

    assertThatThrownBy(
            () ->
                KamJson.json()
                    .read(
                        json.replace("\"samples\" : 500", "\"samples\" : 5"), TopMembership.class))
        .isInstanceOf(JsonProblemException.class)
        .hasMessageContaining("must be counted in at most 5 samples each");
    assertThatThrownBy(
            () ->
                KamJson.json()
                    .read(
                        json.replaceFirst("\"seed\" : [-0-9]+", "\"seed\" : 1.5"),
                        TopMembership.class))
        .isInstanceOf(JsonProblemException.class)
        .hasMessage("provenance.seed: must be a whole number of 64 bits: 1.5");
  }

  private static Scoring scoring(String strategy, int criteria) {
    DecisionMatrix matrix = matrix(criteria);
    return Strategies.standard()
        .strategy(new StrategySpec(strategy, Attributes.empty()))
        .score(matrix, Weights.equal(matrix.criteria()));
  }

  private static DecisionMatrix matrix(int criteria) {
    return DecisionMatrix.of(
        ImmutableList.of(A, AccountId.of("b"), AccountId.of("c")),
        IntStream.range(0, criteria)
            .mapToObj(i -> Criterion.more("c" + i, Scale.interval(0, 10)))
            .collect(ImmutableList.toImmutableList()),
        new double[][] {{1, 5, 3}, {9, 2, 2}, {4, 4, 8}});
  }

  private static <T> void assertComesBack(T value, Class<T> type) {
    String json = KamJson.json().write(value);
    assertThat(KamJson.json().read(json, type)).isEqualTo(value);
    assertThat(KamJson.yaml().read(KamJson.yaml().write(value), type)).isEqualTo(value);
  }
}
