package org.openkam.value.lifetime;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.special.Beta;

/**
 * The mean of a positive, falling function of a probability that follows a beta distribution.
 *
 * <p>The trapezoidal rule is applied to the log-odds of the probability, stretched by the
 * hyperbolic sine around the mode; it converges exponentially there (Takahasi and Mori, 1974).
 */
final class BetaMean {
  private static final double NEGLIGIBLE = 45;
  private static final int FEWEST_STEPS = 128;
  private static final int MOST_STEPS = 1 << 18;
  private static final double TOLERANCE = 1e-12;

  private final double a;
  private final double b;
  private final double mode;
  private final double width;
  private final double logBeta;

  private BetaMean(double a, double b) {
    this.a = a;
    this.b = b;
    this.mode = Math.log(a / b);
    this.width = Math.min(1, Math.sqrt(1 / a + 1 / b));
    this.logBeta = Beta.logBeta(a, b);
  }

  static double of(double a, double b, DoubleUnaryOperator function) {
    return new BetaMean(a, b).mean(function);
  }

  private double mean(DoubleUnaryOperator function) {
    double rise = Math.log(function.applyAsDouble(0) / function.applyAsDouble(probability(mode)));
    double low = -reach(-1, NEGLIGIBLE + Math.max(0, rise));
    double high = reach(1, NEGLIGIBLE);
    int steps = FEWEST_STEPS;
    double step = (high - low) / steps;
    double sum = 0;
    for (int i = 0; i <= steps; i++) {
      sum += integrand(low + i * step, function);
    }
    double before = Double.NaN;
    while (steps < MOST_STEPS && !(Math.abs(sum * step - before) <= TOLERANCE * sum * step)) {
      before = sum * step;
      for (int i = 0; i < steps; i++) {
        sum += integrand(low + (i + 0.5) * step, function);
      }
      steps *= 2;
      step /= 2;
    }
    return sum * step;
  }

  /** Returns how far from the mode, in stretched log-odds, the density is negligible. */
  private double reach(int direction, double fall) {
    double top = logDensity(mode);
    double reach = 1;
    while (top - logDensity(mode + direction * width * Math.sinh(reach)) < fall) {
      reach += 0.5;
    }
    return reach;
  }

  private double integrand(double stretched, DoubleUnaryOperator function) {
    double logOdds = mode + width * Math.sinh(stretched);
    double density = Math.exp(logDensity(logOdds) - logBeta);
    return density == 0
        ? 0
        : density * function.applyAsDouble(probability(logOdds)) * width * Math.cosh(stretched);
  }

  private double logDensity(double logOdds) {
    double tail = Math.log1p(Math.exp(-Math.abs(logOdds)));
    double logProbability = Math.min(0, logOdds) - tail;
    double logComplement = Math.min(0, -logOdds) - tail;
    return a * logProbability + b * logComplement;
  }

  private static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
