package org.openkam.planning.programme;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountHierarchy;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.gate.Gate;
import org.openkam.core.measure.AccountsAsOf;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.MeasuredAccounts;
import org.openkam.core.numeric.Zeros;

/**
 * How important key account management is for a company, read from its whole portfolio: whether few
 * accounts bring the growth, whether the margin rate falls, and whether few accounts bring the
 * revenue (after the first worksheet of Dingena 2002).
 *
 * <p>Three signs, each with its numbers; a sign that the data do not show is unknown and counts
 * neither way.
 */
@Value.Immutable
public abstract class ProgrammeImportance {
  ProgrammeImportance() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads the revenue and margin of accounts, year by year. Accounts with a parent are added to the
   * one at the top, for a group is one customer.
   *
   * @param accounts the accounts, each id once
   * @param day the last day of the last year
   * @param revenue what is read as the revenue of a year, such as the sum of a series over twelve
   *     months, in one currency
   * @param margin what is read as the margin of a year, in the same currency
   * @param years how many years are read, at least two
   * @return the years, each as known on its last day
   */
  public static ProgrammeImportance of(
      Collection<Account> accounts, LocalDate day, Measure revenue, Measure margin, int years) {
    checkArgument(years >= 2, "importance must be read from at least two years: %s", years);
    AccountHierarchy hierarchy = AccountHierarchy.of(accounts);
    return builder()
        .years(
            IntStream.range(0, years)
                .mapToObj(i -> yearsBefore(day, years - 1 - i))
                .map(end -> year(accounts, end, revenue, margin, hierarchy))
                .collect(toImmutableList()))
        .build();
  }

  /** {@return the day some years before; the last day of a month remains one} */
  private static LocalDate yearsBefore(LocalDate day, int years) {
    LocalDate before = day.minusYears(years);
    return day.equals(day.with(TemporalAdjusters.lastDayOfMonth()))
        ? before.with(TemporalAdjusters.lastDayOfMonth())
        : before;
  }

  private static Year year(
      Collection<Account> accounts,
      LocalDate day,
      Measure revenue,
      Measure margin,
      AccountHierarchy hierarchy) {
    MeasuredAccounts measured =
        MeasuredAccounts.read(AccountsAsOf.of(accounts, day), ImmutableList.of(revenue, margin));
    ImmutableMap<AccountId, Double> revenues = measured.values(revenue);
    ImmutableMap<AccountId, Double> margins = measured.values(margin);
    return Year.builder()
        .day(day)
        .revenue(byGroup(revenues, hierarchy))
        .margin(byGroup(Maps.filterKeys(margins, revenues::containsKey), hierarchy))
        .revenueWithMargin(sum(Maps.filterKeys(revenues, margins::containsKey)))
        .build();
  }

  private static ImmutableSortedMap<AccountId, Double> byGroup(
      Map<AccountId, Double> amounts, AccountHierarchy hierarchy) {
    Map<AccountId, Double> groups = new LinkedHashMap<>();
    amounts.forEach((account, amount) -> groups.merge(hierarchy.top(account), amount, Double::sum));
    return ImmutableSortedMap.copyOf(groups);
  }

  static double sum(Map<AccountId, Double> amounts) {
    double sum = 0;
    for (double amount : amounts.values()) {
      sum += amount;
    }
    return sum;
  }

  /** {@return the years, the earliest first, at least two} */
  public abstract ImmutableList<Year> years();

  /**
   * Returns which signs speak for key account management.
   *
   * @param policy from which numbers on they do
   * @return each sign: met where it does, unknown where the data do not show it
   */
  public ImmutableMap<Sign, Gate.Status> signs(ProgrammePolicy policy) {
    return new ImportanceRules(this, policy).signs();
  }

