package org.openkam.examples.backtest;

import java.util.Locale;
import java.util.Optional;
import org.openkam.core.finding.Finding;
import org.openkam.scoring.backtest.BacktestMetric;
import org.openkam.scoring.backtest.BacktestReport;
import org.openkam.scoring.backtest.ConfidenceInterval;
import org.openkam.scoring.backtest.ModelComparison;
import org.openkam.scoring.backtest.Origin;

/** The tables of a backtest as Markdown, ending in one sentence. */
final class MarkdownReport {
  private static final BacktestMetric DECIDING = BacktestMetric.CAPTURED_VALUE;

  private final BacktestReport report;
  private final StringBuilder text = new StringBuilder();

  private MarkdownReport(BacktestReport report) {
    this.report = report;
  }

  static String of(BacktestReport report) {
    return new MarkdownReport(report).text();
  }

  private String text() {
    text.append(
        "%d accounts, %d chosen.\n"
            .formatted(report.accounts(), Math.min(report.plan().count(), report.accounts())));
    for (Origin origin : report.plan().origins()) {
      text.append(
          "Chosen before %s, judged by %s to %s.\n"
              .formatted(origin.cut(), origin.outcomeStart(), origin.outcomeEnd().minusDays(1)));
    }
    text.append("\nEach cell: the value, and in brackets where it would lie with other accounts,")
        .append(" at 95 %.\n\n");
    header("model", "");
    for (String model : report.models()) {
      row(model, metric -> report.estimate(model, metric).map(MarkdownReport::cell), "");
    }
    Optional<String> best = report.bestBaseline(DECIDING);
    if (best.isPresent()) {
      differences(best.get());
    }
    for (Finding finding : report.findings()) {
      text.append("\n- ").append(sentence(finding));
    }
    text.append(report.findings().isEmpty() ? "" : "\n");
    report
        .conclusion(DECIDING)
        .ifPresent(finding -> text.append("\n**").append(sentence(finding)).append("**\n"));
    return text.toString();
  }

  private void differences(String baseline) {
    text.append(
            "\nDifference from `%s`, the best simple rule on %s".formatted(baseline, DECIDING.id()))
        .append(", and the probability (p) of such a difference over the origins by chance:\n\n");
    header("model", " | p");
    for (String model : report.models()) {
      if (!model.equals(baseline)) {
        row(
            model,
            metric -> report.difference(model, baseline, metric).map(MarkdownReport::cell),
            " | " + probability(model, baseline));
      }
    }
  }

  private String probability(String model, String baseline) {
    return report
        .difference(model, baseline, DECIDING)
        .map(difference -> String.format(Locale.ROOT, "%.2f", difference.signFlip()))
        .orElse("-");
  }

  private void header(String first, String last) {
    text.append("| ").append(first);
    for (BacktestMetric metric : BacktestMetric.values()) {
      text.append(" | ").append(metric.id().replace('-', ' '));
    }
    text.append(last).append(" |\n|---");
    text.append("|---".repeat(BacktestMetric.values().length + (last.isEmpty() ? 0 : 1)));
    text.append("|\n");
  }

  private void row(String model, Cells cells, String last) {
    text.append("| ").append(model);
    for (BacktestMetric metric : BacktestMetric.values()) {
      text.append(" | ").append(cells.of(metric).orElse("-"));
    }
    text.append(last).append(" |\n");
  }

  private static String sentence(Finding finding) {
    String message = finding.message();
    return message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1) + ".";
  }

  private static String cell(BacktestMetric.Estimate estimate) {
    return cell("%.2f", estimate.value(), estimate.interval());
  }

  private static String cell(ModelComparison.PairedDifference difference) {
    return cell("%+.2f", difference.value(), difference.interval());
  }

  private static String cell(String format, double value, ConfidenceInterval interval) {
    return String.format(
            Locale.ROOT,
            format + " [" + format + ", " + format + "]",
            value,
            interval.lowest(),
            interval.highest())
        .replace("-0.00", "0.00")
        .replace("+0.00", "0.00");
  }

  /** What stands in the cells of a row. */
  @FunctionalInterface
  private interface Cells {
    Optional<String> of(BacktestMetric metric);
  }
}
