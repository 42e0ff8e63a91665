package org.openkam.scoring.outranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Attributes;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.standard.Strategies;
import org.openkam.scoring.strategy.Matrices;
import org.openkam.scoring.strategy.ScoringStrategy;

final class ElectreTest {
  private static final AccountId A = Matrices.account(0);
  private static final AccountId B = Matrices.account(1);
  private static final AccountId C = Matrices.account(2);
  private static final AccountId D = Matrices.account(3);
  private static final Scale RATING = Scale.interval(0, 10);
  private static final ImmutableList<Criterion> CRITERIA =
      ImmutableList.of(
          Criterion.more("fit", RATING),
          Criterion.more("trust", RATING),
          Criterion.less("risk", RATING));
  private static final Weights WEIGHTS =
      Weights.proportional(ImmutableMap.of("fit", 0.5, "trust", 0.3, "risk", 0.2));
  private static final DecisionMatrix MATRIX =
      Matrices.of(
          CRITERIA,
          new double[] {10, 8, 5},
          new double[] {8, 10, 5},
          new double[] {2, 4, 0},
          new double[] {5, 0, 10});

  @Test
  void outranksWhereEnoughWeightAgreesAndNoDisadvantageIsTooGreat() {
    Electre1.Outranking found =
        new Electre1(0.7, 0.5, Electre1.DiscordanceScale.OWN_RANGE).outrank(MATRIX, WEIGHTS);

    // a over b: fit and risk, 0.5 + 0.2; disadvantage 2 of 10 on trust
    assertThat(found.concordance().of(A, B)).isCloseTo(0.7, within(1e-15));
    assertThat(found.discordance().of(A, B)).isEqualTo(0.2);
    // b over a: trust and risk; disadvantage 2 of 8 on fit
    assertThat(found.concordance().of(B, A)).isEqualTo(0.5);
    assertThat(found.discordance().of(B, A)).isEqualTo(0.25);
    assertThat(found.graph().outranks(A, B)).isTrue();
    assertThat(found.graph().outranks(B, A)).isFalse();
    // c has no risk: 5 of 10 is not too much
    assertThat(found.graph().outranks(A, C)).isTrue();
    assertThat(found.graph().outranks(D, D)).isFalse();
    assertThat(found.graph().notOutranked()).containsExactly(A);
    assertThat(found.graph().kernel()).containsExactly(A);
  }

  @Test
  void theKernelTakesWholeCircles() {
    // a and b outrank each other, b outranks c, c outranks d
    OutrankingGraph graph =
        OutrankingGraph.of(
            Matrices.accounts(4),
            (row, other) ->
                (row == 0 && other == 1)
                    || (row == 1 && other == 0)
                    || (row == 1 && other == 2)
                    || (row == 2 && other == 3));

    assertThat(graph.notOutranked()).isEmpty();
    assertThat(graph.kernel()).containsExactly(A, B, D);
  }

  @Test
  void aCircleMayBeLong() {
    // a outranks b, b outranks c, c outranks a and d
    OutrankingGraph graph =
        OutrankingGraph.of(
            Matrices.accounts(4),
            (row, other) ->
                (row == 0 && other == 1)
                    || (row == 1 && other == 2)
                    || (row == 2 && (other == 0 || other == 3)));

    assertThat(graph.kernel()).containsExactly(A, B, C);
  }

  @Test
  void theKernelLeavesOutWholeCircles() {
    // a outranks b, b and c outrank each other
    OutrankingGraph graph =
        OutrankingGraph.of(
            Matrices.accounts(3),
            (row, other) ->
                (row == 0 && other == 1) || (row == 1 && other == 2) || (row == 2 && other == 1));

    assertThat(graph.kernel()).containsExactly(A);
    assertThatThrownBy(() -> graph.outranks(A, D))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no account 'd' in the graph");
  }

  @Test
  void scoresByTheShareThatItOutranks() {
    assertThat(
            new Electre1(0.7, 0.5, Electre1.DiscordanceScale.OWN_RANGE)
                .score(MATRIX, WEIGHTS)
                .scores())
        .containsExactly(new double[] {1, 1.0 / 3, -2.0 / 3, -2.0 / 3}, within(1e-15));
  }

