package org.openkam.core.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import org.openkam.core.finding.Attributes;
import org.openkam.core.numeric.Samples;
import org.openkam.core.numeric.Slopes;

/**
 * How unsteady a series is, relative to its mean.
 *
 * @param source the series, within a window
 * @param center what deviations are taken from
 */
record Volatility(SeriesSource source, Center center) implements Measure {
  static final String KIND = "volatility";

  private static final int MIN_VALUES = 3;

  /** What deviations are taken from. */
  enum Center {
    MEAN,
    TREND;

    @Override
    public String toString() {
      return Ascii.toLowerCase(name());
    }
  }

  Volatility {
    checkArgument(
        source.window().isPresent(), "volatility of '%s' must have a window", source.name());
  }

  static Measure create(Attributes attributes) {
    MeasureParameters parameters = MeasureParameters.of(KIND, attributes);
    return new Volatility(
        SeriesParameters.source(parameters, "center"), parameters.constant("center", Center.class));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Attributes parameters() {
    return SeriesParameters.of(source).put("center", center).build();
  }

  @Override
  public String name() {
    return "volatility of " + source + " (around its " + center + ")";
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
    double mean = Samples.mean(values);
    if (mean <= 0) {
      column.withoutBase(row);
      return;
    }
    double variance =
        center == Center.MEAN
            ? Samples.squaredDeviations(values, mean) / (values.length - 1)
            : Slopes.squaredResiduals(points.times().toArray(), values) / (values.length - 2);
    column.put(row, Math.sqrt(variance) / mean);
  }

  @Override
  public String toString() {
    return name();
  }
}
