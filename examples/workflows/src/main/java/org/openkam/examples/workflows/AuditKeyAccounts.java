package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.stream.Collectors;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.gate.Gate;
import org.openkam.core.model.SelectionModel;
import org.openkam.planning.audit.AuditEntry;
import org.openkam.planning.audit.AuditVerdict;
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
    for (AuditVerdict verdict : AuditVerdict.values()) {
      for (AuditEntry entry : audit.of(verdict)) {
        out.printf(
            "%-14s %s%n",
            Accounts.find(accounts, entry.account()).name(), AuditWords.sentence(entry));
      }
    }
    SelectionChecks.count(flagged.size(), model.selectionPolicy())
        .ifPresent(found -> out.println(AuditWords.capitalized(found.message())));
    ImmutableMap<AccountId, Double> revenue =
        ImmutableMap.copyOf(
            Maps.transformValues(
                Maps.uniqueIndex(accounts, Account::id),
                account -> account.findFigure("revenue").orElse(0)));
    Overlap overlap = Overlap.withLargest(flagged, revenue);
    out.printf(
        "%d of the %d largest are key accounts; the others are %s.%n",
        Sets.intersection(overlap.one(), overlap.other()).size(),
        overlap.other().size(),
        names(Sets.difference(overlap.other(), overlap.one()), accounts));
  }

  private static String names(Collection<AccountId> ids, Collection<Account> accounts) {
    return ids.stream()
        .map(id -> Accounts.find(accounts, id).name())
        .collect(Collectors.joining(", "));
  }
}
