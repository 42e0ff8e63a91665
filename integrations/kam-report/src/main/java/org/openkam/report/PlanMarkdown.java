package org.openkam.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.openkam.core.account.Benefit;
import org.openkam.core.account.Evidence;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.Language;
import org.openkam.core.finding.Finding;
import org.openkam.planning.analysis.MainIssue;
import org.openkam.planning.analysis.Traceability;
import org.openkam.planning.plan.AccountBudget;
import org.openkam.planning.plan.AccountPlan;
import org.openkam.planning.plan.Goal;
import org.openkam.planning.plan.PlanAction;
import org.openkam.planning.plan.ServiceConcept;

/** Writes an account plan as Markdown. */
public final class PlanMarkdown {
  private static final ImmutableList<String> MOVES = ImmutableList.of("Day", "Status", "By", "Why");

  private final AccountPlan plan;
  private final Language language;
  private final Markdown markdown = new Markdown();

  private PlanMarkdown(AccountPlan plan, Language language) {
    this.plan = plan;
    this.language = language;
  }

  /**
   * Writes a plan; what it does not hold is left out, save for sections that nobody answered.
   *
   * @param plan the plan
   * @param findings what is wrong with it, none to leave that out
   * @param language the language of the names of its sections; everything else is English
   * @return the plan as Markdown, with the signs of Markdown in the words of people escaped
   */
  public static String render(AccountPlan plan, List<Finding> findings, Language language) {
    return new PlanMarkdown(plan, language).document(findings);
  }

  private String document(List<Finding> findings) {
    head();
    plan.template().sections().forEach(this::section);
    benefits("What the customer gains", Benefit.Side.CUSTOMER);
    benefits("What we gain", Benefit.Side.OURS);
    plan.analysis().ifPresent(this::analysis);
    if (!plan.goals().isEmpty()) {
      markdown.heading(2, "Goals");
    }
    plan.goals().forEach(this::goal);
    looseActions();
    promises();
    plan.budget().ifPresent(this::budget);
    plan.service().ifPresent(this::service);
    visits();
    return markdown.findings(findings).render();
  }

  private void head() {
    markdown
        .heading(1, "Account plan of " + Markdown.escaped(plan.account().value()))
        .paragraph(
            String.format(
                "Version %s, from %s to %s (%s months). The plan is %s, the key status %s.",
                plan.version(),
                plan.start(),
                plan.end(),
                plan.months(),
                Markdown.words(plan.status()),
                Markdown.words(plan.keyStatus())));
    plan.vision()
        .ifPresent(vision -> markdown.heading(2, "Vision").paragraph(Markdown.escaped(vision)));
  }

  private void section(String id, Labels title) {
    markdown
        .heading(2, Markdown.escaped(title.in(language)))
        .paragraph(
            Optional.ofNullable(plan.answers().get(id))
                .map(Markdown::escaped)
                .orElse("*Not answered yet.*"));
  }

  private void benefits(String title, Benefit.Side side) {
    markdown.table(
        title,
        ImmutableList.of("Benefit", "A year", "Known from", "Agreed", "Realized a year"),
        plan.benefits().stream().filter(benefit -> benefit.side() == side).toList(),
        benefit ->
            ImmutableList.of(
                benefit.what(),
                amount(benefit.amountAYear(), benefit),
                benefit.evidence().map(Evidence::source).orElse(""),
                Markdown.orNothing(benefit.agreedOn()),
                amount(benefit.realizedAYear(), benefit)));
  }

  private static String amount(OptionalDouble amount, Benefit benefit) {
    return amount.isEmpty()
        ? ""
        : (Numbers.measured(amount.getAsDouble()) + " " + benefit.unit()).strip();
  }

  private void analysis(Traceability trail) {
    markdown.table(
        "Analysis",
        ImmutableList.of("Id", "Kind", "From", "Statement"),
        trail.swot().items(),
        item ->
            ImmutableList.of(
                item.id(),
                Markdown.words(item.kind()),
                Markdown.words(item.block()),
                item.statement()));
    markdown.table(
        "Main issues",
        ImmutableList.of("Id", "Question", "Follows from", "Weight"),
        trail.issues(),
        PlanMarkdown::issue);
    markdown.table(
        "Choices",
        ImmutableList.of("Id", "Issue", "Chosen"),
        trail.choices(),
        choice -> ImmutableList.of(choice.id(), choice.issue(), choice.option()));
  }

  private static ImmutableList<String> issue(MainIssue issue) {
    return ImmutableList.of(
        issue.id(),
        issue.question(),
        String.join(", ", issue.items()),
        String.valueOf(issue.weight()));
  }

