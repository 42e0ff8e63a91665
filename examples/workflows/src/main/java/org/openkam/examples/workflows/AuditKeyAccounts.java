package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.PrintWriter;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.gate.Gate;
import org.openkam.core.model.SelectionModel;
import org.openkam.planning.audit.KeyAccountAudit;
import org.openkam.planning.audit.Overlap;
import org.openkam.planning.selection.KeyAccountSelector;
import org.openkam.planning.selection.Selection;
import org.openkam.planning.selection.SelectionChecks;
import org.openkam.scoring.standard.Strategies;

/** Holds the nineteen accounts that are called key today against an explicit model. */
public final class AuditKeyAccounts {
  private AuditKeyAccounts() {}

  /**
   * Runs the program.
   *
   * @param arguments not used
   */
  public static void main(String... arguments) {
    Console.show(AuditKeyAccounts::run);
  }

  static void run(PrintWriter out) {
    ImmutableList<Account> accounts = AuditData.accounts();
    ImmutableList<AccountId> flagged = AuditData.flagged();
    SelectionModel model =
        SmallModel.choosing(15).toBuilder().addGates(Gate.atLeast("margin", 3)).build();
    Selection selection = KeyAccountSelector.of(model, Strategies.standard()).select(accounts);
    KeyAccountAudit audit = KeyAccountAudit.of(selection, flagged);
    out.println(audit.counts());
    for (KeyAccountAudit.Entry entry : audit.of(KeyAccountAudit.Verdict.FAILS)) {
      entry
          .shortfalls()
          .forEach(
              one ->
                  out.printf(
                      "%s: %s; short by %s%n",
                      entry.account(), one.reason().message(), one.missing().orElse(0)));
    }
    SelectionChecks.count(flagged.size(), model.selectionPolicy())
        .ifPresent(found -> out.printf("%s: %s%n", found.code(), found.message()));
    ImmutableMap<AccountId, Double> revenue =
        ImmutableMap.copyOf(
            Maps.transformValues(
                Maps.uniqueIndex(accounts, Account::id),
                account -> account.findFigure("revenue").orElse(0)));
    Overlap overlap = Overlap.withLargest(flagged, revenue);
    out.printf("overlap with the largest %s%n", Console.twoDigits(overlap.jaccard()));
  }
}
