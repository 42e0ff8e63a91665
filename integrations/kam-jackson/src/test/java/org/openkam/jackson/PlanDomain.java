package org.openkam.jackson;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.BigDecimalArbitrary;
import net.jqwik.api.domains.DomainContextBase;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Benefit;
import org.openkam.core.account.Evidence;
import org.openkam.core.criterion.Labels;
import org.openkam.core.measure.Measures;
import org.openkam.core.scorecard.Scorecard;
import org.openkam.planning.analysis.BusinessDefinition;
import org.openkam.planning.analysis.ConfrontationMatrix;
import org.openkam.planning.analysis.ConfrontationScale;
import org.openkam.planning.analysis.ExternalFactor;
import org.openkam.planning.analysis.MainIssue;
import org.openkam.planning.analysis.OptionMatrix;
import org.openkam.planning.analysis.ProductAlignment;
import org.openkam.planning.analysis.StrategicFit;
import org.openkam.planning.analysis.SwotAnalysis;
import org.openkam.planning.analysis.SwotItem;
import org.openkam.planning.analysis.Traceability;
import org.openkam.planning.plan.AccountBudget;
import org.openkam.planning.plan.AccountPlan;
import org.openkam.planning.plan.Commitment;
import org.openkam.planning.plan.FeedbackItem;
import org.openkam.planning.plan.FutureNeed;
import org.openkam.planning.plan.Goal;
import org.openkam.planning.plan.GoalPath;
import org.openkam.planning.plan.KeyStatus;
import org.openkam.planning.plan.PlanAction;
import org.openkam.planning.plan.PlanReview;
import org.openkam.planning.plan.PlanStatus;
import org.openkam.planning.plan.PlanTemplate;
import org.openkam.planning.plan.ServiceConcept;

/** Arbitrary account plans and the analysis they come from. */
public final class PlanDomain extends DomainContextBase {
  /** Creates the domain. */
  public PlanDomain() {}

  @Provide
  Arbitrary<AccountPlan> plans() {
    Arbitrary<AccountPlan.Builder> words =
        Combinators.combine(
                KamDomain.texts(),
                KamDomain.days(),
                templates(),
                Arbitraries.of(PlanStatus.class),
                Arbitraries.of(KeyStatus.class),
                KamDomain.texts().optional(),
                trails().optional())
            .as(
                (account, start, template, status, keyStatus, vision, trail) ->
                    AccountPlan.builder()
                        .account(AccountId.of(account))
                        .version(2)
                        .start(start)
                        .end(start.plusYears(2))
                        .template(template)
                        .putAnswer(template.sections().keySet().asList().get(0), account)
                        .statusMoves(moves(status, start))
                        .keyStatusMoves(keyMoves(keyStatus, start))
                        .putKeyStatusStep("name-manager", start)
                        .vision(vision)
                        .analysis(trail));
    return Combinators.combine(
            words,
            goals().optional(),
            actions().optional(),
            commitments().list().ofMaxSize(2),
            budgets().optional(),
            needs().list().ofMaxSize(2),
            services().optional(),
            feedback().list().ofMaxSize(2))
        .as(
            (plan, goal, action, commitments, budget, needs, service, feedback) ->
                plan.goals(list(goal))
                    .actions(list(action))
                    .commitments(commitments)
                    .budget(budget)
                    .putWhiteSpace("revenue", 12.5)
                    .needs(needs)
                    .addBenefits(
                        Benefit.builder()
                            .what("less waste")
                            .side(Benefit.Side.CUSTOMER)
                            .amountAYear(12.5)
                            .unit("EUR")
                            .evidence(Evidence.from("trial"))
                            .build())
                    .service(service)
                    .reviews(
                        commitments.stream()
                            .map(kept -> new PlanReview(kept.dueOn(), kept.doneOn()))
                            .toList())
                    .feedback(feedback)
                    .build());
  }

  /** The shortest way to a status, by somebody for some reason. */
  private static List<PlanStatus.Move> moves(PlanStatus last, LocalDate day) {
    List<PlanStatus> all = Arrays.asList(PlanStatus.values());
    List<PlanStatus> way =
        last == PlanStatus.DROPPED
            ? List.of(PlanStatus.DROPPED)
            : last == PlanStatus.SUPERSEDED
                ? List.of(PlanStatus.PRESENTED, PlanStatus.APPROVED, PlanStatus.SUPERSEDED)
                : all.subList(1, all.indexOf(last) + 1);
    return way.stream()
        .map(
            status ->
                PlanStatus.Move.builder()
                    .status(status)
                    .day(day)
                    .by("Ann")
                    .why("as agreed")
                    .build())
        .toList();
  }

