package org.openkam.core.measure;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Benefit;
import org.openkam.core.account.Evidence;

/**
 * Accounts as they were known on a day: whatever bears a later date has been taken out, so that no
 * measure can see it, not even one of the user's own.
 *
 * <p>What bears no date is a question of when one looks. {@linkplain #of Today} it is known.
 * {@linkplain #inHindsight Looking back} nobody can say whether it was, so only what is declared
 * timeless counts.
 */
public final class AccountsAsOf {
  private final ImmutableList<Account> accounts;
  private final Optional<LocalDate> day;
  private final boolean isWhole;

  private AccountsAsOf(ImmutableList<Account> accounts, Optional<LocalDate> day, boolean isWhole) {
    this.accounts = accounts;
    this.day = day;
    this.isWhole = isWhole;
    Set<AccountId> seen = new HashSet<>();
    for (Account account : accounts) {
      checkArgument(seen.add(account.id()), "account id must be unique: '%s'", account.id());
    }
  }

  /**
   * Returns accounts as known on a day; what bears no date counts as known.
   *
   * @param accounts the accounts, each id once
   * @param day the day
   * @return the accounts in their order, without what bears a later date
   */
  public static AccountsAsOf of(Collection<Account> accounts, LocalDate day) {
    return new AccountsAsOf(
        accounts.stream().map(account -> account.asKnownOn(day)).collect(toImmutableList()),
        Optional.of(day),
        true);
  }

  /**
   * Returns accounts as they were known on a day of the past, for honest backtests.
   *
   * <p>Figures and estimates without a date are left out unless they are declared timeless,
   * benefits and rivals without dated evidence always. An account that became a customer later is
   * left out. Its name, parent, units and groups are taken as they are today.
   *
   * @param accounts the accounts as known today, each id once
   * @param day the day
   * @param timeless the names of figures and estimates that never changed, such as the year of
   *     foundation
   * @return the accounts in their order, without what was not or may not have been known
   */
  public static AccountsAsOf inHindsight(
      Collection<Account> accounts, LocalDate day, Set<String> timeless) {
    ImmutableSet<String> kept = ImmutableSet.copyOf(timeless);
    return of(
        accounts.stream()
            .filter(
                account -> account.customerSince().map(first -> !first.isAfter(day)).orElse(true))
            .map(account -> withoutUndated(account, kept))
            .collect(toImmutableList()),
        day);
  }

  /**
   * Returns accounts with everything that is known of them, as of no particular day; measures that
   * look back from a day refuse them.
   *
   * @param accounts the accounts, each id once
   * @return the accounts in their order
   */
  public static AccountsAsOf undated(Collection<Account> accounts) {
    return new AccountsAsOf(ImmutableList.copyOf(accounts), Optional.empty(), true);
  }

  /**
   * Returns one account out of many; measures that need all of them, such as a share, refuse it.
   *
   * @param account the account
   * @param day the day, or empty for everything that is known of the account
   * @return the account without what bears a later date
   */
  public static AccountsAsOf alone(Account account, Optional<LocalDate> day) {
    return new AccountsAsOf(
        ImmutableList.of(day.map(account::asKnownOn).orElse(account)), day, false);
  }

  private static Account withoutUndated(Account account, ImmutableSet<String> timeless) {
    return account.toBuilder()
        .figures(
            Maps.filterKeys(
                account.figures(),
                name -> account.figureDates().containsKey(name) || timeless.contains(name)))
        .estimates(
            Maps.filterEntries(
                account.estimates(),
                estimate ->
                    estimate.getValue().source().date().isPresent()
                        || timeless.contains(estimate.getKey())))
        .benefits(
            account.benefits().stream()
                .filter(benefit -> benefit.evidence().flatMap(Evidence::date).isPresent())
                .map(AccountsAsOf::withoutUndated)
                .toList())
        .rivals(
            account.rivals().stream()
                .filter(rival -> rival.evidence().flatMap(Evidence::date).isPresent())
                .toList())
        .build();
  }

  private static Benefit withoutUndated(Benefit benefit) {
    return benefit.realizedOn().isPresent()
        ? benefit
        : benefit.toBuilder().realizedAYear(OptionalDouble.empty()).build();
  }

  /** {@return the accounts, each id once} */
  public ImmutableList<Account> accounts() {
    return accounts;
  }

  /** {@return the number of accounts} */
  public int size() {
    return accounts.size();
  }

  /** {@return the day on which the accounts were known so; empty if none was given} */
  public Optional<LocalDate> day() {
    return day;
  }

  /**
   * Returns the day for a measure that looks back from it.
   *
   * @param measure the measure, for the message
   * @return the day
   * @throws MeasureRefusedException if there is none
   */
  @CanIgnoreReturnValue
  public LocalDate dayFor(Measure measure) {
    return day.orElseThrow(
        () ->
            new MeasureRefusedException(
                measure, "must be read as of a day, but the accounts have none"));
  }

  /**
   * Checks that these are all accounts, for a measure that needs them.
   *
   * @param measure the measure, for the message
   * @throws MeasureRefusedException if this is one account {@linkplain #alone out of many}
   */
  public void checkWhole(Measure measure) {
    if (!isWhole) {
      throw new MeasureRefusedException(
          measure, "must be read of all accounts together, not of one alone");
    }
  }

  /**
   * Reads a measure.
   *
   * @param measure the measure
   * @return one value an account, finite or NaN where it was not measured
   * @throws MeasureRefusedException if the measure cannot be read of these accounts, gives an
   *     infinite value or not one value an account
   */
  public MeasureColumn read(Measure measure) {
    MeasureColumn column = measure.read(this);
    if (column.size() != size()) {
      throw new MeasureRefusedException(
          measure, "must give one value for each of " + size() + " accounts: " + column.size());
    }
    for (int row = 0; row < size(); row++) {
      if (Double.isInfinite(column.value(row))) {
        throw new MeasureRefusedException(
            measure, accounts.get(row).id(), "must be finite: " + column.value(row));
      }
    }
    return column;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AccountsAsOf that
        && accounts.equals(that.accounts)
        && day.equals(that.day)
        && isWhole == that.isWhole;
  }

  @Override
  public int hashCode() {
    return 31 * accounts.hashCode() + day.hashCode();
  }

  @Override
  public String toString() {
    return accounts.size() + " accounts" + day.map(known -> " as of " + known).orElse("");
  }
}
