package org.openkam.core.measure;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
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
    ColumnBuilder column = new ColumnBuilder(this, accounts);
    PointReader reader = new PointReader(this, source, accounts, column);
    for (int row = 0; row < accounts.size(); row++) {
      Optional<Points> points = reader.points(row);
      if (points.isPresent() && points.get().size() < MIN_VALUES) {
        column.tooFewValues(row);
      } else if (points.isPresent()) {
        double[] values = points.get().values().toArray();
        column.put(row, Kendall.standardScore(Kendall.score(values), Kendall.variance(values)));
      }
    }
    return column.build();
  }

  @Override
  public String toString() {
    return name();
  }
}
