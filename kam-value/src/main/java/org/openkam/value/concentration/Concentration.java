package org.openkam.value.concentration;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableDoubleArray;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How unevenly an amount, mostly revenue, is spread over accounts.
 *
 * <p>Accounts of amount zero count as accounts. Profits may be negative, which these figures cannot
 * hold; use {@link WhaleCurve} for them. Immutable; the order of the amounts does not matter.
 */
public final class Concentration {
  private final double[] amounts;
  private final double[] cumulative;

  private Concentration(double[] amounts, double[] cumulative) {
    this.amounts = amounts;
    this.cumulative = cumulative;
  }

  /**
   * {@return the concentration of amounts}
   *
   * @param amounts one amount per account, finite and not negative, with a sum above zero
   * @throws IllegalArgumentException if an amount is out of range or the sum is not above zero
   */
  public static Concentration of(double... amounts) {
    double[] descending = new double[amounts.length];
    for (int i = 0; i < amounts.length; i++) {
      checkArgument(
          Double.isFinite(amounts[i]) && amounts[i] >= 0,
          "concentration amount must be finite and not negative: %s",
          amounts[i]);
      descending[i] = -amounts[i];
    }
    Arrays.sort(descending);
    double[] cumulative = new double[amounts.length];
    double total = 0;
    for (int i = 0; i < amounts.length; i++) {
      descending[i] = 0.0 - descending[i];
      total += descending[i];
      cumulative[i] = total;
    }
    checkArgument(
        Double.isFinite(total) && total > 0,
        "concentration total must be finite and above zero: %s",
        total);
    return new Concentration(descending, cumulative);
  }

  /** {@return how many accounts there are, at least one} */
  public int size() {
    return amounts.length;
  }

  /** {@return the sum of the amounts, above zero} */
  public double total() {
    return cumulative[size() - 1];
  }

  /** {@return the share of each account, the largest first} */
  public ImmutableDoubleArray shares() {
    return ImmutableDoubleArray.copyOf(Arrays.stream(amounts).map(amount -> amount / total()));
  }

  /** {@return the share of the accounts up to each one, the largest first; the last is one} */
  public ImmutableDoubleArray cumulativeShares() {
    return ImmutableDoubleArray.copyOf(Arrays.stream(cumulative).map(sum -> sum / total()));
  }

  /**
   * {@return the share of the largest accounts, CR<sub>k</sub>; one where there are not so many}
   *
   * @param count how many accounts, at least one
   */
  public double ratio(int count) {
    checkArgument(count >= 1, "concentration ratio needs an account: %s", count);
    return cumulative[Math.min(count, size()) - 1] / total();
  }

  /**
   * {@return the sum of the squared shares, from 1/n to 1 (Hirschman, 1945; Herfindahl, 1950);
   * times 10,000 it is in index points}
   */
  public double herfindahl() {
    double squares = 0;
    for (double amount : amounts) {
      double share = amount / total();
      squares += share * share;
    }
    return squares;
  }

  /** {@return the Herfindahl index as <i>(H - 1/n) / (1 - 1/n)</i>, from 0 to 1; 1 for a single} */
  public double normalizedHerfindahl() {
    return size() == 1 ? 1 : Math.max(0, (size() * herfindahl() - 1) / (size() - 1));
  }

  /**
   * {@return how many accounts of equal amount would be as concentrated, one over the Herfindahl}
   */
  public double effectiveNumber() {
    return 1 / herfindahl();
  }

  /** {@return the effective number by entropy, e to its power; small accounts count for more} */
  public double effectiveNumberByEntropy() {
    return Math.exp(entropy());
  }

  /** {@return the effective number by the largest account alone, one over its share} */
  public double effectiveNumberByLargest() {
    return total() / amounts[0];
  }

  /** {@return the entropy of the shares in nats, from 0 to ln n (Shannon, 1948)} */
  public double entropy() {
    double entropy = 0;
    for (double amount : amounts) {
      double share = amount / total();
      entropy -= share > 0 ? share * Math.log(share) : 0;
    }
    return entropy;
  }

  /**
   * {@return Theil's index ln n less the entropy, from 0 for equal amounts to ln n (Theil, 1967)}
   */
  public double theil() {
    return Math.max(0, Math.log(size()) - entropy());
  }

  /**
   * {@return the Gini coefficient of these accounts as a whole population, from 0 for equal amounts
   * to 1 - 1/n (Gini, 1912)}
   */
  public double gini() {
    double differences = 0;
    for (int i = 0; i < size() / 2; i++) {
      double difference = amounts[i] - amounts[size() - 1 - i];
      differences += (size() - 1 - 2.0 * i) * (difference / total());
    }
    return differences / size();
  }

  /** {@return the Gini coefficient times n / (n - 1); empty for a single account} */
  public OptionalDouble unbiasedGini() {
    return size() == 1 ? OptionalDouble.empty() : OptionalDouble.of(gini() * size() / (size() - 1));
  }

  /**
   * {@return the share that the largest accounts have, cutting an account where the fraction falls
   * within it: the Pareto share, one less the Lorenz curve from below}
   *
   * @param fraction the fraction of the accounts, from zero to one; 0.2 for the top 20 percent
   */
  public double topShare(double fraction) {
    checkFraction("fraction of accounts", fraction);
    double accounts = fraction * size();
    int whole = Math.min((int) accounts, size());
    double sum = whole == 0 ? 0 : cumulative[whole - 1];
    double rest = whole == size() ? 0 : (accounts - whole) * amounts[whole];
    return Math.min(1, (sum + rest) / total());
  }

  /**
   * {@return the smallest number of accounts that together have a share}
   *
   * <p>Amounts and share are added and compared as the decimal numbers they print as, so that 0.1
   * and 0.7 do make 0.8.
   *
   * @param share the share to reach, from zero to one; 0.8 for the eighty of 80/20
   */
  public int countForShare(double share) {
    checkFraction("share", share);
    BigDecimal wanted = Decimals.sum(amounts).multiply(BigDecimal.valueOf(share));
    BigDecimal sum = BigDecimal.ZERO;
    int count = 0;
    while (count < size() && sum.compareTo(wanted) < 0) {
      sum = sum.add(BigDecimal.valueOf(amounts[count]));
      count++;
    }
    return count;
  }

  /**
   * {@return the Lorenz curve at 0, 1/n, 2/n, ..., 1: the share of the smallest accounts up to that
   * fraction of all (Lorenz, 1905)}
   */
  public ImmutableDoubleArray lorenz() {
    ImmutableDoubleArray.Builder curve = ImmutableDoubleArray.builder(size() + 1);
    double sum = 0;
    curve.add(0);
    for (int i = size() - 1; i > 0; i--) {
      sum += amounts[i];
      curve.add(Math.min(1, sum / total()));
    }
    return curve.add(1).build();
  }

  private static void checkFraction(String subject, double fraction) {
    checkArgument(fraction >= 0 && fraction <= 1, "%s must lie from 0 to 1: %s", subject, fraction);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Concentration that && Arrays.equals(amounts, that.amounts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(amounts);
  }

  @Override
  public String toString() {
    return "Concentration" + Arrays.toString(amounts);
  }
}
