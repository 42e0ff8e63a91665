package org.openkam.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.series.CalendarUnit;
import org.openkam.core.series.MetricSeries;
import org.openkam.core.series.Transaction;
import org.openkam.core.series.Transactions;
import org.openkam.planning.study.Study;
import org.xml.sax.InputSource;

final class PicturesTest {
  private static final Study STUDY = ReportStudies.whole();

  /** Checks that a picture is XML with its style inside and nothing from elsewhere. */
  static void standsAlone(String svg) {
    assertThatCode(
            () ->
                DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg))))
        .doesNotThrowAnyException();
    assertThat(svg)
        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" ")
        .contains("<style>", "<title>")
        .doesNotContain("href", "url(", "<script", "@import");
  }

  /** The first two key accounts, one by a series, one by transactions, and one with one value. */
  static List<Account> accounts() {
    List<AccountId> chosen = List.copyOf(STUDY.selection().chosenIds());
    return List.of(
        Account.builder()
            .id(chosen.get(1))
            .putTransaction(
                "revenue",
                Transactions.of(
                    new Transaction(LocalDate.of(2025, 8, 10), 300, "EUR"),
                    new Transaction(LocalDate.of(2026, 6, 10), 500, "EUR"),
                    new Transaction(LocalDate.of(2026, 7, 10), 9_000, "EUR")))
            .build(),
        Account.builder()
            .id(chosen.get(0))
            .putSeries(
                "revenue",
                MetricSeries.of(
                    "EUR", CalendarUnit.YEAR, LocalDate.of(2023, 12, 31), 50, -20, 74, 8_000))
            .build(),
        Account.builder()
            .id(chosen.get(2))
            .putSeries(
                "revenue",
                MetricSeries.of("EUR", CalendarUnit.YEAR, LocalDate.of(2025, 12, 31), 77))
            .build());
  }

  private static StudyReport report() {
    return new StudyReport(STUDY, Locale.ENGLISH).withTrends("revenue", accounts());
  }

  @Test
  void givesEachPictureOfAStudyAsAFile() {
    assertThat(report().pictures().keySet()).containsExactly("ranking", "trends", "map", "curve");
    assertThat(report().pictures().values()).allSatisfy(PicturesTest::standsAlone);
  }

  @Test
  void drawsTheTrendsOfTheKeyAccountsInTheirOrderUpToTheDayOfTheStudy() {
    String page = report().html();

    assertThat(page)
        .contains("<section id=\"trends\">", "href=\"#trends\"")
        .contains("aria-label=\"Revenue of the key accounts over time;")
        .contains("December 31, 2023: €50")
        .contains("December 31, 2025: €74")
        .contains("June 30, 2026: €500")
        .doesNotContain("8,000", "9,000", "€77");
    // from 110 before zero to 0: of 26 high, 74 - -20 is the whole, zero lies 20 / 94 above the
    // foot
    assertThat(report().pictures().get("trends"))
        .contains("points=\"215.0,10.6 ")
        .contains("y1=\"24.5\"");
  }

  @Test
  void hasNoSectionOfTrendsWhereNothingIsKnown() {
    assertThat(new StudyReport(STUDY, Locale.ENGLISH).withTrends("profit", accounts()).html())
        .doesNotContain("id=\"trends\"");
    assertThat(new StudyReport(STUDY, Locale.ENGLISH).html()).doesNotContain("id=\"trends\"");
  }
}
