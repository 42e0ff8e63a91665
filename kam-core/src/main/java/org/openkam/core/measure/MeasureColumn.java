package org.openkam.core.measure;

import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.openkam.core.finding.Finding;
import org.openkam.core.numeric.Zeros;

/** What a measure read: one value an account, and what was noticed on the way. */
@Value.Immutable
public abstract class MeasureColumn {
  MeasureColumn() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return one value an account, NaN where it was not measured} */
  public abstract ImmutableDoubleArray values();

  /** {@return why accounts were not measured although there was data, and what a fit rests on} */
  public abstract ImmutableList<Finding> findings();

  /**
   * Returns a column without findings.
   *
   * @param values one value an account, NaN where it was not measured; copied
   * @return the column
   */
  public static MeasureColumn of(double[] values) {
    return MeasureColumn.builder()
        .values(ImmutableDoubleArray.copyOf(values))
        .findings(ImmutableList.of())
        .build();
  }

  /**
   * Returns this column with findings.
   *
   * @param further what else was noticed
   * @return the column
   */
  public MeasureColumn with(List<Finding> further) {
    return MeasureColumn.builder()
        .values(values())
        .findings(ImmutableList.<Finding>builder().addAll(findings()).addAll(further).build())
        .build();
  }

  MeasureColumn with(int row, double value) {
    double[] changed = values().toArray();
    changed[row] = value;
    return MeasureColumn.builder()
        .values(ImmutableDoubleArray.copyOf(changed))
        .findings(findings())
        .build();
  }

  /** {@return the number of values} */
  public int size() {
    return values().length();
  }

  /**
   * Returns a value.
   *
   * @param row the row of the account, from zero to the size, exclusive
   * @return the value, NaN where the account was not measured
   */
  public double value(int row) {
    return values().get(checkElementIndex(row, size()));
  }

  /**
   * Finds a value.
   *
   * @param row the row of the account, from zero to the size, exclusive
   * @return the value, empty where the account was not measured
   */
  public OptionalDouble find(int row) {
    double value = value(row);
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  @Value.Check
  MeasureColumn unsigned() {
    return Zeros.isAnyNegative(values())
        ? new Builder().from(this).values(Zeros.plain(values())).build()
        : this;
  }

  /** Builds {@link MeasureColumn} instances. */
  public static final class Builder extends ImmutableMeasureColumn.Builder {
    Builder() {}
  }
}
