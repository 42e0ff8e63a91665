package org.openkam.examples.workflows;

import java.util.Collection;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;

/** Looks up accounts, of which a selection knows the ids only. */
final class Accounts {
  private Accounts() {}

  static Account find(Collection<Account> accounts, AccountId id) {
    return accounts.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }
}
