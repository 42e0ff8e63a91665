package org.openkam.scoring.outranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Attributes;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.standard.Strategies;
import org.openkam.scoring.strategy.FittedStrategy;
import org.openkam.scoring.strategy.Matrices;
import org.openkam.scoring.strategy.Scoring;

final class PrometheeTest {
  private static final Scale EUR = Scale.ratio("EUR");
  private static final Criterion MARGIN = Criterion.more("margin", EUR);
  private static final Criterion COST = Criterion.less("cost", EUR);
  private static final Weights WEIGHTS =
      Weights.proportional(ImmutableMap.of("margin", 3.0, "cost", 1.0));
  private static final DecisionMatrix MATRIX =
      Matrices.of(
          ImmutableList.of(MARGIN, COST),
          new double[] {10, 4},
          new double[] {6, 2},
          new double[] {8, 4});

  @Test
  void scoresTheWorkedExample() {
    Promethee promethee =
        Promethee.of(PreferenceFunction.linear(1, 3)).with("cost", PreferenceFunction.usual());

    Scoring scoring = promethee.score(MATRIX, WEIGHTS);

    // margin: a over b by 4 is 1, a over c by 2 is 1/2, c over b by 2 is 1/2; cost: b over a and c
    // a: (3/4 · 1 + 3/4 · 1/2) / 2 - 1/4 / 2; b: (1/4 + 1/4) / 2 - (3/4 + 3/8) / 2
    assertThat(scoring.scores())
        .containsExactly(new double[] {0.4375, -0.3125, -0.125}, within(1e-15));
    assertThat(scoring.intermediate("phi-plus")[0]).isEqualTo(0.5625);
    assertThat(scoring.intermediate("phi-minus")[0]).isEqualTo(0.125);
    assertThat(scoring.intermediate("phi:margin")).containsExactly(0.75, -0.75, 0.0);
  }

  @Test
  void ordersOnlyWhatBothFlowsAgreeOn() {
    PartialOrder order =
        Promethee.partialOrder(
            Promethee.of(PreferenceFunction.linear(1, 3))
                .with("cost", PreferenceFunction.usual())
                .score(MATRIX, WEIGHTS));

    // phi-plus 0.5625, 0.25, 0.1875; phi-minus 0.125, 0.5625, 0.3125
    assertThat(order.relation(Matrices.account(0), Matrices.account(1)))
        .isEqualTo(PartialOrder.Relation.BETTER);
    assertThat(order.relation(Matrices.account(2), Matrices.account(0)))
        .isEqualTo(PartialOrder.Relation.WORSE);
    assertThat(order.relation(Matrices.account(1), Matrices.account(2)))
        .isEqualTo(PartialOrder.Relation.INCOMPARABLE);
    assertThat(order.best()).containsExactly(Matrices.account(0));
    assertThat(order.firstRank(Matrices.account(1))).isEqualTo(2);
    assertThat(order.secondRank(Matrices.account(1))).isEqualTo(3);
    assertThat(order.median())
        .isEqualTo(
            ImmutableMap.of(
                Matrices.account(0), 1, Matrices.account(1), 2, Matrices.account(2), 2));
  }

  @Test
  void scoresNewAccountsBySeriesAsByPairs() {
    ImmutableList<Criterion> margin = ImmutableList.of(MARGIN);
    double[][] rows = new double[200][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = new double[] {row};
    }
    DecisionMatrix known = Matrices.of(margin, rows);
    DecisionMatrix added =
        Matrices.of(
            margin,
            new double[] {120.5},
            new double[] {0.25},
            new double[] {7},
            new double[] {60.75},
            new double[] {61.5},
            new double[] {198.5});
    Promethee pairwise = Promethee.of(PreferenceFunction.gaussian(50));

    assertThat(
            pairwise
                .withGaussian(Promethee.GaussianFlows.SERIES)
                .fit(known, Weights.equal(margin))
                .score(added)
                .scores())
        .containsExactly(
            pairwise.fit(known, Weights.equal(margin)).score(added).scores(), within(1e-13));
  }

  @Test
  void aSingleAccountHasNoFlow() {
    DecisionMatrix single = Matrices.of(ImmutableList.of(MARGIN), new double[] {10});

    Scoring scoring = Promethee.standard().score(single, Weights.equal(ImmutableList.of(MARGIN)));

    assertThat(scoring.scores()).containsExactly(0);
  }

