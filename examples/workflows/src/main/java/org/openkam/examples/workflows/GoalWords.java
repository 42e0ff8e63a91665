package org.openkam.examples.workflows;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openkam.planning.plan.SmartCheck;

/** What the check of a goal says, in one line. */
final class GoalWords {
  private GoalWords() {}

  /** How many of the five criteria a goal meets, and which it does not. */
  static String smart(SmartCheck check) {
    String open =
        check.verdicts().entrySet().stream()
            .filter(one -> one.getValue() != SmartCheck.Verdict.PASS)
            .map(Map.Entry::getKey)
            .map(
                criterion -> ", not " + criterion.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .collect(Collectors.joining());
    return "Goal '"
        + check.goal().statement()
        + "' meets "
        + check.passed()
        + " of 5 SMART criteria"
        + open
        + ".";
  }
}
