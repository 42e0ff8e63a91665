package org.openkam.value.concentration;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * Where the classes of an ABC analysis end.
 *
 * @param endOfA the cumulative share where class A ends, above zero
 * @param endOfB the cumulative share where class B ends, from the end of A to one
 * @param counting which cumulative share is compared with the ends
 */
public record AbcPolicy(double endOfA, double endOfB, Counting counting) {
  /** Which cumulative share decides the class of an account. */
  public enum Counting {
    /** The share before the account: whoever crosses the end still belongs to the class. */
    BEFORE_ACCOUNT,
    /** The share with the account: a single account of ninety percent is a B. */
    WITH_ACCOUNT
  }

  /**
   * Creates the policy.
   *
   * @param endOfA the cumulative share where class A ends, above zero
   * @param endOfB the cumulative share where class B ends, from the end of A to one
   * @param counting which cumulative share is compared with the ends
   */
  public AbcPolicy {
    checkArgument(
        endOfA > 0 && endOfA <= endOfB && endOfB <= 1,
        "abc ends must satisfy 0 < end of A <= end of B <= 1: [%s, %s]",
        endOfA,
        endOfB);
    requireNonNull(counting, "counting");
  }

  /** {@return the usual ends at 80 and 95 percent, counted before the account} */
  public static AbcPolicy standard() {
    return new AbcPolicy(0.8, 0.95, Counting.BEFORE_ACCOUNT);
  }

  AbcClass classify(BigDecimal before, BigDecimal with, BigDecimal total) {
    if (belongs(before, with, total, endOfA)) {
      return AbcClass.A;
    }
    return belongs(before, with, total, endOfB) ? AbcClass.B : AbcClass.C;
  }

  private boolean belongs(BigDecimal before, BigDecimal with, BigDecimal total, double end) {
    BigDecimal limit = total.multiply(BigDecimal.valueOf(end));
    return counting == Counting.BEFORE_ACCOUNT
        ? before.compareTo(limit) < 0
        : with.compareTo(limit) <= 0;
  }

  /** The class of an account by the share it adds to the largest ones before it. */
  public enum AbcClass {
    /** The few accounts that carry most of the amount. */
    A,
    /** The accounts between. */
    B,
    /** The many accounts that carry the rest. */
    C
  }
}
