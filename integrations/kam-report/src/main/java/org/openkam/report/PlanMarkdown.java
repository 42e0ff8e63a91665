package org.openkam.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.openkam.core.account.Benefit;
import org.openkam.core.account.Evidence;
import org.openkam.core.criterion.Labels;
import org.openkam.core.finding.Finding;
import org.openkam.planning.analysis.MainIssue;
import org.openkam.planning.analysis.Traceability;
import org.openkam.planning.plan.AccountBudget;
import org.openkam.planning.plan.AccountPlan;
import org.openkam.planning.plan.Goal;
import org.openkam.planning.plan.PlanAction;
import org.openkam.planning.plan.PlanAudience;
import org.openkam.planning.plan.ServiceConcept;

/** Writes an account plan as Markdown. */
public final class PlanMarkdown {
  private static final ImmutableList<String> MOVES =
      ImmutableList.of("plan.day", "plan.state", "plan.by", "plan.why");

  private final AccountPlan plan;
  private final PlanAudience audience;
  private final Wording wording;
  private final Markdown markdown;

  private PlanMarkdown(AccountPlan plan, PlanAudience audience, Locale locale) {
    this.plan = plan;
    this.audience = audience;
    this.wording = Wording.in(locale);
    this.markdown = new Markdown(wording);
  }

  /**
   * Writes a plan; what it does not hold is left out, save for sections that nobody answered.
   *
   * @param plan the plan
   * @param findings what is wrong with it, none to leave that out
   * @param locale the language of the words and the form of numbers and dates
   * @return the plan as Markdown, with the signs of Markdown in the words of people escaped
   */
  public static String render(AccountPlan plan, List<Finding> findings, Locale locale) {
    return new PlanMarkdown(plan, PlanAudience.management(), locale).document(findings);
  }

  /**
   * Writes the summary of a plan for an audience, without what it must not see.
   *
   * @param plan the plan
   * @param audience who reads it
   * @param locale the language of the words and the form of numbers and dates
   * @return the parts of the plan that the audience may see, as Markdown
   */
  public static String summary(AccountPlan plan, PlanAudience audience, Locale locale) {
    return new PlanMarkdown(plan, audience, locale).document(ImmutableList.of());
  }

  private String document(List<Finding> findings) {
    head();
    audience.sections(plan).forEach(this::section);
    benefits("plan.theirs", Benefit.Side.CUSTOMER);
    benefits("plan.ours", Benefit.Side.OURS);
    plan.analysis().filter(all -> sees(PlanAudience.Part.ANALYSIS)).ifPresent(this::analysis);
    List<Goal> goals = audience.goals(plan);
    if (!goals.isEmpty()) {
      markdown.titled(2, "plan.goals");
    }
    goals.forEach(this::goal);
    looseActions();
    promises();
    plan.budget().filter(all -> sees(PlanAudience.Part.BUDGET)).ifPresent(this::budget);
    plan.service().filter(all -> sees(PlanAudience.Part.SERVICE)).ifPresent(this::service);
    visits();
    return markdown.findings(findings).render();
  }

  private boolean sees(PlanAudience.Part part) {
    return audience.sees(part);
  }

  /** {@return the values, or none where the audience must not see them} */
  private <T> List<T> shown(PlanAudience.Part part, List<T> values) {
    return sees(part) ? values : ImmutableList.of();
  }

  private void head() {
    markdown
        .heading(1, wording.text("plan.title", "account", Markdown.escaped(plan.account().value())))
        .paragraph(
            PlanWords.version(plan, wording)
                + (sees(PlanAudience.Part.STATUS) ? " " + PlanWords.status(plan, wording) : ""));
    plan.vision()
        .filter(vision -> sees(PlanAudience.Part.VISION))
        .ifPresent(vision -> markdown.titled(2, "plan.vision").paragraph(Markdown.escaped(vision)));
  }

  private void section(String id, Labels title) {
    markdown
        .heading(2, Markdown.escaped(wording.label(title)))
        .paragraph(
            Optional.ofNullable(plan.answers().get(id))
                .map(Markdown::escaped)
                .orElseGet(() -> "*" + wording.text("plan.unanswered") + "*"));
  }

