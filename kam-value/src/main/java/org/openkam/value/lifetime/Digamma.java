package org.openkam.value.lifetime;

/**
 * The derivative of the logarithm of the gamma function to full precision.
 *
 * <p>The library's own is accurate to eight digits only, which is too few for second derivatives
 * taken by differences.
 */
final class Digamma {
  private static final double ASYMPTOTIC = 12;

  private Digamma() {}

  /** Steps up by recurrence and applies the asymptotic series (Bernardo, 1976) from there. */
  static double of(double x) {
    double sum = 0;
    double y = x;
    while (y < ASYMPTOTIC) {
      sum -= 1 / y;
      y++;
    }
    double w = 1 / (y * y);
    double tail = w * (1.0 / 240 - w * (1.0 / 132 - w * (691.0 / 32760)));
    double series = w * (1.0 / 12 - w * (1.0 / 120 - w * (1.0 / 252 - tail)));
    return sum + Math.log(y) - 1 / (2 * y) - series;
  }
}
