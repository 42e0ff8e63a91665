package org.openkam.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openkam.core.finding.Finding;
import org.openkam.planning.selection.Selection;

/** Writes the accounts that were not chosen as CSV (RFC 4180, lines end with a line feed). */
final class ExcludedCsv {
  private ExcludedCsv() {}

  static String render(StudyReport report) {
    Wording wording = report.wording();
    StringBuilder csv = new StringBuilder("account,name,rank,score,codes,reasons\n");
    for (Selection.Exclusion exclusion : report.selection().exclusions()) {
      List<String> fields =
          List.of(
              exclusion.account().value(),
              report.name(exclusion.account()),
              exclusion.score().map(score -> rank(score.rank())).orElse(""),
              exclusion.score().map(score -> decimal("%.2f", score.score())).orElse(""),
              exclusion.reasons().stream().map(Finding::code).collect(Collectors.joining(" ")),
              exclusion.reasons().stream()
                  .map(wording::sentence)
                  .collect(Collectors.joining("; ")));
      csv.append(fields.stream().map(ExcludedCsv::quoted).collect(Collectors.joining(",")));
      csv.append('\n');
    }
    return csv.toString();
  }

  private static String rank(double rank) {
    return decimal(rank == Math.rint(rank) ? "%.0f" : "%.1f", rank);
  }

  private static String decimal(String form, double value) {
    return String.format(Locale.ROOT, form, value);
  }

  /** Quotes where it is needed, and keeps spreadsheets from reading a name as a formula. */
  private static String quoted(String field) {
    boolean formula = !field.isEmpty() && "=+@\t\r".indexOf(field.charAt(0)) >= 0;
    String text = Visible.text(formula ? "'" + field : field);
    return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
