package org.openkam.report;

import com.google.common.collect.ImmutableList;

/** What size and the customers' own view say, between the map and the exclusions. */
final class Sections {
  private Sections() {}

  static ImmutableList<ReportSection> of(StudyReport report, Wording wording) {
    ImmutableList.Builder<ReportSection> sections = ImmutableList.builder();
    report
        .study()
        .sizeAndRisk()
        .ifPresent(size -> sections.addAll(new SizeWords(report, size, wording).sections()));
    report
        .study()
        .mutualFit()
        .flatMap(fit -> FitWords.section(fit, wording))
        .ifPresent(sections::add);
    return sections.build();
  }
}
