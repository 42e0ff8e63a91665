package org.openkam.scoring.backtest;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.measure.AccountsAsOf;
import org.openkam.core.series.MetricSeries;

/**
 * What was known of accounts at any day of the past, and how they turned out.
 *
 * <p>The outcome is a series of amounts, such as the revenue of each quarter, dated by the last day
 * of each. Immutable where the function that was passed in is.
 */
public final class AccountHistory {
  private final ImmutableMap<AccountId, MetricSeries> outcomes;
  private final Function<Origin, ? extends Collection<Account>> known;

  private AccountHistory(
      ImmutableMap<AccountId, MetricSeries> outcomes,
      Function<Origin, ? extends Collection<Account>> known) {
    this.outcomes = outcomes;
    this.known = known;
  }

  /**
   * Reads the history of accounts from what they are known by today, cut at each origin as {@link
   * AccountsAsOf#inHindsight} does.
   *
   * <p>Figures and estimates without a date are left out unless they are named here, because nobody
   * can tell whether they were known. An account that was no customer yet is left out.
   *
   * @param accounts the accounts as they are known today, each id once
   * @param outcome the name of the series by which a choice is judged; an account without it
   *     brought in nothing
   * @param timeless the names of figures and estimates that never changed, such as the year of
   *     foundation
   * @return the history
   */
  public static AccountHistory of(
      Collection<Account> accounts, String outcome, Set<String> timeless) {
    ImmutableList<Account> all = ImmutableList.copyOf(accounts);
    ImmutableSet<String> kept = ImmutableSet.copyOf(timeless);
    MetricSeries none = MetricSeries.of("", Map.of());
    return ofSnapshots(
        all.stream()
            .collect(
                toImmutableMap(
                    Account::id, account -> account.series().getOrDefault(outcome, none))),
        origin -> knownAt(all, origin, kept));
  }

  /**
   * Takes the history from a source that knows what was known at each day, such as dated exports.
   *
   * @param outcomes the whole outcome series of each account
   * @param known returns the accounts as they were known before the cut of an origin
   * @return the history, which refuses accounts that know too much
   */
  public static AccountHistory ofSnapshots(
      Map<AccountId, MetricSeries> outcomes,
      Function<Origin, ? extends Collection<Account>> known) {
    return new AccountHistory(ImmutableMap.copyOf(outcomes), known);
  }

  private static ImmutableList<Account> knownAt(
      ImmutableList<Account> all, Origin origin, ImmutableSet<String> timeless) {
    return AccountsAsOf.inHindsight(all, origin.cut().minusDays(1), timeless).accounts().stream()
        .map(account -> origin.knownFrom().map(first -> since(account, first)).orElse(account))
        .collect(toImmutableList());
  }

  private static Account since(Account account, LocalDate first) {
    return account.toBuilder()
        .series(Maps.transformValues(account.series(), series -> series.from(first)))
        .transactions(Maps.transformValues(account.transactions(), all -> all.from(first)))
        .build();
  }

  private static MetricSeries past(MetricSeries series, Origin origin) {
    MetricSeries before = series.before(origin.cut());
    return origin.knownFrom().map(before::from).orElse(before);
  }

  /**
   * Returns what was known at an origin.
   *
   * @param origin the origin
   * @return the accounts as they were known, in the order of their ids
   * @throws IllegalArgumentException if an account knows too much or has no outcome
   */
  public Snapshot known(Origin origin) {
    ImmutableList<Account> accounts =
        ImmutableList.sortedCopyOf(comparing(Account::id), known.apply(origin));
    return new Snapshot(
        origin,
        accounts,
        accounts.stream()
            .collect(
                toImmutableMap(Account::id, account -> past(outcomeSeries(account.id()), origin))));
  }

  /**
   * Returns what an account brought in during the time by which an origin is judged.
   *
   * @param account an account of this history
   * @param origin the origin
   * @return the sum of its outcome series over that time
   * @throws IllegalArgumentException if the account has no outcome
   */
  public double outcome(AccountId account, Origin origin) {
    return outcomeSeries(account).from(origin.outcomeStart()).before(origin.outcomeEnd()).total();
  }

  private MetricSeries outcomeSeries(AccountId account) {
    MetricSeries series = outcomes.get(account);
    checkArgument(series != null, "account '%s' must have an outcome series", account);
    return series;
  }

  /**
   * What was known of the accounts at an origin, and nothing that came later.
   *
   * @param origin the origin
   * @param accounts the accounts as they were known
   * @param past of each account, the part of the outcome series that was known
   */
  public record Snapshot(
      Origin origin, ImmutableList<Account> accounts, ImmutableMap<AccountId, MetricSeries> past) {

    /**
     * Creates the snapshot after a check for leakage.
     *
     * @param origin the origin
     * @param accounts the accounts as they were known
     * @param past of each account, the part of the outcome series that was known
     * @throws IllegalArgumentException if something bears a date of the cut or later
     */
    public Snapshot {
      LocalDate cut = origin.cut();
      for (Account account : accounts) {
        account.customerSince().ifPresent(day -> refuse(account, "first day", day, cut));
        account.series().forEach((name, series) -> refuse(account, name, series, cut));
        account.figureDates().forEach((name, day) -> refuse(account, name, day, cut));
        account
            .transactions()
            .forEach(
                (name, all) -> all.all().forEach(each -> refuse(account, name, each.day(), cut)));
        account
            .ratings()
            .forEach(rating -> refuse(account, rating.criterion(), rating.date(), cut));
        account
            .evidence()
            .forEach(
                item -> item.date().ifPresent(day -> refuse(account, item.source(), day, cut)));
        account
            .estimates()
            .forEach(
                (name, estimate) ->
                    estimate.source().date().ifPresent(day -> refuse(account, name, day, cut)));
        refuse(account, "outcome", past(past, account.id()), cut);
      }
    }

    private static MetricSeries past(
        ImmutableMap<AccountId, MetricSeries> past, AccountId account) {
      MetricSeries series = past.get(account);
      checkArgument(series != null, "account '%s' must have an outcome series", account);
      return series;
    }

    private static void refuse(Account account, String what, MetricSeries series, LocalDate cut) {
      if (series.size() > 0) {
        refuse(account, what, series.day(series.size() - 1), cut);
      }
    }

    private static void refuse(Account account, String what, LocalDate day, LocalDate cut) {
      checkArgument(
          day.isBefore(cut),
          "account '%s' must not know at the cut %s its '%s' of a later day: %s",
          account.id(),
          cut,
          what,
          day);
    }

    /**
     * Returns the outcome series of an account as far as it was known.
     *
     * @param account an account of this snapshot
     * @return the series, which ends before the cut
     * @throws IllegalArgumentException if the account is unknown
     */
    public MetricSeries past(AccountId account) {
      return past(past, account);
    }
  }
}
