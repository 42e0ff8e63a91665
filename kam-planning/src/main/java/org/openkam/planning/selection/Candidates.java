package org.openkam.planning.selection;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.measure.AccountsAsOf;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.MeasuredAccounts;

/**
 * What is known of the accounts that a selection may choose from.
 *
 * @param measured what was measured of them
 * @param accounts what stands beside the measures; empty where a selection is made from values
 *     alone
 */
record Candidates(MeasuredAccounts measured, ImmutableMap<AccountId, Account> accounts) {
  static Candidates of(MeasuredAccounts measured) {
    return new Candidates(
        measured,
        measured.source().stream()
            .map(AccountsAsOf::accounts)
            .flatMap(accounts -> accounts.stream())
            .collect(toImmutableMap(Account::id, account -> account)));
  }

  OptionalDouble find(AccountId account, Measure measure) {
    return measured.find(account, measure);
  }

  Optional<String> findGroup(AccountId account, String dimension) {
    return findAccount(account).map(known -> known.dimensions().get(dimension));
  }

  /** {@return the status of an account; empty where only values are known} */
  Optional<Account.Status> findStatus(AccountId account) {
    return findAccount(account).map(Account::status);
  }

  Account.Track track(AccountId account, SelectionConstraints terms) {
    return terms
        .tracks()
        .map(
            rule ->
                rule.track(
                    findAccount(account).flatMap(Account::track),
                    find(account, rule.today().measure()),
                    find(account, rule.promise().measure())))
        .orElse(Account.Track.CURRENT);
  }

  private Optional<Account> findAccount(AccountId account) {
    return Optional.ofNullable(accounts.get(account));
  }
}
