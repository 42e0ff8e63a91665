package org.openkam.planning.mutualfit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.numeric.Rounding;

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
  public DependenceQuadrant quadrant(DependencePolicy policy) {
    boolean they = ourShareOfTheirSpend() >= policy.theyDependFrom();
    boolean we = theirShareOfOurRevenue() >= policy.weDependFrom();
    if (they) {
      return we ? DependenceQuadrant.MUTUAL : DependenceQuadrant.THEY_DEPEND;
    }
    return we ? DependenceQuadrant.WE_DEPEND : DependenceQuadrant.INDEPENDENT;
  }

  /**
   * Checks what the figures say about the relation.
   *
   * @param policy from where on a share means dependence
   * @return SOLE_SUPPLIER, PRICE_BUYER and ONE_SIDED_DEPENDENCE where they apply
   */
  public ImmutableList<Finding> check(DependencePolicy policy) {
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
    if (quadrant(policy) == DependenceQuadrant.WE_DEPEND) {
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
  void checkNumbers() {
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
  }

  private static boolean isShare(double share) {
    return share >= 0 && share <= 1;
  }

  /** Builds {@link Dependence} instances; all but the contract are required. */
  public static final class Builder extends ImmutableDependence.Builder {
    Builder() {}
  }
}
