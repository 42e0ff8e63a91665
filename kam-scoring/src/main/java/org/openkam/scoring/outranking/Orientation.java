package org.openkam.scoring.outranking;

import com.google.common.collect.Iterables;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.WeightedCriteria;

/** Turns values around where less is better, so that larger is better on every criterion. */
final class Orientation {
  private Orientation() {}

  static double value(WeightedCriteria criteria, int column, double value) {
    return criteria.isLessBetter(column) ? -value : value;
  }

  static double[] row(WeightedCriteria criteria, double[] values) {
    double[] row = new double[values.length];
    for (int column = 0; column < row.length; column++) {
      row[column] = value(criteria, column, values[column]);
    }
    return row;
  }

  static double[] column(Frame frame, int column) {
    double[] values = frame.column(column);
    if (frame.weightedCriteria().isLessBetter(column)) {
      for (int row = 0; row < values.length; row++) {
        values[row] = -values[row];
      }
    }
    return values;
  }

  /** {@return the oriented columns by criterion id, in the order of the accounts} */
  static FittedParameters fit(Frame frame) {
    FittedParameters fitted = FittedParameters.nothing();
    for (int column = 0; column < frame.weightedCriteria().size(); column++) {
      fitted = fitted.with(frame.weightedCriteria().criterion(column).id(), column(frame, column));
    }
    return fitted;
  }

  /** {@return the oriented rows of what was learned} */
  static double[][] rows(Iterable<String> criteria, FittedParameters fitted) {
    double[][] rows = new double[0][];
    int column = 0;
    int columns = Iterables.size(criteria);
    for (String criterion : criteria) {
      if (column == 0) {
        rows = new double[fitted.numbers(criterion).length][columns];
      }
      double[] values = fitted.numbers(criterion, rows.length);
      for (int row = 0; row < values.length; row++) {
        rows[row][column] = values[row];
      }
      column++;
    }
    return rows;
  }
}
