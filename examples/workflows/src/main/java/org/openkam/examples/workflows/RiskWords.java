package org.openkam.examples.workflows;

import java.util.Locale;
import java.util.stream.Collectors;
import org.openkam.core.account.Account;
import org.openkam.value.scenario.ScenarioOutcome;

/** What the loss of an account means, in a sentence. */
final class RiskWords {
  private RiskWords() {}

  static String loss(Account account, ScenarioOutcome loss) {
    String countries =
        loss.by("country").entrySet().stream()
            .map(one -> cost(one.getValue()) + " of the revenue in " + name(one.getKey()))
            .collect(Collectors.joining(", "));
    return "Losing "
        + account.name()
        + " itself would cost "
        + cost(loss.total())
        + " of our revenue: "
        + countries
        + ".";
  }

  private static String cost(ScenarioOutcome.Impact impact) {
    return Console.percent(-impact.revenue().relative().orElseThrow());
  }

  private static String name(String country) {
    return new Locale("", country).getDisplayCountry(Locale.ENGLISH);
  }
}
