package org.openkam.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openkam.core.finding.Finding;
import org.openkam.planning.selection.Selection;

/** Writes the accounts that were not chosen as CSV. */
final class ExcludedCsv {
  private static final List<String> HEADER =
      List.of("account", "name", "rank", "score", "codes", "reasons");

  private ExcludedCsv() {}

  static void write(StudyReport report, Appendable out) throws IOException {
    Wording wording = report.wording();
    Csv.startForSpreadsheet(out);
    Csv.row(out, HEADER);
    for (Selection.Exclusion exclusion : report.selection().exclusions()) {
      Csv.row(
          out,
          List.of(
              exclusion.account().value(),
              report.name(exclusion.account()),
              exclusion.score().map(score -> rank(score.rank())).orElse(""),
              exclusion.score().map(score -> decimal("%.2f", score.score())).orElse(""),
              exclusion.reasons().stream().map(Finding::code).collect(Collectors.joining(" ")),
              exclusion.reasons().stream()
                  .map(wording::sentence)
                  .collect(Collectors.joining("; "))));
    }
  }

  private static String rank(double rank) {
    return decimal(rank == Math.rint(rank) ? "%.0f" : "%.1f", rank);
  }

  private static String decimal(String form, double value) {
    return String.format(Locale.ROOT, form, value);
  }
}
