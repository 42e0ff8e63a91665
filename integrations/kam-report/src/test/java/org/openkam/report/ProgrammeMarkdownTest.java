package org.openkam.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Evidence;
import org.openkam.core.finding.Finding;
import org.openkam.core.model.ModelReference;
import org.openkam.planning.programme.KeyAccountRegister;
import org.openkam.planning.programme.ProgrammePolicy;
import org.openkam.planning.programme.ProgrammeReadiness;
import org.openkam.planning.programme.ProgrammeResult;

final class ProgrammeMarkdownTest {
  @Test
  void showsQuestionsAndTheWeakestBottlenecksFirst() {
    ProgrammeReadiness readiness =
        ProgrammeReadiness.builder()
            .name("KAM 2026")
            .putAnswer(ProgrammeReadiness.Question.RIGHT_ACCOUNTS, ProgrammeReadiness.Answer.YES)
            .putEvidence(ProgrammeReadiness.Question.RIGHT_ACCOUNTS, Evidence.from("board of May"))
            .putAnswer(
                ProgrammeReadiness.Question.MANAGEMENT_SUPPORT, ProgrammeReadiness.Answer.YES)
            .putAnswer(ProgrammeReadiness.Question.SCORECARD, ProgrammeReadiness.Answer.PARTLY)
            .putAnswer(ProgrammeReadiness.Question.LIVED_BENEFITS, ProgrammeReadiness.Answer.YES)
            .putBottleneck(ProgrammeReadiness.Bottleneck.SPONSORSHIP, 4)
            .putBottleneck(ProgrammeReadiness.Bottleneck.BALANCE, 3)
            .putBottleneck(ProgrammeReadiness.Bottleneck.SELECTION, 4)
            .build();

    assertThat(ProgrammeMarkdown.readiness(readiness, ProgrammePolicy.standard(), Locale.ENGLISH))
        .isEqualTo(
            """
            # Readiness of KAM 2026

            The weakest answer: Partly.

            ## Questions

            | Question | Answer | Source |
            |---|---|---|
            | Have you chosen the right accounts? | Yes | board of May |
            | Does management support the approach? | Yes |  |
            | Have you built a solid scorecard? | Partly |  |
            | Does the customer experience the benefits? | Yes |  |

            ## Bottlenecks, the weakest first

            | Bottleneck | From 0 (closed) to 4 (none) |
            |---|---|
            | Balance between both sides | 3 |
            | Commitment of top management | 4 |
            | Selection of key accounts | 4 |
            | Central agreements against local practice | not assessed |
            | Organization | not assessed |
            | Coordination of teams | not assessed |
            | Culture and language | not assessed |
            | Information and knowledge sharing | not assessed |
            | Results and rewards | not assessed |

            ## Findings

            - **Warning** Have you built a solid scorecard? Partly.
            - **Note** Not assessed: central agreements against local practice, organization, \
            coordination of teams, culture and language, information and knowledge sharing, and \
            results and rewards
            """);
  }

  @Test
  void saysFirstThatAProgrammeIsBlocked() {
    ProgrammeReadiness blocked =
        ProgrammeReadiness.builder()
            .putBottleneck(ProgrammeReadiness.Bottleneck.SPONSORSHIP, 0)
            .build();

    assertThat(ProgrammeMarkdown.readiness(blocked, ProgrammePolicy.standard(), Locale.ENGLISH))
        .startsWith(
            """
            # Readiness of programme

            Blocked. Commitment of top management: not met.
            """)
        .contains(
            "- **Blocking** Top management does not support programme, so it must not start\n");
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
}
