package org.openkam.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.openkam.core.account.Account;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.series.MetricSeries;
import org.openkam.core.series.Transactions;
import org.openkam.report.PageSection.Column;
import org.openkam.report.PageSection.Shown;
import org.openkam.scoring.explanation.Explanation;

/** What was measured of an account, what it adds to the score, and how it moved over time. */
final class AccountFigures {
  private static final int DECIMALS = 2;

  private final StudyReport report;
  private final Account account;
  private final Wording wording;

  AccountFigures(AccountReport brief, Wording wording) {
    this.report = brief.report();
    this.account = brief.account();
    this.wording = wording;
  }

  ImmutableList<PageSection> sections() {
    return ImmutableList.of(figures(), trends());
  }

  private PageSection figures() {
    ImmutableMap<String, String> points = points();
    ImmutableList.Builder<Column> columns = ImmutableList.builder();
    columns.add(Column.text("criterion"), Column.number("figure.measured"));
    if (!points.isEmpty()) {
      columns.add(Column.number("contribution"));
    }
    PageSection section =
        new PageSection("figures", wording)
            .table(
                wording.text(points.isEmpty() ? "figure.measured" : "figure.caption"),
                columns.build(),
                report.study().model().criteria().stream()
                    .map(criterion -> row(criterion, points))
                    .toList());
    ImmutableList<ImmutableList<String>> groups =
        account.dimensions().entrySet().stream()
            .map(
                group ->
                    ImmutableList.of(
                        wording.capitalized(wording.word(group.getKey())), group.getValue()))
            .collect(ImmutableList.toImmutableList());
    return section.table(
        wording.text("figure.groups"), Column.texts("figure.group", "programme.value"), groups);
  }

  private ImmutableList<String> row(Criterion criterion, ImmutableMap<String, String> points) {
    OptionalDouble measured = report.study().measured().find(account.id(), criterion.measure());
    ImmutableList.Builder<String> row = ImmutableList.builder();
    row.add(
        wording.label(criterion.labels()),
        measured.isPresent()
            ? new ReasonWords(wording).value(criterion.scale(), measured.getAsDouble())
            : wording.text("figure.unmeasured"));
    if (!points.isEmpty()) {
      row.add(points.getOrDefault(criterion.id(), ""));
    }
    return row.build();
  }

  /** {@return what each criterion adds, rounded so that it adds up to the score} */
  private ImmutableMap<String, String> points() {
    return report
        .study()
        .findExplanation(account.id())
        .map(
            explanation -> {
              ImmutableList<Long> shown = explanation.shown(DECIMALS);
              return IntStream.range(0, explanation.contributions().size())
                  .boxed()
                  .collect(
                      ImmutableMap.toImmutableMap(
                          i -> id(explanation, i),
                          i -> wording.figures().hundredths(shown.get(i + 1))));
            })
        .orElse(ImmutableMap.of());
  }

  private static String id(Explanation explanation, int place) {
    return explanation.contributions().get(place).criterion().id();
  }

  private PageSection trends() {
    PageSection section = new PageSection("trend", wording);
    series()
        .forEach(
            (name, values) -> {
              String title =
                  wording.text(
                      "picture.trend", "measure", wording.capitalized(wording.measure(name)));
              if (values.size() > 1) {
                section.picture(name, title, TrendPicture.render(title, values, wording));
              }
              section.table(
                  title,
                  ImmutableList.of(Column.text("plan.day"), Column.number("programme.value")),
                  IntStream.range(0, values.size())
                      .mapToObj(
                          i ->
                              ImmutableList.of(
                                  wording.date(values.day(i)),
                                  wording.quantity(values.value(i), values.unit())))
                      .toList(),
                  values.size() > 1 ? Shown.FOLDED : Shown.OPEN);
            });
    return section;
  }

  /**
   * {@return the series, and the transactions of each name and unit by the quarter unless a series
   * says the same}
   */
  private Map<String, MetricSeries> series() {
    Map<String, MetricSeries> all = new LinkedHashMap<>(account.series());
    account
        .transactions()
        .forEach(
            (name, transactions) -> {
              for (String unit : transactions.units()) {
                Transactions of = transactions.in(unit);
                String key = transactions.units().size() == 1 ? name : name + " (" + unit + ")";
                MetricSeries values = of.series(AccountTrends.ALL_QUARTERS, report.study().day());
                if (!all.containsValue(values)) {
                  all.put(key, values);
                }
              }
            });
    return all;
  }
}
