package org.openkam.planning.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.finding.Finding;

final class LocalLessonTest {
  private static final LocalDate LEARNED = LocalDate.of(2026, 1, 10);
  private static final ProgrammePolicy POLICY = ProgrammePolicy.standard();

  @Test
  @Tag("R102")
  void namesTheUnitsThatHaveNotTakenItUpAfterHalfAYear() {
    LocalLesson lesson = lesson().build().takenUpBy("BE", LocalDate.of(2026, 3, 1));

    assertThat(lesson.waiting()).containsExactly("DE", "FR");
    assertThat(lesson.uptake()).hasValue(1 / 3.0);
    assertThat(lesson.check(LEARNED.plusDays(180), POLICY)).isEmpty();
    Finding found = lesson.check(LEARNED.plusDays(181), POLICY).orElseThrow();
    assertThat(found.code()).isEqualTo("LESSON_NOT_TAKEN_UP");
    assertThat(found.severity()).isEqualTo(Finding.Severity.WARNING);
    assertThat(found.subject()).isEqualTo("stock on their site");
    assertThat(found.message())
        .isEqualTo(
            "'stock on their site', learned in NL 181 days ago, has not been taken up by DE, FR");
  }

  @Test
  void findsNothingOnceEverybodyTookItUp() {
    LocalLesson lesson =
        lesson()
            .putTakenUp("BE", LEARNED)
            .putTakenUp("DE", LEARNED)
            .putTakenUp("FR", LEARNED)
            .putTakenUp("AT", LEARNED)
            .build();

    assertThat(lesson.uptake()).hasValue(1);
    assertThat(lesson.check(LEARNED.plusYears(2), POLICY)).isEmpty();
    assertThat(LocalLesson.builder().what("a").unit("NL").learnedOn(LEARNED).build().uptake())
        .isEmpty();
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lesson().what(" ").build())
        .withMessage("lesson of 2026-01-10 must say what: ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lesson().unit("").build())
        .withMessage("lesson 'stock on their site' must name its unit: ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lesson().addMeantFor("NL").build())
        .withMessage(
            "lesson 'stock on their site' must be meant for other units than its own: 'NL'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lesson().putTakenUp("BE", LEARNED.minusDays(1)).build())
        .withMessage(
            "lesson 'stock on their site' of 2026-01-10 cannot be taken up by 'BE' before:"
                + " 2026-01-09");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lesson().putTakenUp("BE", LEARNED).build().takenUpBy("BE", LEARNED))
        .withMessage("lesson 'stock on their site' was taken up by 'BE' already");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProgrammePolicy.builder().maxDaysToTakeUp(-1).build())
        .withMessage("most days to take up a lesson must not be negative: -1");
  }

  private static LocalLesson.Builder lesson() {
    return LocalLesson.builder()
        .what("stock on their site")
        .unit("NL")
        .learnedOn(LEARNED)
        .addMeantFor("BE", "DE", "FR");
  }
}
