package org.openkam.examples.backtest;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.openkam.core.finding.Finding;
import org.openkam.core.resampling.BootstrapInterval;
import org.openkam.scoring.backtest.BacktestMetric;
import org.openkam.scoring.backtest.BacktestReport;
import org.openkam.scoring.backtest.MetricEstimate;
import org.openkam.scoring.backtest.Origin;
import org.openkam.scoring.backtest.PairedDifference;

/** The tables of a backtest as Markdown. */
final class MarkdownReport {
  private static final String BASELINE = "past-total";

  private final BacktestReport report;

  private MarkdownReport(BacktestReport report) {
    this.report = report;
  }

  static String of(BacktestReport report) {
    return new MarkdownReport(report).text();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%d accounts, %d chosen. %d resamples, seed %d.%n",
            report.accounts(),
            Math.min(report.plan().count(), report.accounts()),
            report.plan().bootstrap().resamples(),
            report.plan().bootstrap().seed()));
    for (Origin origin : report.plan().origins()) {
      text.append("Chosen before ")
          .append(origin.cut())
          .append(", judged by ")
          .append(origin.outcomeStart())
          .append(" to ")
          .append(origin.outcomeEnd().minusDays(1))
          .append(".\n");
    }
    text.append(
        "\nEach cell: the value, and between brackets where it lies in 95 of 100 resamples.\n\n");
    header(text, "model");
    for (String model : report.models()) {
      row(text, model, metric -> report.estimate(model, metric).map(MarkdownReport::cell));
    }
    text.append("\nDifference from the baseline `" + BASELINE + "` on the same resamples:\n\n");
    header(text, "model");
    for (String model : report.models()) {
      if (!model.equals(BASELINE)) {
        row(
            text,
            model,
            metric -> report.difference(model, BASELINE, metric).map(MarkdownReport::cell));
      }
    }
    text.append("\nClearly better than a baseline on captured value: ");
    text.append(clear()).append('\n');
    return text.toString().replace("\r\n", "\n");
  }

  private String clear() {
    ImmutableList<Finding> notBeaten = report.notBeaten(BacktestMetric.CAPTURED_VALUE);
    StringBuilder clear = new StringBuilder();
    for (String model : judged()) {
      for (String baseline : report.models()) {
        boolean isBaseline = !judged().contains(baseline);
        boolean isBeaten =
            notBeaten.stream()
                .noneMatch(
                    finding ->
                        finding.subject().equals(model)
                            && finding.evidence().rendered("baseline").equals(baseline));
        if (isBaseline && isBeaten) {
          clear.append(clear.isEmpty() ? "" : ", ").append(model).append(" than ").append(baseline);
        }
      }
    }
    return clear.isEmpty() ? "none." : clear + ".";
  }

  private ImmutableList<String> judged() {
    return report.models().subList(0, report.models().indexOf(BASELINE));
  }

  private static void header(StringBuilder text, String first) {
    text.append("| ").append(first);
    for (BacktestMetric metric : BacktestMetric.values()) {
      text.append(" | ").append(metric.id().replace('-', ' '));
    }
    text.append(" |\n|---");
    for (int i = 0; i < BacktestMetric.values().length; i++) {
      text.append("|---");
    }
    text.append("|\n");
  }

  private static void row(StringBuilder text, String model, Cells cells) {
    text.append("| ").append(model);
    for (BacktestMetric metric : BacktestMetric.values()) {
      text.append(" | ").append(cells.of(metric).orElse("-"));
    }
    text.append(" |\n");
  }

  private static String cell(MetricEstimate estimate) {
    return cell("%.2f", estimate.value(), estimate.interval());
  }

  private static String cell(PairedDifference difference) {
    return cell("%+.2f", difference.value(), difference.interval());
  }

  private static String cell(String format, double value, BootstrapInterval interval) {
    return (String.format(Locale.ROOT, format, value)
            + String.format(
                Locale.ROOT,
                " [" + format + ", " + format + "]",
                interval.lowest(),
                interval.highest()))
        .replace("-0.00", "0.00")
        .replace("+0.00", "0.00");
  }

  /** What stands in the cells of a row. */
  @FunctionalInterface
  private interface Cells {
    Optional<String> of(BacktestMetric metric);
  }
}