  @Test
  void aNewAccountIsComparedWithTheReferenceAlone() {
    FittedStrategy fitted = Promethee.standard().fit(MATRIX, WEIGHTS);

    // better than all three on margin, worse than all on cost: (3/4 · 3 - 1/4 · 3) / 2
    assertThat(fitted.score(11, 5)).isEqualTo(0.75);
    assertThat(fitted.score(MATRIX).scores()).containsExactly(0.625, -0.5, -0.125);
  }

  @Test
  void leavesOutWhatWasNotMeasured() {
    DecisionMatrix gap =
        Matrices.of(
            ImmutableList.of(MARGIN, COST),
            new double[] {10, Double.NaN},
            new double[] {6, 2},
            new double[] {8, 4});
    ScoringPolicy ignoring =
        ScoringPolicy.builder().missingData(ScoringPolicy.MissingData.IGNORE).build();

    Scoring scoring = Promethee.standard().score(gap, WEIGHTS, ignoring);

    // margin alone for a; b: 3/4 · -1 + 1/4 · 1; c: 0 + 1/4 · -1
    assertThat(scoring.scores()).containsExactly(1, -0.5, -0.25);
  }

  @Test
  void thresholdsHitExactlyDoNotCount() {
    assertThat(PreferenceFunction.usual().degree(0)).isZero();
    assertThat(PreferenceFunction.uShape(2).degree(2)).isZero();
    assertThat(PreferenceFunction.uShape(2).degree(2.5)).isEqualTo(1);
    assertThat(PreferenceFunction.vShape(4).degree(1)).isEqualTo(0.25);
    assertThat(PreferenceFunction.vShape(0).degree(1e-300)).isEqualTo(1);
    assertThat(PreferenceFunction.level(1, 3).degree(1)).isZero();
    assertThat(PreferenceFunction.level(1, 3).degree(3)).isEqualTo(0.5);
    assertThat(PreferenceFunction.level(1, 3).degree(3.5)).isEqualTo(1);
    assertThat(PreferenceFunction.linear(1, 3).degree(2)).isEqualTo(0.5);
    assertThat(PreferenceFunction.linear(2, 2).degree(2)).isZero();
    assertThat(PreferenceFunction.linear(2, 2).degree(2.1)).isEqualTo(1);
    assertThat(PreferenceFunction.gaussian(3).degree(3))
        .isCloseTo(1 - Math.exp(-0.5), within(1e-15));
    assertThat(PreferenceFunction.gaussian(3).degree(-3)).isZero();
  }

  @Test
  void refusesThresholdsWithoutMeaning() {
    assertThatThrownBy(() -> PreferenceFunction.linear(3, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("preference threshold must not lie below the indifference threshold 3.0: 1.0");
    assertThatThrownBy(() -> PreferenceFunction.gaussian(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("inflection point must lie above zero: 0.0");
    assertThatThrownBy(() -> PreferenceFunction.uShape(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("indifference threshold must be finite and not negative: -1.0");
    assertThatThrownBy(() -> PreferenceFunction.of(Attributes.of("q", 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("shape usual must have no indifference threshold: 1.0");
    assertThatThrownBy(() -> PreferenceFunction.of(Attributes.of("shape", "s-shape")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("preference function has no shape named: 's-shape'");
    assertThatThrownBy(() -> PreferenceFunction.of(Attributes.of("r", 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("preference function has no parameter among [shape, q, p, s] named: 'r'");
    assertThatThrownBy(() -> PreferenceFunction.vShape(Double.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("preference threshold must be finite and not negative: Infinity");
    assertThatThrownBy(() -> PreferenceFunction.of(Attributes.of("s", 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("shape usual must have no inflection point: 2.0");
  }

  @Test
  void itsParametersMakeItAgain() {
    Promethee promethee =
        Promethee.of(PreferenceFunction.level(1, 2))
            .with("margin", PreferenceFunction.gaussian(5))
            .with("cost", PreferenceFunction.vShape(3));

    assertThat(Strategies.standard().strategy("promethee-2").withParameters(promethee.parameters()))
        .isEqualTo(promethee);
    assertThat(promethee.functions())
        .hasToString(
            "{shape=level, q=1, p=2} but"
                + " {margin={shape=gaussian, s=5}, cost={shape=v-shape, p=3}}");
  }
}
