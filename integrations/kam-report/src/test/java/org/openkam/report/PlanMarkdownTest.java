package org.openkam.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Benefit;
import org.openkam.core.account.Evidence;
import org.openkam.core.criterion.Labels;
import org.openkam.core.finding.Finding;
import org.openkam.core.scorecard.Scorecard;
import org.openkam.planning.analysis.MainIssue;
import org.openkam.planning.analysis.OptionMatrix;
import org.openkam.planning.analysis.SwotAnalysis;
import org.openkam.planning.analysis.SwotItem;
import org.openkam.planning.analysis.Traceability;
import org.openkam.planning.plan.AccountBudget;
import org.openkam.planning.plan.AccountPlan;
import org.openkam.planning.plan.Commitment;
import org.openkam.planning.plan.FeedbackItem;
import org.openkam.planning.plan.FutureNeed;
import org.openkam.planning.plan.Goal;
import org.openkam.planning.plan.KeyStatus;
import org.openkam.planning.plan.PlanAction;
import org.openkam.planning.plan.PlanAudience;
import org.openkam.planning.plan.PlanReview;
import org.openkam.planning.plan.PlanStatus;
import org.openkam.planning.plan.PlanTemplate;
import org.openkam.planning.plan.ServiceConcept;

final class PlanMarkdownTest {
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

  @Test
  void writesAPlanOfOneAnswer() {
    assertThat(
            PlanMarkdown.render(small().build(), ImmutableList.of(), Locale.forLanguageTag("nl")))
        .isEqualTo(
            """
            # Accountplan van Cartech

            Versie 1, van 1 januari 2026 tot 31 december 2027 (24 maanden). \
            Status van het plan: concept. Status als keyaccount: voorgedragen.

            ## Waarom?

            They grow

            ## Hoe?

            *Nog niet beantwoord.*
            """);
  }

  @Test
  @Tag("R146")
  void thePlanSaysWhatEachTierMayCountOn() {
    ServiceConcept service =
        ServiceConcept.builder()
            .putEntitlements("KEY", "updates before others", "graded discount", "changes in a day")
            .putEntitlements("REGULAR", "updates with all others")
            .build();

    assertThat(service.entitlements("KEY")).hasSize(3);
    assertThat(service.entitlements("NONE")).isEmpty();
    assertThat(
            PlanMarkdown.render(
                small().service(service).build(), ImmutableList.of(), Locale.ENGLISH))
        .contains(
            """
            | KEY | updates before others |
            | KEY | graded discount |
            | KEY | changes in a day |
            | REGULAR | updates with all others |
            """);
  }

  @Test
  void theSummaryForTheCustomerHoldsNothingThatIsInternal() {
    AccountPlan plan =
        small()
            .template(
                new PlanTemplate(
                    "own",
                    ImmutableMap.of(
                        "outlook", Labels.of("What is coming"), "risks", Labels.of("Risks"))))
            .answers(ImmutableMap.of("outlook", "seen 1", "risks", "secret 1"))
            .addBenefits(
                Benefit.builder().what("seen 2").side(Benefit.Side.CUSTOMER).build(),
                Benefit.builder().what("secret 2").side(Benefit.Side.OURS).build())
            .addGoals(
                Goal.builder()
                    .id("G1")
                    .statement("seen 3")
                    .beneficiary(Scorecard.Beneficiary.CUSTOMER)
                    .resources("secret 3")
                    .addTraces("secret 4")
                    .build(),
                Goal.builder().id("G2").statement("secret 5").build())
            .addActions(
                PlanAction.builder().id("A1").what("seen 4").goal("G1").build(),
                PlanAction.builder().id("A2").what("secret 6").goal("G2").build(),
                PlanAction.builder().id("A3").what("secret 7").build())
            .putWhiteSpace("secret 8", 5.0)
            .service(ServiceConcept.builder().putProcess("secret 9", "Ann").build())
            .addFeedback(
                FeedbackItem.builder().what("secret 10").owner("Ann").raisedOn(MARCH).build())
            .build()
            .withStatus(PlanStatus.PRESENTED, MARCH, "Ann", "secret 11")
            .withKeyStatus(KeyStatus.EXPECTATIONS_SET, MARCH, "Ann", "secret 12");

    String all = PlanMarkdown.summary(plan, PlanAudience.management(), Locale.ENGLISH);
    String customer = PlanMarkdown.summary(plan, PlanAudience.customer(), Locale.ENGLISH);

    for (int secret = 1; secret <= 12; secret++) {
      assertThat(all).contains("secret " + secret);
    }
    assertThat(all).isEqualTo(PlanMarkdown.render(plan, ImmutableList.of(), Locale.ENGLISH));
    assertThat(customer)
        .contains("seen 1", "seen 2", "seen 3", "seen 4")
        .doesNotContain("secret", "presented", "Key-account status", "Risks", "Not answered");
  }

