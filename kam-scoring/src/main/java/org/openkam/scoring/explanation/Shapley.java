package org.openkam.scoring.explanation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * Divides the difference between two scores fairly among the criteria (Shapley 1953).
 *
 * <p>A criterion gets the mean of what it adds when criteria are changed from the baseline to the
 * account one by one, over all orders. The shares add up to the difference; a criterion that never
 * changes the score gets nothing.
 */
public final class Shapley {
  /** The greatest number of criteria that all subsets are tried for. */
  public static final int MOST_CRITERIA = 20;

  private Shapley() {}

  /**
   * Computes the exact shares.
   *
   * @param score scores the values of an account; must be a pure function
   * @param baseline the values of the account that is compared with
   * @param account the values of the account that is explained, as many as the baseline
   * @return one share a criterion; they add up to the score of the account less that of the
   *     baseline
   * @throws IllegalArgumentException if there are more than {@value #MOST_CRITERIA} criteria
   */
  public static double[] values(
      ToDoubleFunction<double[]> score, double[] baseline, double[] account) {
    int size = account.length;
    checkArgument(
        size <= MOST_CRITERIA,
        "exact shapley values need at most %s criteria: %s",
        MOST_CRITERIA,
        size);
    double[] scores = scoresOfSubsets(score, baseline, account);
    double[] weights = weightsBySize(size);
    double[] shares = new double[size];
    for (int subset = 0; subset < scores.length; subset++) {
      double weight = weights[Integer.bitCount(subset)];
      for (int criterion = 0; criterion < size; criterion++) {
        if ((subset & 1 << criterion) == 0) {
          shares[criterion] += weight * (scores[subset | 1 << criterion] - scores[subset]);
        }
      }
    }
    return shares;
  }

  /**
   * Estimates the shares from orders drawn at random (Castro, Gomez and Tejada 2009), for more
   * criteria than all subsets can be tried for.
   *
   * @param score scores the values of an account; must be a pure function
   * @param baseline the values of the account that is compared with
   * @param account the values of the account that is explained, as many as the baseline
   * @param orders how many orders are drawn, at least two
   * @param seed the seed of the orders
   * @return one share a criterion with its standard error; the shares add up to the score of the
   *     account less that of the baseline
   */
  public static Estimate sampled(
      ToDoubleFunction<double[]> score,
      double[] baseline,
      double[] account,
      int orders,
      long seed) {
    checkArgument(orders >= 2, "shapley values must be sampled from two orders: %s", orders);
    SplittableRandom random = new SplittableRandom(seed);
    int[] order = IntStream.range(0, account.length).toArray();
    double[] means = new double[account.length];
    double[] squares = new double[account.length];
    for (int drawn = 1; drawn <= orders; drawn++) {
      shuffle(order, random);
      double[] values = baseline.clone();
      double before = score.applyAsDouble(values);
      for (int criterion : order) {
        values[criterion] = account[criterion];
        double after = score.applyAsDouble(values);
        double apart = after - before - means[criterion];
        means[criterion] += apart / drawn;
        squares[criterion] += apart * (after - before - means[criterion]);
        before = after;
      }
    }
    double[] errors = new double[account.length];
    for (int criterion = 0; criterion < errors.length; criterion++) {
      errors[criterion] = Math.sqrt(squares[criterion] / (orders - 1) / orders);
    }
    return Estimate.builder()
        .shares(ImmutableDoubleArray.copyOf(means))
        .standardErrors(ImmutableDoubleArray.copyOf(errors))
        .build();
  }

  private static void shuffle(int[] order, SplittableRandom random) {
    for (int last = order.length - 1; last > 0; last--) {
      int other = random.nextInt(last + 1);
      int kept = order[last];
      order[last] = order[other];
      order[other] = kept;
    }
  }

  private static double[] scoresOfSubsets(
      ToDoubleFunction<double[]> score, double[] baseline, double[] account) {
    double[] scores = new double[1 << account.length];
    double[] values = new double[account.length];
    for (int subset = 0; subset < scores.length; subset++) {
      for (int criterion = 0; criterion < values.length; criterion++) {
        boolean changed = (subset & 1 << criterion) != 0;
        values[criterion] = changed ? account[criterion] : baseline[criterion];
      }
      scores[subset] = score.applyAsDouble(values);
    }
    return scores;
  }

  /** The share of orders in which a given subset of some size comes right before a criterion. */
  private static double[] weightsBySize(int size) {
    double[] weights = new double[size + 1];
    double weight = size == 0 ? 0 : 1.0 / size;
    for (int before = 0; before < size; before++) {
      weights[before] = weight;
      weight *= (before + 1.0) / (size - before - 1);
    }
    return weights;
  }

  /** Shapley values that were estimated from orders drawn at random. */
  @Value.Immutable
  public abstract static class Estimate {
    Estimate() {}

    /** {@return a builder with no property set} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return one share a criterion, in the unit of the score} */
    public abstract ImmutableDoubleArray shares();

    /** {@return the standard error of each share, in the unit of the score, not negative} */
    public abstract ImmutableDoubleArray standardErrors();

    /** Builds {@link Estimate} instances. */
    public static final class Builder extends ImmutableEstimate.Builder {
      Builder() {}
    }
  }

  /** When the contributions to a score that is no sum are computed exactly, and how else. */
  @Value.Immutable
  public abstract static class Policy {
    private static final Policy STANDARD = builder().build();

    Policy() {}

    /** {@return a builder with every property at its default} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return the policy with every property at its default} */
    public static Policy standard() {
      return STANDARD;
    }

    /**
     * {@return up to how many criteria all subsets are tried, 12 unless set, at most {@value
     * Shapley#MOST_CRITERIA}; the work doubles with each criterion}
     */
    @Value.Default
    public int exactUpTo() {
      return 12;
    }

    /** {@return how many orders are drawn where there are more criteria, 1,000 unless set} */
    @Value.Default
    public int orders() {
      return 1000;
    }

    /** {@return the seed of the orders, zero unless set} */
    @Value.Default
    public long seed() {
      return 0;
    }

    @Value.Check
    void check() {
      checkArgument(
          exactUpTo() >= 0 && exactUpTo() <= Shapley.MOST_CRITERIA,
          "number of criteria for exact values must be from 0 to %s: %s",
          Shapley.MOST_CRITERIA,
          exactUpTo());
      checkArgument(orders() >= 2, "shapley values must be sampled from two orders: %s", orders());
    }

    /** Builds {@link Policy} instances; nothing is required. */
    public static final class Builder extends ImmutablePolicy.Builder {
      Builder() {}
    }
  }
}
