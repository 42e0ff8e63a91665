package org.openkam.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Evidence;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.Language;
import org.openkam.core.criterion.Scale;
import org.openkam.core.finding.Finding;
import org.openkam.core.model.ModelReference;
import org.openkam.planning.programme.KeyAccountRegister;
import org.openkam.planning.programme.LocalLesson;
import org.openkam.planning.programme.MaturityModel;
import org.openkam.planning.programme.ProgrammeImportance;
import org.openkam.planning.programme.ProgrammePolicy;
import org.openkam.planning.programme.ProgrammeReadiness;
import org.openkam.planning.programme.ProgrammeResult;

final class ProgrammeMarkdownTest {
  @Test
  void showsTheWeakestAspectsOfEachModelFirst() {
    ProgrammeReadiness readiness =
        ProgrammeReadiness.builder()
            .name("KAM 2026")
            .models(
                ImmutableList.of(
                    MaturityModel.managementQuestions(),
                    MaturityModel.builder()
                        .id("own_list")
                        .addAspects(
                            MaturityModel.Aspect.builder()
                                .id("data")
                                .labels(labels("Customer data", "Klantgegevens"))
                                .addLevels(new Scale.Level(0, labels("none", "geen")))
                                .addLevels(new Scale.Level(3, labels("all", "alle")))
                                .putSymptom("old", labels("data are old", "gegevens zijn oud"))
                                .sufficient(2)
                                .build())
                        .build()))
            .putAssessment(
                "right-accounts",
                ProgrammeReadiness.Assessment.builder()
                    .level(2)
                    .evidence(Evidence.from("board of May"))
                    .build())
            .level("management-support", 2)
            .level("solid-scorecard", 1)
            .putAssessment(
                "data",
                ProgrammeReadiness.Assessment.builder().level(1.5).addSymptoms("old").build())
            .build();

    assertThat(ProgrammeMarkdown.readiness(readiness, ProgrammePolicy.standard(), Locale.ENGLISH))
        .isEqualTo(
            """
            # Readiness of KAM 2026

            May start.

            ## Four questions to management

            Source: Verbinnen.

            | Aspect | Level | What it means | What people see | Source |
            |---|---|---|---|---|
            | Have you built a solid scorecard? | 1 / 2 | There is a scorecard, but the customer \
            does not know it |  |  |
            | Have you chosen the right accounts? | 2 / 2 | Every key account meets written \
            criteria |  | board of May |
            | Does management support the approach? | 2 / 2 | Management visits key accounts and \
            gives feedback on their plans |  |  |
            | Does the customer experience the benefits? | not assessed |  |  |  |

            ## own\\_list

            | Aspect | Level | What it means | What people see | Source |
            |---|---|---|---|---|
            | Customer data | 1.5 / 3 | None | Data are old |  |

            ## Findings

            - **Warning** “Have you built a solid scorecard?” is at level 1 of 2; level 2 is needed: \
            the scorecard is shared with the customer and discussed regularly
            - **Warning** Not assessed in “Four questions to management”: Does the customer \
            experience the benefits?
            - **Warning** “Customer data” is at level 1.5 of 3, as data are old; level 2 is needed: \
            all
            """);
    assertThat(
            ProgrammeMarkdown.readiness(
                readiness, ProgrammePolicy.standard(), Locale.forLanguageTag("nl")))
        .contains(
            "| Klantgegevens | 1,5 / 3 | Geen | Gegevens zijn oud |  |",
            "“Klantgegevens” staat op niveau 1,5 van 3, want gegevens zijn oud; nodig is niveau 2:"
                + " alle",
            "# Vier vragen aan de directie");
  }

  @Test
  void saysFirstThatAProgrammeIsBlocked() {
    ProgrammeReadiness blocked = ProgrammeReadiness.builder().level("sponsorship", 0).build();

    assertThat(ProgrammeMarkdown.readiness(blocked, ProgrammePolicy.standard(), Locale.ENGLISH))
        .startsWith(
            """
            # Readiness of programme

            Must not start yet.
            """)
        .contains(
            "- **Blocking** Programme must not start before “Commitment of top management” is at"
                + " level 1; it is at level 0\n");
  }

  @Test
  void answersHowImportantKeyAccountManagementIsWithEvidence() {
    // growth 30 of 30 from one of six; margin 20 of 100, then 19.5 of 130; largest 70 of 130
    ProgrammeImportance importance =
        ProgrammeImportance.builder().addYears(year(2024, 40, 12), year(2025, 70, 7.5)).build();

    assertThat(
            ProgrammeMarkdown.importance(
                importance,
                ProgrammePolicy.standard(),
                ImmutableMap.of(AccountId.of("C-1"), "Cartech"),
                Locale.ENGLISH))
        .isEqualTo(
            """
            # How important is key account management for us?

            Signs that speak for key account management: 3 of 3 known.

            - 1 of 6 accounts brought 100% of the growth in the year to December 31, 2025: Cartech.
            - The margin fell from 30.0% of revenue in the year to December 31, 2024 to 10.7% in the \
            year to December 31, 2025, as far as it is known: for 40% of revenue.
            - We depend on few: Cartech brings 54% of revenue, and the top 5 of 6 accounts bring \
            91%.

            | Year to | Accounts | Revenue | Margin rate | Largest account |
            |---|---|---|---|---|
            | December 31, 2024 | 6 | 100 | 30% | Cartech |
            | December 31, 2025 | 6 | 130 | 11% | Cartech |
            """);
    assertThat(
            ProgrammeMarkdown.importance(
                ProgrammeImportance.builder()
                    .addYears(
                        ProgrammeImportance.Year.builder().day(LocalDate.of(2024, 12, 31)).build(),
                        ProgrammeImportance.Year.builder().day(LocalDate.of(2025, 12, 31)).build())
                    .build(),
                ProgrammePolicy.standard(),
                ImmutableMap.of(),
                Locale.ENGLISH))
        .contains(
            "The data do not show how important key account management is.",
            "| December 31, 2025 | 0 | 0 |  |  |");
  }

