package org.openkam.examples.workflows;

import java.util.Collection;
import java.util.stream.Collectors;
import org.openkam.core.account.Account;
import org.openkam.planning.selection.KeyAccount;
import org.openkam.planning.selection.Selection;

/** What a CRM is told of each key account. */
final class WriteBack {
  private WriteBack() {}

  static String csv(Selection selection, Collection<Account> accounts) {
    return selection.keyAccounts().stream()
        .map(key -> line(key, selection, accounts))
        .collect(Collectors.joining("", "id,name,domain,tier,rank,score,model\n", ""));
  }

  private static String line(KeyAccount key, Selection selection, Collection<Account> accounts) {
    Account account = Accounts.find(accounts, key.account());
    return String.join(
            ",",
            account.id().value(),
            account.name(),
            account.dimensions().getOrDefault("domain", ""),
            "KEY",
            Console.twoDigits(key.score().rank()),
            Console.twoDigits(key.score().score()),
            selection.model().id())
        + "\n";
  }
}
