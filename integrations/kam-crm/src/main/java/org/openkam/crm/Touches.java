package org.openkam.crm;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openkam.core.account.Account;
import org.openkam.core.series.MetricSeries;
import org.openkam.crm.problem.ProblemCode;

/** Counts the activities and the cases of each account, in all and by day. */
final class Touches {
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Map<LocalDate, Double>> days = new HashMap<>();

  private Touches() {}

  /** {@return the accounts with {@code activities} and {@code cases}, where files hold such} */
  static ImmutableList<Account> counted(
      ImmutableList<Account> accounts,
      List<FileReading> activities,
      List<FileReading> cases,
      Directory directory) {
    return counted(
        counted(accounts, activities, directory, "activities"), cases, directory, "cases");
  }

  private static ImmutableList<Account> counted(
      ImmutableList<Account> accounts, List<FileReading> files, Directory directory, String name) {
    if (files.isEmpty()) {
      return accounts;
    }
    Touches touches = new Touches();
    files.forEach(file -> touches.add(file, directory));
    return accounts.stream()
        .map(
            account -> {
              String key = account.id().value();
              return account.toBuilder()
                  .putFigure(name, touches.counts.getOrDefault(key, 0))
                  .putSeries(name, MetricSeries.of("", touches.days.getOrDefault(key, Map.of())))
                  .build();
            })
        .collect(ImmutableList.toImmutableList());
  }

  private void add(FileReading file, Directory directory) {
    AccountKeys keys = AccountKeys.of(file, directory);
    Optional<Dates> dates = file.find(Role.DATE).map(column -> Dates.of(file, column));
    for (int row = 0; row < file.table().size(); row++) {
      int account = keys.account(row);
      if (account < 0) {
        file.problems()
            .add(
                keys.text(row).isEmpty() ? ProblemCode.NO_ACCOUNT : ProblemCode.UNKNOWN_ACCOUNT,
                file.table().rowNumber(row),
                keys.column().map(ColumnReading::header).orElse(""),
                "value",
                keys.text(row));
        continue;
      }
      String key = directory.entry(account).key();
      counts.merge(key, 1, Integer::sum);
      int at = row;
      dates
          .flatMap(column -> column.value(at))
          .ifPresent(
              day ->
                  days.computeIfAbsent(key, one -> new TreeMap<>()).merge(day, 1.0, Double::sum));
    }
  }
}