  @Test
  void oneRangeForAllTakesTheLargest() {
    Electre1.Outranking found =
        new Electre1(0.7, 0.5, Electre1.DiscordanceScale.LARGEST_RANGE).outrank(MATRIX, WEIGHTS);

    assertThat(found.discordance().of(B, A)).isEqualTo(0.2);
  }

  @Test
  void ranksFromAboveAndFromBelow() {
    PartialOrder order = Electre2.standard().rank(MATRIX, WEIGHTS);

    assertThat(order.median()).isEqualTo(ImmutableMap.of(A, 1, B, 2, C, 3, D, 4));
    assertThat(order.relation(A, D)).isEqualTo(PartialOrder.Relation.BETTER);
  }

  @Test
  void ranksByTheStrongRelationBeforeTheWeakOne() {
    DecisionMatrix matrix =
        Matrices.of(
            CRITERIA, new double[] {10, 0, 0}, new double[] {4, 4, 2}, new double[] {0, 10, 1});
    Weights weights =
        Weights.proportional(ImmutableMap.of("fit", 0.3, "trust", 0.55, "risk", 0.15));
    Electre2 electre = Electre2.builder().scale(Electre1.DiscordanceScale.LARGEST_RANGE).build();

    // c over b: trust and risk, 0.7, and a disadvantage of 4 of 10, so strongly; b over a: trust,
    // 0.55, and a disadvantage of 6 of 10, so weakly; a and c are 10 apart on fit and on trust.
    // From above a and c come first; from below first a, which outranks nobody, then b
    PartialOrder order = electre.rank(matrix, weights);

    assertThat(order.accounts().stream().map(order::firstRank)).containsExactly(1, 3, 1);
    assertThat(order.accounts().stream().map(order::secondRank)).containsExactly(3, 2, 1);
    assertThat(order.relation(A, B)).isEqualTo(PartialOrder.Relation.INCOMPARABLE);
    assertThat(order.best()).containsExactly(C);
  }

  @Test
  void hasItsLevelsAndLimitsUnlessTheyAreSet() {
    Electre2 standard = Electre2.standard();

    assertThat(List.of(standard.high(), standard.middle(), standard.low()))
        .containsExactly(0.65, 0.5, 0.35);
    assertThat(List.of(standard.loose(), standard.strict())).containsExactly(0.65, 0.35);
  }

  @Test
  void takesLevelsAndLimitsUpToTheirEnds() {
    Electre2 strictest = Electre2.builder().high(1).middle(1).low(1).loose(0).strict(0).build();
    Electre2 loosest = Electre2.builder().high(0).middle(0).low(0).loose(1).strict(1).build();

    // a and b are at least as good as d on all criteria; otherwise nobody outranks another
    assertThat(strictest.rank(MATRIX, WEIGHTS).median())
        .isEqualTo(ImmutableMap.of(A, 1, B, 1, C, 3, D, 4));
    // whoever has no less weight for it than against it outranks; c and d have half each
    assertThat(loosest.rank(MATRIX, WEIGHTS).median())
        .isEqualTo(ImmutableMap.of(A, 1, B, 2, C, 3, D, 3));
  }

  @Test
  void aVetoOutweighsEveryStrength() {
    Electre3 free = Electre3.of(Thresholds.of(1, 3));
    Electre3 strict = free.with("trust", Thresholds.of(1, 3, 8));

    // d over b on nothing; b over d on everything
    assertThat(free.credibility(MATRIX, WEIGHTS).of(B, D)).isEqualTo(1);
    // a over b: 8 against 10 on trust is half way from 1 to 3, so 0.5 + 0.3 · 1/2 + 0.2
    assertThat(free.credibility(MATRIX, WEIGHTS).of(A, B)).isCloseTo(0.85, within(1e-15));
    // d over c: fit agrees with 0.5; trust lacks 4, which objects by (4 - 3) / (8 - 3), less than
    // that
    assertThat(strict.credibility(MATRIX, WEIGHTS).of(D, C)).isEqualTo(0.5);
    // d over a: nothing agrees and trust lacks 8
    assertThat(strict.credibility(MATRIX, WEIGHTS).of(D, A)).isZero();
    // c over b: risk agrees with 0.2; trust lacks 6, which objects by 0.6: 0.2 · 0.4 / 0.8
    assertThat(strict.credibility(MATRIX, WEIGHTS).of(C, B)).isCloseTo(0.1, within(1e-15));
  }