  @Test
  void writesWhoMovedTheStatusAndWhy() {
    AccountPlan plan =
        small()
            .build()
            .withStatus(PlanStatus.PRESENTED, MARCH, "Ann", "the board meets")
            .withStatus(PlanStatus.DRAFT, MARCH.plusDays(1), "Eva", "too | dear")
            .withKeyStatus(KeyStatus.EXPECTATIONS_SET, MARCH, "Ann", "agreed");

    assertThat(PlanMarkdown.render(plan, ImmutableList.of(), Locale.ENGLISH))
        .contains("Status of the plan: draft. Key-account status: expectations set.")
        .endsWith(
            """
            ## Status of the plan

            | Day | Status | By | Why |
            |---|---|---|---|
            | March 1, 2026 | presented | Ann | the board meets |
            | March 2, 2026 | draft | Eva | too \\| dear |

            ## Key-account status

            | Day | Status | By | Why |
            |---|---|---|---|
            | March 1, 2026 | expectations set | Ann | agreed |
            """);
  }

  @Test
  void writesEverythingThatAPlanHolds() {
    // cost 100 x 80 + 1,000 = 9,000; return (20,000 - 9,000) / 9,000 = 122 %
    AccountPlan plan =
        small()
            .vision("Cartech builds on our modules")
            .analysis(trail())
            .addGoals(goal())
            .addActions(action("A1").goal("G1").who("Ben").when(MARCH).build())
            .addActions(action("A2").how("by mail").doneOn(MARCH).build())
            .addCommitments(new Commitment("the report", MARCH, Optional.of(MARCH.plusDays(2))))
            .budget(budget())
            .putWhiteSpace("revenue", 50_000.0)
            .addNeeds(
                FutureNeed.builder()
                    .what("a new line")
                    .expectedOn(MARCH)
                    .source(Evidence.from("a talk"))
                    .build())
            .service(
                ServiceConcept.builder()
                    .putProcess("fast repairs", "Ann")
                    .putAllEntitlements("KEY", ImmutableList.of("updates", "discount"))
                    .build())
            .addReviews(new PlanReview(MARCH, Optional.empty()))
            .addFeedback(
                FeedbackItem.builder().what("late trucks").owner("Ben").raisedOn(MARCH).build())
            .build();

    assertThat(
            PlanMarkdown.render(
                plan,
                ImmutableList.of(
                    Finding.warning("ORPHAN", "Cartech", "A2 has no goal", ImmutableMap.of())),
                Locale.ENGLISH))
        .isEqualTo(
            """
            # Account plan of Cartech

            Version 1, from January 1, 2026 to December 31, 2027 (24 months). \
            Status of the plan: draft. Key-account status: nominated.

            ## Vision

            Cartech builds on our modules

            ## Why?

            They grow

            ## How?

            *Not answered yet.*

            ## Analysis

            | Id | Kind | From | Statement |
            |---|---|---|---|
            | S1 | strength | internal | our service |

            ## Main issues

            | Id | Question | Follows from | Weight |
            |---|---|---|---|
            | I1 | How? | S1 | 3 |

            ## Decisions

            | Id | Issue | Chosen |
            |---|---|---|
            | C1 | I1 | joint lab |

            ## Goals

            ### G1: Win a third more

            - **Why:** they grow
            - **How:** with the lab
            - **Term:** short term
            - **For:** us
            - **Measure:** Revenue
            - **From:** 100,000 EUR
            - **To:** 130,000 EUR
            - **Due:** March 1, 2026
            - **Owner:** Ann
            - **Customer:** not agreed
            - **Resources:** two engineers
            - **Follows from:** C1, I1

            | Action | What | Who | How | When | Done |
            |---|---|---|---|---|---|
            | A1 | Open the lab | Ben |  | March 1, 2026 |  |

            ## Actions without a goal

            | Action | What | Who | How | When | Done |
            |---|---|---|---|---|---|
            | A2 | Open the lab |  | by mail |  | March 1, 2026 |

            ## Commitments

            | What | Due | Done |
            |---|---|---|
            | the report | March 1, 2026 | March 3, 2026 |

            ## What the customer will need

            | What | Expected | Our offer | Source |
            |---|---|---|---|
            | a new line | March 1, 2026 |  | a talk |

            ## What is left to win

            | Measure | Left |
            |---|---|
            | Revenue | 50,000 |

            ## Budget in EUR

            | Quarter from | Revenue | Margin | Cost |
            |---|---|---|---|
            | January 1, 2026 | 60,000.00 | 20,000.50 | 9,000.00 |
            | Total | 60,000.00 | 20,000.50 | 9,000.00 |

            Return on cost: 122%.

            ## Service

            | Process | Owner |
            |---|---|
            | fast repairs | Ann |

            ## Entitlements

            | Tier | What |
            |---|---|
            | KEY | updates |
            | KEY | discount |

            ## Reviews

            | Presented | Feedback |
            |---|---|
            | March 1, 2026 |  |

            ## Feedback

            | What | Owner | Raised | Closed |
            |---|---|---|---|
            | late trucks | Ben | March 1, 2026 |  |

            ## Findings

            - **Warning** A2 has no goal
            """);
  }

