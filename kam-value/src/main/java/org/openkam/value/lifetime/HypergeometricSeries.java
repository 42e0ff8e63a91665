package org.openkam.value.lifetime;

import static com.google.common.base.Preconditions.checkArgument;

import org.hipparchus.util.ContinuedFraction;

/** Sums of hypergeometric series in the unit interval, without overflow on the way. */
final class HypergeometricSeries {
  private static final int LARGEST_TERMS = 100_000_000;
  private static final double SMALLEST_SHARE = 0x1p-57;
  private static final double LARGE = 0x1p+900;

  private HypergeometricSeries() {}

  /**
   * Returns Gauss's hypergeometric function.
   *
   * @param a the first upper parameter
   * @param b the second upper parameter
   * @param c the lower parameter, not zero nor a negative integer
   * @param z the argument, from zero to below one
   * @return <sub>2</sub>F<sub>1</sub>(a, b; c; z)
   */
  static double gauss(double a, double b, double c, double z) {
    return scaled(0, 1, a, b, c, 1, z);
  }

  /**
   * Returns Gauss's hypergeometric function with one upper parameter of one, by Gauss's continued
   * fraction, which converges close to one too.
   *
   * @param b the other upper parameter, positive
   * @param c the lower parameter, above b
   * @param z the argument, from zero to below one
   * @return <sub>2</sub>F<sub>1</sub>(1, b; c; z)
   */
  static double gauss(double b, double c, double z) {
    checkArgument(z >= 0 && z < 1, "argument must be from zero to below one: %s", z);
    ContinuedFraction fraction =
        new ContinuedFraction() {
          @Override
          protected double getA(int n, double x) {
            return n == 0 ? 0 : 1;
          }

          @Override
          protected double getB(int n, double x) {
            return n == 1 ? 1 : -x * weight(n - 2);
          }

          private double weight(int n) {
            int m = n / 2;
            if (n == 0) {
              return b / c;
            }
            double upper = n % 2 == 0 ? (b + m) * (c + (m - 1)) : (m + 1) * (c - b + m);
            return upper / ((c + (n - 1)) * (c + n));
          }
        };
    return fraction.evaluate(z, 1e-16, LARGEST_TERMS);
  }

  /**
   * Returns <i>e<sup>logFactor</sup> · (t<sub>0</sub> + t<sub>1</sub> + …)</i> with
   * <i>t<sub>n+1</sub> / t<sub>n</sub> = (a + n)(b + n) z / ((c + n)(d + n))</i>.
   *
   * <p>Sum and factor may each leave the range of a double as long as their product does not.
   */
  static double scaled(
      double logFactor, double first, double a, double b, double c, double d, double z) {
    checkArgument(z >= 0 && z < 1, "argument must be from zero to below one: %s", z);
    double scale = logFactor;
    double term = first;
    double sum = first;
    for (int n = 0; n < LARGEST_TERMS; n++) {
      double ratio = (a + n) / (c + n) * ((b + n) / (d + n)) * z;
      term *= ratio;
      sum += term;
      if (isNegligible(term, Math.max(Math.abs(ratio), z), sum)) {
        return sum * Math.exp(scale);
      }
      if (Math.abs(sum) > LARGE) {
        sum /= LARGE;
        term /= LARGE;
        scale += Math.log(LARGE);
      }
    }
    throw new IllegalArgumentException(
        "series must converge within %s terms, argument: %s".formatted(LARGEST_TERMS, z));
  }

  /** The tail is at most the geometric series that starts with the term and falls by the ratio. */
  private static boolean isNegligible(double term, double ratio, double sum) {
    return term == 0
        || (ratio < 1 && Math.abs(term) <= SMALLEST_SHARE * Math.abs(sum) * (1 - ratio));
  }
}
