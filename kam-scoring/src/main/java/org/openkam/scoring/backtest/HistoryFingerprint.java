package org.openkam.scoring.backtest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Estimate;
import org.openkam.core.account.Evidence;
import org.openkam.core.account.OrganisationUnit;
import org.openkam.core.account.PurchasingProfile;
import org.openkam.core.series.MetricSeries;

/**
 * Hashes what the models of a backtest saw at each origin and what they were judged by.
 *
 * <p>Accounts come in the order of their ids and named properties are taken in that of their names,
 * so that the order in which the data came does not matter. The origins themselves belong to the
 * plan.
 */
final class HistoryFingerprint {
  private final Hasher hasher = Hashing.sha256().newHasher();

  /** Adds what was known at the next origin, and the outcomes in the order of its accounts. */
  void add(Snapshot snapshot, double[] outcomes) {
    ImmutableList<Account> accounts = snapshot.accounts();
    hasher.putInt(accounts.size());
    for (int i = 0; i < outcomes.length; i++) {
      put(accounts.get(i));
      put(snapshot.past(accounts.get(i).id()));
      put(outcomes[i]);
    }
  }

  /** Returns the SHA-256 of all that was added; nothing can be added afterwards. */
  String hash() {
    return hasher.hash().toString();
  }

  private void put(Account account) {
    put(account.id());
    put(account.name());
    put(account.status());
    putAny(account.parent(), this::put);
    putAny(account.customerSince(), this::put);
    putAny(account.track(), this::put);
    putAny(account.purchasing(), this::put);
    putAll(account.units(), this::put);
    putAll(ImmutableSortedSet.copyOf(account.objectives()), this::put);
    putNamed(account.dimensions(), this::put);
    putNamed(account.figures(), this::put);
    putNamed(account.series(), this::put);
    putNamed(account.estimates(), this::put);
    putAll(account.evidence(), this::put);
  }

  private void put(PurchasingProfile profile) {
    put(profile.presence());
    put(profile.decisionLevel());
    put(profile.coordination());
  }

  private void put(OrganisationUnit unit) {
    put(unit.id());
    put(unit.name());
    put(unit.country());
  }

  private void put(MetricSeries series) {
    put(series.unit());
    hasher.putInt(series.size());
    for (int i = 0; i < series.size(); i++) {
      put(series.day(i));
      put(series.value(i));
    }
  }

  private void put(Estimate estimate) {
    put(estimate.amount());
    put(estimate.unit());
    put(estimate.probability());
    hasher.putInt(estimate.horizonMonths());
    put(estimate.source());
  }

  private void put(Evidence evidence) {
    put(evidence.source());
    putAny(evidence.date(), this::put);
    putAny(evidence.author(), this::put);
    putAny(evidence.note(), this::put);
  }

  private void put(AccountId account) {
    put(account.value());
  }

  private void put(Enum<?> constant) {
    put(constant.name());
  }

  private void put(LocalDate day) {
    hasher.putLong(day.toEpochDay());
  }

  private void put(double number) {
    hasher.putLong(Double.doubleToLongBits(number + 0.0));
  }

  private void put(String text) {
    hasher.putInt(text.length()).putString(text, StandardCharsets.UTF_8);
  }

  private <T> void putNamed(Map<String, T> values, Consumer<T> put) {
    putAll(
        ImmutableSortedMap.copyOf(values).entrySet(),
        entry -> {
          put(entry.getKey());
          put.accept(entry.getValue());
        });
  }

  private <T> void putAny(Optional<T> value, Consumer<T> put) {
    putAll(value.stream().toList(), put);
  }

  private <T> void putAll(Collection<T> values, Consumer<T> put) {
    hasher.putInt(values.size());
    values.forEach(put);
  }
}
