package org.openkam.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.openkam.planning.study.Study;

/** Puts into words whether the key accounts would choose us too. */
final class FitWords {
  private FitWords() {}

  /** {@return the section, or empty where nothing is known of any key account} */
  static Optional<ReportSection> section(Study.MutualFitSummary fit, Wording wording) {
    if (fit.assessed().isEmpty()) {
      return Optional.empty();
    }
    ImmutableList.Builder<String> sentences = ImmutableList.builder();
    fit.findings().forEach(finding -> sentences.add(wording.aboutAccount(finding)));
    if (fit.findings().isEmpty()) {
      sentences.add(wording.text("fit.nothing"));
    }
    if (!fit.unknown().isEmpty()) {
      sentences.add(
          wording.text(
              "fit.unknown",
              "unknown",
              fit.unknown().size(),
              "all",
              fit.assessed().size() + fit.unknown().size()));
    }
    return Optional.of(new ReportSection("fit", sentences.build()));
  }
}
