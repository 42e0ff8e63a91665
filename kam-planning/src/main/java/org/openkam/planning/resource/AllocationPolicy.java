package org.openkam.planning.resource;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.openkam.core.numeric.Zeros;

/** How resources are shared out; every number is a judgement of the organization. */
@Value.Immutable
public abstract class AllocationPolicy {
  AllocationPolicy() {}

  /** {@return a builder with no points set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return how many points an account in a cell gets, by the id of the cell, finite and not
   * negative; shares are proportional to points}
   */
  public abstract ImmutableMap<String, Double> points();

  /**
   * {@return the smallest share that goes to key accounts for later, from zero to one; 0.2 unless
   * set (Halifax 2022 asks for time and means as early as possible, without a number)}
   */
  @Value.Default
  public double futureReserve() {
    return 0.2;
  }

  /**
   * {@return the smallest amount that is handed out, such as one hour, above zero; one unless set}
   */
  @Value.Default
  public BigDecimal unit() {
    return BigDecimal.ONE;
  }

  @Value.Check
  AllocationPolicy check() {
    points()
        .forEach(
            (cell, points) ->
                checkArgument(
                    points >= 0 && Double.isFinite(points),
                    "points of cell '%s' must be finite and not negative: %s",
                    cell,
                    points));
    checkArgument(
        futureReserve() >= 0 && futureReserve() <= 1,
        "reserve for later must be from zero to one: %s",
        futureReserve());
    checkArgument(unit().signum() > 0, "unit must be above zero: %s", unit());
    return Zeros.isAnyNegative(points().values()) || Zeros.isAnyNegative(futureReserve())
        ? builder()
            .from(this)
            .points(Zeros.plain(points()))
            .futureReserve(futureReserve() + 0.0)
            .build()
        : this;
  }

  /** Builds {@link AllocationPolicy} instances; nothing but points is required. */
  public static final class Builder extends ImmutableAllocationPolicy.Builder {
    Builder() {}
  }
}
