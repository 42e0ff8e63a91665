package org.openkam.examples.crm;

import java.util.List;
import java.util.Locale;
import org.openkam.core.finding.Finding;
import org.openkam.report.Wording;

/** A finding as programs read it, its sentence in the language of the request. */
public record FindingView(String code, String severity, String subject, String sentence) {
  /** {@return findings in the words of a language} */
  public static List<FindingView> of(List<Finding> findings, Locale locale) {
    return of(findings, Wording.in(locale));
  }

  /** {@return findings in words, which may know the names of accounts} */
  public static List<FindingView> of(List<Finding> findings, Wording wording) {
    return findings.stream()
        .map(
            finding ->
                new FindingView(
                    finding.code(),
                    finding.severity().name(),
                    finding.subject(),
                    wording.sentence(finding)))
        .toList();
  }
}