  private void benefits(String title, Benefit.Side side) {
    markdown.table(
        title,
        ImmutableList.of(
            "plan.benefit", "plan.year", "plan.source", "plan.agreed", "plan.realized"),
        audience.benefits(plan).stream().filter(benefit -> benefit.side() == side).toList(),
        benefit ->
            ImmutableList.of(
                benefit.what(),
                amount(benefit.amountAYear(), benefit),
                benefit.evidence().map(Evidence::source).orElse(""),
                benefit.agreedOn().map(wording::date).orElse(""),
                amount(benefit.realizedAYear(), benefit)));
  }

  private String amount(OptionalDouble amount, Benefit benefit) {
    return amount.isEmpty()
        ? ""
        : (wording.figures().measured(amount.getAsDouble()) + " " + benefit.unit()).strip();
  }

  private void analysis(Traceability trail) {
    markdown.table(
        "plan.analysis",
        ImmutableList.of("plan.id", "plan.kind", "plan.from", "plan.statement"),
        trail.swot().items(),
        item ->
            ImmutableList.of(
                item.id(),
                wording.word(item.kind()),
                wording.word(item.block()),
                item.statement()));
    markdown.table(
        "plan.issues",
        ImmutableList.of("plan.id", "plan.question", "plan.traces", "plan.weight"),
        trail.issues(),
        PlanMarkdown::issue);
    markdown.table(
        "plan.choices",
        ImmutableList.of("plan.id", "plan.issue", "plan.chosen"),
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
    add("plan.why", goal.why(), lines);
    add("plan.how", goal.how(), lines);
    add("plan.term", goal.term().map(term -> wording.text("plan.term." + term)), lines);
    add("plan.for", Optional.of(wording.word(goal.beneficiary())), lines);
    add("plan.measure", goal.measure().map(wording::measure), lines);
    add("plan.from", quantity(goal.baseline(), goal), lines);
    add("plan.to", quantity(goal.target(), goal), lines);
    add("plan.due", goal.dueOn().map(wording::date), lines);
    add("plan.owner", goal.owner(), lines);
    add("plan.customer", Optional.of(wording.word(goal.agreement())), lines);
    add("plan.resources", goal.resources().filter(all -> sees(PlanAudience.Part.BUDGET)), lines);
    add("plan.traces", joined(goal).filter(all -> sees(PlanAudience.Part.ANALYSIS)), lines);
    markdown
        .heading(
            3,
            Markdown.escaped(
                wording.text("plan.goal", "id", goal.id(), "statement", goal.statement())))
        .bullets(lines.build());
    actions(
        audience.actions(plan).stream()
            .filter(action -> action.goal().filter(goal.id()::equals).isPresent())
            .toList());
  }

  private static Optional<String> joined(Goal goal) {
    return Optional.of(String.join(", ", goal.traces())).filter(traces -> !traces.isEmpty());
  }

  private Optional<String> quantity(OptionalDouble value, Goal goal) {
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(
            wording.figures().measured(value.getAsDouble())
                + goal.unit().map(unit -> " " + unit).orElse(""));
  }

  private void add(String name, Optional<String> value, ImmutableList.Builder<String> lines) {
    value.ifPresent(
        present -> lines.add("**" + wording.text(name) + ":** " + Markdown.escaped(present)));
  }

  private void actions(List<PlanAction> actions) {
    if (!actions.isEmpty()) {
      markdown.table(
          ImmutableList.of(
              "plan.action", "plan.what", "plan.who", "plan.how", "plan.when", "plan.done"),
          actions.stream().map(this::action).toList());
    }
  }

  private ImmutableList<String> action(PlanAction action) {
    return ImmutableList.of(
        action.id(),
        Markdown.orNothing(action.what()),
        Markdown.orNothing(action.who()),
        Markdown.orNothing(action.how()),
        action.when().map(wording::date).orElse(""),
        action.doneOn().map(wording::date).orElse(""));
  }

  private void looseActions() {
    List<PlanAction> loose =
        audience.actions(plan).stream()
            .filter(action -> action.goal().filter(plan.goalIds()::contains).isEmpty())
            .toList();
    if (!loose.isEmpty()) {
      markdown.titled(2, "plan.loose");
    }
    actions(loose);
  }

  private void promises() {
    markdown.table(
        "plan.commitments",
        ImmutableList.of("plan.what", "plan.due", "plan.done"),
        shown(PlanAudience.Part.COMMITMENTS, plan.commitments()),
        commitment ->
            ImmutableList.of(
                commitment.what(),
                wording.date(commitment.dueOn()),
                commitment.doneOn().map(wording::date).orElse("")));
    markdown.table(
        "plan.needs",
        ImmutableList.of("plan.what", "plan.expected", "plan.offer", "plan.source"),
        shown(PlanAudience.Part.NEEDS, plan.needs()),
        need ->
            ImmutableList.of(
                need.what(),
                wording.date(need.expectedOn()),
                Markdown.orNothing(need.ourOffer()),
                need.source().source()));
    markdown.table(
        "plan.room",
        ImmutableList.of("plan.measure", "plan.left"),
        shown(PlanAudience.Part.WHITE_SPACE, plan.whiteSpace().entrySet().asList()),
        room ->
            ImmutableList.of(
                wording.measure(room.getKey()), wording.figures().measured(room.getValue())));
  }

  private void budget(AccountBudget budget) {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    budget
        .quarters()
        .forEach(
            quarter ->
                rows.add(
                    ImmutableList.of(
                        wording.date(quarter.start().atDay(1)),
                        wording.figures().money(quarter.revenue(), budget.currency()),
                        wording.figures().money(quarter.margin(), budget.currency()),
                        wording.figures().money(quarter.cost(), budget.currency()))));
    rows.add(
        ImmutableList.of(
            wording.text("plan.total"),
            wording.figures().money(budget.revenue(), budget.currency()),
            wording.figures().money(budget.margin(), budget.currency()),
            wording.figures().money(budget.cost(), budget.currency())));
    markdown
        .heading(2, wording.text("plan.budget", "currency", budget.currency().getCurrencyCode()))
        .table(
            ImmutableList.of("plan.quarter", "plan.revenue", "plan.margin", "plan.cost"),
            rows.build());
    budget
        .returnOnCost()
        .ifPresent(
            share -> markdown.paragraph(wording.text("plan.return", "share", share.doubleValue())));
  }

  private void service(ServiceConcept service) {
    markdown.table(
        "plan.service",
        ImmutableList.of("plan.process", "plan.owner"),
        service.processes().entrySet().asList(),
        process -> ImmutableList.of(process.getKey(), process.getValue()));
    markdown.table(
        "plan.entitlements",
        ImmutableList.of("plan.tier", "plan.what"),
        ImmutableList.<Map.Entry<String, String>>copyOf(service.entitlements().entries()),
        entitlement -> ImmutableList.of(entitlement.getKey(), entitlement.getValue()));
  }

  private void visits() {
    markdown.table(
        "plan.status",
        MOVES,
        shown(PlanAudience.Part.STATUS, plan.statusMoves()),
        move ->
            ImmutableList.of(
                wording.date(move.day()), wording.word(move.status()), move.by(), move.why()));
    markdown.table(
        "plan.keystatus",
        MOVES,
        shown(PlanAudience.Part.STATUS, plan.keyStatusMoves()),
        move ->
            ImmutableList.of(
                wording.date(move.day()), wording.word(move.status()), move.by(), move.why()));
    markdown.table(
        "plan.reviews",
        ImmutableList.of("plan.presented", "plan.feedback"),
        shown(PlanAudience.Part.REVIEWS, plan.reviews()),
        review ->
            ImmutableList.of(
                wording.date(review.presentedOn()),
                review.feedbackOn().map(wording::date).orElse("")));
    markdown.table(
        "plan.feedback",
        ImmutableList.of("plan.what", "plan.owner", "plan.raised", "plan.closed"),
        shown(PlanAudience.Part.FEEDBACK, plan.feedback()),
        item ->
            ImmutableList.of(
                item.what(),
                item.owner(),
                wording.date(item.raisedOn()),
                item.closedOn().map(wording::date).orElse("")));
  }
}
