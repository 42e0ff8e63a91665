package org.openkam.scoring.backtest;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.openkam.core.account.Account;
import org.openkam.core.series.MetricSeries;

/**
 * Hashes what the models of a backtest saw at each origin and what they were judged by.
 *
 * <p>Accounts come in the order of their ids and in their canonical form, so that the order in
 * which the data came does not matter. The origins themselves belong to the plan.
 */
final class HistoryFingerprint {
  private final Hasher hasher = Hashing.sha256().newHasher();

  /** Adds what was known at the next origin, and the outcomes in the order of its accounts. */
  void add(AccountHistory.Snapshot snapshot, double[] outcomes) {
    ImmutableList<Account> accounts = snapshot.accounts();
    hasher.putInt(accounts.size());
    for (int i = 0; i < outcomes.length; i++) {
      put(Account.form().canonicalForm(accounts.get(i)));
      put(MetricSeries.form().canonicalForm(snapshot.past(accounts.get(i).id())));
      hasher.putLong(Double.doubleToLongBits(outcomes[i] + 0.0));
    }
  }

  /** Returns the SHA-256 of all that was added; nothing can be added afterwards. */
  String hash() {
    return hasher.hash().toString();
  }

  private void put(String text) {
    hasher.putInt(text.length()).putString(text, StandardCharsets.UTF_8);
  }
}
