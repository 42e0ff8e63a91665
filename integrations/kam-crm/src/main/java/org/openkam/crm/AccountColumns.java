package org.openkam.crm;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openkam.core.account.Account;
import org.openkam.crm.problem.ProblemCode;
import org.openkam.crm.problem.ProblemList;

/** The columns of a file of accounts by what they are read for, looked up once for all rows. */
final class AccountColumns {
  private final Optional<ColumnReading> id;
  private final Optional<ColumnReading> number;
  private final Optional<ColumnReading> name;
  private final Optional<ColumnReading> parentId;
  private final Optional<ColumnReading> parentName;
  private final DeletedRows deleted;
  private final ImmutableList<ColumnReading> states;
  private final ImmutableList<Value> values;

  private AccountColumns(
      FileReading file, ImmutableList<ColumnReading> states, ImmutableList<Value> values) {
    this.id = file.find(Role.OWN_ID);
    this.number = file.find(Role.OWN_NUMBER);
    this.name = file.find(Role.OWN_NAME);
    this.parentId = file.find(Role.PARENT_ID);
    this.parentName = file.find(Role.PARENT_NAME);
    this.deleted = new DeletedRows(file);
    this.states = states;
    this.values = values;
  }

  /**
   * Looks the columns up.
   *
   * @param labels the columns that describe an account, with the names of their values
   * @param figures those of them that hold numbers
   */
  static AccountColumns of(
      FileReading file, Map<ColumnReading, String> labels, Map<ColumnReading, Numbers> figures) {
    ImmutableList.Builder<Value> values = ImmutableList.builder();
    labels.forEach((column, label) -> values.add(new Value(column, label, figures.get(column))));
    return new AccountColumns(
        file,
        file.columns().stream()
            .filter(
                column ->
                    column.meaning().equals("account.status")
                        || column.meaning().equals("account.type"))
            .collect(ImmutableList.toImmutableList()),
        values.build());
  }

  Optional<ColumnReading> id() {
    return id;
  }

  Optional<ColumnReading> number() {
    return number;
  }

  Optional<ColumnReading> name() {
    return name;
  }

  Optional<ColumnReading> parentId() {
    return parentId;
  }

  Optional<ColumnReading> parentName() {
    return parentName;
  }

  boolean isDeleted(int row) {
    return deleted.contains(row);
  }

  void addStatus(int row, Account.Builder account) {
    for (ColumnReading column : states) {
      Optional<Account.Status> status = AccountStates.find(column.text(row));
      if (status.isPresent()) {
        account.status(status.get());
      } else if (column.meaning().equals("account.status") && column.isFilled(row)) {
        account.putDimension("status", column.text(row));
      }
    }
  }

  /**
   * Reports the words of a status that say nothing known of the relation; a column of types is one
   * of states where some of its words are.
   */
  void reportUnknownStates(ProblemList problems) {
    for (ColumnReading column : states) {
      Map<String, Integer> unknown = new LinkedHashMap<>();
      boolean isStatus = column.meaning().equals("account.status");
      for (int row = 0; row < column.column().size(); row++) {
        if (column.isFilled(row) && !isDeleted(row)) {
          if (AccountStates.find(column.text(row)).isPresent()) {
            isStatus = true;
          } else {
            unknown.merge(column.text(row), 1, Integer::sum);
          }
        }
      }
      if (isStatus) {
        unknown.forEach(
            (word, rows) ->
                problems.add(
                    ProblemCode.UNKNOWN_STATUS,
                    0,
                    column.header(),
                    "value",
                    word,
                    "rows",
                    Integer.toString(rows)));
      }
    }
  }

  void addValues(int row, Account.Builder account) {
    for (Value value : values) {
      value.add(row, account);
    }
  }

  /**
   * A column that describes an account.
   *
   * @param label the name of what it holds
   * @param numbers its numbers, null where it holds words
   */
  private record Value(ColumnReading column, String label, @Nullable Numbers numbers) {
    void add(int row, Account.Builder account) {
      if (numbers == null) {
        if (column.isFilled(row) && isDimension(row)) {
          account.putDimension(label, column.text(row));
        }
      } else {
        Optional<BigDecimal> value = numbers.value(row);
        if (value.isPresent()) {
          account.putFigure(label, value.get().doubleValue());
        }
      }
    }

    /** {@return whether a text says something of its own; a type such as Prospect is the status} */
    private boolean isDimension(int row) {
      boolean isStatus =
          column.meaning().equals("account.type")
              && AccountStates.find(column.text(row)).isPresent();
      return !isStatus && !column.meaning().equals("ignored");
    }
  }
}
