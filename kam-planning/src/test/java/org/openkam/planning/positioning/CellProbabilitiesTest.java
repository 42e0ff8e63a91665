package org.openkam.planning.positioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.AxisModel;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.portfolio.PortfolioMatrices;
import org.openkam.planning.Portfolios;
import org.openkam.scoring.sampling.Proportion;
import org.openkam.scoring.sampling.Uncertain;

final class CellProbabilitiesTest {
  private static final AccountId ACME = AccountId.of("acme");
  private static final Criterion GROWTH = Criterion.more("growth", Scale.interval(0, 10));
  private static final Criterion POTENTIAL = Criterion.more("potential", Scale.interval(0, 10));
  private static final Criterion TRUST = Criterion.more("trust", Scale.interval(0, 10));
  private static final SelectionModel MODEL =
      SelectionModel.builder()
          .id("two-axes")
          .addCriteria(GROWTH, POTENTIAL, TRUST)
          .weights(Weights.equal(List.of(GROWTH, POTENTIAL, TRUST)))
          .addAxes(
              AxisModel.of("attractiveness", Weights.equal(List.of(GROWTH, POTENTIAL))),
              AxisModel.of("business-strength", Weights.equal(List.of(TRUST))))
          .build();
  private static final Positioner POSITIONER =
      Positioner.of(MODEL, PortfolioMatrices.woodburnMcDonald());

  @Test
  void withoutDoubtOneCellIsCertain() {
    CellProbabilities cells =
        POSITIONER.probabilities(
            matrix(8, 4, 3), CellProbabilities.Sampling.builder().samples(50).build());

    // attractiveness (8 + 4) / 2 = 6, strength 3
    assertThat(cells.mostProbable(ACME).id()).isEqualTo("STAR");
    assertThat(share(cells, "STAR")).isEqualTo(1);
    assertThat(share(cells, "STRATEGIC")).isZero();
    assertThat(cells.samples()).isEqualTo(50);
    assertThat(cells.accounts()).containsExactly(ACME);
    assertThat(cells).hasToString("probable cells of 1 accounts on 'woodburn-mcdonald'");
  }

  @Test
  void anUncertainRatingSharesTheCellsOut() {
    CellProbabilities.Sampling sampling =
        CellProbabilities.Sampling.builder()
            .seed(7)
            .uncertain(ImmutableTable.of(ACME, "trust", new Uncertain.Interval(3, 7)))
            .build();

    CellProbabilities cells = POSITIONER.probabilities(matrix(8, 4, 3), sampling);

    // trust is below 5 in half of the draws; 0.02 are four standard errors of 10,000 draws
    assertThat(share(cells, "STAR")).isCloseTo(0.5, within(0.02));
    assertThat(share(cells, "STAR") + share(cells, "STRATEGIC")).isCloseTo(1, within(1e-12));
    assertThat(POSITIONER.probabilities(matrix(8, 4, 3), sampling).of(ACME))
        .isEqualTo(cells.of(ACME));
  }

  @Test
  void uncertainWeightsShareTheCellsOut() {
    CellProbabilities.Sampling sampling =
        CellProbabilities.Sampling.around(MODEL, 2).seed(3).build();

    CellProbabilities cells = POSITIONER.probabilities(matrix(10, 0, 9), sampling);

    // with concentration 2 the weight of growth is uniform, so attractiveness is too
    assertThat(share(cells, "STRATEGIC")).isCloseTo(0.5, within(0.02));
    assertThat(share(cells, "STATUS")).isCloseTo(0.5, within(0.02));
  }

  @Test
  void whatWasNotMeasuredMayBeAnything() {
    Account dark = Portfolios.account("acme", ImmutableMap.of("growth", 9.0, "potential", 9.0));

    CellProbabilities cells =
        POSITIONER.probabilities(
            DecisionMatrix.of(List.of(dark), MODEL.criteria()),
            CellProbabilities.Sampling.builder().seed(5).build());

    assertThat(share(cells, "STAR")).isCloseTo(0.5, within(0.02));
  }

  @Test
  void aValueOnBothAxesIsDrawnOnce() {
    SelectionModel shared =
        MODEL.toBuilder()
            .axes(
                List.of(
                    AxisModel.of("attractiveness", Weights.equal(List.of(TRUST))),
                    AxisModel.of("business-strength", Weights.equal(List.of(TRUST)))))
            .build();
    CellProbabilities.Sampling sampling =
        CellProbabilities.Sampling.builder()
            .samples(500)
            .uncertain(ImmutableTable.of(ACME, "trust", new Uncertain.Interval(0, 10)))
            .build();

    CellProbabilities cells =
        Positioner.of(shared, PortfolioMatrices.woodburnMcDonald())
            .probabilities(matrix(1, 1, 5), sampling);

    // both axes are low or both are high
    assertThat(share(cells, "STAR") + share(cells, "STATUS")).isZero();
  }

  @Test
  void refusesWhatItCannotDraw() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CellProbabilities.Sampling.builder().samples(0).build())
        .withMessage("analysis must draw a sample: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Positioner.of(MODEL, PortfolioMatrices.kraljic()))
        .withMessage("model 'two-axes' has no recipe for axis 'supply-risk'");
    CellProbabilities cells =
        POSITIONER.probabilities(
            matrix(1, 1, 1), CellProbabilities.Sampling.builder().samples(1).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cells.of(AccountId.of("other")))
        .withMessage("no account 'other' in the analysis");
  }

  private static double share(CellProbabilities cells, String id) {
    return cells.of(ACME).entrySet().stream()
        .filter(cell -> cell.getKey().id().equals(id))
        .map(Map.Entry::getValue)
        .mapToDouble(Proportion::share)
        .sum();
  }

  private static DecisionMatrix matrix(double growth, double potential, double trust) {
    return DecisionMatrix.of(
        List.of(
            Portfolios.account(
                "acme", ImmutableMap.of("growth", growth, "potential", potential, "trust", trust))),
        MODEL.criteria());
  }
}
