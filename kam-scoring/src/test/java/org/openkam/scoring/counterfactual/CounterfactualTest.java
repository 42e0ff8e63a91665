package org.openkam.scoring.robustness;

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
import org.openkam.scoring.strategy.FittedStrategy;

final class SmallestChangeTest {
  private static final FittedStrategy MODEL = Stories.vicomAndCartech().fitted();
  private static final ImmutableMap<String, Double> VICOM =
      ImmutableMap.of(
          "revenue", 10.0, "potential", 4.0, "cooperation", 2.0, "learning", 1.0, "fit", 6.0);

  @Test
  void findsTheSmallestChangeOfOneValue() {
    // Vicom has 4.85; cooperation weighs .25, so 5.85 needs four points more
    SmallestChange change =
        SmallestChange.find(
                VICOM, List.of(new Lever("cooperation", 10)), ScoreGoal.atLeast(MODEL, 5.85))
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
    SmallestChange change =
        SmallestChange.find(
                VICOM,
                List.of(new Lever("cooperation", 10), new Lever("learning", 10)),
                ScoreGoal.atLeast(MODEL, 4.85 + 1.675))
            .orElseThrow();

    assertThat(change.share()).isCloseTo(0.5, within(1e-9));
    assertThat(change.changes())
        .extracting(ValueChange::criterion)
        .containsExactly("cooperation", "learning");
    assertThat(change.changes().get(1).to()).isCloseTo(5.5, within(1e-9));
  }

  @Test
  void goesNoFurtherThanTheBounds() {
    // with full marks for cooperation Vicom has 6.85
    assertThat(
            SmallestChange.find(
                VICOM, List.of(new Lever("cooperation", 10)), ScoreGoal.atLeast(MODEL, 7.2)))
        .isEmpty();
  }

  @Test
  void ordersSingleChangesByTheirShare() {
    ImmutableList<SmallestChange> changes =
        SmallestChange.each(
            VICOM,
            List.of(new Lever("learning", 10), new Lever("cooperation", 10), new Lever("fit", 10)),
            ScoreGoal.above(MODEL, 5.5));

    // learning needs 0.65 / .15 of its 9 points, cooperation 0.65 / .25 of its 8; fit has only 4
    assertThat(changes)
        .extracting(change -> change.changes().get(0).criterion())
        .containsExactly("cooperation", "learning");
    assertThat(changes.get(0).share()).isCloseTo(0.65 / 0.25 / 8, within(1e-9));
    assertThat(changes.get(1).share()).isCloseTo(0.65 / 0.15 / 9, within(1e-9));
  }

  @Test
  void findsTheFallBelowALineToo() {
    SmallestChange change =
        SmallestChange.find(VICOM, List.of(new Lever("revenue", 0)), ScoreGoal.below(MODEL, 3.6))
            .orElseThrow();

    assertThat(change.changes().get(0).amount()).isCloseTo(-5, within(1e-9));
    assertThat(ScoreGoal.below(MODEL, 3.6).test(ImmutableMap.copyOf(VICOM))).isFalse();
  }

  @Test
  void findsTheWayIntoATier() {
    ScoreGoal silver = new ScoreGoal(MODEL, 5, 6);

    SmallestChange change =
        SmallestChange.find(VICOM, List.of(new Lever("fit", 10)), silver).orElseThrow();

    assertThat(change.changes().get(0).amount()).isCloseTo(1, within(1e-9));
  }

  @Test
  void changesNothingWhereTheGoalIsReached() {
    assertThat(
            SmallestChange.find(
                VICOM, List.of(new Lever("fit", 10)), ScoreGoal.atLeast(MODEL, 4.8)))
        .hasValue(new SmallestChange(0, ImmutableList.of()));
  }

  @Test
  void knowsTheBestAndTheWorstEndOfACriterion() {
    Criterion more = Criterion.more("x", Scale.interval(0, 10));
    Criterion less = Criterion.less("x", Scale.interval(0, 10));
    Criterion target = more.toBuilder().preference(Preference.target(4)).build();
    Criterion range = more.toBuilder().preference(Preference.range(2, 6)).build();

    assertThat(Lever.toBest(more)).isEqualTo(new Lever("x", 10));
    assertThat(Lever.toBest(less)).isEqualTo(new Lever("x", 0));
    assertThat(Lever.toBest(target)).isEqualTo(new Lever("x", 4));
    assertThat(Lever.toBest(range)).isEqualTo(new Lever("x", 4));
    assertThat(Lever.toWorst(more)).isEqualTo(new Lever("x", 0));
    assertThat(Lever.toWorst(less)).isEqualTo(new Lever("x", 10));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Lever.toWorst(target))
        .withMessage("criterion 'x' gets worse both ways, so the end of its lever must be given");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Lever.toBest(Criterion.more("x", Scale.ratio(""))))
        .withMessage("criterion 'x' must have bounds, or the end of its lever must be given");
  }

  @Test
  void refusesLeversThatMoveNothing() {
    ScoreGoal goal = ScoreGoal.atLeast(MODEL, 5);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SmallestChange.find(VICOM, List.of(), goal))
        .withMessage("change must have a lever");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SmallestChange.find(
                    ImmutableMap.of("fit", 6.0), List.of(new Lever("access", 1)), goal))
        .withMessage("lever 'access' must move a value that was measured: {fit=6.0}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Lever("fit", Double.NaN))
        .withMessage("end of lever 'fit' must be finite: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ScoreGoal(MODEL, 5, 5))
        .withMessage("score goal must have two finite limits in order: [5.0, 5.0)");
  }
}
