package org.openkam.examples.crm.account;

import java.util.List;
import java.util.function.UnaryOperator;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.crm.Reading;
import org.openkam.examples.crm.ChangeLog;
import org.openkam.examples.crm.InvalidInput;
import org.openkam.examples.crm.Refusal;
import org.openkam.examples.crm.model.FrozenScorer;
import org.openkam.examples.crm.model.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes accounts, each in one transaction with its new score and its entry in the log. */
@Service
public class AccountChanges {
  private final AccountStore accounts;
  private final FrozenScorer scorer;
  private final ChangeLog log;

  AccountChanges(AccountStore accounts, FrozenScorer scorer, ChangeLog log) {
    this.accounts = accounts;
    this.scorer = scorer;
    this.log = log;
  }

  /**
   * Changes an account that nobody else has changed since it was read, and scores it at once.
   *
   * @param id the account
   * @param seen the version that the change was made from
   * @param change what changes
   * @param by who changes it
   * @param what what the log says
   * @return the account with its new score
   */
  @Transactional
  public JudgedAccount change(
      AccountId id, long seen, UnaryOperator<Account> change, String by, String what) {
    StoredAccount stored = accounts.find(id).orElseThrow(() -> Refusal.notFound("account", id));
    if (stored.version() != seen) {
      throw Refusal.stale("account", id, seen);
    }
    Account changed = InvalidInput.ifRefused(() -> change.apply(stored.account()));
    Verdict verdict = scorer.judge(changed);
    if (!accounts.update(changed, stored, verdict)) {
      throw Refusal.stale("account", id, seen);
    }
    log.add(by, "account " + id, what);
    return new JudgedAccount(new StoredAccount(changed, seen + 1, verdict.score()), verdict);
  }

  /** Reads an account and judges it. */
  public JudgedAccount read(AccountId id) {
    return judged(accounts.find(id).orElseThrow(() -> Refusal.notFound("account", id)));
  }

  private JudgedAccount judged(StoredAccount stored) {
    return new JudgedAccount(stored, scorer.judge(stored.account()));
  }

  /** Takes over what was read from files. */
  @Transactional
  public void take(Reading reading, String by) {
    accounts.put(reading.accounts());
    reading
        .relationships()
        .forEach((account, people) -> accounts.putContacts(account, people.stakeholders()));
    log.add(
        by,
        "accounts",
        reading.accounts().size() + " read from " + reading.fingerprints().keySet());
    scoreAgain();
  }

  /** Scores all accounts by the model frozen last; who is changed meanwhile is scored then. */
  public void scoreAgain() {
    List<JudgedAccount> judged = accounts.all().stream().map(this::judged).toList();
    for (AccountId changed : accounts.putScores(judged)) {
      accounts.putScores(List.of(read(changed)));
    }
  }
}
