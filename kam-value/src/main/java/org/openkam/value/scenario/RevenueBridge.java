package org.openkam.value.scenario;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openkam.core.account.AccountId;
import org.openkam.core.numeric.Zeros;

/**
 * How revenue came from one period to the next: renewed, expanded, contracted, lost and new.
 *
 * <p>An account that buys nothing in a period has no revenue in it, whether it is named or not.
 * Immutable; sums are in the order of the ids.
 *
 * @param before the revenue of each account in the earlier period, in one currency, finite and not
 *     negative
 * @param now the revenue of each account in the later period of the same length
 */
public record RevenueBridge(
    ImmutableSortedMap<AccountId, Double> before, ImmutableSortedMap<AccountId, Double> now) {
  /**
   * Creates a bridge.
   *
   * @param before the revenue of each account in the earlier period, in one currency, finite and
   *     not negative
   * @param now the revenue of each account in the later period of the same length
   */
  public RevenueBridge {
    checkRevenue("before", before);
    checkRevenue("now", now);
    before = ImmutableSortedMap.copyOf(Zeros.plain(before));
    now = ImmutableSortedMap.copyOf(Zeros.plain(now));
  }

  /**
   * Returns a bridge.
   *
   * @param before the revenue of each account in the earlier period, in one currency, finite and
   *     not negative
   * @param now the revenue of each account in the later period of the same length
   * @return the bridge
   */
  public static RevenueBridge of(Map<AccountId, Double> before, Map<AccountId, Double> now) {
    return new RevenueBridge(ImmutableSortedMap.copyOf(before), ImmutableSortedMap.copyOf(now));
  }

  private static void checkRevenue(String period, Map<AccountId, Double> revenue) {
    revenue.forEach(
        (account, amount) ->
            checkArgument(
                amount >= 0 && Double.isFinite(amount),
                "revenue of account '%s' %s must be finite and not negative: %s",
                account,
                period,
                amount));
  }

  /** What became of the revenue of an account. */
  public enum Step {
    /** Revenue of before that is still there; of an account that grew, all of it. */
    RENEWED,
    /** What accounts of before brought on top. */
    EXPANDED,
    /** What accounts of before that stayed brought less. */
    CONTRACTED,
    /** The revenue of accounts that bring nothing now. */
    LOST,
    /** The revenue of accounts that brought nothing before. */
    NEW
  }

  /**
   * Returns the amounts of a step.
   *
   * @param step the step
   * @return the amounts by account, each above zero; contracted and lost amounts too
   */
  public ImmutableSortedMap<AccountId, Double> amounts(Step step) {
    SortedMap<AccountId, Double> amounts = new TreeMap<>();
    for (AccountId account : Sets.union(before.keySet(), now.keySet())) {
      double was = before.getOrDefault(account, 0.0);
      double is = now.getOrDefault(account, 0.0);
      double amount =
          switch (step) {
            case RENEWED -> Math.min(was, is);
            case EXPANDED -> was > 0 ? Math.max(0, is - was) : 0;
            case CONTRACTED -> is > 0 ? Math.max(0, was - is) : 0;
            case LOST -> is > 0 ? 0 : was;
            case NEW -> was > 0 ? 0 : is;
          };
      if (amount > 0) {
        amounts.put(account, amount);
      }
    }
    return ImmutableSortedMap.copyOf(amounts);
  }

  /**
   * Returns the sum of a step.
   *
   * @param step the step
   * @return the sum, not negative; renewed, contracted and lost together are the revenue of before,
   *     renewed, expanded and new that of now
   */
  public double total(Step step) {
    return sum(amounts(step));
  }

  private static double sum(Map<AccountId, Double> amounts) {
    double sum = 0;
    for (double amount : amounts.values()) {
      sum += amount;
    }
    return sum;
  }

  /**
   * {@return the gross revenue retention: what is left of the revenue of before, without what the
   * same accounts brought on top; from zero to one, empty where there was none}
   */
  public OptionalDouble grossRetention() {
    return shareOfBefore(total(Step.RENEWED));
  }

  /**
   * {@return the net revenue retention: what the accounts of before bring now, over what they
   * brought; above one where they grow, empty where there was none}
   */
  public OptionalDouble netRetention() {
    return shareOfBefore(total(Step.RENEWED) + total(Step.EXPANDED));
  }

  private OptionalDouble shareOfBefore(double amount) {
    double total = sum(before);
    return total > 0 ? OptionalDouble.of(amount / total) : OptionalDouble.empty();
  }

  /**
   * Finds the renewals that lie ahead.
   *
   * @param contractEnds the day on which the contract of an account ends
   * @param day the day to look from
   * @param months how far to look ahead, at least one month
   * @return the revenue of now of each account whose contract ends after the day and within the
   *     months, by the day it ends
   */
  public ImmutableSortedMap<LocalDate, ImmutableSortedMap<AccountId, Double>> renewalsAhead(
      Map<AccountId, LocalDate> contractEnds, LocalDate day, int months) {
    checkArgument(months >= 1, "renewals must be looked for at least one month ahead: %s", months);
    LocalDate last = day.plusMonths(months);
    SortedMap<LocalDate, SortedMap<AccountId, Double>> ahead = new TreeMap<>();
    contractEnds.forEach(
        (account, end) -> {
          if (end.isAfter(day) && !end.isAfter(last)) {
            ahead
                .computeIfAbsent(end, first -> new TreeMap<>())
                .put(account, now.getOrDefault(account, 0.0));
          }
        });
    ImmutableSortedMap.Builder<LocalDate, ImmutableSortedMap<AccountId, Double>> all =
        ImmutableSortedMap.naturalOrder();
    ahead.forEach((end, revenue) -> all.put(end, ImmutableSortedMap.copyOf(revenue)));
    return all.build();
  }
}
