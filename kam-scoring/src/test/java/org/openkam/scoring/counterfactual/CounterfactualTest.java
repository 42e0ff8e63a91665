package org.openkam.scoring.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Preference;
import org.openkam.core.criterion.Scale;
import org.openkam.scoring.stability.Stories;
import org.openkam.scoring.strategy.FittedStrategy;

final class CounterfactualTest {
  private static final FittedStrategy MODEL = Stories.vicomAndCartech().fitted();
  private static final ImmutableMap<String, Double> VICOM =
      ImmutableMap.of(
          "revenue", 10.0, "potential", 4.0, "cooperation", 2.0, "learning", 1.0, "fit", 6.0);

  @Test
  void findsTheSmallestChangeOfOneValue() {
    // Vicom has 4.85; cooperation weighs .25, so 5.85 needs four points more
    Counterfactual change =
        Counterfactual.find(
                VICOM,
                List.of(new Counterfactual.ActionableRange("cooperation", 10)),
                ScoreTarget.atLeast(MODEL, 5.85))
            .orElseThrow();

    assertThat(change.changes()).hasSize(1);
    assertThat(change.changes().get(0).criterion()).isEqualTo("cooperation");
    assertThat(change.changes().get(0).from()).isEqualTo(2);
    assertThat(change.changes().get(0).to()).isCloseTo(6, within(1e-9));
    assertThat(change.changes().get(0).amount()).isCloseTo(4, within(1e-9));
    assertThat(change.share()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void movesASetByTheSameShareOfTheWay() {
    // .25 * 8 s + .15 * 9 s = 1.675 at s = 0.5
    Counterfactual change =
        Counterfactual.find(
                VICOM,
                List.of(
                    new Counterfactual.ActionableRange("cooperation", 10),
                    new Counterfactual.ActionableRange("learning", 10)),
                ScoreTarget.atLeast(MODEL, 4.85 + 1.675))
            .orElseThrow();

    assertThat(change.share()).isCloseTo(0.5, within(1e-9));
    assertThat(change.changes())
        .extracting(Counterfactual.ValueChange::criterion)
        .containsExactly("cooperation", "learning");
    assertThat(change.changes().get(1).to()).isCloseTo(5.5, within(1e-9));
  }

  @Test
  void goesNoFurtherThanTheBounds() {
    // with full marks for cooperation Vicom has 6.85
    assertThat(
            Counterfactual.find(
                VICOM,
                List.of(new Counterfactual.ActionableRange("cooperation", 10)),
                ScoreTarget.atLeast(MODEL, 7.2)))
        .isEmpty();
  }

  @Test
  void ordersSingleChangesByTheirShare() {
    ImmutableList<Counterfactual> changes =
        Counterfactual.each(
            VICOM,
            List.of(
                new Counterfactual.ActionableRange("learning", 10),
                new Counterfactual.ActionableRange("cooperation", 10),
                new Counterfactual.ActionableRange("fit", 10)),
            ScoreTarget.above(MODEL, 5.5));

    // learning needs 0.65 / .15 of its 9 points, cooperation 0.65 / .25 of its 8; fit has only 4
    assertThat(changes)
        .extracting(change -> change.changes().get(0).criterion())
        .containsExactly("cooperation", "learning");
    assertThat(changes.get(0).share()).isCloseTo(0.65 / 0.25 / 8, within(1e-9));
    assertThat(changes.get(1).share()).isCloseTo(0.65 / 0.15 / 9, within(1e-9));
  }

  @Test
  void findsTheFallBelowALineToo() {
    Counterfactual change =
        Counterfactual.find(
                VICOM,
                List.of(new Counterfactual.ActionableRange("revenue", 0)),
                ScoreTarget.below(MODEL, 3.6))
            .orElseThrow();

    assertThat(change.changes().get(0).amount()).isCloseTo(-5, within(1e-9));
    assertThat(ScoreTarget.below(MODEL, 3.6).test(ImmutableMap.copyOf(VICOM))).isFalse();
  }

  @Test
  void findsTheWayIntoATier() {
    ScoreTarget silver = new ScoreTarget(MODEL, 5, 6);

    Counterfactual change =
        Counterfactual.find(VICOM, List.of(new Counterfactual.ActionableRange("fit", 10)), silver)
            .orElseThrow();

    assertThat(change.changes().get(0).amount()).isCloseTo(1, within(1e-9));
  }

  @Test
  void changesNothingWhereTheGoalIsReached() {
    assertThat(
            Counterfactual.find(
                VICOM,
                List.of(new Counterfactual.ActionableRange("fit", 10)),
                ScoreTarget.atLeast(MODEL, 4.8)))
        .hasValue(new Counterfactual(0, ImmutableList.of()));
  }

  @Test
  void knowsTheBestAndTheWorstEndOfACriterion() {
    Criterion more = Criterion.more("x", Scale.interval(0, 10));
    Criterion less = Criterion.less("x", Scale.interval(0, 10));
    Criterion target = more.toBuilder().preference(Preference.target(4)).build();
    Criterion range = more.toBuilder().preference(Preference.range(2, 6)).build();

    assertThat(Counterfactual.ActionableRange.toBest(more))
        .isEqualTo(new Counterfactual.ActionableRange("x", 10));
    assertThat(Counterfactual.ActionableRange.toBest(less))
        .isEqualTo(new Counterfactual.ActionableRange("x", 0));
    assertThat(Counterfactual.ActionableRange.toBest(target))
        .isEqualTo(new Counterfactual.ActionableRange("x", 4));
    assertThat(Counterfactual.ActionableRange.toBest(range))
        .isEqualTo(new Counterfactual.ActionableRange("x", 4));
    assertThat(Counterfactual.ActionableRange.toWorst(more))
        .isEqualTo(new Counterfactual.ActionableRange("x", 0));
    assertThat(Counterfactual.ActionableRange.toWorst(less))
        .isEqualTo(new Counterfactual.ActionableRange("x", 10));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Counterfactual.ActionableRange.toWorst(target))
        .withMessage("criterion 'x' gets worse both ways, so the end of its lever must be given");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Counterfactual.ActionableRange.toBest(Criterion.more("x", Scale.ratio(""))))
        .withMessage("criterion 'x' must have bounds, or the end of its lever must be given");
  }

  @Test
  void refusesLeversThatMoveNothing() {
    ScoreTarget goal = ScoreTarget.atLeast(MODEL, 5);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Counterfactual.find(VICOM, List.of(), goal))
        .withMessage("change must have a lever");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Counterfactual.find(
                    ImmutableMap.of("fit", 6.0),
                    List.of(new Counterfactual.ActionableRange("access", 1)),
                    goal))
        .withMessage("lever 'access' must move a value that was measured: {fit=6.0}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Counterfactual.ActionableRange("fit", Double.NaN))
        .withMessage("end of lever 'fit' must be finite: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ScoreTarget(MODEL, 5, 5))
        .withMessage("score goal must have two finite limits in order: [5.0, 5.0)");
  }
}
