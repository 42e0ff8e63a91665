package org.openkam.research.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.research.simulation.AccountTruth;
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

    List<Row> rows = scored.scores().rows();

    assertThat(rows).hasSize(5);
    for (int place = 0; place < rows.size(); place++) {
      AccountScore score = scored.scoring().ranking().scores().get(place);
      AccountTruth truth = scored.problem().truth().orElseThrow().of(score.account());
      assertThat(rows.get(place).cells())
          .containsExactly(
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

    assertThat(scored.scores().rows())
        .allSatisfy(row -> assertThat(row.cells().subList(4, 7)).containsOnlyNulls());
    assertThat(scored.scores().columns())
        .extracting("name")
        .containsExactly(
            "account", "score", "rank", "selected", "truth", "outcome_if_chosen", "outcome_if_not");
  }
}
