package org.openkam.core.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import org.openkam.core.finding.Attributes;
import org.openkam.core.numeric.Median;
import org.openkam.core.numeric.Samples;
import org.openkam.core.numeric.Slopes;

/**
 * The growth of a series a period.
 *
 * @param source the series, within a window
 * @param method how it is found
 * @param scale whether it is relative to the mean of the values
 */
record GrowthMeasure(SeriesSource source, SeriesSource.GrowthMethod method, GrowthScale scale)
    implements Measure {
  static final String KIND = "growth";

  private static final int MIN_VALUES = 2;

  GrowthMeasure {
    checkArgument(source.window().isPresent(), "growth of '%s' must have a window", source.name());
    checkArgument(
        method != SeriesSource.GrowthMethod.COMPOUND || scale == GrowthScale.RELATIVE,
        "compound growth of '%s' must be relative, because it is a rate",
        source.name());
  }

  static Measure create(Attributes attributes) {
    MeasureParameters parameters = MeasureParameters.of(KIND, attributes);
    return new GrowthMeasure(
        SeriesParameters.source(parameters, "method", "scale"),
        parameters.constant("method", SeriesSource.GrowthMethod.class),
        parameters.constant("scale", GrowthScale.class));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Attributes parameters() {
    return SeriesParameters.of(source).put("method", method).put("scale", scale).build();
  }

  @Override
  public String name() {
    return "growth of " + source + " (" + method + ", " + scale + ")";
  }

  @Override
  public String unit() {
    String period = "per " + Ascii.toLowerCase(source.window().orElseThrow().unit().name());
    return scale == GrowthScale.RELATIVE
        ? period
        : (source.unit().orElse("") + " " + period).trim();
  }

  @Override
  public MeasureColumn read(AccountsAsOf accounts) {
    return PointReader.column(this, source, accounts, this::read);
  }

  private void read(Points points, int row, ColumnBuilder column) {
    if (points.size() < MIN_VALUES) {
      column.tooFewValues(row);
      return;
    }
    double[] values = points.values().toArray();
    if (scale == GrowthScale.ABSOLUTE) {
      column.putAmount(row, slope(points, values), points.unit());
      return;
    }
    boolean compound = method == SeriesSource.GrowthMethod.COMPOUND;
    double base = compound ? points.first() : Samples.mean(values);
    if (base <= 0 || (compound && points.last() < 0)) {
      column.withoutBase(row);
      return;
    }
    column.put(
        row,
        compound
            ? Math.pow(points.last() / base, 1 / points.span()) - 1
            : slope(points, values) / base);
  }

  private double slope(Points points, double[] values) {
    double[] times = points.times().toArray();
    return method == SeriesSource.GrowthMethod.LEAST_SQUARES
        ? Slopes.leastSquares(times, values)
        : Median.ofSorted(Slopes.pairwise(times, values));
  }

  @Override
  public String toString() {
    return name();
  }
}
