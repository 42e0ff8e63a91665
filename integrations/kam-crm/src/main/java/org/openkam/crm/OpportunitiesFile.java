package org.openkam.crm;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;

/** Reads opportunities and ties them to accounts. */
final class OpportunitiesFile {
  private final CsvTable table;
  private final ImmutableMap<String, AccountId> accounts;
  private final int accountColumn;
  private final int stageColumn;
  private final Optional<Integer> valueColumn;
  private final Optional<Integer> engageColumn;
  private final Optional<Integer> dateColumn;
  private final Optional<Integer> productColumn;
  private final NumberColumn numbers;
  private final DateColumn engageDates;
  private final DateColumn dates;
  private final Map<String, String> spellings;

  private OpportunitiesFile(CsvTable table, ImmutableList<Account> accounts) {
    this.table = table;
    this.accounts = byNameAndId(accounts);
    this.accountColumn =
        table
            .find(CrmField.ACCOUNT_NAME)
            .or(() -> table.find(CrmField.ACCOUNT_ID))
            .orElseThrow(() -> missing("the account", "account"));
    this.stageColumn =
        table.find(CrmField.STAGE).orElseThrow(() -> missing("the stage", "deal_stage"));
    this.valueColumn = table.find(CrmField.VALUE);
    this.engageColumn = table.find(CrmField.ENGAGE_DATE);
    this.dateColumn = table.find(CrmField.CLOSE_DATE);
    this.productColumn = table.find(CrmField.PRODUCT);
    this.numbers = NumberColumn.of(valueColumn.map(table::column).orElse(ImmutableList.of()));
    this.engageDates = dates(engageColumn);
    this.dates = dates(dateColumn);
    this.spellings = productColumn.map(this::commonSpellings).orElse(Map.of());
  }

  private DateColumn dates(Optional<Integer> column) {
    return DateColumn.of(column.map(table::column).orElse(ImmutableList.of()));
  }

  static ImmutableList<Opportunity> read(CsvTable table, ImmutableList<Account> accounts) {
    return new OpportunitiesFile(table, accounts).opportunities();
  }

  private CrmRefusedException missing(String what, String example) {
    return new CrmRefusedException(
        "file '"
            + table.name()
            + "' must have a column with "
            + what
            + ", such as '"
            + example
            + "', but has "
            + table.header());
  }

  private static ImmutableMap<String, AccountId> byNameAndId(ImmutableList<Account> accounts) {
    Map<String, AccountId> known = new HashMap<>();
    accounts.forEach(account -> known.putIfAbsent(account.name(), account.id()));
    accounts.forEach(account -> known.put(account.id().value(), account.id()));
    return ImmutableMap.copyOf(known);
  }

  /** Maps each spelling of a product to the commonest one that differs by blanks and case only. */
  private Map<String, String> commonSpellings(int column) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    table.column(column).forEach(text -> counts.merge(text, 1, Integer::sum));
    Map<String, String> commonest = new HashMap<>();
    counts.forEach(
        (text, count) ->
            commonest.merge(
                CrmField.plain(text), text, (one, other) -> preferred(one, other, counts)));
    Map<String, String> spellings = new LinkedHashMap<>();
    counts
        .keySet()
        .forEach(text -> spellings.put(text, commonest.getOrDefault(CrmField.plain(text), text)));
    return spellings;
  }

  private static String preferred(String one, String other, Map<String, Integer> counts) {
    int difference = counts.getOrDefault(one, 0) - counts.getOrDefault(other, 0);
    if (difference != 0) {
      return difference > 0 ? one : other;
    }
    return one.length() >= other.length() ? one : other;
  }

  private ImmutableList<Opportunity> opportunities() {
    reportSpellings();
    reportAmbiguity(engageColumn, engageDates);
    reportAmbiguity(dateColumn, dates);
    ImmutableList.Builder<Opportunity> opportunities = ImmutableList.builder();
    for (CsvRow row : table.rows()) {
      account(row).ifPresent(account -> opportunities.add(opportunity(row, account)));
    }
    return opportunities.build();
  }

  private void reportAmbiguity(Optional<Integer> column, DateColumn read) {
    if (read.isAmbiguous()) {
      table
          .problems()
          .add(
              0,
              header(column.orElse(0)),
              "AMBIGUOUS_DATES",
              "the dates do not tell days from months; they were read as " + read.reading());
    }
  }

  private void reportSpellings() {
    spellings.forEach(
        (text, common) -> {
          if (!text.equals(common)) {
            table
                .problems()
                .note(
                    0,
                    header(productColumn.orElse(0)),
                    "SPELLING",
                    "'" + text + "' was read as '" + common + "'");
          }
        });
  }

  private Optional<AccountId> account(CsvRow row) {
    String name = row.text(accountColumn);
    AccountId account = accounts.get(name);
    if (account == null) {
      reportNoAccount(row, name);
    }
    return Optional.ofNullable(account);
  }

  private void reportNoAccount(CsvRow row, String name) {
    if (!name.isEmpty()) {
      report(
          row,
          Optional.of(accountColumn),
          "UNKNOWN_ACCOUNT",
          "'" + name + "' is not among the accounts; the opportunity counts for none");
    } else if (Stage.of(row.text(stageColumn)) == Stage.OPEN) {
      table
          .problems()
          .note(
              row.number(),
              header(accountColumn),
              "LEAD",
              "the open opportunity names no account yet and counts for none");
    } else {
      report(
          row,
          Optional.of(accountColumn),
          "NO_ACCOUNT",
          "the opportunity names no account and counts for none");
    }
  }

  private Opportunity opportunity(CsvRow row, AccountId account) {
    Stage stage = Stage.of(row.text(stageColumn));
    OptionalDouble value = value(row);
    Optional<LocalDate> engagedOn = date(row, engageColumn, engageDates);
    Optional<LocalDate> closedOn = date(row, dateColumn, dates);
    if (stage == Stage.WON && value.isEmpty()) {
      report(row, valueColumn, "NO_VALUE", "a won opportunity has no value; it counts as zero");
    }
    if (stage == Stage.WON && closedOn.isEmpty()) {
      report(row, dateColumn, "NO_DATE", "a won opportunity has no date; it counts in no quarter");
    }
    Optional<String> product =
        productColumn
            .map(row::text)
            .filter(text -> !text.isEmpty())
            .map(text -> spellings.getOrDefault(text, text));
    return new Opportunity(account, stage, value, engagedOn, closedOn, product);
  }

  private OptionalDouble value(CsvRow row) {
    String text = valueColumn.map(row::text).orElse("");
    OptionalDouble value = text.isEmpty() ? OptionalDouble.empty() : numbers.parse(text);
    if (!text.isEmpty() && value.isEmpty()) {
      report(row, valueColumn, "NOT_A_NUMBER", "'" + text + "' is no number and counts as none");
    }
    return value;
  }

  private Optional<LocalDate> date(CsvRow row, Optional<Integer> column, DateColumn read) {
    String text = column.map(row::text).orElse("");
    Optional<LocalDate> date = text.isEmpty() ? Optional.empty() : read.parse(text);
    if (!text.isEmpty() && date.isEmpty()) {
      report(row, column, "NOT_A_DATE", "'" + text + "' is no date and counts as none");
    }
    return date;
  }

  private void report(CsvRow row, Optional<Integer> column, String code, String message) {
    table.problems().add(row.number(), column.map(this::header).orElse(""), code, message);
  }

  private String header(int column) {
    return table.header().get(column);
  }
}
