package org.openkam.value.lifetime;

import static com.google.common.base.Preconditions.checkArgument;
import static org.openkam.value.lifetime.Dropout.AFTER_REPEAT_PURCHASES;

/**
 * The formulas that BG/NBD and MBG/NBD share.
 *
 * <p>A customer with <i>x</i> repeat purchases had <i>k</i> chances to leave, which is <i>x</i> or
 * <i>x + 1</i> by {@link Dropout}. All other differences between the models follow from that.
 *
 * <p>Mean purchases are a series where it converges fast and does not cancel, and otherwise an
 * integral over the dropout probability.
 */
record BetaGeometric(
    double r, double alpha, double a, double b, TimeSpan.Unit unit, Dropout dropout) {
  private static final double STEEP = 50;
  private static final double ALTERNATING = 8;
  private static final double LONG = 0.999;

  double probabilityAlive(PurchaseHistory history) {
    int chances = dropout.chances(history.repeatPurchases());
    return chances == 0 ? 1 : 1 / (1 + Math.exp(logOddsOfDropout(history, chances)));
  }

  private double logOddsOfDropout(PurchaseHistory history, int chances) {
    double recency = history.recency().in(unit);
    double idle = Math.max(0, history.age().in(unit) - recency);
    return Math.log(a)
        - Math.log(b + (chances - 1))
        + (r + history.repeatPurchases()) * Math.log1p(idle / (alpha + recency));
  }

  double expectedPurchases(PurchaseHistory history, TimeSpan horizon) {
    double t = horizon.in(unit);
    double shape = r + history.repeatPurchases();
    double rate = alpha + history.age().in(unit);
    double staying = dropout == AFTER_REPEAT_PURCHASES ? b : b + 1;
    double z = t / (rate + t);
    double upper = a + (staying - 1) - r;
    boolean benign = z < LONG && upper * z > -ALTERNATING && (1 - a) * Math.log1p(-z) < STEEP;
    double ifAlive =
        benign
            ? series(history.repeatPurchases(), staying, upper, z)
            : BetaMean.of(
                a, staying + history.repeatPurchases(), p -> purchases(p, shape, t / rate));
    checkArgument(
        Double.isFinite(ifAlive), "expected purchases must be finite, horizon: %s", horizon);
    return Math.max(0, ifAlive) * probabilityAlive(history);
  }

  /**
   * Returns equation 10 of Fader, Hardie and Lee (2005), less its last factor, after Euler's
   * transformation of its hypergeometric function, which removes the poles at a = 1 and a + b + x =
   * 1.
   */
  private double series(int x, double staying, double upper, double z) {
    double l = Math.log1p(-z);
    double eps = a - 1;
    double c = a + staying + (x - 1);
    double leading = eps == 0 ? l : Math.expm1(eps * l) / eps;
    double rest = HypergeometricSeries.scaled(eps * l, upper * z, upper + 1, eps + 1, c + 1, 2, z);
    return -c * leading - rest;
  }

  /** Returns the mean purchases of a living customer whose dropout probability is known. */
  private static double purchases(double dropout, double shape, double time) {
    double left = -shape * Math.log1p(dropout * time);
    return dropout < Double.MIN_NORMAL ? shape * time : -Math.expm1(left) / dropout;
  }
}