  private void goal(Goal goal) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    add("Why", goal.why(), lines);
    add("How", goal.how(), lines);
    add("Term", goal.term().map(Markdown::words), lines);
    add("For", Optional.of(Markdown.words(goal.beneficiary())), lines);
    add("Measure", goal.measure(), lines);
    add("From", quantity(goal.baseline(), goal), lines);
    add("To", quantity(goal.target(), goal), lines);
    add("Due", goal.dueOn(), lines);
    add("Owner", goal.owner(), lines);
    add("Customer", Optional.of(Markdown.words(goal.agreement())), lines);
    add("Resources", goal.resources(), lines);
    add("Follows from", joined(goal), lines);
    markdown
        .heading(3, Markdown.escaped(goal.id() + ": " + goal.statement()))
        .bullets(lines.build());
    actions(plan.actionsOf(goal.id()));
  }

  private static Optional<String> joined(Goal goal) {
    return Optional.of(String.join(", ", goal.traces())).filter(traces -> !traces.isEmpty());
  }

  private static Optional<String> quantity(OptionalDouble value, Goal goal) {
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Numbers.measured(value.getAsDouble()) + goal.unit().map(unit -> " " + unit).orElse(""));
  }

  private static void add(String name, Optional<?> value, ImmutableList.Builder<String> lines) {
    value.ifPresent(
        present -> lines.add("**" + name + ":** " + Markdown.escaped(present.toString())));
  }

  private void actions(List<PlanAction> actions) {
    if (!actions.isEmpty()) {
      markdown.table(
          ImmutableList.of("Action", "What", "Who", "How", "When", "Done"),
          actions.stream().map(PlanMarkdown::action).toList());
    }
  }

  private static ImmutableList<String> action(PlanAction action) {
    return ImmutableList.of(
        action.id(),
        Markdown.orNothing(action.what()),
        Markdown.orNothing(action.who()),
        Markdown.orNothing(action.how()),
        Markdown.orNothing(action.when()),
        Markdown.orNothing(action.doneOn()));
  }

  private void looseActions() {
    List<PlanAction> loose =
        plan.actions().stream()
            .filter(action -> action.goal().filter(plan.goalIds()::contains).isEmpty())
            .toList();
    if (!loose.isEmpty()) {
      markdown.heading(2, "Actions without a goal");
    }
    actions(loose);
  }

  private void promises() {
    markdown.table(
        "Commitments",
        ImmutableList.of("What", "Due", "Done"),
        plan.commitments(),
        commitment ->
            ImmutableList.of(
                commitment.what(),
                commitment.dueOn().toString(),
                Markdown.orNothing(commitment.doneOn())));
    markdown.table(
        "What the customer will need",
        ImmutableList.of("What", "Expected", "Our offer", "Known from"),
        plan.needs(),
        need ->
            ImmutableList.of(
                need.what(),
                need.expectedOn().toString(),
                Markdown.orNothing(need.ourOffer()),
                need.source().source()));
    markdown.table(
        "What is left to win",
        ImmutableList.of("Measure", "Left"),
        plan.whiteSpace().entrySet().asList(),
        room -> ImmutableList.of(room.getKey(), Numbers.measured(room.getValue())));
  }

  private void budget(AccountBudget budget) {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    budget
        .quarters()
        .forEach(
            quarter ->
                rows.add(
                    ImmutableList.of(
                        quarter.start().toString(),
                        Markdown.amount(quarter.revenue(), budget.currency()),
                        Markdown.amount(quarter.margin(), budget.currency()),
                        Markdown.amount(quarter.cost(), budget.currency()))));
    rows.add(
        ImmutableList.of(
            "all",
            Markdown.amount(budget.revenue(), budget.currency()),
            Markdown.amount(budget.margin(), budget.currency()),
            Markdown.amount(budget.cost(), budget.currency())));
    markdown
        .heading(2, "Budget in " + budget.currency().getCurrencyCode())
        .table(ImmutableList.of("Quarter from", "Revenue", "Margin", "Cost"), rows.build());
    budget
        .returnOnCost()
        .ifPresent(
            share ->
                markdown.paragraph(
                    "Return on cost: " + Numbers.percent(share.doubleValue()) + "."));
  }

  private void service(ServiceConcept service) {
    markdown.table(
        "Service",
        ImmutableList.of("Process", "Owner"),
        service.processes().entrySet().asList(),
        process -> ImmutableList.of(process.getKey(), process.getValue()));
    markdown.table(
        "Entitlements",
        ImmutableList.of("Tier", "What"),
        ImmutableList.<Map.Entry<String, String>>copyOf(service.entitlements().entries()),
        entitlement -> ImmutableList.of(entitlement.getKey(), entitlement.getValue()));
  }

  private void visits() {
    markdown.table(
        "Status of the plan",
        MOVES,
        plan.statusMoves(),
        move ->
            ImmutableList.of(
                move.day().toString(), Markdown.words(move.status()), move.by(), move.why()));
    markdown.table(
        "Key status",
        MOVES,
        plan.keyStatusMoves(),
        move ->
            ImmutableList.of(
                move.day().toString(), Markdown.words(move.status()), move.by(), move.why()));
    markdown.table(
        "Reviews",
        ImmutableList.of("Presented", "Feedback"),
        plan.reviews(),
        review ->
            ImmutableList.of(
                review.presentedOn().toString(), Markdown.orNothing(review.feedbackOn())));
    markdown.table(
        "Feedback",
        ImmutableList.of("What", "Owner", "Raised", "Closed"),
        plan.feedback(),
        item ->
            ImmutableList.of(
                item.what(),
                item.owner(),
                item.raisedOn().toString(),
                Markdown.orNothing(item.closedOn())));
  }
}
