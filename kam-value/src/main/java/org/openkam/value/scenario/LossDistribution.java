package org.openkam.value.scenario;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableDoubleArray;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much may be lost in a year when each account leaves with its own probability.
 *
 * <p>The distribution is exact, account by account, without simulation. Accounts leave
 * independently of one another; where one reason makes several leave, the tail is longer than shown
 * here. With equal probabilities <i>p</i> the standard deviation over the total is <i>sqrt(p (1 -
 * p) HHI)</i>: the Herfindahl index of the amounts is the factor of the variance. Immutable.
 */
public final class LossDistribution {
  private static final int MOST_LOSSES = 1 << 22;

  /** Sums of as many accounts as an array can hold stay within a long. */
  private static final BigDecimal MOST_UNITS = BigDecimal.valueOf(4_000_000_000L);

  private final ImmutableDoubleArray losses;
  private final ImmutableDoubleArray probabilities;

  private LossDistribution(ImmutableDoubleArray losses, ImmutableDoubleArray probabilities) {
    this.losses = losses;
    this.probabilities = probabilities;
  }

  /**
   * {@return the distribution of the exact amounts, taken as the decimal numbers they print as}
   *
   * @param amounts what is lost with each account, finite and not negative
   * @param probabilities the probability that each account leaves, from zero to one
   * @throws IllegalArgumentException if the sizes differ, a value is out of range, or there are
   *     more than 4,194,304 different losses
   */
  public static LossDistribution of(double[] amounts, double[] probabilities) {
    checkInput(amounts, probabilities);
    int scale = Integer.MIN_VALUE;
    for (double amount : amounts) {
      scale = Math.max(scale, BigDecimal.valueOf(amount).stripTrailingZeros().scale());
    }
    return convolve(amounts, probabilities, BigDecimal.ONE.scaleByPowerOfTen(-scale));
  }

  /**
   * {@return the distribution of amounts rounded to a step, for many accounts}
   *
   * <p>A loss is off by at most half a step for each account that leaves.
   *
   * @param step the money that amounts are rounded to, above zero
   * @param amounts what is lost with each account, finite and not negative
   * @param probabilities the probability that each account leaves, from zero to one
   * @throws IllegalArgumentException if the sizes differ, a value is out of range, or there are
   *     more than 4,194,304 different losses
   */
  public static LossDistribution rounded(double step, double[] amounts, double[] probabilities) {
    checkArgument(
        Double.isFinite(step) && step > 0, "loss step must be finite and above zero: %s", step);
    checkInput(amounts, probabilities);
    return convolve(amounts, probabilities, BigDecimal.valueOf(step));
  }

  private static void checkInput(double[] amounts, double[] probabilities) {
    checkArgument(amounts.length > 0, "loss distribution needs an account: %s", amounts.length);
    checkArgument(
        amounts.length == probabilities.length,
        "loss distribution of %s amounts needs as many probabilities: %s",
        amounts.length,
        probabilities.length);
    for (int i = 0; i < amounts.length; i++) {
      checkArgument(
          Double.isFinite(amounts[i]) && amounts[i] >= 0,
          "loss amount must be finite and not negative: %s",
          amounts[i]);
      checkArgument(
          probabilities[i] >= 0 && probabilities[i] <= 1,
          "loss probability must lie from 0 to 1: %s",
          probabilities[i]);
    }
  }

  private static LossDistribution convolve(
      double[] amounts, double[] probabilities, BigDecimal unit) {
    ProbabilityMassFunction atoms = ProbabilityMassFunction.certain();
    for (int i = 0; i < amounts.length; i++) {
      atoms = atoms.with(units(amounts[i], unit), probabilities[i]);
      checkArgument(
          atoms.size() <= MOST_LOSSES,
          "loss distribution may have at most %s losses, round the amounts to more than: %s",
          MOST_LOSSES,
          unit);
    }
    double[] losses = new double[atoms.size()];
    for (int i = 0; i < losses.length; i++) {
      losses[i] = unit.multiply(BigDecimal.valueOf(atoms.unit(i))).doubleValue();
    }
    return new LossDistribution(
        ImmutableDoubleArray.copyOf(losses), ImmutableDoubleArray.copyOf(atoms.probabilities()));
  }

  private static long units(double amount, BigDecimal unit) {
    BigDecimal units = BigDecimal.valueOf(amount).divide(unit, 0, RoundingMode.HALF_EVEN);
    checkArgument(
        units.compareTo(MOST_UNITS) <= 0,
        "loss amount may have at most %s steps of %s: %s",
        MOST_UNITS,
        unit,
        amount);
    return units.longValue();
  }

  /** {@return the possible losses, rising} */
  public ImmutableDoubleArray losses() {
    return losses;
  }

  /** {@return the probability of each loss, in the order of the losses, each above zero} */
  public ImmutableDoubleArray probabilities() {
    return probabilities;
  }

  /** {@return the loss to expect} */
  public double mean() {
    double mean = 0;
    for (int i = 0; i < losses.length(); i++) {
      mean += losses.get(i) * probabilities.get(i);
    }
    return mean;
  }

  /** {@return the variance of the loss} */
  public double variance() {
    double mean = mean();
    double variance = 0;
    for (int i = 0; i < losses.length(); i++) {
      double deviation = losses.get(i) - mean;
      variance += deviation * deviation * probabilities.get(i);
    }
    return variance;
  }

  /** {@return the standard deviation of the loss} */
  public double standardDeviation() {
    return Math.sqrt(variance());
  }

  /**
   * {@return the probability of losing an amount or less}
   *
   * @param loss the amount
   */
  public double probabilityOfAtMost(double loss) {
    double probability = 0;
    for (int i = 0; i < losses.length() && losses.get(i) <= loss; i++) {
      probability += probabilities.get(i);
    }
    return Math.min(1, probability);
  }

  /**
   * {@return the smallest loss that is not exceeded with a probability}
   *
   * @param level the probability, between zero and one, such as 0.95
   */
  public double valueAtRisk(double level) {
    return losses.get(quantile(level));
  }

  /**
   * {@return the mean loss in the worst cases beyond a probability; where a loss lies on both sides
   * of it, the loss is split (Acerbi and Tasche, 2002)}
   *
   * @param level the probability, between zero and one, such as 0.95
   */
  public double expectedShortfall(double level) {
    int quantile = quantile(level);
    double beyond = 0;
    double probability = 0;
    for (int i = losses.length() - 1; i > quantile; i--) {
      beyond += losses.get(i) * probabilities.get(i);
      probability += probabilities.get(i);
    }
    double tail = 1 - level;
    return (beyond + losses.get(quantile) * Math.max(0, tail - probability)) / tail;
  }

  private int quantile(double level) {
    checkArgument(level > 0 && level < 1, "loss level must lie between 0 and 1: %s", level);
    double probability = 0;
    for (int i = 0; i < losses.length(); i++) {
      probability += probabilities.get(i);
      if (probability >= level) {
        return i;
      }
    }
    return losses.length() - 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LossDistribution that
        && losses.equals(that.losses)
        && probabilities.equals(that.probabilities);
  }

  @Override
  public int hashCode() {
    return 31 * losses.hashCode() + probabilities.hashCode();
  }

  @Override
  public String toString() {
    return "LossDistribution{losses=" + losses + ", probabilities=" + probabilities + "}";
  }
}