  @Test
  void escapesTheSignsOfMarkdownInTheWordsOfPeople() {
    assertThat(Markdown.escaped("a|b *c* _d_ `e` [f](g) <h> #i \\ ~j~ $k$ &amp;"))
        .isEqualTo(
            "a\\|b \\*c\\* \\_d\\_ \\`e\\` \\[f\\](g) \\<h\\> \\#i \\\\ \\~j\\~ \\$k\\$ \\&amp;");
    assertThat(Markdown.escaped("- no list")).isEqualTo("\\- no list");
    assertThat(Markdown.escaped("---")).isEqualTo("\\---");
    assertThat(Markdown.escaped("1. no list")).isEqualTo("1\\. no list");
    assertThat(Markdown.escaped("  two\n\nlines ")).isEqualTo("two lines");
  }

  @Test
  void leavesNumbersAndDaysReadable() {
    assertThat(Markdown.escaped("-5.25")).isEqualTo("-5.25");
    assertThat(Markdown.escaped("2026-03-01")).isEqualTo("2026-03-01");
    assertThat(Markdown.escaped("0.50 of 4")).isEqualTo("0.50 of 4");
  }

  @Test
  void writesAmountsWithTheDecimalsOfTheirCurrency() {
    assertThat(
            new Figures(Locale.ENGLISH)
                .money(new BigDecimal("1250.5"), Currency.getInstance("JPY")))
        .isEqualTo("1,251");
    assertThat(
            new Figures(Locale.ENGLISH)
                .money(new BigDecimal("1250.5"), Currency.getInstance("XXX")))
        .isEqualTo("1,251");
    assertThat(
            new Figures(Locale.ENGLISH)
                .money(new BigDecimal("-1250.5"), Currency.getInstance("EUR")))
        .isEqualTo("-1,250.50");
  }

  private static AccountPlan.Builder small() {
    return AccountPlan.builder()
        .account(AccountId.of("Cartech"))
        .start(LocalDate.of(2026, 1, 1))
        .end(LocalDate.of(2027, 12, 31))
        .template(
            new PlanTemplate(
                "short",
                ImmutableMap.of(
                    "why", Labels.of("Why?", "Waarom?", "Warum?"),
                    "how", Labels.of("How?", "Hoe?", "Wie?"))))
        .putAnswer("why", "They grow");
  }

  private static Traceability trail() {
    return Traceability.builder()
        .swot(
            SwotAnalysis.builder()
                .subject("Cartech")
                .addItems(SwotItem.internal("S1", SwotItem.Kind.STRENGTH, "our service"))
                .build())
        .addIssues(MainIssue.builder().id("I1").question("How?").addItems("S1").weight(3).build())
        .addChoices(new OptionMatrix.Decision("C1", "I1", "joint lab"))
        .build();
  }

  private static Goal goal() {
    return Goal.builder()
        .id("G1")
        .statement("Win a third more")
        .why("they grow")
        .how("with the lab")
        .term(Goal.Term.SHORT)
        .measure("revenue")
        .unit("EUR")
        .baseline(100_000)
        .target(130_000)
        .dueOn(MARCH)
        .owner("Ann")
        .agreement(Goal.Consent.NOT_AGREED)
        .resources("two engineers")
        .addTraces("C1", "I1")
        .build();
  }

  private static PlanAction.Builder action(String id) {
    return PlanAction.builder().id(id).what("Open the lab");
  }

  private static AccountBudget budget() {
    return new AccountBudget(
        Currency.getInstance("EUR"),
        ImmutableList.of(
            AccountBudget.Quarter.builder()
                .start(YearMonth.of(2026, 1))
                .revenue(new BigDecimal("60000"))
                .margin(new BigDecimal("20000.50"))
                .hours(new BigDecimal("100"))
                .hourlyRate(new BigDecimal("80"))
                .otherCost(new BigDecimal("1000"))
                .build()));
  }
}
