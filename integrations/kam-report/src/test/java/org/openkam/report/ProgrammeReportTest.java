package org.openkam.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.model.ModelReference;
import org.openkam.planning.programme.KeyAccountRegister;
import org.openkam.planning.programme.LocalLesson;
import org.openkam.planning.programme.MaturityModel;
import org.openkam.planning.programme.ProgrammeImportance;
import org.openkam.planning.programme.ProgrammeReadiness;
import org.openkam.planning.programme.ProgrammeResult;

final class ProgrammeReportTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
  private static final AccountId ACCOUNT = AccountId.of("Zq0");

  /** A program of which everything is known; its names are of no language. */
  static ProgrammeReport whole(Locale locale) {
    return named("Zqx", locale);
  }

  private static ProgrammeReport named(String name, Locale locale) {
    return ProgrammeReport.builder()
        .name(name)
        .day(DAY)
        .locale(locale)
        .putNames(ACCOUNT, name)
        .importance(ProgrammeImportance.builder().addYears(year(2025, 40), year(2026, 70)).build())
        .readiness(
            ProgrammeReadiness.builder()
                .name(name)
                .models(ImmutableList.of(MaturityModel.managementQuestions()))
                .level("management-support", 2)
                .level("solid-scorecard", 1)
                .build())
        .register(
            new KeyAccountRegister(
                new ModelReference("zqm", "1", "0".repeat(64)),
                ImmutableList.of(
                    KeyAccountRegister.Brief.builder()
                        .account(ACCOUNT)
                        .rank(1)
                        .score(0.8251)
                        .build())))
        .result(
            ProgrammeResult.builder()
                .name(name)
                .putRevenue(ACCOUNT, 900.0)
                .unattributedRevenue(100)
                .margin(300)
                .costToServe(200)
                .build())
        .addLessons(
            LocalLesson.builder()
                .what(name)
                .unit("NL")
                .learnedOn(LocalDate.of(2026, 1, 10))
                .addMeantFor("ZQ")
                .build())
        .build();
  }

  private static ProgrammeImportance.Year year(int year, double revenue) {
    return ProgrammeImportance.Year.builder()
        .day(LocalDate.of(year, 12, 31))
        .revenue(ImmutableSortedMap.of(ACCOUNT, revenue, AccountId.of("Zq1"), 12.0))
        .build();
  }

  private static String text(String page) {
    return page.replaceAll("(?s)<style>.*?</style>|<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  @Test
  void showsEachPartThatIsGiven() {
    assertThat(text(named("Acme", Locale.ENGLISH).html()))
        .contains("How important it is Are we ready The key accounts, and why What it brought")
        .contains("December 31, 2026 2 82 Acme")
        .contains("May start. Four questions to management Source: Verbinnen.")
        .contains("Have you built a solid scorecard? 1 / 2 There is a scorecard")
        .contains("Warning: “Have you built a solid scorecard?” is at level 1 of 2;")
        .contains("Key accounts by model zqm Acme Rank 1 with a score of 0.83.")
        .contains("Return on cost 50%", "Account Revenue Acme 900")
        .contains("Acme NL January 10, 2026 ZQ", "has not been taken up by ZQ");
  }

  @Test
  void showsNothingOfWhatIsNotGiven() {
    String page =
        ProgrammeReport.builder()
            .name("KAM")
            .day(DAY)
            .locale(Locale.forLanguageTag("nl"))
            .result(
                ProgrammeResult.builder().unattributedRevenue(0).margin(0).costToServe(0).build())
            .build()
            .html();

    assertThat(page)
        .contains("<h1><bdi>KAM</bdi></h1>", "31 december 2026", "<h2>Wat het opbracht</h2>")
        .doesNotContain(
            "id=\"importance\"", "id=\"readiness\"", "id=\"lessons\"", "id=\"register\"");
  }

  @Test
  void writesNamesAsText() {
    assertThat(named("<img src=x>\u202e", Locale.ENGLISH).html())
        .contains("&lt;img src=x&gt;")
        .doesNotContain("<img", "\u202e");
  }
}
