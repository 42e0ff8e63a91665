package org.openkam.report;

import java.util.List;
import java.util.stream.Collectors;
import org.openkam.core.finding.Finding;
import org.openkam.planning.selection.Selection;

/** Writes the accounts that were not chosen as CSV (RFC 4180, lines end with a line feed). */
final class ExcludedCsv {
  private ExcludedCsv() {}

  static String render(StudyReport report) {
    StringBuilder csv = new StringBuilder("account,name,rank,score,codes,reasons\n");
    for (Selection.Exclusion exclusion : report.selection().exclusions()) {
      List<String> fields =
          List.of(
              exclusion.account().value(),
              report.name(exclusion.account()),
              exclusion.score().map(score -> Numbers.rank(score.rank())).orElse(""),
              exclusion.score().map(score -> Numbers.score(score.score())).orElse(""),
              exclusion.reasons().stream().map(Finding::code).collect(Collectors.joining(" ")),
              exclusion.reasons().stream().map(report::message).collect(Collectors.joining("; ")));
      csv.append(fields.stream().map(ExcludedCsv::quoted).collect(Collectors.joining(",")));
      csv.append('\n');
    }
    return csv.toString();
  }

  /** Quotes where it is needed, and keeps spreadsheets from reading a name as a formula. */
  private static String quoted(String field) {
    boolean formula = !field.isEmpty() && "=+@\t".indexOf(field.charAt(0)) >= 0;
    String text = formula ? "'" + field : field;
    return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
