package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.time.LocalDate;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountHierarchy;
import org.openkam.core.account.AccountId;
import org.openkam.planning.relationship.RelationshipPolicy;
import org.openkam.planning.selection.KeyAccountSelector;
import org.openkam.planning.selection.Selection;
import org.openkam.scoring.standard.Strategies;
import org.openkam.value.concentration.Pareto;
import org.openkam.value.scenario.Scenario;
import org.openkam.value.scenario.ScenarioOutcome;

/** Shows what hangs on whom: concentration, the loss of an account, relations on one thread. */
public final class RiskView {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

  private RiskView() {}

  /**
   * Runs the program.
   *
   * @param arguments not used
   */
  public static void main(String... arguments) {
    Console.show(RiskView::run);
  }

  static void run(PrintWriter out) {
    ImmutableList<Account> accounts = RiskData.accounts();
    AccountHierarchy groups = AccountHierarchy.of(accounts);
    Pareto pareto = RiskData.book().rollUp(groups::top).pareto();
    out.printf("HHI %.0f%n", 10_000 * pareto.concentration().herfindahl());
    String cr1 = Console.percent(pareto.concentration().ratio(1));
    out.printf("CR1 %s, %s 10 %%%n", cr1, pareto.dependsOnLargest(0.1) ? "above" : "within");
    ScenarioOutcome loss = RiskData.book().apply(Scenario.loss("loss of A", AccountId.of("A")));
    out.printf("losing A: total %s", change(loss.total().revenue().relative().orElseThrow()));
    loss.by("country")
        .forEach(
            (country, impact) ->
                out.printf(", %s %s", country, change(impact.revenue().relative().orElseThrow())));
    out.println();
    Selection selection =
        KeyAccountSelector.of(SmallModel.choosing(3), Strategies.standard()).select(accounts);
    selection.keyAccountIds().stream()
        .flatMap(id -> RiskData.relations(id).check(RelationshipPolicy.standard(), TODAY).stream())
        .filter(found -> found.code().equals("SINGLE_THREADED"))
        .forEach(found -> out.printf("%s: %s%n", found.code(), found.message()));
    out.print(WriteBack.csv(selection, accounts));
  }

  private static String change(double relative) {
    return Console.percent(relative);
  }
}
