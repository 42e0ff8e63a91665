package org.openkam.core.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import java.util.Optional;
import org.openkam.core.finding.Attributes;
import org.openkam.core.numeric.Samples;
import org.openkam.core.series.Transactions;

/**
 * The latest value, the sum or the mean of a series.
 *
 * @param source the series
 * @param level which of them
 */
record SeriesLevel(SeriesSource source, Level level) implements Measure {
  /** One number that stands for a series. */
  enum Level {
    LATEST,
    SUM,
    MEAN;

    String kind() {
      return Ascii.toLowerCase(name());
    }
  }

  SeriesLevel {
    checkArgument(
        level != Level.MEAN || source.window().isPresent(),
        "mean of '%s' must have a window",
        source.name());
  }

  static Measure create(Attributes parameters, Level level) {
    return new SeriesLevel(
        SeriesParameters.source(MeasureParameters.of(level.kind(), parameters)), level);
  }

  @Override
  public String kind() {
    return level.kind();
  }

  @Override
  public Attributes parameters() {
    return SeriesParameters.of(source).build();
  }

  @Override
  public String name() {
    return level == Level.LATEST ? "latest " + source : kind() + " of " + source;
  }

  @Override
  public String unit() {
    return source.unit().orElse("");
  }

  @Override
  public MeasureColumn read(AccountsAsOf accounts) {
    ColumnBuilder column = new ColumnBuilder(this, accounts);
    PointReader reader = new PointReader(this, source, accounts, column);
    boolean tracked = reader.isTracked();
    for (int row = 0; row < accounts.size(); row++) {
      if (reader.hasSeries(row)) {
        int current = row;
        reader
            .points(row)
            .ifPresent(points -> column.putAmount(current, ofSeries(points), points.unit()));
      } else {
        ofTransactions(row, tracked, reader, column);
      }
    }
    return column.build();
  }

  private double ofSeries(Points points) {
    return switch (level) {
      case LATEST -> points.last();
      case SUM -> points.values().stream().reduce(0, Double::sum);
      case MEAN -> Samples.mean(points.values().toArray());
    };
  }

  private void ofTransactions(int row, boolean tracked, PointReader reader, ColumnBuilder column) {
    if (level == Level.MEAN) {
      reader
          .points(row)
          .ifPresent(points -> column.putAmount(row, ofSeries(points), points.unit()));
      return;
    }
    Optional<Transactions> seen = reader.transactions(row).filter(all -> all.size() > 0);
    if (seen.isEmpty()) {
      if (tracked && level == Level.SUM) {
        column.put(row, 0);
      }
      return;
    }
    Transactions all = seen.get();
    double value = level == Level.SUM ? all.total() : all.all().get(all.size() - 1).amount();
    column.putAmount(row, value, all.units().stream().findFirst());
  }

  @Override
  public String toString() {
    return name();
  }
}
