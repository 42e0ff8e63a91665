package org.openkam.planning.selection;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.CandidateTrack;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.SelectionModel;

/**
 * What is known of the accounts that a selection may choose from.
 *
 * @param matrix their figures
 * @param accounts what stands beside the figures; empty where a selection is made from a matrix
 */
record Candidates(DecisionMatrix matrix, ImmutableMap<AccountId, Account> accounts) {
  static Candidates of(
      Collection<Account> accounts, SelectionModel model, SelectionConstraints terms) {
    return of(accounts, ModelMatrix.of(accounts, model, terms.measures()));
  }

  static Candidates of(Collection<Account> accounts, DecisionMatrix matrix) {
    checkArgument(
        matrix.accounts().equals(accounts.stream().map(Account::id).toList()),
        "matrix must have a row for each of the accounts, in their order: %s",
        matrix.accounts());
    return new Candidates(
        matrix, accounts.stream().collect(toImmutableMap(Account::id, account -> account)));
  }

  OptionalDouble find(AccountId account, String measure) {
    return ModelMatrix.find(matrix, account, measure);
  }

  Optional<String> findGroup(AccountId account, String dimension) {
    return findAccount(account).map(known -> known.dimensions().get(dimension));
  }

  CandidateTrack track(AccountId account, SelectionConstraints terms) {
    return terms
        .tracks()
        .map(
            rule ->
                rule.track(
                    findAccount(account).flatMap(Account::track),
                    find(account, rule.today().measure()),
                    find(account, rule.promise().measure())))
        .orElse(CandidateTrack.CURRENT);
  }

  private Optional<Account> findAccount(AccountId account) {
    return Optional.ofNullable(accounts.get(account));
  }
}
