package org.openkam.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.openkam.planning.study.Study;

/** Puts into words whether the key accounts would choose us too. */
final class FitWords {
  private FitWords() {}

  /** {@return the section, or empty where nothing is known of any key account} */
  static Optional<ReportSection> section(StudyReport report, Study.MutualFitSummary fit) {
    if (fit.assessed().isEmpty()) {
      return Optional.empty();
    }
    ImmutableList.Builder<String> sentences = ImmutableList.builder();
    fit.findings()
        .forEach(finding -> sentences.add(FindingWords.aboutAccount(finding, report::name)));
    if (fit.findings().isEmpty()) {
      sentences.add("Nothing is known that stands against it.");
    }
    if (!fit.unknown().isEmpty()) {
      sentences.add(
          "How "
              + fit.unknown().size()
              + " of the "
              + Numbers.counted(fit.assessed().size() + fit.unknown().size(), "key account")
              + (fit.unknown().size() == 1 ? " sees" : " see")
              + " us is not known.");
    }
    return Optional.of(new ReportSection("Would they choose us too", sentences.build()));
  }
}
