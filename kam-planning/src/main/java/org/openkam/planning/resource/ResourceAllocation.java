package org.openkam.planning.resource;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.numeric.LargestRemainder;
import org.openkam.core.portfolio.PortfolioMatrix;

/**
 * Hours or budget of each key account, by its cell on the portfolio matrix and its track.
 *
 * <p>Amounts are whole units and add up to the capacity exactly: what is left after rounding down
 * goes to the largest remainders (Hamilton's method).
 */
@Value.Immutable
public abstract class ResourceAllocation {
  ResourceAllocation() {}

  static Builder builder() {
    return new Builder();
  }

  /**
   * Shares out a capacity.
   *
   * @param policy how resources are shared out
   * @param capacity what there is, a whole number of units, not negative
   * @param targets who gets a share, each account once
   * @return the allocation
   * @throws IllegalArgumentException if the capacity is no whole number of units, or the policy has
   *     no points for a cell, or nobody has points
   */
  public static ResourceAllocation of(
      AllocationPolicy policy, BigDecimal capacity, Collection<Target> targets) {
    checkArgument(
        capacity.signum() >= 0 && capacity.remainder(policy.unit()).signum() == 0,
        "capacity must be a whole number of units of %s, not negative: %s",
        policy.unit(),
        capacity);
    long units = capacity.divide(policy.unit(), 0, RoundingMode.UNNECESSARY).longValueExact();
    List<Target> later = on(Account.Track.FUTURE, targets);
    List<Target> today = on(Account.Track.CURRENT, targets);
    double laterPoints = points(policy, later);
    double todayPoints = points(policy, today);
    checkArgument(
        laterPoints + todayPoints > 0, "an account must have points to share %s out", capacity);
    long reserved = reserved(policy, units, laterPoints, todayPoints);
    Builder allocation = builder().capacity(capacity).targets(targets);
    allot(policy, units - reserved, today, allocation);
    allot(policy, reserved, later, allocation);
    if (laterPoints == 0 && policy.futureReserve() > 0) {
      allocation.addFindings(reserveUnused(policy));
    }
    return allocation.build();
  }

  /** {@return what was shared out} */
  public abstract BigDecimal capacity();

  /** {@return who got a share} */
  public abstract ImmutableList<Target> targets();

  /** {@return the amount of each account; together they are the capacity} */
  public abstract ImmutableMap<AccountId, BigDecimal> amounts();

  /** {@return FUTURE_RESERVE_UNUSED where nobody is a key account for later} */
  public abstract ImmutableList<Finding> findings();

  /** {@return the amount of each cell that has an account, in the order of the targets} */
  public ImmutableMap<PortfolioMatrix.Cell, BigDecimal> byCell() {
    ImmutableMap.Builder<PortfolioMatrix.Cell, BigDecimal> amounts = ImmutableMap.builder();
    targets().stream()
        .map(Target::cell)
        .distinct()
        .forEach(cell -> amounts.put(cell, sum(target -> target.cell().equals(cell))));
    return amounts.buildOrThrow();
  }

  /** {@return the amount of each track} */
  public ImmutableMap<Account.Track, BigDecimal> byTrack() {
    ImmutableMap.Builder<Account.Track, BigDecimal> amounts = ImmutableMap.builder();
    for (Account.Track track : Account.Track.values()) {
      amounts.put(track, sum(target -> target.track() == track));
    }
    return amounts.buildOrThrow();
  }

  private BigDecimal sum(Predicate<Target> included) {
    return targets().stream()
        .filter(included)
        .map(target -> amounts().getOrDefault(target.account(), BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<Target> on(Account.Track track, Collection<Target> targets) {
    return targets.stream().filter(target -> target.track() == track).toList();
  }

  private static double points(AllocationPolicy policy, List<Target> targets) {
    double sum = 0;
    for (Target target : targets) {
      sum += points(policy, target);
    }
    return sum;
  }

  private static double points(AllocationPolicy policy, Target target) {
    Double points = policy.points().get(target.cell().id());
    checkArgument(
        points != null,
        "no points for cell '%s' of account '%s' among %s",
        target.cell().id(),
        target.account(),
        policy.points());
    return points;
  }

  private static long reserved(
      AllocationPolicy policy, long units, double laterPoints, double todayPoints) {
    if (laterPoints == 0 || todayPoints == 0) {
      return laterPoints == 0 ? 0 : units;
    }
    long least =
        BigDecimal.valueOf(policy.futureReserve())
            .multiply(BigDecimal.valueOf(units))
            .setScale(0, RoundingMode.CEILING)
            .longValueExact();
    return Math.max(least, Math.round(units * (laterPoints / (laterPoints + todayPoints))));
  }

  private static void allot(
      AllocationPolicy policy, long units, List<Target> targets, Builder allocation) {
    double all = points(policy, targets);
    double[] parts =
        targets.stream()
            .mapToDouble(target -> all == 0 ? 0 : units * (points(policy, target) / all))
            .toArray();
    List<Long> rounded = LargestRemainder.round(parts, (double) units, 1);
    for (int i = 0; i < targets.size(); i++) {
      allocation.putAmount(
          targets.get(i).account(), policy.unit().multiply(BigDecimal.valueOf(rounded.get(i))));
    }
  }

  private static Finding reserveUnused(AllocationPolicy policy) {
    return Finding.warning(
        "FUTURE_RESERVE_UNUSED",
        "resources",
        "{reserve, percent} was reserved for future key accounts, but there are none",
        ImmutableMap.of("reserve", policy.futureReserve()));
  }

  /** Builds {@link ResourceAllocation} instances. */
  static final class Builder extends ImmutableResourceAllocation.Builder {
    Builder() {}
  }

  /**
   * An account that gets a share of the resources.
   *
   * @param account the account
   * @param cell the cell of the portfolio matrix that it stands in
   * @param track whether it is a key account for today or for later
   */
  public record Target(AccountId account, PortfolioMatrix.Cell cell, Account.Track track) {}
}
