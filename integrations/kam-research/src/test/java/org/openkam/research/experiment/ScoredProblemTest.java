package org.openkam.research.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.research.simulation.AccountTruth;
import org.openkam.research.simulation.Missing;
import org.openkam.research.simulation.PortfolioDesign;
import org.openkam.research.simulation.View;
import org.openkam.research.table.Row;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.strategy.AccountScore;
import org.openkam.scoring.strategy.Scoring;

final class ScoredProblemTest {
  private static final Criterion FIT = Criterion.more("fit", Scale.interval(-9, 9));

  private static ScoredProblem scored(Problem problem) {
    Scoring scoring = WeightedSum.standard().score(problem.matrix(), Weights.equal(List.of(FIT)));
    return new ScoredProblem(problem, scoring, 2);
  }

  private static Problem problem() {
    PortfolioDesign design =
        PortfolioDesign.builder().accounts(5).addViews(View.of(FIT, 0.7)).build();
    return DataSource.of("firms", design).problem(1);
  }

  @Test
  void putsEachAccountBesideItsTruth() {
    ScoredProblem scored = scored(problem());

    List<Row> rows = scored.scores("run").rows();

    assertThat(rows).hasSize(5);
    for (int place = 0; place < rows.size(); place++) {
      AccountScore score = scored.scoring().ranking().scores().get(place);
      AccountTruth truth = scored.problem().truth().orElseThrow().of(score.account());
      assertThat(rows.get(place).cells())
          .containsExactly(
              "run",
              score.account().value(),
              score.score(),
              score.rank(),
              place < 2 ? "true" : "false",
              truth.level(),
              truth.outcomeIfChosen(),
              truth.outcomeIfNot());
    }
  }

  @Test
  void leavesWhatIsNotKnownEmpty() {
    ScoredProblem scored = scored(Problem.of(problem().matrix()));

    assertThat(scored.scores("run").rows())
        .allSatisfy(row -> assertThat(row.cells().subList(5, 8)).containsOnlyNulls());
    assertThat(scored.scores("run").columns())
        .extracting("name")
        .containsExactly(
            "run_id",
            "account",
            "score",
            "rank",
            "selected",
            "truth",
            "outcome_if_chosen",
            "outcome_if_not");
  }

  @Test
  void namesTheWeightsOfACriterionThatHasNoneToo() {
    Criterion size = Criterion.more("size", Scale.interval(-9, 9));
    PortfolioDesign design =
        PortfolioDesign.builder()
            .accounts(5)
            .addViews(
                View.builder().criterion(FIT).loading(0.7).missing(Missing.atRandom(0.5)).build())
            .addViews(View.of(size, 0.7))
            .build();
    Problem problem = DataSource.of("firms", design).problem(1);
    Scoring scoring =
        WeightedSum.standard()
            .score(
                problem.matrix(),
                Weights.proportional(ImmutableMap.of("fit", 3.0, "size", 0.0)),
                ScoringPolicy.builder().missingData(ScoringPolicy.MissingData.WORST).build());
    ScoredProblem scored = new ScoredProblem(problem, scoring, 2);

    assertThat(scored.weights("run").rows())
        .extracting(Row::cells)
        .containsExactly(List.of("run", "fit", 1.0), List.of("run", "size", 0.0));
    long measured =
        Arrays.stream(problem.matrix().column(0)).filter(value -> !Double.isNaN(value)).count();
    assertThat(measured).isBetween(1L, 4L);
    assertThat(Metrics.VALUES_READ.measure(scored)).hasValue((double) measured);
    assertThat(Metrics.VALUES_READ.direction()).isEqualTo(MetricDirection.SMALLER_IS_BETTER);
  }
}