  private static ProgrammeImportance.Year year(int year, double largest, double margin) {
    return ProgrammeImportance.Year.builder()
        .day(LocalDate.of(year, 12, 31))
        .revenue(
            ImmutableSortedMap.<AccountId, Double>naturalOrder()
                .put(AccountId.of("C-1"), largest)
                .put(AccountId.of("C-2"), 12.0)
                .put(AccountId.of("C-3"), 12.0)
                .put(AccountId.of("C-4"), 12.0)
                .put(AccountId.of("C-5"), 12.0)
                .put(AccountId.of("C-6"), 12.0)
                .buildOrThrow())
        .margin(ImmutableSortedMap.of(AccountId.of("C-1"), margin))
        .build();
  }

  @Test
  void showsWhoTookUpALessonAndWhoDidNot() {
    LocalLesson lesson =
        LocalLesson.builder()
            .what("stock on their site")
            .unit("NL")
            .learnedOn(LocalDate.of(2026, 1, 10))
            .evidence(Evidence.from("review of Cartech"))
            .addMeantFor("BE", "DE")
            .putTakenUp("BE", LocalDate.of(2026, 3, 1))
            .build();

    assertThat(
            ProgrammeMarkdown.lessons(
                ImmutableList.of(lesson),
                LocalDate.of(2026, 12, 31),
                ProgrammePolicy.standard(),
                Locale.ENGLISH))
        .isEqualTo(
            """
            # Lessons

            | Lesson | Learned in | Learned on | Taken up by | Still waiting | Source |
            |---|---|---|---|---|---|
            | stock on their site | NL | January 10, 2026 | BE (March 1, 2026) | DE | review of \
            Cartech |

            ## Findings

            - **Warning** ‘stock on their site’, learned in NL 355 days ago, has not been taken up \
            by DE
            """);
  }

  @Test
  void namesEachKeyAccountWithItsReasons() {
    KeyAccountRegister register =
        new KeyAccountRegister(
            new ModelReference("value_2026", "1", "0".repeat(64)),
            ImmutableList.of(
                KeyAccountRegister.Brief.builder()
                    .account(AccountId.of("Cartech"))
                    .rank(1)
                    .score(0.8251)
                    .addReasons(
                        Finding.info("REASON", "Cartech", "Fit of 9 adds 0.5", ImmutableMap.of()))
                    .build(),
                KeyAccountRegister.Brief.builder()
                    .account(AccountId.of("Acme"))
                    .rank(2.5)
                    .score(0.5)
                    .build()));

    assertThat(ProgrammeMarkdown.register(register, Locale.ENGLISH))
        .isEqualTo(
            """
            # Key accounts by model value\\_2026

            ## Cartech

            Rank 1 with a score of 0.83.

            - Fit of 9 adds 0.5

            ## Acme

            Rank 2.5 with a score of 0.50.
            """);
  }

  @Test
  void showsWhatAProgrammeBroughtAndCost() {
    // 100 of 1,000 without an account; (300 - 200) / 200 = 50 %
    ProgrammeResult result =
        ProgrammeResult.builder()
            .putRevenue(AccountId.of("Cartech"), 900.0)
            .unattributedRevenue(100)
            .margin(300)
            .costToServe(200)
            .build();

    assertThat(
            ProgrammeMarkdown.result(
                result, ProgrammePolicy.builder().maxUnattributed(0.2).build(), Locale.ENGLISH))
        .isEqualTo(
            """
            # Result of programme

            | Figure | Value |
            |---|---|
            | Margin | 300 |
            | Cost to serve | 200 |
            | Contribution | 100 |
            | Return on cost | 50% |
            | Revenue without an account | 100 |
            | Share without an account | 10% |

            ## Revenue by account

            | Account | Revenue |
            |---|---|
            | Cartech | 900 |
            """);
  }

  @Test
  void leavesOutSharesOfNothing() {
    ProgrammeResult nothing =
        ProgrammeResult.builder().unattributedRevenue(0).margin(0).costToServe(0).build();

    assertThat(ProgrammeMarkdown.result(nothing, ProgrammePolicy.standard(), Locale.ENGLISH))
        .isEqualTo(
            """
            # Result of programme

            | Figure | Value |
            |---|---|
            | Margin | 0 |
            | Cost to serve | 0 |
            | Contribution | 0 |
            | Revenue without an account | 0 |
            """);
  }

  private static Labels labels(String english, String dutch) {
    return Labels.copyOf(ImmutableMap.of(Language.EN, english, Language.NL, dutch));
  }
}
