package org.openkam.examples.workflows;

import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.stream.Collectors;
import org.openkam.core.account.Account;
import org.openkam.core.finding.Attributes;
import org.openkam.planning.audit.KeyAccountAudit;
import org.openkam.planning.audit.Overlap;

/** What an audit says of a key account, in sentences. */
final class AuditWords {
  private AuditWords() {}

  static String sentence(KeyAccountAudit.Entry entry) {
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

  private static String reason(KeyAccountAudit.Shortfall shortfall) {
    return shortfall.reason().message()
        + (shortfall.missing().isPresent()
            ? ", short by " + Attributes.render(shortfall.missing().getAsDouble())
            : "");
  }

  /** How many of the largest are key accounts, and which are not. */
  static String largest(Overlap overlap, Collection<Account> accounts) {
    String others =
        Sets.difference(overlap.other(), overlap.one()).stream()
            .map(id -> Accounts.find(accounts, id).name())
            .collect(Collectors.joining(", "));
    return Sets.intersection(overlap.one(), overlap.other()).size()
        + " of the "
        + overlap.other().size()
        + " largest are key accounts; the others are "
        + others
        + ".";
  }

  static String capitalized(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".";
  }
}
