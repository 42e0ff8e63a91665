package org.openkam.scoring.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.scoring.explanation.Contribution;
import org.openkam.scoring.explanation.Explanation;
import org.openkam.scoring.strategy.Matrices;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.TwoCriteria;

final class VikorTest {
  @Test
  void scoresTheWorkedExample() {
    Scoring scoring = TwoCriteria.trade(Vikor.standard());

    // regrets by the ranges 6 and 3: a (0, 0.25), b (0.75 · 4/6, 0.25 · 1/3), c (0.75, 0)
    assertThat(scoring.intermediate("S"))
        .containsExactly(new double[] {0.25, 7.0 / 12, 0.75}, within(1e-15));
    assertThat(scoring.intermediate("R"))
        .containsExactly(new double[] {0.25, 0.5, 0.75}, within(1e-15));
    // b: 0.5 · (1/3) / 0.5 + 0.5 · 0.25 / 0.5 = 7/12
    assertThat(scoring.intermediate("Q"))
        .containsExactly(new double[] {0, 7.0 / 12, 1}, within(1e-15));
    assertThat(scoring.scores()).containsExactly(new double[] {1, 5.0 / 12, 0}, within(1e-15));
  }

  @Test
  void anAccountBetterThanAllHasNoRegret() {
    assertThat(TwoCriteria.trade(Vikor.standard()).fitted().score(10, 0)).isEqualTo(1.5);
  }

  @Test
  void regretsThatOnlyRoundingTellsApartAreTheSame() {
    ImmutableList<Criterion> criteria = criteria("a", "b", "c", "d");
    Weights weights = Weights.proportional(ImmutableMap.of("a", 1.0, "b", 5.0, "c", 2.0, "d", 4.0));

    Scoring scoring =
        Vikor.standard()
            .score(
                Matrices.of(criteria, new double[] {1, 1, 2, 2}, new double[] {2, 2, 1, 1}),
                weights);

    // both S are one half, but 1/12 + 5/12 is 0.49999999999999994 in binary, so S counts for
    // nothing; R is 5/12 and 4/12, so Q is 0.5 and 0
    assertThat(scoring.intermediate("S")).containsExactly(0.49999999999999994, 0.5);
    assertThat(scoring.intermediate("Q")).containsExactly(0.5, 0);
    Explanation explanation = scoring.explain(Matrices.account(0));
    assertThat(
            explanation.contributions().stream().mapToDouble(Contribution::amount).sum()
                + explanation.base())
        .isCloseTo(0.5, within(1e-12));
  }

  @Test
  void anAccountThatIsFarAheadStandsAlone() {
    // Q of b is 7/12, at least 1/2 behind a, which is also best by S and R
    assertThat(VikorCompromise.of(TwoCriteria.trade(Vikor.standard())))
        .isEqualTo(new VikorCompromise(true, true, Matrices.accounts(1)));
  }

  @Test
  void withoutAnAdvantageTheCloseOnesBelongToTheCompromise() {
    Scoring scoring =
        Vikor.standard()
            .score(
                TwoCriteria.matrix(new double[] {8, 4}, new double[] {7, 3}, new double[] {2, 1}),
                TwoCriteria.WEIGHTS);

    // S 0.25, 0.75/6 + 0.5/3 = 0.29167 and 0.75; R 0.25, 0.16667 and 0.75
    // Q 0.5 · 1/7, 0.5 · 1/12 = 0.0417 for b and 1: a is 0.03 behind b, less than 1/2
    assertThat(scoring.intermediate("Q"))
        .containsExactly(new double[] {1.0 / 14, 1.0 / 24, 1}, within(1e-15));
    assertThat(VikorCompromise.of(scoring))
        .isEqualTo(new VikorCompromise(false, true, Matrices.accounts(2)));
  }

  @Test
  void withoutStabilityTheNextOneBelongsToTheCompromise() {
    ImmutableList<Criterion> criteria = criteria("a", "b", "c");
    Scoring scoring =
        Vikor.standard()
            .score(
                Matrices.of(
                    criteria,
                    new double[] {4, 10, 1},
                    new double[] {9, 4, 6},
                    new double[] {9, 3, 7},
                    new double[] {5, 5, 3}),
                Weights.equal(criteria));

    // ranges 5, 7 and 6, so S is 2/3, 43/126, 1/3 and 229/315, R is 1/3, 2/7, 1/3 and 4/15:
    // Q of b is 0.153, of c and d 0.5, at least 1/3 more, but S of c and R of d are better
    assertThat(scoring.intermediate("S")[1]).isCloseTo(43.0 / 126, within(1e-15));
    assertThat(scoring.intermediate("R")[3]).isCloseTo(4.0 / 15, within(1e-15));
    assertThat(VikorCompromise.of(scoring))
        .isEqualTo(
            new VikorCompromise(
                true,
                false,
                ImmutableList.of(Matrices.account(1), Matrices.account(2), Matrices.account(3))));
  }

  @Test
  void aSingleAccountIsItsOwnCompromise() {
    Scoring scoring =
        Vikor.standard().score(TwoCriteria.matrix(new double[] {3, 3}), TwoCriteria.WEIGHTS);

    assertThat(scoring.scores()).containsExactly(1);
    assertThat(VikorCompromise.of(scoring).accounts()).isEqualTo(Matrices.accounts(1));
  }

  @Test
  void refusesAShareWithoutMeaningAndScoresOfOthers() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Vikor(1.1))
        .withMessage("utilityShare of strategy 'vikor' must be from zero to one: 1.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VikorCompromise.of(TwoCriteria.trade(Topsis.standard())))
        .withMessage("strategy 'topsis' has no intermediate 'Q' among [d-plus, d-minus]");
  }

  private static ImmutableList<Criterion> criteria(String... ids) {
    return ImmutableList.copyOf(ids).stream()
        .map(id -> Criterion.more(id, Scale.ratio("")))
        .collect(ImmutableList.toImmutableList());
  }
}
