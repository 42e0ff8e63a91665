package org.openkam.core.measure;

import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;
import java.util.OptionalDouble;
import org.openkam.core.finding.Finding;

/**
 * What a measure read: one value an account, and what was noticed on the way.
 *
 * @param values one value an account, NaN where it was not measured
 * @param findings why accounts were not measured although there was data, and what a fit rests on
 */
public record MeasureColumn(ImmutableDoubleArray values, ImmutableList<Finding> findings) {
  /**
   * Returns a column without findings.
   *
   * @param values one value an account, NaN where it was not measured; copied
   * @return the column
   */
  public static MeasureColumn of(double[] values) {
    return new MeasureColumn(ImmutableDoubleArray.copyOf(values), ImmutableList.of());
  }

  /**
   * Returns this column with findings.
   *
   * @param further what else was noticed
   * @return the column
   */
  public MeasureColumn with(List<Finding> further) {
    return new MeasureColumn(
        values, ImmutableList.<Finding>builder().addAll(findings).addAll(further).build());
  }

  MeasureColumn with(int row, double value) {
    double[] changed = values.toArray();
    changed[row] = value;
    return new MeasureColumn(ImmutableDoubleArray.copyOf(changed), findings);
  }

  /** {@return the number of values} */
  public int size() {
    return values.length();
  }

  /**
   * Returns a value.
   *
   * @param row the row of the account, from zero to the size, exclusive
   * @return the value, NaN where the account was not measured
   */
  public double value(int row) {
    return values.get(checkElementIndex(row, size()));
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
}