  /**
   * Answers how important key account management is.
   *
   * @param policy from which numbers on a sign speaks for it
   * @return IMPORTANCE with how many signs do, or IMPORTANCE_UNKNOWN where none is known; then one
   *     finding a sign, in their order: GROWTH_OF_FEW, GROWTH_OF_MANY, NO_GROWTH or GROWTH_UNKNOWN;
   *     MARGIN_FELL, MARGIN_HELD or MARGIN_UNKNOWN; DEPENDENCE_ON_FEW, REVENUE_SPREAD or
   *     REVENUE_UNKNOWN
   */
  public ImmutableList<Finding> check(ProgrammePolicy policy) {
    return new ImportanceRules(this, policy).findings();
  }

  @Value.Check
  void check() {
    checkArgument(
        years().size() >= 2, "importance must be read from at least two years: %s", years().size());
    for (int i = 1; i < years().size(); i++) {
      checkArgument(
          years().get(i - 1).day().isBefore(years().get(i).day()),
          "years must be in the order of time: %s, %s",
          years().get(i - 1).day(),
          years().get(i).day());
    }
  }

  /** What makes key account management important. */
  public enum Sign {
    /** Few accounts bring most of the growth. */
    GROWTH_OF_FEW,
    /** The margin rate of the portfolio falls. */
    FALLING_MARGIN,
    /** Few accounts bring much of the revenue. */
    DEPENDENCE
  }

  /** What the accounts brought in one year, by the account at the top of each group. */
  @Value.Immutable
  public abstract static class Year {
    Year() {}

    /** {@return a builder with no property set} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return the last day of the year} */
    public abstract LocalDate day();

    /** {@return the revenue of each account where it is known, finite, below zero for refunds} */
    @Value.Default
    public ImmutableSortedMap<AccountId, Double> revenue() {
      return ImmutableSortedMap.of();
    }

    /** {@return the margin of each account where it and the revenue are known, finite} */
    @Value.Default
    public ImmutableSortedMap<AccountId, Double> margin() {
      return ImmutableSortedMap.of();
    }

    /** {@return the revenue of those whose margin is known, finite; of the accounts unless set} */
    @Value.Default
    public double revenueWithMargin() {
      return sum(Maps.filterKeys(revenue(), margin()::containsKey));
    }

    /** {@return the sum of the revenue, finite} */
    public double totalRevenue() {
      return sum(revenue());
    }

    /**
     * {@return the margin of the accounts whose margin is known over their revenue; empty where
     * they have no revenue above zero}
     */
    public OptionalDouble marginRate() {
      return margin().isEmpty() || revenueWithMargin() <= 0
          ? OptionalDouble.empty()
          : OptionalDouble.of(sum(margin()) / revenueWithMargin());
    }

    @Value.Check
    Year check() {
      checkFinite("revenue", revenue());
      checkFinite("margin", margin());
      checkArgument(
          Double.isFinite(revenueWithMargin()),
          "revenue with known margin must be finite: %s",
          revenueWithMargin());
      return Zeros.isAnyNegative(revenue().values())
              || Zeros.isAnyNegative(margin().values())
              || Zeros.isAnyNegative(revenueWithMargin())
          ? builder()
              .day(day())
              .revenue(ImmutableSortedMap.copyOf(Zeros.plain(revenue())))
              .margin(ImmutableSortedMap.copyOf(Zeros.plain(margin())))
              .revenueWithMargin(revenueWithMargin() + 0.0)
              .build()
          : this;
    }

    private void checkFinite(String what, Map<AccountId, Double> amounts) {
      amounts.forEach(
          (account, amount) ->
              checkArgument(
                  Double.isFinite(amount),
                  "%s of account '%s' in the year to %s must be finite: %s",
                  what,
                  account,
                  day(),
                  amount));
    }

    /** Builds {@link Year} instances; the day is required; the maps are set whole. */
    public static final class Builder extends ImmutableYear.Builder {
      Builder() {}
    }
  }

  /** Builds {@link ProgrammeImportance} instances; the years are required. */
  public static final class Builder extends ImmutableProgrammeImportance.Builder {
    Builder() {}
  }
}
