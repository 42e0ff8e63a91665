package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.time.LocalDate;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountHierarchy;
import org.openkam.core.account.AccountId;
import org.openkam.planning.relationship.RelationshipMap;
import org.openkam.planning.relationship.RelationshipPolicy;
import org.openkam.planning.selection.KeyAccountSelector;
import org.openkam.planning.selection.Selection;
import org.openkam.scoring.standard.Strategies;
import org.openkam.value.concentration.Pareto;
import org.openkam.value.scenario.Scenario;
import org.openkam.value.scenario.ScenarioOutcome;

/** Shows how much depends on whom: concentration, the loss of an account, lone contacts. */
public final class RiskView {
  private RiskView() {}

  /** Runs the program, which takes no arguments. */
  public static void main(String... arguments) {
    Console.show(RiskView::run);
  }

  static void run(PrintWriter out) {
    ImmutableList<Account> accounts = RiskData.accounts();
    Pareto pareto = RiskData.book().rollUp(AccountHierarchy.of(accounts)::top).pareto();
    Account largest = Accounts.find(accounts, AccountId.of("A"));
    out.printf(
        "%s with its subsidiaries brings %s of revenue (limit 10 %%); Herfindahl index %.0f.%n",
        largest.name(),
        Console.percent(pareto.concentration().ratio(1)),
        10_000 * pareto.concentration().herfindahl());
    ScenarioOutcome loss = RiskData.book().apply(Scenario.loss("loss", largest.id()));
    out.printf("Losing %s itself changes revenue by %s", largest.name(), change(loss.total()));
    loss.by("country")
        .forEach((country, impact) -> out.printf(", in %s by %s", country, change(impact)));
    out.println(".");
    Selection selection =
        KeyAccountSelector.of(SmallModel.choosing(3), Strategies.standard()).select(accounts);
    for (AccountId key : selection.keyAccountIds()) {
      RelationshipMap map = RiskData.relations(key);
      out.printf("%s:%n", Accounts.find(accounts, key).name());
      map.nextSteps(RelationshipPolicy.standard(), LocalDate.of(2026, 6, 30))
          .forEach(step -> out.println("- " + AuditWords.capitalized(step.message())));
    }
    out.print(WriteBack.csv(selection, accounts));
  }

  private static String change(ScenarioOutcome.Impact impact) {
    return Console.percent(impact.revenue().relative().orElseThrow());
  }
}
