package org.openkam.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Labels;
import org.openkam.core.scorecard.Indicator;
import org.openkam.core.scorecard.JointInitiative;
import org.openkam.core.scorecard.Scorecard;
import org.openkam.core.scorecard.TrafficLight;
import org.openkam.core.series.MetricSeries;
import org.openkam.planning.plan.AccountPlan;
import org.openkam.planning.plan.Goal;
import org.openkam.planning.scorecard.ScorecardEvaluation;

final class ScorecardMarkdownTest {
  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 31);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

  // stops from 10 to 6, at 7: 3 of 4 on the way; margin from 0 to 100, at 10: 1 of 10, was 20
  private final ScorecardEvaluation evaluation =
      ScorecardEvaluation.builder()
          .asOf(MARCH)
          .scorecard(
              Scorecard.builder()
                  .account(AccountId.of("Cartech"))
                  .addIndicators(
                      indicator("stops", 10, 6, 10, 7)
                          .visibility(Indicator.Visibility.SHARED)
                          .build())
                  .addIndicators(
                      indicator("margin", 0, 100, 20, 10).labels(Labels.of("Our margin")).build())
                  .addInitiatives(
                      JointInitiative.builder()
                          .id("lab")
                          .kind(JointInitiative.Kind.CO_DEVELOPMENT)
                          .description("A joint lab")
                          .startsOn(JANUARY)
                          .owner("Ben")
                          .build())
                  .addFeedback(new Scorecard.Feedback(MARCH, "Mr *K*", "Faster | please"))
                  .bands(new TrafficLight.Bands(0.5, 0.9))
                  .build())
          .build();

  @Test
  void showsUsEverything() {
    assertThat(ScorecardMarkdown.internal(evaluation, Locale.ENGLISH))
        .isEqualTo(
            """
            # Scorecard of Cartech on March 31, 2026

            | Indicator | Actual | Target | Unit | Light | Trend | Owner | Criteria |
            |---|---|---|---|---|---|---|---|
            | stops | 7 | 6 | pieces | amber | improving | Ann | fit |
            | Our margin | 10 | 100 | pieces | red | worsening | Ann | fit |

            ## What we do together

            | Initiative | Kind | From | Owner |
            |---|---|---|---|
            | A joint lab | co-development | January 31, 2026 | Ben |

            ## What the customer says

            | Day | Who | What |
            |---|---|---|
            | March 31, 2026 | Mr \\*K\\* | Faster \\| please |

            ## Findings

            - **Warning** Margin of Cartech is 10, far from its target 100
            - **Warning** Margin of Cartech is moving away from its target
            """);
  }

  @Test
  void showsTheCustomerOnlyWhatIsShared() {
    assertThat(ScorecardMarkdown.customer(evaluation, Locale.ENGLISH))
        .isEqualTo(
            """
            # Scorecard of Cartech on March 31, 2026

            | Indicator | Actual | Target | Unit | Light | Trend |
            |---|---|---|---|---|---|
            | stops | 7 | 6 | pieces | amber | improving |

            ## What we do together

            | Initiative | Kind | From | Owner |
            |---|---|---|---|
            | A joint lab | co-development | January 31, 2026 | Ben |

            ## What the customer says

            | Day | Who | What |
            |---|---|---|
            | March 31, 2026 | Mr \\*K\\* | Faster \\| please |
            """);
  }

  @Test
  void showsNoTableWithoutIndicators() {
    ScorecardEvaluation empty =
        ScorecardEvaluation.builder()
            .asOf(MARCH)
            .scorecard(Scorecard.builder().account(AccountId.of("Cartech")).build())
            .build();

    assertThat(ScorecardMarkdown.customer(empty, Locale.ENGLISH))
        .isEqualTo("# Scorecard of Cartech on March 31, 2026\n");
    assertThat(ScorecardMarkdown.internal(empty, Locale.ENGLISH))
        .startsWith("# Scorecard of Cartech on March 31, 2026\n\n## Findings\n");
  }

  private static Indicator.Builder indicator(
      String id, double baseline, double target, double before, double now) {
    return Indicator.builder()
        .id(id)
        .unit("pieces")
        .owner("Ann")
        .method("count")
        .cadence(Period.ofMonths(3))
        .baseline(baseline)
        .target(target)
        .actual(MetricSeries.of("pieces", ImmutableMap.of(JANUARY, before, MARCH, now)))
        .addCriteria("fit");
  }

  @Test
  void showsTheCustomerTheJointPartOfThePlan() {
    ScorecardEvaluation evaluation =
        ScorecardEvaluation.builder()
            .scorecard(Scorecard.builder().account(AccountId.of("Cartech")).build())
            .asOf(LocalDate.of(2026, 6, 30))
            .build();
    AccountPlan plan =
        AccountPlan.builder()
            .account(AccountId.of("Cartech"))
            .start(LocalDate.of(2026, 1, 1))
            .end(LocalDate.of(2027, 12, 31))
            .addGoals(
                Goal.builder()
                    .id("G1")
                    .statement("Deliver on time")
                    .beneficiary(Scorecard.Beneficiary.BOTH)
                    .unit("%")
                    .baseline(91)
                    .target(97)
                    .dueOn(LocalDate.of(2026, 9, 30))
                    .agreement(Goal.Consent.AGREED)
                    .build(),
                Goal.builder().id("G2").statement("Raise our share").build(),
                Goal.builder()
                    .id("G3")
                    .statement("Train their staff")
                    .beneficiary(Scorecard.Beneficiary.CUSTOMER)
                    .build())
            .build();

    assertThat(ScorecardMarkdown.customer(evaluation, plan, Locale.ENGLISH))
        .endsWith(
            """
            ## Goals

            | What | From | To | Due | Customer |
            |---|---|---|---|---|
            | Deliver on time | 91 % | 97 % | September 30, 2026 | agreed |
            | Train their staff |  |  |  | not asked |
            """)
        .doesNotContain("Raise our share");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ScorecardMarkdown.customer(
                    evaluation,
                    plan.toBuilder().account(AccountId.of("Acme")).build(),
                    Locale.ENGLISH))
        .withMessage("scorecard and plan must be of one account: 'Cartech', 'Acme'");
  }
}
