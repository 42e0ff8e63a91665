package org.openkam.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class CadenceTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);
  private static final Cadence REVIEW = new Cadence("REVIEW_OVERDUE", "review", Period.ofDays(180));

  @Test
  @Tag("R038")
  void isOverdueFromTheDayAfterTheNextWasDue() {
    assertThat(REVIEW.check("acme", Optional.of(TODAY.minusDays(180)), TODAY)).isEmpty();
    assertThat(REVIEW.check("acme", Optional.of(TODAY.plusDays(1)), TODAY)).isEmpty();

    Finding finding = REVIEW.check("acme", Optional.of(TODAY.minusDays(181)), TODAY).orElseThrow();

    assertThat(finding.code()).isEqualTo("REVIEW_OVERDUE");
    assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
    assertThat(finding.subject()).isEqualTo("acme");
    // 181 days before the first of July is the first of January
    assertThat(finding.message())
        .isEqualTo(
            "the last review of 'acme' was on 2025-01-01; the next was due on 2025-06-30, 1 day"
                + " ago");
    assertThat(finding.evidence().findNumber("days")).hasValue(1);
  }

  @Test
  void isOverdueWhereItNeverHappened() {
    assertThat(REVIEW.check("acme", Optional.empty(), TODAY).orElseThrow().message())
        .isEqualTo("there was no review of 'acme' yet");
  }

  @Test
  void countsMonthsByTheCalendar() {
    Cadence monthly = new Cadence("LATE", "call", Period.ofMonths(1));

    assertThat(monthly.check("acme", Optional.of(LocalDate.of(2025, 6, 1)), TODAY)).isEmpty();
    assertThat(monthly.check("acme", Optional.of(LocalDate.of(2025, 5, 31)), TODAY)).isPresent();
  }

  @Test
  void refusesACadenceWithoutLengthOrEvent() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cadence("LATE", "call", Period.ZERO))
        .withMessage("cadence 'LATE' must be above zero: P0D");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cadence("LATE", "call", Period.ofDays(-1)))
        .withMessage("cadence 'LATE' must be above zero: P-1D");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cadence("LATE", " ", Period.ofDays(1)))
        .withMessage("cadence 'LATE' must name its event: ' '");
  }
}
