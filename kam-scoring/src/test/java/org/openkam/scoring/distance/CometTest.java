package org.openkam.scoring.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.strategy.Matrices;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.ScoringRefusedException;
import org.openkam.scoring.strategy.TwoCriteria;

final class CometTest {
  private static final Comet CORNERS =
      Comet.standard()
          .withCharacteristicValues(
              ImmutableMap.of("revenue", List.of(0.0, 10.0), "cost", List.of(0.0, 10.0)));

  @Test
  void scoresTheWorkedExample() {
    Scoring scoring = TwoCriteria.trade(CORNERS);

    // the expert's closeness of (0, 0), (0, 10), (10, 0), (10, 10): 0.25, 0, 1, 0.75
    // so in even steps 1/3, 0, 1, 2/3
    assertThat(scoring.fitted().parameters().numbers("preferences"))
        .containsExactly(1.0 / 3, 0, 1, 2.0 / 3);
    // a (8, 4): 0.2 (0.6 / 3) + 0.8 (0.6 + 0.4 · 2/3) = 0.04 + 0.48 + 0.21333
    // b (4, 2): 0.6 (0.8 / 3) + 0.4 (0.8 + 0.2 · 2/3); c (2, 1): 0.8 · 0.3 + 0.2 (0.9 + 0.2/3)
    assertThat(scoring.scores())
        .containsExactly(new double[] {11.0 / 15, 8.0 / 15, 13.0 / 30}, within(1e-15));
  }

  @Test
  void objectsThatTheExpertCannotTellApartShareAStep() {
    // with equal weights (0, 0) and (10, 10) are as close to the ideal
    Scoring scoring = CORNERS.score(TwoCriteria.TRADE, Weights.equal(TwoCriteria.CRITERIA));

    assertThat(scoring.fitted().parameters().numbers("preferences"))
        .containsExactly(0.5, 0, 1, 0.5);
  }

  @Test
  void aCharacteristicValueScoresAsItsObjectAndOneBeyondAsTheNearest() {
    Comet comet =
        CORNERS.withCharacteristicValues(
            ImmutableMap.of("revenue", List.of(0.0, 4.0, 10.0), "cost", List.of(0.0, 10.0)));
    double[] scores =
        TwoCriteria.scores(
            comet, new double[] {4, 10}, new double[] {12, 0}, new double[] {10, -1});

    // closeness of (4, 10): (0.3, 0) of (0.75, 0.25) is 0.3 / (0.3 + 0.514782) = 0.3682, above the
    // 0.25 of (0, 0) and below the 0.4409 of (4, 0): the third of six objects, 2/5
    assertThat(scores).containsExactly(0.4, 1, 1);
  }

  @Test
  void refusesCharacteristicValuesThatDoNotAscend() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Comet.standard().withCharacteristicValues(ImmutableMap.of("x", List.of(1.0, 1.0))))
        .withMessage(
            "characteristic values of criterion 'x' must be at least two, ascending: [1.0, 1.0]");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Comet.standard().withCharacteristicValues(ImmutableMap.of("x", List.of(1.0))))
        .withMessage(
            "characteristic values of criterion 'x' must be at least two, ascending: [1.0]");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Comet.standard()
                    .withCharacteristicValues(
                        ImmutableMap.of("x", List.of(1.0, Double.POSITIVE_INFINITY))))
        .withMessage(
            "characteristic values of criterion 'x' must be at least two, ascending: [1.0,"
                + " Infinity]");
  }

  @Test
  void refusesMoreObjectsThanAnyExpertCanRank() {
    ImmutableList<Criterion> criteria =
        IntStream.range(0, 13)
            .mapToObj(i -> Criterion.more("c" + i, Scale.ratio("", 0, 1)))
            .collect(ImmutableList.toImmutableList());
    DecisionMatrix matrix = Matrices.of(criteria, new double[13]);

    // 3^13 objects
    assertThatThrownBy(() -> Comet.standard().score(matrix, Weights.equal(criteria)))
        .isInstanceOf(ScoringRefusedException.class)
        .hasMessage(
            "strategy 'comet' must have at most 1000000 characteristic objects; choose fewer"
                + " criteria or values: 1594323");
  }
}
