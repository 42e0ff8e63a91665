package org.openkam.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.OptionalDouble;
import org.openkam.core.scorecard.Indicator;
import org.openkam.core.scorecard.JointInitiative;
import org.openkam.planning.plan.AccountPlan;
import org.openkam.planning.plan.Goal;
import org.openkam.planning.plan.PlanAudience;
import org.openkam.planning.scorecard.IndicatorReading;
import org.openkam.planning.scorecard.ScorecardEvaluation;

/** Writes a scorecard as Markdown, once for ourselves and once for the customer. */
public final class ScorecardMarkdown {
  private ScorecardMarkdown() {}

  /**
   * Writes everything, with owners, criteria and findings.
   *
   * @param evaluation how the account does
   * @param locale the language of the words and the form of numbers and dates
   * @return the scorecard as Markdown
   */
  public static String internal(ScorecardEvaluation evaluation, Locale locale) {
    Wording wording = Wording.in(locale);
    Markdown markdown = head(evaluation, wording);
    if (!evaluation.readings().isEmpty()) {
      markdown.table(
          ImmutableList.of(
              "scorecard.indicator",
              "scorecard.actual",
              "scorecard.target",
              "scorecard.unit",
              "scorecard.light",
              "scorecard.trend",
              "plan.owner",
              "scorecard.criteria"),
          evaluation.readings().stream()
              .map(
                  reading ->
                      ImmutableList.<String>builder()
                          .addAll(reading(reading, wording))
                          .add(Markdown.orNothing(reading.indicator().owner()))
                          .add(String.join(", ", reading.indicator().criteria()))
                          .build())
              .toList());
    }
    return together(evaluation, markdown, wording).findings(evaluation.check()).render();
  }

  /**
   * Writes what is shared with the customer: no internal indicator, no owner, no selection
   * criterion and no finding.
   *
   * @param evaluation how the account does, with everything we know
   * @param locale the language of the words and the form of numbers and dates
   * @return the scorecard as Markdown
   */
  public static String customer(ScorecardEvaluation evaluation, Locale locale) {
    return customer(evaluation, Wording.in(locale)).render();
  }

  /**
   * Writes what is shared with the customer, with the joint part of the plan: the goals that mean
   * something to the customer.
   *
   * @param evaluation how the account does, with everything we know
   * @param plan the plan of the same account
   * @param locale the language of the words and the form of numbers and dates
   * @return the scorecard and the goals as Markdown
   * @throws IllegalArgumentException if the plan is of another account
   */
  public static String customer(ScorecardEvaluation evaluation, AccountPlan plan, Locale locale) {
    checkArgument(
        plan.account().equals(evaluation.scorecard().account()),
        "scorecard and plan must be of one account: '%s', '%s'",
        evaluation.scorecard().account(),
        plan.account());
    Wording wording = Wording.in(locale);
    return customer(evaluation, wording)
        .table(
            "plan.goals",
            ImmutableList.of("plan.what", "plan.from", "plan.to", "plan.due", "plan.customer"),
            PlanAudience.customer().goals(plan),
            goal -> goal(goal, wording))
        .render();
  }

  private static ImmutableList<String> goal(Goal goal, Wording wording) {
    return ImmutableList.of(
        goal.statement(),
        quantity(goal.baseline(), goal, wording),
        quantity(goal.target(), goal, wording),
        goal.dueOn().map(wording::date).orElse(""),
        wording.word(goal.agreement()));
  }

  private static String quantity(OptionalDouble value, Goal goal, Wording wording) {
    return value.isEmpty()
        ? ""
        : number(value, wording) + goal.unit().map(unit -> " " + unit).orElse("");
  }

  private static Markdown customer(ScorecardEvaluation evaluation, Wording wording) {
    ScorecardEvaluation shared =
        ScorecardEvaluation.builder()
            .scorecard(evaluation.scorecard().customerView())
            .asOf(evaluation.asOf())
            .policy(evaluation.policy())
            .build();
    Markdown markdown = head(shared, wording);
    if (!shared.readings().isEmpty()) {
      markdown.table(
          ImmutableList.of(
              "scorecard.indicator",
              "scorecard.actual",
              "scorecard.target",
              "scorecard.unit",
              "scorecard.light",
              "scorecard.trend"),
          shared.readings().stream().map(reading -> reading(reading, wording)).toList());
    }
    return together(shared, markdown, wording);
  }

  private static Markdown head(ScorecardEvaluation evaluation, Wording wording) {
    return new Markdown(wording)
        .heading(
            1,
            wording.text(
                "scorecard.title",
                "account",
                Markdown.escaped(evaluation.scorecard().account().value()),
                "day",
                evaluation.asOf()));
  }

  private static ImmutableList<String> reading(IndicatorReading reading, Wording wording) {
    Indicator indicator = reading.indicator();
    return ImmutableList.of(
        wording.label(indicator.labels()),
        number(indicator.findLatest(), wording),
        number(indicator.target(), wording),
        wording.word(indicator.unit()),
        wording.word(reading.light()),
        wording.word(reading.trend()));
  }

  private static String number(OptionalDouble value, Wording wording) {
    return value.isPresent() ? wording.figures().measured(value.getAsDouble()) : "";
  }

  private static Markdown together(
      ScorecardEvaluation evaluation, Markdown markdown, Wording wording) {
    return markdown
        .table(
            "scorecard.together",
            ImmutableList.of("scorecard.initiative", "plan.kind", "plan.from", "plan.owner"),
            evaluation.scorecard().initiatives(),
            initiative -> initiative(initiative, wording))
        .table(
            "scorecard.says",
            ImmutableList.of("plan.day", "plan.who", "plan.what"),
            evaluation.scorecard().feedback(),
            feedback ->
                ImmutableList.of(
                    wording.date(feedback.date()), feedback.author(), feedback.text()));
  }

  private static ImmutableList<String> initiative(JointInitiative initiative, Wording wording) {
    return ImmutableList.of(
        initiative.description(),
        wording.word(initiative.kind()),
        initiative.startsOn().map(wording::date).orElse(""),
        Markdown.orNothing(initiative.owner()));
  }
}
