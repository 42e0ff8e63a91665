package org.openkam.planning.mutualfit;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;

/** From where on a share means dependence; each limit is a judgement and may be set otherwise. */
@Value.Immutable
public abstract class DependencePolicy {
  private static final DependencePolicy STANDARD = builder().build();

  DependencePolicy() {}

  /** {@return a builder with every property at its default} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the policy with every property at its default} */
  public static DependencePolicy standard() {
    return STANDARD;
  }

  /**
   * {@return from which share of its spend with us a customer depends on us, from zero to one; 0.6
   * unless set, the rule of thumb for a strategic partner by share of wallet}
   */
  @Value.Default
  public double theyDependFrom() {
    return 0.6;
  }

  /**
   * {@return from which share of our revenue we depend on a customer, from zero to one; 0.1 unless
   * set, from where accounting standards ask for disclosure (IFRS 8)}
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
  void check() {
    checkArgument(
        isShare(theyDependFrom()) && isShare(weDependFrom()),
        "dependence must begin at a share above zero and at most one: %s, %s",
        theyDependFrom(),
        weDependFrom());
    checkArgument(
        maxSwitchesPerYear() >= 0 && Double.isFinite(maxSwitchesPerYear()),
        "changes of supplier a year must be finite and not negative: %s",
        maxSwitchesPerYear());
  }

  private static boolean isShare(double share) {
    return share > 0 && share <= 1;
  }

  /** Builds {@link DependencePolicy} instances; nothing is required. */
  public static final class Builder extends ImmutableDependencePolicy.Builder {
    Builder() {}
  }
}
