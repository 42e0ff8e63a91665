package org.openkam.crm;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.series.Transaction;
import org.openkam.core.series.Transactions;
import org.openkam.crm.problem.ProblemLevel;

/** Counts the activities and the cases of each account, in all and by day. */
final class Touches {
  private final Directory directory;
  private final IntFunction<AccountId> counted;
  private final Optional<LocalDate> asOf;
  private final Map<String, LocalDate> lastContacts = new HashMap<>();

  /**
   * Creates the count.
   *
   * @param directory the accounts
   * @param counted which account each account counts for, by its index
   * @param asOf the first day of which nothing is known; empty for all days
   */
  Touches(Directory directory, IntFunction<AccountId> counted, Optional<LocalDate> asOf) {
    this.directory = directory;
    this.counted = counted;
    this.asOf = asOf;
  }

  /** {@return the accounts with {@code activities} and {@code cases}, where files hold such} */
  ImmutableList<Account> counted(
      ImmutableList<Account> accounts, List<FileReading> activities, List<FileReading> cases) {
    return counted(counted(accounts, activities, "activities"), cases, "cases");
  }

  private ImmutableList<Account> counted(
      ImmutableList<Account> accounts, List<FileReading> files, String name) {
    if (files.isEmpty()) {
      return accounts;
    }
    Map<AccountId, Integer> counts = new HashMap<>();
    Map<AccountId, List<Transaction>> days = new HashMap<>();
    files.forEach(file -> add(file, counts, days));
    return accounts.stream()
        .map(
            account -> {
              AccountId key = account.id();
              return account.toBuilder()
                  .putFigure(name, counts.getOrDefault(key, 0))
                  .putTransaction(name, Transactions.of(days.getOrDefault(key, List.of())))
                  .build();
            })
        .collect(ImmutableList.toImmutableList());
  }

  private void add(
      FileReading file, Map<AccountId, Integer> counts, Map<AccountId, List<Transaction>> days) {
    AccountKeys keys = AccountKeys.of(file, directory);
    Optional<Dates> dates = file.find(Role.DATE).map(column -> Dates.of(file, column));
    List<ColumnReading> people =
        file.columns().stream()
            .filter(column -> column.meaning().equals("activity.contact.id"))
            .toList();
    for (int row = 0; row < file.table().size(); row++) {
      int account = keys.account(row);
      int at = row;
      Optional<LocalDate> day = dates.flatMap(column -> column.value(at));
      if (account < 0) {
        keys.report(row, ProblemLevel.WARNING);
      } else if (isKnown(day)) {
        day.ifPresent(
            one ->
                people.forEach(column -> lastContacts.merge(column.text(at), one, Touches::later)));
        AccountId key = counted.apply(account);
        counts.merge(key, 1, Integer::sum);
        day.ifPresent(
            one -> days.computeIfAbsent(key, any -> new ArrayList<>()).add(Transaction.event(one)));
      }
    }
  }

  /** {@return the day of the last activity with each person, by id, once all are counted} */
  Map<String, LocalDate> lastContacts() {
    return lastContacts;
  }

  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** {@return whether it was known on the day; what bears no date was not, looking back} */
  private boolean isKnown(Optional<LocalDate> day) {
    return asOf.map(end -> day.map(one -> one.isBefore(end)).orElse(false)).orElse(true);
  }
}
