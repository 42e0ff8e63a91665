package org.openkam.research.simulation;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What being a key account does to the later level of an account, in standard deviations of the
 * level.
 *
 * @param mean the mean effect, finite
 * @param deviation its standard deviation over the accounts, zero or more
 * @param levelCorrelation its correlation with the level at the time of the choice, from minus one
 *     to one; below zero where the programme does less for those that are large already
 */
public record Effect(double mean, double deviation, double levelCorrelation) {
  private static final Effect NONE = new Effect(0, 0, 0);

  /**
   * Creates an effect.
   *
   * @param mean the mean effect, finite
   * @param deviation its standard deviation over the accounts, zero or more
   * @param levelCorrelation its correlation with the level, from minus one to one
   */
  public Effect {
    checkArgument(Double.isFinite(mean), "mean effect must be finite: %s", mean);
    checkArgument(
        deviation >= 0 && Double.isFinite(deviation),
        "deviation of the effect must be zero or more: %s",
        deviation);
    checkArgument(
        Math.abs(levelCorrelation) <= 1,
        "correlation of the effect must lie between -1 and 1: %s",
        levelCorrelation);
  }

  /** {@return the effect of a choice that changes nothing} */
  public static Effect none() {
    return NONE;
  }

  /**
   * Returns an effect that is the same for all accounts.
   *
   * @param mean the effect, finite
   * @return the effect
   */
  public static Effect constant(double mean) {
    return new Effect(mean, 0, 0);
  }

  /**
   * Returns a normally distributed effect.
   *
   * @param mean the mean effect, finite
   * @param deviation its standard deviation over the accounts, zero or more
   * @return the effect, independent of the level
   */
  public static Effect normal(double mean, double deviation) {
    return new Effect(mean, deviation, 0);
  }

  /**
   * Returns this effect with a correlation.
   *
   * @param correlation the correlation with the level, from minus one to one
   * @return the effect
   */
  public Effect correlatedWithLevel(double correlation) {
    return new Effect(mean, deviation, correlation);
  }

  /** The effect on an account with a level and a standard normal draw of its own. */
  double of(double level, double draw) {
    double own = Math.sqrt(1 - levelCorrelation * levelCorrelation);
    return mean + deviation * (levelCorrelation * level + own * draw);
  }
}
