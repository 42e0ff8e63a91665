package org.openkam.examples.workflows;

import java.util.stream.Collectors;
import org.openkam.planning.audit.AuditEntry;
import org.openkam.planning.audit.Shortfall;

/** What an audit says of a key account, in sentences. */
final class AuditWords {
  private AuditWords() {}

  static String sentence(AuditEntry entry) {
    String reasons =
        entry.shortfalls().stream().map(AuditWords::reason).collect(Collectors.joining("; "));
    return switch (entry.verdict()) {
      case MEETS -> "meets the model.";
      case KEPT_BY_SWITCHING_COST -> "stays only because a change has its price: " + reasons + ".";
      case DECIDED_BY_HAND -> "was decided by hand: " + reasons + ".";
      case FAILS -> "does not meet the model: " + reasons + ".";
      case NOT_ASSESSABLE -> "cannot be judged yet: " + reasons + ".";
    };
  }

  private static String reason(Shortfall shortfall) {
    return shortfall.reason().message()
        + (shortfall.missing().isPresent()
            ? ", short by " + Console.twoDigits(shortfall.missing().getAsDouble())
            : "");
  }

  static String capitalized(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".";
  }
}
