package org.openkam.research.sensitivity;

/** The indices of one output from the points of one shift. */
final class ShiftEstimate {
  private final double mean;
  private final double variance;
  private final double[] first;
  private final double[] total;

  private ShiftEstimate(double mean, double variance, double[] first, double[] total) {
    this.mean = mean;
    this.variance = variance;
    this.first = first;
    this.total = total;
  }

  /** Values by factor, where the two last are the plain points, then by point, then by output. */
  static ShiftEstimate of(double[][][] values, int output) {
    int factors = values.length - 2;
    double[][] plain = values[factors];
    double[][] other = values[factors + 1];
    int count = plain.length;
    double sum = 0;
    for (int row = 0; row < count; row++) {
      sum += plain[row][output] + other[row][output];
    }
    double mean = sum / (2.0 * count);
    double squares = 0;
    for (int row = 0; row < count; row++) {
      squares += square(plain[row][output] - mean) + square(other[row][output] - mean);
    }
    double variance = squares / (2.0 * count);
    double[] first = new double[factors];
    double[] total = new double[factors];
    for (int factor = 0; factor < factors && variance > 0; factor++) {
      first[factor] = first(other, values[factor], output, mean);
      double gaps = 0;
      for (int row = 0; row < count; row++) {
        gaps += square(plain[row][output] - values[factor][row][output]);
      }
      total[factor] = gaps / (2.0 * count) / variance;
    }
    return new ShiftEstimate(mean, variance, first, total);
  }

  /** The correlation of runs that share one factor (Janon and others 2014, equation 6). */
  private static double first(double[][] runs, double[][] sharing, int output, double center) {
    double products = 0;
    double sums = 0;
    double squares = 0;
    for (int row = 0; row < runs.length; row++) {
      double one = runs[row][output] - center;
      double two = sharing[row][output] - center;
      products += one * two;
      sums += (one + two) / 2;
      squares += (one * one + two * two) / 2;
    }
    double meanSquared = square(sums / runs.length);
    double spread = squares / runs.length - meanSquared;
    return spread > 0 ? (products / runs.length - meanSquared) / spread : 0;
  }

  private static double square(double x) {
    return x * x;
  }

  double mean() {
    return mean;
  }

  double variance() {
    return variance;
  }

  boolean isConstant() {
    return variance == 0;
  }

  double first(int factor) {
    return first[factor];
  }

  double total(int factor) {
    return total[factor];
  }
}
