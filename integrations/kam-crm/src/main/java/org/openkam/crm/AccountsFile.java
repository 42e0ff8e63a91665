package org.openkam.crm;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.AccountStatus;

/** Reads accounts: numeric columns become figures under their header, all others dimensions. */
final class AccountsFile {
  private final CsvTable table;
  private final int idColumn;
  private final Optional<Integer> nameColumn;
  private final Optional<Integer> parentColumn;
  private final Optional<Integer> statusColumn;
  private final Map<Integer, NumberColumn> numbers = new LinkedHashMap<>();

  private AccountsFile(CsvTable table, int idColumn) {
    this.table = table;
    this.idColumn = idColumn;
    this.nameColumn = table.find(CrmField.ACCOUNT_NAME);
    this.parentColumn = table.find(CrmField.PARENT);
    this.statusColumn = table.find(CrmField.STATUS);
    for (int column = 0; column < table.header().size(); column++) {
      if (!isSpecial(column) && NumberColumn.isMostlyNumbers(table.column(column))) {
        numbers.put(column, NumberColumn.of(table.column(column)));
      }
    }
    checkMeasures();
  }

  static ImmutableList<Account> read(CsvTable table) {
    int id =
        table
            .find(CrmField.ACCOUNT_ID)
            .or(() -> table.find(CrmField.ACCOUNT_NAME))
            .orElseThrow(
                () ->
                    new CrmRefusedException(
                        "file '"
                            + table.name()
                            + "' must have a column with the account, such as 'account', 'name' or"
                            + " 'id', but has "
                            + table.header()));
    if (table.rows().isEmpty()) {
      throw new CrmRefusedException("file '" + table.name() + "' has a header but no account");
    }
    return new AccountsFile(table, id).accounts();
  }

  /** {@return the name under which the figures of a column are known: lower case with hyphens} */
  private String measure(int column) {
    return table
        .label(column)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }

  private void checkMeasures() {
    Map<String, String> headers = new HashMap<>();
    for (int column = 0; column < table.header().size(); column++) {
      String header = table.header().get(column);
      String other = isSpecial(column) ? null : headers.put(measure(column), header);
      if (other != null) {
        throw new CrmRefusedException(
            "file '"
                + table.name()
                + "' must have each figure once, but columns '"
                + other
                + "' and '"
                + header
                + "' are both '"
                + measure(column)
                + "'");
      }
    }
  }

  private boolean isSpecial(int column) {
    return column == idColumn
        || nameColumn.equals(Optional.of(column))
        || parentColumn.equals(Optional.of(column))
        || statusColumn.equals(Optional.of(column));
  }

  private ImmutableList<Account> accounts() {
    Map<String, Integer> rowById = new HashMap<>();
    Map<String, String> idByName = new HashMap<>();
    for (CsvRow row : table.rows()) {
      nameColumn.ifPresent(column -> idByName.put(row.text(column), row.text(idColumn)));
    }
    ImmutableList.Builder<Account> accounts = ImmutableList.builder();
    for (CsvRow row : table.rows()) {
      String id = row.text(idColumn);
      if (id.isEmpty()) {
        table
            .problems()
            .add(
                row.number(),
                table.header().get(idColumn),
                "NO_ACCOUNT_ID",
                "the account has no id and was left out");
        continue;
      }
      Integer first = rowById.putIfAbsent(id, row.number());
      if (first != null) {
        throw new CrmRefusedException(
            "file '"
                + table.name()
                + "' has account '"
                + id
                + "' twice, in rows "
                + first
                + " and "
                + row.number());
      }
      accounts.add(account(row, id, idByName));
    }
    return accounts.build();
  }

  private Account account(CsvRow row, String id, Map<String, String> idByName) {
    Account.Builder account = Account.builder().id(AccountId.of(id));
    nameColumn.map(row::text).filter(name -> !name.isEmpty()).ifPresent(account::name);
    parentColumn
        .map(row::text)
        .filter(parent -> !parent.isEmpty())
        .map(parent -> AccountId.of(idByName.getOrDefault(parent, parent)))
        .ifPresent(account::parent);
    statusColumn.map(row::text).ifPresent(text -> addStatus(text, account));
    for (int column = 0; column < table.header().size(); column++) {
      String text = row.text(column);
      if (isSpecial(column) || text.isEmpty()) {
        continue;
      }
      NumberColumn number = numbers.get(column);
      if (number == null) {
        account.putDimension(measure(column), text);
      } else {
        addFigure(row, column, number.parse(text), text, account);
      }
    }
    return account.build();
  }

  private void addFigure(
      CsvRow row, int column, OptionalDouble number, String text, Account.Builder account) {
    if (number.isPresent()) {
      account.putFigure(measure(column), number.getAsDouble());
    } else {
      table
          .problems()
          .add(
              row.number(),
              table.header().get(column),
              "NOT_A_NUMBER",
              "'" + text + "' is no number; the value counts as not measured");
    }
  }

  private void addStatus(String text, Account.Builder account) {
    switch (CrmField.plain(text)) {
      case "prospect", "lead", "suspect", "interessent" -> account.status(AccountStatus.PROSPECT);
      case "former", "formercustomer", "inactive", "churned" ->
          account.status(AccountStatus.FORMER);
      case "", "customer", "klant", "kunde", "client", "active" ->
          account.status(AccountStatus.CUSTOMER);
      default -> {
        int column = statusColumn.orElseThrow();
        account.putDimension(measure(column), text);
      }
    }
  }
}
