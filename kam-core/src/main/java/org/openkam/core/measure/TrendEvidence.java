package org.openkam.core.measure;

import static com.google.common.base.Preconditions.checkArgument;

import org.openkam.core.finding.Attributes;
import org.openkam.core.numeric.Kendall;

/**
 * How clearly a series rises or falls, by the Mann-Kendall test.
 *
 * @param source the series, within a window
 */
record TrendEvidence(SeriesSource source) implements Measure {
  static final String KIND = "trend-evidence";

  private static final int MIN_VALUES = 2;

  TrendEvidence {
    checkArgument(
        source.window().isPresent(), "trend evidence of '%s' must have a window", source.name());
  }

  static Measure create(Attributes parameters) {
    return new TrendEvidence(SeriesParameters.source(MeasureParameters.of(KIND, parameters)));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Attributes parameters() {
    return SeriesParameters.of(source).build();
  }

  @Override
  public String name() {
    return "trend evidence of " + source + " (Mann-Kendall)";
  }

  @Override
  public String unit() {
    return "standard deviations";
  }

  @Override
  public MeasureColumn read(AccountsAsOf accounts) {
    return PointReader.column(this, source, accounts, TrendEvidence::read);
  }

  private static void read(Points points, int row, ColumnBuilder column) {
    if (points.size() < MIN_VALUES) {
      column.tooFewValues(row);
      return;
    }
    double[] values = points.values().toArray();
    column.put(row, Kendall.standardScore(Kendall.score(values), Kendall.variance(values)));
  }

  @Override
  public String toString() {
    return name();
  }
}