  private static List<KeyStatus.Move> keyMoves(KeyStatus last, LocalDate day) {
    List<KeyStatus> all = Arrays.asList(KeyStatus.values());
    return all.subList(1, all.indexOf(last) + 1).stream()
        .map(
            status ->
                KeyStatus.Move.builder().status(status).day(day).by("Ann").why("as agreed").build())
        .toList();
  }

  private static <T> List<T> list(Optional<T> value) {
    return value.map(List::of).orElse(List.of());
  }

  private static Arbitrary<PlanTemplate> templates() {
    return Arbitraries.oneOf(
        Arbitraries.of(PlanTemplate.full(), PlanTemplate.sixQuestions()),
        KamDomain.texts()
            .map(
                text ->
                    new PlanTemplate("full", ImmutableMap.of(text, Labels.of("Why?", text, "?")))));
  }

  private static GoalPath path(Goal.Consent agreement) {
    return switch (agreement) {
      case AGREED -> GoalPath.seasonal(1.0, 2.0, 0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.5);
      case NOT_ASKED -> GoalPath.stepped(Map.of(LocalDate.of(2026, 4, 1), 0.25));
      default -> GoalPath.straight();
    };
  }

  private static Arbitrary<Goal> goals() {
    Arbitrary<Goal.Builder> words =
        Combinators.combine(
                KamDomain.texts(),
                KamDomain.texts().optional(),
                Arbitraries.of(Goal.Term.class).optional(),
                Arbitraries.of(Scorecard.Beneficiary.class),
                Arbitraries.of(Goal.Consent.class))
            .as(
                (id, text, term, beneficiary, agreement) ->
                    Goal.builder()
                        .id(id)
                        .statement(id)
                        .why(text)
                        .how(text.map(why -> why + "!"))
                        .term(term)
                        .beneficiary(beneficiary)
                        .agreement(agreement)
                        .path(path(agreement))
                        .reads(text.map(why -> Measures.series("deals-won").sum())));
    return Combinators.combine(
            words,
            KamDomain.texts().optional(),
            KamDomain.numbers().optional(),
            KamDomain.days().optional(),
            KamDomain.texts().list())
        .as(
            (goal, text, number, day, traces) ->
                goal.measure(text)
                    .unit(text.map(measure -> measure + "s"))
                    .baseline(number.map(OptionalDouble::of).orElse(OptionalDouble.empty()))
                    .target(number.map(OptionalDouble::of).orElse(OptionalDouble.empty()))
                    .direction(Goal.Direction.INCREASE)
                    .dueOn(day)
                    .owner(text.map(owner -> owner + " Jr"))
                    .resources(text.map(resources -> "2 " + resources))
                    .traces(ImmutableSet.copyOf(traces))
                    .build());
  }

  private static Arbitrary<PlanAction> actions() {
    return Combinators.combine(
            KamDomain.texts(), KamDomain.texts().optional(), KamDomain.days().optional())
        .as(
            (id, text, day) ->
                PlanAction.builder()
                    .id(id)
                    .goal(text)
                    .what(text.map(what -> what + "?"))
                    .who(text.map(who -> who + " Sr"))
                    .how(text.map(how -> how + "."))
                    .when(day)
                    .doneOn(day.map(done -> done.plusDays(1)))
                    .build());
  }

  private static Arbitrary<Commitment> commitments() {
    return Combinators.combine(KamDomain.texts(), KamDomain.days(), KamDomain.days().optional())
        .as(Commitment::new);
  }

  private static Arbitrary<FeedbackItem> feedback() {
    return Combinators.combine(
            KamDomain.texts(),
            KamDomain.texts(),
            KamDomain.days(),
            Arbitraries.integers().between(0, 99))
        .as(
            (what, owner, day, late) ->
                FeedbackItem.builder()
                    .what(what)
                    .owner(owner)
                    .raisedOn(day)
                    .closedOn(Optional.of(day.plusDays(late)).filter(any -> late > 30))
                    .build());
  }

  private static Arbitrary<FutureNeed> needs() {
    return Combinators.combine(KamDomain.texts(), KamDomain.days(), KamDomain.texts().optional())
        .as(
            (what, day, offer) ->
                FutureNeed.builder()
                    .what(what)
                    .expectedOn(day)
                    .source(Evidence.builder().source(what).date(day).note(offer).build())
                    .ourOffer(offer)
                    .build());
  }

