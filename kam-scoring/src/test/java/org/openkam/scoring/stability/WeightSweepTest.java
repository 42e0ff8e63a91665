package org.openkam.scoring.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Weights;
import org.openkam.core.model.Provenance;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.distance.Topsis;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.strategy.Matrices;
import org.openkam.scoring.strategy.Scoring;

final class WeightSweepTest {
  @Test
  void followsTheScoresFromNoWeightToAllOfIt() {
    Scoring scoring = Stories.vicomAndCartech();

    WeightSweep sweep = WeightSweep.of(scoring, "revenue", 4);

    assertThat(sweep.provenance()).isEqualTo(Provenance.of(scoring.matrix()).build());
    assertThat(sweep.accounts()).containsExactly(Stories.VICOM, Stories.CARTECH);
    assertThat(sweep.points())
        .extracting(WeightSweep.Point::weight)
        .containsExactly(0.0, 0.25, 0.5, 0.75, 1.0);
    // at .25 the scores of the fixture, at 1 revenue alone
    assertThat(sweep.points().get(1).scores().get(0)).isCloseTo(4.85, within(1e-12));
    assertThat(sweep.points().get(1).scores().get(1)).isCloseTo(7.20, within(1e-12));
    assertThat(sweep.points().get(4).scores().get(0)).isCloseTo(10, within(1e-12));
    assertThat(sweep.points().get(4).scores().get(1)).isCloseTo(4, within(1e-12));
    // Vicom leads from 0.46108 on
    assertThat(sweep.points().get(1).bestFirst().get(0)).isEqualTo(Stories.CARTECH);
    assertThat(sweep.points().get(2).bestFirst().get(0)).isEqualTo(Stories.VICOM);
  }

  @Test
  void sweepsAnyStrategy() {
    ImmutableList<Criterion> criteria = Stories.ratings(ImmutableList.of("x", "y"));
    Scoring topsis =
        Topsis.withNormalization(Normalizations.MIN_MAX)
            .score(
                Matrices.of(criteria, new double[] {10, 0}, new double[] {0, 10}),
                Weights.equal(criteria));

    WeightSweep sweep = WeightSweep.of(topsis, "x", 2);

    assertThat(sweep.points())
        .extracting(point -> point.scores().get(0), point -> point.scores().get(1))
        .containsExactly(tuple(0.0, 1.0), tuple(0.5, 0.5), tuple(1.0, 0.0));
  }

  @Test
  void refusesWhatCannotBeSwept() {
    ImmutableList<Criterion> criteria = Stories.ratings(ImmutableList.of("x"));
    Scoring alone =
        WeightedSum.standard()
            .score(Matrices.of(criteria, new double[] {10}), Weights.equal(criteria));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeightSweep.of(alone, "x", 2))
        .withMessage("criterion 'x' must share the weight with others");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeightSweep.of(Stories.vicomAndCartech(), "q", 2))
        .withMessage("no criterion 'q' among [revenue, potential, cooperation, learning, fit]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WeightSweep.of(Stories.vicomAndCartech(), "fit", 0))
        .withMessage("sweep must have a step: 0");
  }

  @Test
  void saysWhichWeightAScoreHangsOnMost() {
    Tornado tornado = Tornado.ofWeights(Stories.vicomAndCartech(), Stories.VICOM, 0.2);

    assertThat(tornado.account()).isEqualTo(Stories.VICOM);
    assertThat(tornado.score()).isCloseTo(4.85, within(1e-12));
    Tornado.Bar revenue = tornado.bars().get(0);
    assertThat(revenue.criterion()).isEqualTo("revenue");
    assertThat(revenue.low()).isCloseTo(0.2, within(1e-12));
    assertThat(revenue.high()).isCloseTo(0.3, within(1e-12));
    // without revenue the score is 2.35 / 0.75 = 3.13333
    assertThat(revenue.scoreAtLow()).isCloseTo(0.2 * 10 + 0.8 * 2.35 / 0.75, within(1e-12));
    assertThat(revenue.scoreAtHigh()).isCloseTo(0.3 * 10 + 0.7 * 2.35 / 0.75, within(1e-12));
    assertThat(revenue.width()).isCloseTo(0.1 * (10 - 2.35 / 0.75), within(1e-12));
    assertThat(tornado.bars())
        .hasSize(5)
        .isSortedAccordingTo((a, b) -> Double.compare(b.width(), a.width()));
  }

  @Test
  void raisesAWeightNoFurtherThanHalfWayToAll() {
    Scoring scoring =
        WeightedSum.outOf(10)
            .score(
                Stories.corners().matrix(),
                Weights.proportional(ImmutableMap.of("x", 8.0, "y", 1.0, "z", 1.0)));

    Tornado.Bar x = Tornado.ofWeights(scoring, AccountId.of("a"), 1).bars().get(0);

    assertThat(x.low()).isZero();
    assertThat(x.high()).isCloseTo(0.9, within(1e-12));
    assertThat(x.scoreAtLow()).isZero();
    assertThat(x.scoreAtHigh()).isCloseTo(9, within(1e-12));
  }

  @Test
  void saysWhichValueAScoreHangsOnMost() {
    Scoring scoring = Stories.vicomAndCartech();

    Tornado tornado =
        Tornado.ofValues(
            scoring,
            Stories.VICOM,
            ImmutableMap.of("fit", new Bounds(4, 8), "learning", new Bounds(0, 10)));

    // fit .15 * 4 = 0.6 wide, learning .15 * 10 = 1.5 wide
    assertThat(tornado.bars())
        .extracting(Tornado.Bar::criterion)
        .containsExactly("learning", "fit");
    assertThat(tornado.bars().get(0).scoreAtLow()).isCloseTo(4.70, within(1e-12));
    assertThat(tornado.bars().get(0).scoreAtHigh()).isCloseTo(6.20, within(1e-12));
    assertThat(tornado.bars().get(1).low()).isEqualTo(4);
    assertThat(tornado.bars().get(1).high()).isEqualTo(8);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Tornado.ofValues(scoring, Stories.VICOM, ImmutableMap.of("q", Bounds.UNIT)))
        .withMessage("no criterion 'q' among [revenue, potential, cooperation, learning, fit]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tornado.ofWeights(scoring, Stories.VICOM, 0))
        .withMessage("share must be above 0 and at most 1: 0.0");
  }
}
