package org.openkam.planning.mutualfit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.numeric.Rounding;
import org.openkam.core.numeric.Zeros;

/** The hard figures of how much two sides depend on each other (Kempeneers 2017). */
@Value.Immutable
public abstract class Dependence {
  Dependence() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the account} */
  public abstract AccountId account();

  /** {@return which share of its spend in our field the account spends with us, zero to one} */
  public abstract double ourShareOfTheirSpend();

  /** {@return which share of our revenue comes from the account, zero to one} */
  public abstract double theirShareOfOurRevenue();

  /** {@return how often a year the account changes its supplier, not negative} */
  public abstract double switchesPerYear();

  /** {@return for how many months the present agreement still runs; empty where there is none} */
  public abstract OptionalInt contractMonths();

  /**
   * Returns who depends on whom.
   *
   * @param policy from where on a share means dependence
   * @return the quadrant
   */
  public Quadrant quadrant(Policy policy) {
    boolean they = ourShareOfTheirSpend() >= policy.theyDependFrom();
    boolean we = theirShareOfOurRevenue() >= policy.weDependFrom();
    if (they) {
      return we ? Quadrant.MUTUAL : Quadrant.THEY_DEPEND;
    }
    return we ? Quadrant.WE_DEPEND : Quadrant.INDEPENDENT;
  }

  /**
   * Checks what the figures say about the relation.
   *
   * @param policy from where on a share means dependence
   * @return SOLE_SUPPLIER, PRICE_BUYER and ONE_SIDED_DEPENDENCE where they apply
   */
  public ImmutableList<Finding> check(Policy policy) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    ImmutableMap<String, Object> evidence =
        ImmutableMap.of(
            "account", account().value(),
            "share", ourShareOfTheirSpend(),
            "revenue", theirShareOfOurRevenue(),
            "switches", Rounding.decimals(switchesPerYear(), 2));
    if (ourShareOfTheirSpend() == 1 && switchesPerYear() == 0) {
      findings.add(
          Finding.info(
              "SOLE_SUPPLIER",
              account().value(),
              "we are the only supplier of '{account}', and it has not changed",
              evidence));
    }
    if (switchesPerYear() > policy.maxSwitchesPerYear()) {
      findings.add(
          Finding.warning(
              "PRICE_BUYER",
              account().value(),
              "'{account}' changes its supplier {switches} times a year and spends {share, percent}"
                  + " with us; it buys on price",
              evidence));
    }
    if (quadrant(policy) == Quadrant.WE_DEPEND) {
      findings.add(
          Finding.warning(
              "ONE_SIDED_DEPENDENCE",
              account().value(),
              "'{account}' makes up {revenue, percent} of our revenue, but spends only {share,"
                  + " percent} with us",
              evidence));
    }
    return findings.build();
  }

  @Value.Check
  Dependence checkNumbers() {
    checkArgument(
        isShare(ourShareOfTheirSpend()) && isShare(theirShareOfOurRevenue()),
        "shares of account '%s' must be from zero to one: %s, %s",
        account(),
        ourShareOfTheirSpend(),
        theirShareOfOurRevenue());
    checkArgument(
        switchesPerYear() >= 0 && Double.isFinite(switchesPerYear()),
        "changes of supplier by account '%s' must be finite and not negative: %s",
        account(),
        switchesPerYear());
    checkArgument(
        contractMonths().orElse(0) >= 0,
        "contract of account '%s' must not run for negative months: %s",
        account(),
        contractMonths());
    return Zeros.isAnyNegative(ourShareOfTheirSpend(), theirShareOfOurRevenue(), switchesPerYear())
        ? new Builder()
            .from(this)
            .ourShareOfTheirSpend(ourShareOfTheirSpend() + 0.0)
            .theirShareOfOurRevenue(theirShareOfOurRevenue() + 0.0)
            .switchesPerYear(switchesPerYear() + 0.0)
            .build()
        : this;
  }

  private static boolean isShare(double share) {
    return share >= 0 && share <= 1;
  }

  /** Who depends on whom. */
  public enum Quadrant {
    /** Both depend on each other. */
    MUTUAL,
    /** We depend on the customer, it could do without us. */
    WE_DEPEND,
    /** The customer depends on us, we could do without it. */
    THEY_DEPEND,
    /** Neither depends on the other. */
    INDEPENDENT
  }

  /** From where on a share means dependence; each limit is a judgement and may be set otherwise. */
  @Value.Immutable
  public abstract static class Policy {
    private static final Policy STANDARD = builder().build();

    Policy() {}

    /** {@return a builder with every property at its default} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return the policy with every property at its default} */
    public static Policy standard() {
      return STANDARD;
    }

    /**
     * {@return from which share of its spend with us a customer depends on us, from zero to one;
     * 0.6 unless set, the rule of thumb for a strategic partner by share of wallet}
     */
    @Value.Default
    public double theyDependFrom() {
      return 0.6;
    }

    /**
     * {@return from which share of our revenue we depend on a customer, from zero to one; 0.1
     * unless set, from where accounting standards ask for disclosure (IFRS 8)}
     */
    @Value.Default
    public double weDependFrom() {
      return 0.1;
    }

    /** {@return how often a year a customer may change its supplier, not negative; 1 unless set} */
    @Value.Default
    public double maxSwitchesPerYear() {
      return 1;
    }

    @Value.Check
    Policy check() {
      checkArgument(
          isShare(theyDependFrom()) && isShare(weDependFrom()),
          "dependence must begin at a share above zero and at most one: %s, %s",
          theyDependFrom(),
          weDependFrom());
      checkArgument(
          maxSwitchesPerYear() >= 0 && Double.isFinite(maxSwitchesPerYear()),
          "changes of supplier a year must be finite and not negative: %s",
          maxSwitchesPerYear());
      return Zeros.isAnyNegative(maxSwitchesPerYear())
          ? new Builder().from(this).maxSwitchesPerYear(maxSwitchesPerYear() + 0.0).build()
          : this;
    }

    private static boolean isShare(double share) {
      return share > 0 && share <= 1;
    }

    /** Builds {@link Policy} instances; nothing is required. */
    public static final class Builder extends ImmutablePolicy.Builder {
      Builder() {}
    }
  }

  /** Builds {@link Dependence} instances; all but the contract are required. */
  public static final class Builder extends ImmutableDependence.Builder {
    Builder() {}
  }
}
