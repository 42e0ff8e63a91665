package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableList;
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

/** Compares the nineteen accounts that are called key today with an explicit model. */
public final class AuditKeyAccounts {
  private AuditKeyAccounts() {}

  /** Runs the program, which takes no arguments. */
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
    for (KeyAccountAudit.Verdict verdict : KeyAccountAudit.Verdict.values()) {
      for (KeyAccountAudit.Entry entry : audit.of(verdict)) {
        out.printf(
            "%-14s %s%n",
            Accounts.find(accounts, entry.account()).name(), AuditWords.sentence(entry));
      }
    }
    AuditAdvice.print(out, audit);
    SelectionChecks.count(flagged.size(), model.selectionPolicy())
        .ifPresent(found -> out.println(AuditWords.capitalized(found.message())));
    out.println(AuditWords.largest(Overlap.withLargest(flagged, AuditData.revenue()), accounts));
  }
}
