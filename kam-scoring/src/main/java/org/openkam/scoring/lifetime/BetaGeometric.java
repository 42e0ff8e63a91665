package org.openkam.scoring.lifetime;

import static org.openkam.scoring.lifetime.Dropout.AFTER_REPEAT_PURCHASES;

/**
 * The formulas that BG/NBD and MBG/NBD share.
 *
 * <p>A customer with <i>x</i> repeat purchases had <i>k</i> chances to leave, which is <i>x</i> or
 * <i>x + 1</i> by {@link Dropout}. All other differences between the models follow from that.
 */
record BetaGeometric(double r, double alpha, double a, double b, SpanUnit unit, Dropout dropout) {
  private static final double STEEP = 50;
  private static final double ALTERNATING = 8;
  private static final double NEAR_POLE = 1e-3;

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

  /**
   * Returns equation 10 of Fader, Hardie and Lee (2005) after Euler's transformation of its
   * hypergeometric function, which removes the poles at a = 1 and a + b + x = 1.
   *
   * <p>The original form is kept where the transformed series would cancel or converge slowly.
   */
  double expectedPurchases(PurchaseHistory history, TimeSpan horizon) {
    int x = history.repeatPurchases();
    double b1 = dropout == AFTER_REPEAT_PURCHASES ? b : b + 1;
    double t = horizon.in(unit);
    double z = t / (alpha + history.age().in(unit) + t);
    double l = Math.log1p(-z);
    double eps = a - 1;
    double c = a + b1 + (x - 1);
    double upper = a + (b1 - 1) - r;
    double remaining;
    if (Math.abs(eps) > NEAR_POLE && (upper * z < -ALTERNATING || -eps * l > STEEP)) {
      double y = HypergeometricSeries.scaled((r + x) * l, 1, r + x, b1 + x, c, 1, z);
      remaining = c / eps * (1 - y);
    } else {
      double leading = eps == 0 ? l : Math.expm1(eps * l) / eps;
      double series =
          HypergeometricSeries.scaled(eps * l, upper * z, upper + 1, eps + 1, c + 1, 2, z);
      remaining = -c * leading - series;
    }
    return Math.max(0, remaining) * probabilityAlive(history);
  }
}
