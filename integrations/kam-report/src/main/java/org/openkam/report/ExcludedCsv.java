package org.openkam.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.openkam.core.finding.Finding;
import org.openkam.planning.selection.Exclusion;

/** Writes the accounts that were not chosen as CSV. */
final class ExcludedCsv {
  private static final List<String> HEADER =
      List.of("account", "name", "rank", "score", "codes", "reasons");

  private ExcludedCsv() {}

  static void write(StudyReport report, Appendable out) throws IOException {
    Csv.row(out, HEADER);
    for (Exclusion exclusion : report.selection().exclusions()) {
      Csv.row(
          out,
          List.of(
              exclusion.account().value(),
              report.name(exclusion.account()),
              exclusion.score().map(score -> Numbers.rank(score.rank())).orElse(""),
              exclusion.score().map(score -> Numbers.score(score.score())).orElse(""),
              exclusion.reasons().stream().map(Finding::code).collect(Collectors.joining(" ")),
              exclusion.reasons().stream().map(report::message).collect(Collectors.joining("; "))));
    }
  }
}
