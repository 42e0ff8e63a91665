package org.openkam.planning.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.openkam.planning.study.Studies.ACCOUNTS;
import static org.openkam.planning.study.Studies.BIG;
import static org.openkam.planning.study.Studies.DAY;
import static org.openkam.planning.study.Studies.EVEN;
import static org.openkam.planning.study.Studies.SMALL;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.gate.Gate;
import org.openkam.core.model.SelectionModel;

final class ScoreHistoryTest {
  private static final LocalDate SECOND = DAY.plusYears(1);
  private static final LocalDate THIRD = DAY.plusYears(2);
  private static final SelectionModel OTHER =
      Studies.model().gates(List.of(Gate.atLeast("cooperation", 2))).build();

  @Test
  void keepsTheScoresOfEveryStudy() {
    ScoreHistory history =
        ScoreHistory.of(
            List.of(
                Studies.study().on(ACCOUNTS.subList(0, 4)),
                Studies.study().asOf(SECOND).on(ACCOUNTS)));
    String model = Studies.model().build().fingerprint();

    assertThat(history.accounts()).hasSize(5);
    assertThat(history.of(EVEN))
        .extracting(ScorePoint::day, ScorePoint::rank, ScorePoint::wasChosen, ScorePoint::model)
        .containsExactly(tuple(DAY, 2.0, true, model), tuple(SECOND, 2.0, true, model));
    assertThat(history.of(EVEN).get(0).score()).isCloseTo(6, within(1e-12));
    assertThat(history.of(SMALL)).containsExactly(point(SECOND, 2, 5, false, model));
    assertThat(history.of(AccountId.of("ghost"))).isEmpty();
    assertThat(history.comparable(EVEN)).isEqualTo(history.of(EVEN));
    assertThat(history.comparable(AccountId.of("ghost"))).isEmpty();
    assertThat(ScoreHistory.of(List.of()).accounts()).isEmpty();
  }

  @Test
  void comparesOnlyWhatOneModelMade() {
    Study first = Studies.study().on(ACCOUNTS);
    Study second =
        KeyAccountStudy.of(OTHER).asOf(SECOND).with(Studies.policy().build()).on(ACCOUNTS);
    Study third = Studies.study().asOf(THIRD).on(ACCOUNTS);

    assertThat(ScoreHistory.of(List.of(first, second, third)).comparable(BIG))
        .extracting(ScorePoint::day)
        .containsExactly(THIRD);
    assertThat(ScoreHistory.of(List.of(second, third)).of(BIG)).hasSize(2);
  }

  @Test
  void oldScoresFade() {
    String model = Studies.model().build().fingerprint();
    ScoreHistory history =
        new ScoreHistory(
            ImmutableMap.of(
                BIG,
                ImmutableList.of(
                    point(DAY, 2, 3, false, "another"),
                    point(SECOND, 4, 2, false, model),
                    point(THIRD, 8, 1, true, model))));

    // the other model does not count; 366 days are 12.025 months: weight 0.499281
    assertThat(history.faded(BIG, 12).getAsDouble()).isCloseTo(6.667944, within(1e-6));
    assertThat(history.faded(SMALL, 12)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> history.faded(BIG, 0))
        .withMessage("half-life of scores must be above zero months: 0");
  }

  @Test
  void refusesStudiesOutOfOrder() {
    Study first = Studies.study().on(ACCOUNTS);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScoreHistory.of(List.of(first, first)))
        .withMessage("studies must be of rising days: [2026-06-30, 2026-06-30]");
  }

  @Test
  void refusesPointsThatNoStudyMakes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> point(DAY, Double.NaN, 1, true, "m"))
        .withMessage("score of 2026-06-30 must be finite: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> point(DAY, 3, 0.5, true, "m"))
        .withMessage("rank of 2026-06-30 must be finite and at least one: 0.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> point(DAY, 3, Double.POSITIVE_INFINITY, true, "m"))
        .withMessage("rank of 2026-06-30 must be finite and at least one: Infinity");
  }

  private static ScorePoint point(
      LocalDate day, double score, double rank, boolean wasChosen, String model) {
    return ScorePoint.builder()
        .day(day)
        .score(score)
        .rank(rank)
        .wasChosen(wasChosen)
        .model(model)
        .build();
  }
}
