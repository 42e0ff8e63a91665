package org.openkam.value.lifetime;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableLongArray;
import org.immutables.value.Value;

/** Customers who signed in the same period, counted as active at each renewal since. */
@Value.Immutable
public abstract class Cohort {
  Cohort() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the number of active customers: at the start, after the first renewal, and so on; at
   * least two counts, never rising, the last zero or more and the first above zero}
   */
  public abstract ImmutableLongArray active();

  /**
   * Creates a cohort from its counts.
   *
   * @param active the number of active customers at the start and after each renewal
   * @return the cohort
   */
  public static Cohort of(long... active) {
    return Cohort.builder().active(ImmutableLongArray.copyOf(active)).build();
  }

  /** {@return the number of customers at the start} */
  public long size() {
    return active().get(0);
  }

  /** {@return how many renewals have been seen} */
  public int renewals() {
    return active().length() - 1;
  }

  /** {@return the number of customers that stayed through all renewals seen} */
  public long survivors() {
    return active().get(renewals());
  }

  /**
   * Returns how many customers left at a renewal.
   *
   * @param renewal the renewal, from one
   * @return the number of customers lost
   */
  public long lostAt(int renewal) {
    return active().get(renewal - 1) - active().get(renewal);
  }

  @Value.Check
  void check() {
    checkArgument(active().length() >= 2, "cohort must have at least two counts: %s", active());
    checkArgument(active().get(0) > 0, "cohort must start with a customer: %s", active());
    for (int renewal = 1; renewal < active().length(); renewal++) {
      checkArgument(
          active().get(renewal) <= active().get(renewal - 1), "cohort must not grow: %s", active());
    }
    checkArgument(
        active().get(active().length() - 1) >= 0, "cohort must not be negative: %s", active());
  }

  /** Builds {@link Cohort} instances. */
  public static final class Builder extends ImmutableCohort.Builder {
    Builder() {}
  }
}
