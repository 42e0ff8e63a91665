package org.openkam.scoring.panel;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.OrganizationUnit;
import org.openkam.core.finding.Finding;
import org.openkam.core.numeric.Zeros;

/**
 * How important an account is at headquarters and to the units that serve it: where it is chosen
 * centrally, units to which it means little will not give it their time (Verbinnen).
 */
@Value.Immutable
public abstract class LocalImportance {
  LocalImportance() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the account} */
  public abstract AccountId account();

  /** {@return how important it is at headquarters, finite} */
  public abstract double central();

  /**
   * {@return how important it is to each unit, at least one; one of them has a share above zero}
   */
  public abstract ImmutableList<UnitImportance> units();

  /** {@return the mean importance to the units, weighted by their shares} */
  public double local() {
    double sum = 0;
    for (UnitImportance unit : units()) {
      sum += unit.share() * unit.importance();
    }
    return sum / shares();
  }

  /** {@return the standard deviation about the mean, weighted by the shares, not negative} */
  public double dispersion() {
    double mean = local();
    double squares = 0;
    for (UnitImportance unit : units()) {
      squares += unit.share() * (unit.importance() - mean) * (unit.importance() - mean);
    }
    return Math.sqrt(squares / shares());
  }

  /**
   * Returns the units to which the account is not important.
   *
   * @param threshold the importance from which on an account is important
   * @return the units below it, in the order given
   */
  public ImmutableList<UnitImportance> below(double threshold) {
    return units().stream()
        .filter(unit -> unit.importance() < threshold)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Checks whether the units share the view of headquarters.
   *
   * @param policy from when on an account is important, and how many units may see it otherwise
   * @return CENTRAL_LOCAL_CONFLICT where it is important at headquarters and unimportant to too
   *     many units; otherwise empty
   */
  public Optional<Finding> check(Policy policy) {
    ImmutableList<UnitImportance> below = below(policy.threshold());
    double share = (double) below.size() / units().size();
    if (central() < policy.threshold() || share <= policy.tolerableShare()) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.warning(
            "CENTRAL_LOCAL_CONFLICT",
            account().value(),
            "account '{account}' is worth {central} at headquarters and {local} to the units;"
                + " {below} of {units} rate it below {threshold}: {names}",
            ImmutableMap.of(
                "account", account().value(),
                "central", central(),
                "local", local(),
                "below", below.size(),
                "units", units().size(),
                "threshold", policy.threshold(),
                "names", below.stream().map(unit -> unit.unit().name()).toList())));
  }

  private double shares() {
    double shares = 0;
    for (UnitImportance unit : units()) {
      shares += unit.share();
    }
    return shares;
  }

  @Value.Check
  LocalImportance checkUnits() {
    checkArgument(
        Double.isFinite(central()),
        "central importance of account '%s' must be finite: %s",
        account(),
        central());
    checkArgument(
        shares() > 0,
        "account '%s' must have a unit with a share above zero: %s",
        account(),
        units());
    long ids = units().stream().map(unit -> unit.unit().id()).distinct().count();
    checkArgument(
        ids == units().size(), "account '%s' must have each unit once: %s", account(), units());
    return Zeros.isAnyNegative(central())
        ? new Builder().from(this).central(central() + 0.0).build()
        : this;
  }

  /** From when on an account is important, and how many units may see it otherwise. */
  @Value.Immutable
  public abstract static class Policy {
    Policy() {}

    /** {@return a builder with every property at its default} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return the policy with every property at its default} */
    public static Policy standard() {
      return builder().build();
    }

    /** {@return the importance from which on an account is important, 50 of 100 unless set} */
    @Value.Default
    public double threshold() {
      return 50;
    }

    /**
     * {@return the share of units that may find it unimportant, from zero to one, a half unless
     * set}
     */
    @Value.Default
    public double tolerableShare() {
      return 0.5;
    }

    @Value.Check
    Policy check() {
      checkArgument(Double.isFinite(threshold()), "threshold must be finite: %s", threshold());
      checkArgument(
          tolerableShare() >= 0 && tolerableShare() <= 1,
          "tolerable share must be from zero to one: %s",
          tolerableShare());
      return Zeros.isAnyNegative(threshold(), tolerableShare())
          ? new Builder()
              .from(this)
              .threshold(threshold() + 0.0)
              .tolerableShare(tolerableShare() + 0.0)
              .build()
          : this;
    }

    /** Builds {@link Policy} instances; nothing is required. */
    public static final class Builder extends ImmutablePolicy.Builder {
      Builder() {}
    }
  }

  /**
   * How important an account is to one of our units, such as a country.
   *
   * @param unit the unit
   * @param importance how important the account is to it, finite, on the scale of the central one
   * @param share how much of the business with the account the unit has, finite, not negative;
   *     shares need not sum to one
   */
  public record UnitImportance(OrganizationUnit unit, double importance, double share) {
    /**
     * Creates the importance.
     *
     * @param unit the unit
     * @param importance how important the account is to it, finite
     * @param share how much of the business the unit has, finite, not negative
     */
    public UnitImportance {
      checkArgument(
          Double.isFinite(importance),
          "importance to unit '%s' must be finite: %s",
          unit.id(),
          importance);
      checkArgument(
          Double.isFinite(share) && share >= 0,
          "share of unit '%s' must be finite and not negative: %s",
          unit.id(),
          share);
      importance += 0.0;
      share += 0.0;
    }
  }

  /** Builds {@link LocalImportance} instances; every property is required. */
  public static final class Builder extends ImmutableLocalImportance.Builder {
    Builder() {}
  }
}
