package org.openkam.report;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.OptionalDouble;
import org.openkam.core.criterion.Language;
import org.openkam.core.scorecard.Indicator;
import org.openkam.core.scorecard.JointInitiative;
import org.openkam.planning.scorecard.IndicatorReading;
import org.openkam.planning.scorecard.ScorecardEvaluation;

/** Writes a scorecard as Markdown, once for ourselves and once for the customer. */
public final class ScorecardMarkdown {
  private ScorecardMarkdown() {}

  /**
   * Writes everything, with owners, criteria and findings.
   *
   * @param evaluation how the account does
   * @param language the language of the names of indicators; everything else is English
   * @return the scorecard as Markdown
   */
  public static String internal(ScorecardEvaluation evaluation, Language language) {
    Markdown markdown = head(evaluation);
    if (!evaluation.readings().isEmpty()) {
      markdown.table(
          ImmutableList.of(
              "Indicator", "Actual", "Target", "Unit", "Light", "Trend", "Owner", "Criteria"),
          evaluation.readings().stream()
              .map(
                  reading ->
                      ImmutableList.<String>builder()
                          .addAll(reading(reading, language))
                          .add(Markdown.orNothing(reading.indicator().owner()))
                          .add(String.join(", ", reading.indicator().criteria()))
                          .build())
              .toList());
    }
    return together(evaluation, markdown).findings(evaluation.check()).render();
  }

  /**
   * Writes what is shared with the customer: no internal indicator, no owner, no selection
   * criterion and no finding.
   *
   * @param evaluation how the account does, with everything we know
   * @param language the language of the names of indicators; everything else is English
   * @return the scorecard as Markdown
   */
  public static String customer(ScorecardEvaluation evaluation, Language language) {
    ScorecardEvaluation shared =
        ScorecardEvaluation.builder()
            .scorecard(evaluation.scorecard().customerView())
            .asOf(evaluation.asOf())
            .policy(evaluation.policy())
            .build();
    Markdown markdown = head(shared);
    if (!shared.readings().isEmpty()) {
      markdown.table(
          ImmutableList.of("Indicator", "Actual", "Target", "Unit", "Light", "Trend"),
          shared.readings().stream().map(reading -> reading(reading, language)).toList());
    }
    return together(shared, markdown).render();
  }

  private static Markdown head(ScorecardEvaluation evaluation) {
    String account = Markdown.escaped(evaluation.scorecard().account().value());
    return new Markdown().heading(1, "Scorecard of " + account + " on " + evaluation.asOf());
  }

  private static ImmutableList<String> reading(IndicatorReading reading, Language language) {
    Indicator indicator = reading.indicator();
    return ImmutableList.of(
        indicator.labels().in(language),
        number(indicator.findLatest()),
        number(indicator.target()),
        indicator.unit(),
        reading.light().name(),
        reading.trend().name().toLowerCase(Locale.ROOT));
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? Numbers.measured(value.getAsDouble()) : "";
  }

  private static Markdown together(ScorecardEvaluation evaluation, Markdown markdown) {
    return markdown
        .table(
            "What we do together",
            ImmutableList.of("Initiative", "Kind", "From", "Owner"),
            evaluation.scorecard().initiatives(),
            ScorecardMarkdown::initiative)
        .table(
            "What the customer says",
            ImmutableList.of("Day", "Who", "What"),
            evaluation.scorecard().feedback(),
            feedback ->
                ImmutableList.of(feedback.date().toString(), feedback.author(), feedback.text()));
  }

  private static ImmutableList<String> initiative(JointInitiative initiative) {
    return ImmutableList.of(
        initiative.description(),
        Markdown.words(initiative.kind()),
        Markdown.orNothing(initiative.startsOn()),
        Markdown.orNothing(initiative.owner()));
  }
}
