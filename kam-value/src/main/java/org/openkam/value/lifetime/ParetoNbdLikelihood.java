package org.openkam.value.lifetime;

import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;

/**
 * The log-likelihood of purchase histories under Pareto/NBD, for parameters r, alpha, s, beta.
 *
 * <p>Whoever made <i>x</i> repeat purchases until <i>t</i> and was watched until <i>T</i> is either
 * alive or left between the two. The odds of the latter are
 *
 * <p><i>s &int; ((&alpha; + T) / (&alpha; + &tau;))<sup>r + x</sup> ((&beta; + T) / (&beta; +
 * &tau;))<sup>s</sup> / (&beta; + &tau;) d&tau;</i>
 *
 * <p>over <i>&tau;</i> from <i>t</i> to <i>T</i> (Fader and Hardie, 2005, before they turn it into
 * hypergeometric functions). As an integral it is differentiated by every parameter under the
 * integral sign.
 */
final class ParetoNbdLikelihood implements LogLikelihood {
  private static final GaussIntegrator RULE = new GaussIntegratorFactory().legendre(32);

  /** Beyond this drop, in natural logarithms, the integrand does not count any more. */
  private static final double NEGLIGIBLE_DROP = 45;

  /**
   * The longest piece, in natural logarithms of time, that the rule integrates to the last digit.
   */
  private static final double LONGEST_PIECE = 4;

  private final DistinctHistories histories;

  ParetoNbdLikelihood(Iterable<PurchaseHistory> histories, TimeSpan.Unit unit) {
    this.histories = new DistinctHistories(histories, unit);
  }

  /** Returns the typical sizes of the parameters, of which alpha and beta are measured in time. */
  double[] sizes() {
    double longest = histories.longestAge();
    return new double[] {1, longest, 1, longest};
  }

  @Override
  public double value(double[] parameters) {
    Odds odds = new Odds(parameters);
    double sum = 0;
    for (int i = 0; i < histories.size(); i++) {
      int x = histories.count(i);
      double age = histories.age(i);
      odds.integrate(i);
      double rising = x == 0 ? 0 : Gamma.logGamma(x) - Beta.logBeta(odds.r, x);
      sum +=
          histories.weight(i)
              * (rising
                  - odds.r * Math.log1p(age / odds.alpha)
                  - x * Math.log(odds.alpha + age)
                  - odds.s * Math.log1p(age / odds.beta)
                  + odds.logOnePlus());
    }
    return sum;
  }

  @Override
  public double[] gradient(double[] parameters) {
    Odds odds = new Odds(parameters);
    double[] gradient = new double[parameters.length];
    for (int i = 0; i < histories.size(); i++) {
      int x = histories.count(i);
      double age = histories.age(i);
      double weight = histories.weight(i);
      odds.integrate(i);
      double gone = odds.probability();
      gradient[0] +=
          weight
              * (Digamma.of(odds.r + x)
                  - Digamma.of(odds.r)
                  - Math.log1p(age / odds.alpha)
                  + gone * odds.byR);
      gradient[1] +=
          weight * (odds.r / odds.alpha - (odds.r + x) / (odds.alpha + age) + gone * odds.byAlpha);
      gradient[2] += weight * (-Math.log1p(age / odds.beta) + gone * odds.byS);
      gradient[3] +=
          weight * (odds.s / odds.beta - odds.s / (odds.beta + age) + gone * odds.byBeta);
    }
    return gradient;
  }

  /** The odds that a customer has left, with the derivatives of their logarithm. */
  private final class Odds {
    private final double r;
    private final double alpha;
    private final double s;
    private final double beta;
    private double log;
    private double byR;
    private double byAlpha;
    private double byS;
    private double byBeta;

    Odds(double[] parameters) {
      r = parameters[0];
      alpha = parameters[1];
      s = parameters[2];
      beta = parameters[3];
    }

    double logOnePlus() {
      return log > 0 ? log + Math.log1p(Math.exp(-log)) : Math.log1p(Math.exp(log));
    }

    double probability() {
      return 1 / (1 + Math.exp(-log));
    }

    /**
     * Integrates over the logarithm of time from the smaller of alpha and beta, in which the
     * integrand has no singularity nearer than &pi; to the real axis.
     */
    void integrate(int history) {
      double from = histories.recency(history);
      double age = histories.age(history);
      double power = r + histories.count(history);
      double smaller = Math.min(alpha, beta);
      double end = Math.min(age, (alpha + from) * Math.exp(NEGLIGIBLE_DROP / power) - alpha);
      double length = Math.log1p((end - from) / (smaller + from));
      int pieces = (int) Math.ceil(length / LONGEST_PIECE);
      double sum = 0;
      byR = 0;
      byAlpha = 0;
      byS = 0;
      byBeta = 0;
      for (int piece = 0; piece < pieces; piece++) {
        double half = length / pieces / 2;
        double middle = (2 * piece + 1) * half;
        for (int node = 0; node < RULE.getNumberOfPoints(); node++) {
          double past = (smaller + from) * Math.expm1(middle + half * RULE.getPoint(node));
          double time = from + past;
          double left = Math.max(0, age - time);
          double sinceAlpha = Math.log1p(past / (alpha + from));
          double sinceBeta = Math.log1p(past / (beta + from));
          double mass =
              half
                  * RULE.getWeight(node)
                  * Math.exp(-power * sinceAlpha - s * sinceBeta)
                  * ((smaller + time) / (beta + time));
          sum += mass;
          byR += mass * Math.log1p(left / (alpha + time));
          byAlpha -= mass * power * left / ((alpha + age) * (alpha + time));
          byS += mass * Math.log1p(left / (beta + time));
          byBeta -= mass * (s * left / (beta + age) + 1) / (beta + time);
        }
      }
      if (sum == 0) {
        log = Double.NEGATIVE_INFINITY;
        return;
      }
      byR /= sum;
      byAlpha /= sum;
      byS = byS / sum + 1 / s;
      byBeta /= sum;
      log =
          Math.log(s * sum)
              + power * Math.log1p((age - from) / (alpha + from))
              + s * Math.log1p((age - from) / (beta + from));
    }
  }
}
