package org.openkam.core.measure;

import org.openkam.core.finding.Attributes;

/**
 * How many transactions there are, such as complaints in the last twelve months.
 *
 * @param source the transactions
 */
record TransactionCount(SeriesSource source) implements Measure {
  static final String KIND = "count";

  static Measure create(Attributes parameters) {
    return new TransactionCount(SeriesParameters.source(MeasureParameters.of(KIND, parameters)));
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
    return "count of " + source;
  }

  @Override
  public MeasureColumn read(AccountsAsOf accounts) {
    ColumnBuilder column = new ColumnBuilder(this, accounts);
    PointReader reader = new PointReader(this, source, accounts, column);
    if (reader.isTracked()) {
      for (int row = 0; row < accounts.size(); row++) {
        if (!reader.hasSeries(row)) {
          column.put(row, reader.count(row));
        }
      }
    }
    return column.build();
  }

  @Override
  public String toString() {
    return name();
  }
}
