package org.openkam.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.openkam.core.account.Benefit;
import org.openkam.core.account.Evidence;
import org.openkam.core.account.Rival;
import org.openkam.planning.plan.AccountPlan;
import org.openkam.planning.scorecard.IndicatorReading;
import org.openkam.planning.scorecard.ScorecardEvaluation;
import org.openkam.report.PageSection.Column;

/** What is agreed with an account and what both sides gain: scorecard, benefits, rivals. */
final class AccountAgreements {
  private final AccountReport brief;
  private final Wording wording;

  AccountAgreements(AccountReport brief, Wording wording) {
    this.brief = brief;
    this.wording = wording;
  }

  ImmutableList<PageSection> sections() {
    PageSection scorecard = new PageSection("scorecard", wording);
    brief.scorecard().ifPresent(evaluation -> scorecard(evaluation, scorecard));
    PageSection plan = new PageSection("plan", wording);
    brief
        .plan()
        .ifPresent(one -> new PlanSection(one, brief.report().study().day(), wording).fill(plan));
    return ImmutableList.of(scorecard, plan, gains(), rivals());
  }

  private void scorecard(ScorecardEvaluation evaluation, PageSection section) {
    section
        .table(
            wording.text("section.scorecard"),
            ImmutableList.of(
                Column.text("scorecard.indicator"),
                Column.number("scorecard.actual"),
                Column.number("scorecard.target"),
                Column.light("scorecard.light"),
                Column.text("scorecard.trend"),
                Column.text("plan.owner")),
            evaluation.readings().stream().map(this::reading).toList())
        .table(
            wording.text("scorecard.together"),
            Column.texts("scorecard.initiative", "plan.kind", "plan.from", "plan.owner"),
            evaluation.scorecard().initiatives().stream()
                .map(
                    one ->
                        ImmutableList.of(
                            one.description(),
                            wording.word(one.kind()),
                            one.startsOn().map(wording::date).orElse(""),
                            one.owner().orElse("")))
                .toList())
        .table(
            wording.text("scorecard.says"),
            Column.texts("plan.day", "plan.who", "plan.what"),
            evaluation.scorecard().feedback().stream()
                .map(one -> ImmutableList.of(wording.date(one.date()), one.author(), one.text()))
                .toList())
        .bullets(
            evaluation.check().stream().map(wording::sentence).map(wording::capitalized).toList());
  }

  private ImmutableList<String> reading(IndicatorReading reading) {
    String unit = reading.indicator().unit();
    return ImmutableList.of(
        wording.label(reading.indicator().labels()),
        quantity(reading.indicator().findLatest(), unit),
        quantity(reading.indicator().target(), unit),
        reading.light().name(),
        wording.word(reading.trend()),
        reading.indicator().owner().orElse(""));
  }

  private String quantity(OptionalDouble value, String unit) {
    return value.isPresent() ? wording.quantity(value.getAsDouble(), unit) : "";
  }

  /** {@return the benefit register of the account, or that of its plan where it has none} */
  ImmutableList<Benefit> benefits() {
    return brief.account().benefits().isEmpty()
        ? brief.plan().map(AccountPlan::benefits).orElse(ImmutableList.of())
        : brief.account().benefits();
  }

  private PageSection gains() {
    PageSection section = new PageSection("benefits", wording);
    gains("plan.theirs", Benefit.Side.CUSTOMER, section);
    gains("plan.ours", Benefit.Side.OURS, section);
    return section;
  }

  private void gains(String title, Benefit.Side side, PageSection section) {
    section.table(
        wording.text(title),
        ImmutableList.of(
            Column.text("plan.benefit"),
            Column.number("plan.year"),
            Column.text("plan.source"),
            Column.text("plan.agreed"),
            Column.number("plan.realized")),
        benefits().stream()
            .filter(benefit -> benefit.side() == side)
            .map(
                benefit ->
                    ImmutableList.of(
                        benefit.what(),
                        quantity(benefit.amountAYear(), benefit.unit()),
                        benefit.evidence().map(Evidence::source).orElse(""),
                        benefit.agreedOn().map(wording::date).orElse(""),
                        quantity(benefit.realizedAYear(), benefit.unit())))
            .toList());
  }

  private PageSection rivals() {
    return new PageSection("rivals", wording)
        .table(
            wording.text("rivals.caption"),
            ImmutableList.of(
                Column.text("rivals.name"),
                Column.text("rivals.group"),
                Column.number("rivals.share"),
                Column.text("plan.source")),
            brief.account().rivals().stream().flatMap(this::rows).toList());
  }

  private Stream<ImmutableList<String>> rows(Rival rival) {
    String source = rival.evidence().map(Evidence::source).orElse("");
    List<ImmutableList<String>> shares =
        rival.shares().entrySet().stream()
            .map(
                share ->
                    ImmutableList.of(
                        rival.name(),
                        share.getKey(),
                        wording.figures().percent(share.getValue()),
                        source))
            .toList();
    return shares.isEmpty()
        ? Stream.of(ImmutableList.of(rival.name(), "", "", source))
        : shares.stream();
  }
}
