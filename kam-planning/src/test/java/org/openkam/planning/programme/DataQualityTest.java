package org.openkam.planning.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;

final class DataQualityTest {
  private static final AccountId ACME = AccountId.of("acme");
  private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);

  @Test
  @Tag("R103")
  void sevenOfTenFieldsAreFilledAndTwoOfThemStale() {
    DataQuality quality = quality();

    assertThat(quality.completeness()).isEqualTo(0.7);
    assertThat(quality.freshness(TODAY)).isEqualTo(0.5);
    assertThat(quality.check(TODAY))
        .extracting(Finding::code, Finding::severity, Finding::subject, Finding::message)
        .containsExactly(
            tuple(
                "DATA_MISSING",
                Finding.Severity.WARNING,
                "acme",
                "3 of 10 fields of 'acme' are not known: f8, f9, f10"),
            tuple(
                "DATA_STALE",
                Finding.Severity.WARNING,
                "acme",
                "2 of 10 fields of 'acme' are confirmed too long ago: f6, f7"));
    // a day later the other five are a year and a day old
    assertThat(quality.stale(TODAY.plusDays(1))).hasSize(7);
  }

  @Test
  void dataThatIsCompleteAndFreshIsFine() {
    DataQuality quality =
        DataQuality.builder()
            .account(ACME)
            .fields(ImmutableSet.of("sector"))
            .putConfirmed("sector", TODAY.minusDays(30))
            .putConfirmed("hobby", TODAY.minusYears(9))
            .maximumAge(Period.ofDays(30))
            .build();

    assertThat(quality.check(TODAY)).isEmpty();
    assertThat(quality.check(TODAY.plusDays(1)))
        .extracting(Finding::code)
        .containsExactly("DATA_STALE");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DataQuality.builder().account(ACME).build())
        .withMessage("data quality of 'acme' must name a field");
  }

  /** Ten fields: five confirmed a year ago, two the day before that, three never. */
  private static DataQuality quality() {
    DataQuality.Builder quality = DataQuality.builder().account(ACME);
    for (int i = 1; i <= 10; i++) {
      quality.addFields("f" + i);
      if (i <= 7) {
        quality.putConfirmed("f" + i, TODAY.minusYears(1).minusDays(i <= 5 ? 0 : 1));
      }
    }
    return quality.build();
  }
}