  private static Arbitrary<ServiceConcept> services() {
    return Combinators.combine(KamDomain.texts(), KamDomain.texts().list().ofMaxSize(2))
        .as(
            (text, entitlements) ->
                ServiceConcept.builder()
                    .putProcess(text, "Ann")
                    .putAllEntitlements("KEY", entitlements)
                    .build());
  }

  private static Arbitrary<AccountBudget> budgets() {
    BigDecimalArbitrary amounts =
        Arbitraries.bigDecimals().between(new BigDecimal("-1e30"), new BigDecimal("1e30"));
    Arbitrary<BigDecimal> costs =
        Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.TEN);
    return Combinators.combine(
            Arbitraries.of("EUR", "JPY"),
            Arbitraries.integers().between(0, 3),
            amounts.ofScale(2),
            amounts.ofScale(4),
            costs,
            costs)
        .as(
            (currency, quarter, revenue, margin, hours, rate) ->
                new AccountBudget(
                    Currency.getInstance(currency),
                    ImmutableList.of(
                        AccountBudget.Quarter.builder()
                            .start(YearMonth.of(2026, 1 + 3 * quarter))
                            .revenue(revenue)
                            .margin(margin)
                            .hours(hours)
                            .hourlyRate(rate)
                            .otherCost(hours.add(rate))
                            .build())));
  }

  private static Arbitrary<Traceability> trails() {
    return Combinators.combine(swots(), KamDomain.texts(), Arbitraries.integers().between(0, 9))
        .as(
            (swot, text, weight) ->
                Traceability.builder()
                    .swot(swot)
                    .addIssues(
                        MainIssue.builder()
                            .id("I1")
                            .question(text)
                            .addItems("S1")
                            .weight(weight)
                            .build())
                    .addChoices(new OptionMatrix.Decision("C1", "I1", text))
                    .build());
  }

  private static Arbitrary<SwotAnalysis> swots() {
    return Combinators.combine(
            KamDomain.texts(), KamDomain.texts(), Arbitraries.of(SwotItem.Block.class))
        .filter((subject, text, block) -> block != SwotItem.Block.INTERNAL)
        .as(
            (subject, text, block) ->
                SwotAnalysis.builder()
                    .subject(subject)
                    .addItems(SwotItem.internal("S1", SwotItem.Kind.STRENGTH, text))
                    .addItems(
                        SwotItem.builder()
                            .id("T1")
                            .kind(SwotItem.Kind.THREAT)
                            .block(block)
                            .statement(text)
                            .evidence(Evidence.from(subject))
                            .build())
                    .build());
  }

  @Provide
  Arbitrary<ConfrontationMatrix> confrontations() {
    return Combinators.combine(swots(), Arbitraries.integers().between(-3, 3))
        .as(
            (swot, score) ->
                ConfrontationMatrix.builder()
                    .swot(swot)
                    .scale(new ConfrontationScale(-3, 3))
                    .scores(ImmutableTable.of("S1", "T1", score))
                    .build());
  }

  @Provide
  Arbitrary<ExternalFactor> factors() {
    return Combinators.combine(
            KamDomain.texts(),
            Arbitraries.of(ExternalFactor.Dimension.class),
            Arbitraries.of(SwotItem.Kind.OPPORTUNITY, SwotItem.Kind.THREAT),
            Arbitraries.integers().between(1, 5),
            Arbitraries.doubles().between(0, 1))
        .as(
            (text, dimension, direction, impact, probability) ->
                ExternalFactor.builder()
                    .id(text)
                    .dimension(dimension)
                    .statement(text)
                    .direction(direction)
                    .impact(impact)
                    .probability(probability)
                    .build());
  }

  @Provide
  Arbitrary<BusinessDefinition> businesses() {
    Arbitrary<List<String>> some = KamDomain.texts().list().ofMinSize(1).ofMaxSize(3);
    return Combinators.combine(some, some, some).as(BusinessDefinition::of);
  }

  @Provide
  Arbitrary<ProductAlignment> alignments() {
    return Combinators.combine(KamDomain.texts(), KamDomain.texts(), KamDomain.texts())
        .as(
            (account, offered, demanded) ->
                ProductAlignment.builder()
                    .addOffered(offered)
                    .putDemand(AccountId.of(account), demanded)
                    .build());
  }

  @Provide
  Arbitrary<StrategicFit> fits() {
    Arbitrary<Double> ratings = Arbitraries.doubles().between(0, 10);
    return Combinators.combine(ratings, ratings, ratings).as(StrategicFit::new);
  }
}
