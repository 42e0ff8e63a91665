package org.openkam.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GoalPathTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final LocalDate DUE = LocalDate.of(2026, 12, 31);

  @ParameterizedTest
  @CsvSource({
    "2025-12-31, 0",
    // 1, 73 and 364 of 365 days
    "2026-01-01, 0.0027397260273972603",
    "2026-03-14, 0.2",
    "2026-12-30, 0.9972602739726028",
    "2026-12-31, 1",
    "2027-01-01, 1"
  })
  void aStraightPathTakesTheSamePartEachDay(LocalDate day, double share) {
    assertThat(GoalPath.straight().expected(START, DUE, day)).isEqualTo(share);
  }

  @ParameterizedTest
  @CsvSource({
    // nothing until the end of October, then half in each month
    "2026-10-31, 0",
    "2026-11-15, 0.25",
    "2026-11-30, 0.5",
    "2026-12-30, 0.9838709677419355"
  })
  void aSeasonalPathGivesEachMonthItsPart(LocalDate day, double share) {
    GoalPath season = GoalPath.seasonal(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 7.0, 7.0);

    assertThat(season.expected(START, DUE, day)).isCloseTo(share, within(1e-15));
  }

  @Test
  void aSeasonCountsOnlyThePartOfAMonthThatIsInTheGoal() {
    GoalPath season = GoalPath.seasonal(1.0, 2.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0);

    // half of January, a quarter of February of two, of half and two parts
    LocalDate start = LocalDate.of(2026, 1, 17);
    assertThat(season.expected(start, LocalDate.of(2026, 2, 28), LocalDate.of(2026, 2, 7)))
        .isCloseTo((15 / 31.0 + 0.5) / (15 / 31.0 + 2), within(1e-15));
  }

  @Test
  void aSeasonWithoutWeightInTheTimeOfTheGoalIsStraight() {
    GoalPath winter = GoalPath.seasonal(1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);

    assertThat(
            winter.expected(
                LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 10), LocalDate.of(2026, 4, 5)))
        .isEqualTo(0.5);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-31, 0",
    "2026-04-01, 0.4",
    "2026-08-31, 0.4",
    "2026-09-01, 0.7",
    "2026-12-31, 1"
  })
  void aSteppedPathRisesOnItsDays(LocalDate day, double share) {
    GoalPath steps =
        GoalPath.stepped(Map.of(LocalDate.of(2026, 4, 1), 0.4, LocalDate.of(2026, 9, 1), 0.7));

    assertThat(steps.expected(START, DUE, day)).isEqualTo(share);
  }

  @Test
  void refusesPathsThatLeadNowhere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GoalPath.seasonal(1.0, 2.0))
        .withMessage("seasonal path must have a weight for each of 12 months: [1.0, 2.0]");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> GoalPath.seasonal(-1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 7.0, 7.0))
        .withMessage("seasonal path must have finite weights that are not negative: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> GoalPath.seasonal(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0))
        .withMessageStartingWith("seasonal path must have a weight above zero: [0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GoalPath.stepped(Map.of()))
        .withMessage("stepped path must have a step: {}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GoalPath.stepped(Map.of(START, 0.5, DUE, 0.4)))
        .withMessage(
            "stepped path must rise from zero to one at most: {2026-01-01=0.5, 2026-12-31=0.4}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GoalPath.stepped(Map.of(START, 1.1)))
        .withMessage("stepped path must rise from zero to one at most: {2026-01-01=1.1}");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                GoalPath.seasonal(1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0)
                    .expected(/* start= */ DUE, /* due= */ START, DUE))
        .withMessage("goal path must not end before its start: 2026-01-01");
  }
}
