package org.openkam.report;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.openkam.planning.plan.AccountBudget;
import org.openkam.planning.plan.AccountPlan;
import org.openkam.planning.plan.Goal;
import org.openkam.planning.plan.PlanAction;
import org.openkam.report.PageSection.Column;

/** The plan for an account on its page: answers, goals, timeline, actions and budget. */
final class PlanSection {
  private final AccountPlan plan;
  private final LocalDate day;
  private final Wording wording;

  PlanSection(AccountPlan plan, LocalDate day, Wording wording) {
    this.plan = plan;
    this.day = day;
    this.wording = wording;
  }

  void fill(PageSection section) {
    section.paragraph(PlanWords.version(plan, wording)).paragraph(PlanWords.status(plan, wording));
    plan.vision()
        .ifPresent(vision -> section.heading(wording.text("plan.vision")).paragraph(vision));
    plan.template()
        .sections()
        .forEach(
            (id, title) ->
                section
                    .heading(wording.label(title))
                    .paragraph(plan.answers().getOrDefault(id, wording.text("plan.unanswered"))));
    section.table(
        wording.text("plan.goals"),
        ImmutableList.of(
            Column.text("plan.what"),
            Column.number("plan.from"),
            Column.number("plan.to"),
            Column.text("plan.due"),
            Column.text("plan.owner"),
            Column.text("plan.customer")),
        plan.goals().stream().map(this::goal).toList());
    TimelinePicture.render(plan, day, wording)
        .ifPresent(svg -> section.picture("timeline", wording.text("picture.timeline"), svg));
    section.table(
        wording.text("plan.actions"),
        Column.texts("plan.what", "plan.who", "plan.how", "plan.when", "plan.done"),
        plan.actions().stream().map(this::action).toList());
    plan.budget().ifPresent(budget -> budget(budget, section));
  }

  private ImmutableList<String> goal(Goal goal) {
    return ImmutableList.of(
        goal.statement(),
        quantity(goal.baseline(), goal),
        quantity(goal.target(), goal),
        goal.dueOn().map(wording::date).orElse(""),
        goal.owner().orElse(""),
        wording.word(goal.agreement()));
  }

  private String quantity(OptionalDouble value, Goal goal) {
    return value.isPresent() ? wording.quantity(value.getAsDouble(), goal.unit().orElse("")) : "";
  }

  private ImmutableList<String> action(PlanAction action) {
    return ImmutableList.of(
        action.what().orElse(action.id()),
        action.who().orElse(""),
        action.how().orElse(""),
        action.when().map(wording::date).orElse(""),
        action.doneOn().map(wording::date).orElse(""));
  }

  private void budget(AccountBudget budget, PageSection section) {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    budget
        .quarters()
        .forEach(
            quarter ->
                rows.add(
                    row(
                        wording.date(quarter.start().atDay(1)),
                        budget,
                        quarter.revenue(),
                        quarter.margin(),
                        quarter.cost())));
    rows.add(
        row(wording.text("plan.total"), budget, budget.revenue(), budget.margin(), budget.cost()));
    section.table(
        wording.text("plan.budget", "currency", budget.currency().getCurrencyCode()),
        ImmutableList.of(
            Column.text("plan.quarter"),
            Column.number("plan.revenue"),
            Column.number("plan.margin"),
            Column.number("plan.cost")),
        rows.build());
    budget
        .returnOnCost()
        .ifPresent(
            share -> section.paragraph(wording.text("plan.return", "share", share.doubleValue())));
  }

  private ImmutableList<String> row(String head, AccountBudget budget, BigDecimal... amounts) {
    ImmutableList.Builder<String> row = ImmutableList.builder();
    row.add(head);
    for (BigDecimal amount : amounts) {
      row.add(wording.figures().money(amount, budget.currency()));
    }
    return row.build();
  }
}
