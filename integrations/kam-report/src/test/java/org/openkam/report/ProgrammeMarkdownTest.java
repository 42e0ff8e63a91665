package org.openkam.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Evidence;
import org.openkam.core.finding.Finding;
import org.openkam.core.model.ModelReference;
import org.openkam.planning.programme.AccountBrief;
import org.openkam.planning.programme.Bottleneck;
import org.openkam.planning.programme.KeyAccountRegister;
import org.openkam.planning.programme.ManagementQuestion;
import org.openkam.planning.programme.ProgrammePolicy;
import org.openkam.planning.programme.ProgrammeReadiness;
import org.openkam.planning.programme.ProgrammeResult;
import org.openkam.planning.programme.ReadinessAnswer;

final class ProgrammeMarkdownTest {
  @Test
  void showsQuestionsAndTheWeakestBottlenecksFirst() {
    ProgrammeReadiness readiness =
        ProgrammeReadiness.builder()
            .name("KAM 2026")
            .putAnswer(ManagementQuestion.RIGHT_ACCOUNTS, ReadinessAnswer.YES)
            .putEvidence(ManagementQuestion.RIGHT_ACCOUNTS, Evidence.from("board of May"))
            .putAnswer(ManagementQuestion.MANAGEMENT_SUPPORT, ReadinessAnswer.YES)
            .putAnswer(ManagementQuestion.SCORECARD, ReadinessAnswer.PARTLY)
            .putAnswer(ManagementQuestion.LIVED_BENEFITS, ReadinessAnswer.YES)
            .putBottleneck(Bottleneck.SPONSORSHIP, 4)
            .putBottleneck(Bottleneck.BALANCE, 3)
            .putBottleneck(Bottleneck.SELECTION, 4)
            .build();

    assertThat(ProgrammeMarkdown.readiness(readiness, ProgrammePolicy.standard()))
        .isEqualTo(
            """
            # Readiness of KAM 2026

            The worst answer is partly.

            ## Questions

            | Question | Answer | Known from |
            |---|---|---|
            | right accounts | yes | board of May |
            | management support | yes |  |
            | scorecard | partly |  |
            | lived benefits | yes |  |

            ## Bottlenecks, the weakest first

            | Bottleneck | From 0 (closed) to 4 (none) |
            |---|---|
            | balance | 3 |
            | sponsorship | 4 |
            | selection | 4 |
            | central against local | not assessed |
            | organisation | not assessed |
            | team coordination | not assessed |
            | culture | not assessed |
            | information | not assessed |
            | results and rewards | not assessed |

            ## Findings

            - **WARNING** QUESTION\\_OPEN: the question 'Is there a solid scorecard?' is answered by partly
            - **INFO** BOTTLENECKS\\_NOT\\_ASSESSED: not assessed: CENTRAL\\_AGAINST\\_LOCAL, \
            ORGANISATION, TEAM\\_COORDINATION, CULTURE, INFORMATION, RESULTS\\_AND\\_REWARDS
            """);
  }

  @Test
  void saysFirstThatAProgrammeIsBlocked() {
    ProgrammeReadiness blocked =
        ProgrammeReadiness.builder().putBottleneck(Bottleneck.SPONSORSHIP, 0).build();

    assertThat(ProgrammeMarkdown.readiness(blocked, ProgrammePolicy.standard()))
        .startsWith(
            """
            # Readiness of programme

            **Blocked:** the sponsorship of the top management is not met.
            """)
        .contains(
            "- **BLOCKING** PROGRAMME\\_BLOCKED: the top management does not stand behind the"
                + " programme, so it must not start\n");
  }

  @Test
  void namesEachKeyAccountWithItsReasons() {
    KeyAccountRegister register =
        new KeyAccountRegister(
            new ModelReference("value_2026", "1", "0".repeat(64)),
            ImmutableList.of(
                AccountBrief.builder()
                    .account(AccountId.of("Cartech"))
                    .rank(1)
                    .score(0.8251)
                    .addReasons(
                        Finding.info("REASON", "Cartech", "Fit of 9 adds 0.5", ImmutableMap.of()))
                    .build(),
                AccountBrief.builder().account(AccountId.of("Acme")).rank(2.5).score(0.5).build()));

    assertThat(ProgrammeMarkdown.register(register))
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
                result, ProgrammePolicy.builder().maxUnattributed(0.2).build()))
        .isEqualTo(
            """
            # Result of programme

            | Figure | Value |
            |---|---|
            | margin | 300 |
            | cost to serve | 200 |
            | contribution | 100 |
            | return on cost | 50 % |
            | revenue without an account | 100 |
            | share without an account | 10 % |

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

    assertThat(ProgrammeMarkdown.result(nothing, ProgrammePolicy.standard()))
        .isEqualTo(
            """
            # Result of programme

            | Figure | Value |
            |---|---|
            | margin | 0 |
            | cost to serve | 0 |
            | contribution | 0 |
            | revenue without an account | 0 |
            """);
  }
}
