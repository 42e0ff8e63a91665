package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountHierarchy;
import org.openkam.core.account.AccountId;
import org.openkam.planning.relationship.RelationshipMap;
import org.openkam.planning.relationship.RelationshipPolicy;
import org.openkam.planning.selection.KeyAccountSelector;
import org.openkam.planning.selection.Selection;
import org.openkam.report.Wording;
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
    out.println(RiskWords.loss(largest, loss));
    Selection selection =
        KeyAccountSelector.of(SmallModel.choosing(3), Strategies.standard()).select(accounts);
    Wording wording = Wording.in(Locale.ENGLISH);
    for (AccountId key : selection.keyAccountIds()) {
      RelationshipMap map = RiskData.relations(key);
      out.printf("%s:%n", Accounts.find(accounts, key).name());
      map.nextSteps(RelationshipPolicy.standard(), LocalDate.of(2026, 6, 30))
          .forEach(step -> out.println("- " + AuditWords.capitalized(wording.sentence(step))));
    }
    out.print(WriteBack.csv(selection, accounts));
  }
}
