package org.openkam.planning.audit;

import java.util.OptionalDouble;
import org.openkam.core.finding.Attributes;
import org.openkam.core.finding.Finding;

/**
 * A reason against a key account, and how much it is short of.
 *
 * @param reason the reason
 * @param missing by how much the measured value or the score misses what is asked, not negative;
 *     empty where the reason is not a matter of more or less
 */
public record Shortfall(Finding reason, OptionalDouble missing) {
  static Shortfall of(Finding reason) {
    return new Shortfall(reason, missing(reason.evidence()));
  }

  private static OptionalDouble missing(Attributes evidence) {
    if (evidence.names().contains("missing")) {
      return evidence.findNumber("missing");
    }
    if (evidence.names().contains("minimum")) {
      return difference(evidence, "score", "minimum");
    }
    return evidence.names().contains("side")
        ? difference(evidence, "value", "limit")
        : OptionalDouble.empty();
  }

  private static OptionalDouble difference(Attributes evidence, String actual, String asked) {
    double is = evidence.findNumber(actual).orElseThrow();
    return OptionalDouble.of(Math.abs(evidence.findNumber(asked).orElseThrow() - is));
  }
}
