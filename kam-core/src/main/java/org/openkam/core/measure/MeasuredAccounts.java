package org.openkam.core.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;

/**
 * What was measured of accounts: a column for each measure, read once for everyone who needs it.
 *
 * <p>Immutable.
 */
public final class MeasuredAccounts {
  private final Optional<AccountsAsOf> source;
  private final ImmutableMap<AccountId, Integer> rows;
  private final ImmutableMap<Measure, MeasureColumn> columns;

  private MeasuredAccounts(
      Optional<AccountsAsOf> source,
      ImmutableMap<AccountId, Integer> rows,
      ImmutableMap<Measure, MeasureColumn> columns) {
    this.source = source;
    this.rows = rows;
    this.columns = columns;
  }

  /**
   * Reads measures of accounts.
   *
   * @param accounts the accounts as known on a day
   * @param measures the measures; equal ones are read once
   * @return one column a measure
   * @throws MeasureRefusedException if a measure cannot be read of these accounts
   */
  public static MeasuredAccounts read(AccountsAsOf accounts, Collection<Measure> measures) {
    ImmutableMap.Builder<Measure, MeasureColumn> columns = ImmutableMap.builder();
    for (Measure measure : ImmutableSet.copyOf(measures)) {
      columns.put(measure, accounts.read(measure));
    }
    return new MeasuredAccounts(
        Optional.of(accounts),
        rows(accounts.accounts().stream().map(Account::id).toList()),
        columns.buildOrThrow());
  }

  /**
   * Returns measured accounts with given values, for data that is no {@link Account}.
   *
   * @param accounts the accounts, each id once
   * @param columns one column a measure with one value an account
   * @return the measured accounts
   * @throws IllegalArgumentException if an id occurs twice or a column has another size
   */
  public static MeasuredAccounts of(List<AccountId> accounts, Map<Measure, MeasureColumn> columns) {
    columns.forEach(
        (measure, column) ->
            checkArgument(
                column.size() == accounts.size(),
                "measure '%s' must have one value for each of %s accounts: %s",
                measure.name(),
                accounts.size(),
                column.size()));
    return new MeasuredAccounts(Optional.empty(), rows(accounts), ImmutableMap.copyOf(columns));
  }

  private static ImmutableMap<AccountId, Integer> rows(List<AccountId> accounts) {
    Map<AccountId, Integer> rows = new LinkedHashMap<>();
    for (AccountId account : accounts) {
      checkArgument(
          rows.put(account, rows.size()) == null, "account id must be unique: '%s'", account);
    }
    return ImmutableMap.copyOf(rows);
  }

  /**
   * Returns these accounts with other values of one of them, to ask what if.
   *
   * @param account one of the accounts
   * @param changed its other values, finite, by measures that were read
   * @return the measured accounts; further measures keep their values
   * @throws IllegalArgumentException if the account or a measure was not read
   */
  public MeasuredAccounts with(AccountId account, Map<Measure, Double> changed) {
    int row = rowOf(account);
    Map<Measure, MeasureColumn> others = new LinkedHashMap<>(columns);
    changed.forEach((measure, value) -> others.put(measure, column(measure).with(row, value)));
    return new MeasuredAccounts(source, rows, ImmutableMap.copyOf(others));
  }

  /** {@return the same values without the accounts that they were read from} */
  public MeasuredAccounts valuesOnly() {
    return new MeasuredAccounts(Optional.empty(), rows, columns);
  }

  /**
   * {@return the SHA-256 of the ids, the measures and the values, 64 hexadecimal digits; it does
   * not depend on the order of the accounts and measures, nor on platform or locale}
   */
  public String fingerprint() {
    return MeasuredFingerprint.of(this);
  }

  /** {@return the accounts that were read; empty where the values were given} */
  public Optional<AccountsAsOf> source() {
    return source;
  }

  /** {@return the accounts, each id once} */
  public ImmutableList<AccountId> accounts() {
    return rows.keySet().asList();
  }

  /** {@return the measures that were read} */
  public ImmutableSet<Measure> measures() {
    return columns.keySet();
  }

  /**
   * Returns the column of a measure.
   *
   * @param measure a measure that was read
   * @return one value an account, in the order of the accounts
   * @throws IllegalArgumentException if the measure was not read
   */
  public MeasureColumn column(Measure measure) {
    MeasureColumn column = columns.get(measure);
    checkArgument(
        column != null,
        "no measure '%s' among those that were read: %s",
        measure.name(),
        columns.keySet().stream().map(Measure::name).toList());
    return column;
  }

  /**
   * Finds a value.
   *
   * @param account the account
   * @param measure the measure
   * @return the value; empty where it was not measured, or where the account or the measure was not
   *     read
   */
  public OptionalDouble find(AccountId account, Measure measure) {
    Integer row = rows.get(account);
    MeasureColumn column = columns.get(measure);
    return row == null || column == null ? OptionalDouble.empty() : column.find(row);
  }

  /**
   * Returns the row of an account, for work that goes through the columns.
   *
   * @param account one of the accounts
   * @return its row in every column, from zero
   * @throws IllegalArgumentException if the account was not read
   */
  public int rowOf(AccountId account) {
    Integer row = rows.get(account);
    checkArgument(row != null, "no account '%s' among those measured", account);
    return row;
  }

  /**
   * Returns what was measured.
   *
   * @param measure the measure
   * @return the value of each account that has one, in the order of the accounts; empty where the
   *     measure was not read
   */
  public ImmutableMap<AccountId, Double> values(Measure measure) {
    ImmutableMap.Builder<AccountId, Double> values = ImmutableMap.builder();
    for (AccountId account : accounts()) {
      find(account, measure).ifPresent(value -> values.put(account, value));
    }
    return values.buildOrThrow();
  }

  /** {@return what the measures reported, in the order of the measures} */
  public ImmutableList<Finding> findings() {
    return columns.values().stream()
        .flatMap(column -> column.findings().stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MeasuredAccounts that
        && source.equals(that.source)
        && accounts().equals(that.accounts())
        && columns.equals(that.columns);
  }

  @Override
  public int hashCode() {
    return 31 * accounts().hashCode() + columns.hashCode();
  }

  @Override
  public String toString() {
    return rows.size() + " accounts measured by " + columns.keySet();
  }
}
