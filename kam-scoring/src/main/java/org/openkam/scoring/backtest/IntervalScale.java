package org.openkam.scoring.backtest;

/**
 * The scale on which an interval reaches equally far to both sides, so that it ends where the
 * number does. Where a number has reached an end of its scale, the interval is symmetric and cut
 * off there.
 */
enum IntervalScale {
  /** The angle whose sine is the root of a share from zero to one (Anscombe 1948). */
  SHARE(0, 1) {
    @Override
    double transformed(double share) {
      return Math.asin(Math.sqrt(share));
    }

    @Override
    double slope(double share) {
      return 1 / (2 * Math.sqrt(share * (1 - share)));
    }

    @Override
    double restored(double angle) {
      double root = Math.sin(Math.max(0, Math.min(Math.PI / 2, angle)));
      return root * root;
    }
  },
  /** The logarithm, for ratios from zero on. */
  RATIO(0, Double.POSITIVE_INFINITY) {
    @Override
    double transformed(double ratio) {
      return Math.log(ratio);
    }

    @Override
    double slope(double ratio) {
      return 1 / ratio;
    }

    @Override
    double restored(double logarithm) {
      return Math.min(Double.MAX_VALUE, Math.exp(logarithm));
    }
  },
  /** The inverse hyperbolic tangent, for correlations from minus one to one (Fisher 1921). */
  CORRELATION(-1, 1) {
    @Override
    double transformed(double correlation) {
      return (Math.log1p(correlation) - Math.log1p(-correlation)) / 2;
    }

    @Override
    double slope(double correlation) {
      return 1 / (1 - correlation * correlation);
    }

    @Override
    double restored(double transformed) {
      return Math.tanh(transformed);
    }
  };

  private final double least;
  private final double greatest;

  IntervalScale(double least, double greatest) {
    this.least = least;
    this.greatest = greatest;
  }

  /**
   * Returns the interval around a number.
   *
   * @param value the number
   * @param reach how far the interval reaches to either side near the number, zero or more
   * @param confidence how often such an interval holds the true number
   */
  ConfidenceInterval around(double value, double reach, double confidence) {
    if (reach == 0) {
      return new ConfidenceInterval(value, value, confidence);
    }
    if (value < least || value > greatest) {
      return symmetric(value, reach, confidence);
    }
    if (value == least || value == greatest) {
      return new ConfidenceInterval(
          Math.max(least, value - reach), Math.min(greatest, value + reach), confidence);
    }
    double center = transformed(value);
    double half = reach * slope(value);
    return new ConfidenceInterval(
        Math.min(value, restored(center - half)),
        Math.max(value, restored(center + half)),
        confidence);
  }

  /** Returns the interval around a difference, which reaches equally far to both sides. */
  static ConfidenceInterval symmetric(double value, double reach, double confidence) {
    return new ConfidenceInterval(value - reach, value + reach, confidence);
  }

  abstract double transformed(double value);

  abstract double slope(double value);

  abstract double restored(double transformed);
}