  @Test
  void distilsTheOrderThatIsThere() {
    PartialOrder order = Electre3.of(Thresholds.of(0, 1)).rank(MATRIX, WEIGHTS);

    assertThat(order.firstRank(A)).isEqualTo(1);
    assertThat(order.relation(A, B)).isEqualTo(PartialOrder.Relation.BETTER);
    assertThat(order.relation(B, C)).isEqualTo(PartialOrder.Relation.BETTER);
    assertThat(order.relation(B, D)).isEqualTo(PartialOrder.Relation.BETTER);
  }

  @Test
  void distillationKeepsWhatCannotBeCompared() {
    // a and b: neither is credible over the other; both over c
    double[][] credibility = {{0, 0.2, 0.9}, {0.2, 0, 0.9}, {0.1, 0.1, 0}};
    Distillation distillation = new Distillation(credibility);

    assertThat(distillation.descending()).containsExactly(0, 0, 1);
    assertThat(distillation.ascending()).containsExactly(1, 1, 0);
  }

  @Test
  void distillationAsksForALeadThatCanBeToldApart() {
    // at 0.9 a lead must exceed 0.30 - 0.15 · 0.9 = 0.165
    Distillation near = new Distillation(new double[][] {{0, 0.9}, {0.8, 0}});
    Distillation apart = new Distillation(new double[][] {{0, 0.9}, {0.7, 0}});

    assertThat(near.descending()).containsExactly(0, 0);
    assertThat(near.ascending()).containsExactly(0, 0);
    assertThat(apart.descending()).containsExactly(0, 1);
    assertThat(apart.ascending()).containsExactly(1, 0);
    // at the first cut, 0.7, only the 0.75 of the first over the second exceeds it, by too little
    double[][] credibility = {{0, 0.75, 0.9}, {0.7, 0, 0.9}, {0, 0, 0}};
    assertThat(new Distillation(credibility).descending()).containsExactly(0, 0, 1);
  }

  @Test
  void distillationGoesOnWithinATie() {
    // at the first cut, 0.68, a and b both outrank c and d; below it a also outranks b
    double[][] credibility = {
      {0, 0.6, 0.9, 0.9}, {0.1, 0, 0.9, 0.9}, {0, 0, 0, 0}, {0, 0, 0, 0},
    };
    Distillation distillation = new Distillation(credibility);

    assertThat(distillation.descending()).containsExactly(0, 1, 2, 2);
    assertThat(distillation.ascending()).containsExactly(2, 1, 0, 0);
  }

  @Test
  void refusesThresholdsOutOfOrder() {
    assertThatThrownBy(() -> Thresholds.of(2, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("preference threshold must not lie below the indifference threshold 2.0: 1.0");
    assertThatThrownBy(() -> Thresholds.of(1, 2, 1.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "veto threshold must not lie below the preference threshold 2.0: OptionalDouble[1.5]");
    assertThatThrownBy(() -> Thresholds.of(-1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("indifference threshold must be finite and not negative: -1.0");
    assertThatThrownBy(() -> Thresholds.of(Attributes.builder().put("s", 1).build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("thresholds has no parameter among [q, p, v] named: 's'");
    assertThatThrownBy(() -> new Electre1(1.2, 0, Electre1.DiscordanceScale.OWN_RANGE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("least concordance must be from zero to one: 1.2");
    assertThatThrownBy(() -> Electre2.builder().low(0.6).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("concordance levels must descend within zero and one: 0.65, 0.5, 0.6");
    assertThatThrownBy(() -> Electre2.builder().strict(0.7).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("discordance limits must descend within zero and one: 0.65, 0.7");
  }

  @Test
  void theirParametersMakeThemAgain() {
    assertMadeAgain(new Electre1(0.8, 0.2, Electre1.DiscordanceScale.LARGEST_RANGE));
    assertMadeAgain(Electre2.builder().high(0.9).strict(0.1).build());
    assertMadeAgain(
        Electre3.of(new Thresholds(1, 2, OptionalDouble.empty()))
            .with("risk", Thresholds.of(1, 2, 4)));
  }

  private static void assertMadeAgain(ScoringStrategy strategy) {
    assertThat(
            Strategies.standard().strategy(strategy.name()).withParameters(strategy.parameters()))
        .isEqualTo(strategy);
  }
}
