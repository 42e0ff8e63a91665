package org.openkam.scoring.strategy;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** What stands in for a missing value, one number a column; NaN leaves it missing. */
final class Imputation {
  private final double[] main;
  private final double[] best;

  private Imputation(double[] main, double[] best) {
    this.main = main;
    this.best = best;
  }

  static Imputation none(int columns) {
    double[] fills = new double[columns];
    Arrays.fill(fills, Double.NaN);
    return new Imputation(fills, fills);
  }

  static Imputation of(double[] main, double[] best) {
    return new Imputation(main.clone(), best.clone());
  }

  static Imputation of(List<FrozenModel.Column> columns) {
    return new Imputation(
        columns.stream().mapToDouble(column -> column.fill().orElse(Double.NaN)).toArray(),
        columns.stream().mapToDouble(column -> column.bestCaseFill().orElse(Double.NaN)).toArray());
  }

  /** {@return what the score is made with in a column, absent where nothing stands in} */
  OptionalDouble main(int column) {
    return present(main[column]);
  }

  /** {@return what the best case is made with in a column, absent where nothing stands in} */
  OptionalDouble best(int column) {
    return present(best[column]);
  }

  private static OptionalDouble present(double fill) {
    return Double.isNaN(fill) ? OptionalDouble.empty() : OptionalDouble.of(fill);
  }

  /** {@return what the score is made with} */
  double[] main() {
    return main.clone();
  }

  /** {@return what the best case is made with} */
  double[] best() {
    return best.clone();
  }

  /** {@return the fills of some columns, in the order wanted} */
  Imputation select(int[] columns) {
    return new Imputation(
        Arrays.stream(columns).mapToDouble(column -> main[column]).toArray(),
        Arrays.stream(columns).mapToDouble(column -> best[column]).toArray());
  }
}
