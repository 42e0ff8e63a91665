package org.openkam.crm;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.openkam.crm.form.DateOrder;

/** How one column of a file is read. */
@Value.Immutable
public abstract class ColumnPlan {
  ColumnPlan() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the header as it stands in the file} */
  public abstract String header();

  /** {@return what the column holds, such as deal.amount; empty if it is not read} */
  public abstract Optional<String> meaning();

  /** {@return the evidence for the meaning: plan, system, vocabulary or content} */
  public abstract Optional<String> by();

  /** {@return the decimal sign of its numbers, a point or a comma} */
  public abstract Optional<String> decimal();

  /** {@return the order of day and month of its dates, day-first or month-first} */
  public abstract Optional<String> dates();

  /** {@return a value of the column} */
  public abstract Optional<String> example();

  @Value.Check
  void check() {
    decimal()
        .ifPresent(
            sign ->
                checkArgument(
                    sign.equals(".") || sign.equals(","),
                    "the reading plan of column '%s' must have a decimal sign . or ,: '%s'",
                    header(),
                    sign));
    dates()
        .ifPresent(
            order ->
                checkArgument(
                    order.equals(DateOrder.DAY_FIRST.label())
                        || order.equals(DateOrder.MONTH_FIRST.label()),
                    "the reading plan of column '%s' must have dates day-first or month-first:"
                        + " '%s'",
                    header(),
                    order));
  }

  /** Builds {@link ColumnPlan} instances; the header is required. */
  public static final class Builder extends ImmutableColumnPlan.Builder {
    Builder() {}
  }
}
