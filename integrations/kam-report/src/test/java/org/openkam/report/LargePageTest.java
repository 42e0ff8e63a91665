package org.openkam.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Looks at the page of a study of many accounts, most of which the CSV file holds. */
final class LargePageTest {
  private static final int TWO_MEGABYTES = 2_000_000;

  @Test
  void staysSmallHoweverManyAccountsThereAre() {
    String page = new StudyReport(ReportStudies.many(20_000), Locale.GERMAN).html();

    assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(TWO_MEGABYTES);
    assertThat(page)
        .contains("Von den 19.993 nicht ausgewählten Kunden sind die 300 größten eingezeichnet.");
    assertThat(page).contains("Die übrigen 18.993 Kunden stehen in der CSV-Datei.");
  }
}
