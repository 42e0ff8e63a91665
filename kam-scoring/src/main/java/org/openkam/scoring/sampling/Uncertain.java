package org.openkam.scoring.sampling;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.openkam.core.numeric.Zeros;

/** A measured value that is not known exactly. */
public sealed interface Uncertain {
  /**
   * Draws a value.
   *
   * @param random where random numbers come from
   * @return the value, finite
   */
  double draw(RandomGenerator random);

  /** {@return the least value that can be drawn, minus infinity where there is none} */
  double least();

  /** {@return the greatest value that can be drawn, infinity where there is none} */
  double greatest();

  /**
   * Any value of a range, equally likely.
   *
   * @param lowest the smallest value, finite
   * @param highest the greatest value, finite and not below the smallest
   */
  record Interval(double lowest, double highest) implements Uncertain {
    /**
     * Creates the range.
     *
     * @param lowest the smallest value, finite
     * @param highest the greatest value, finite and not below the smallest
     */
    public Interval {
      checkArgument(
          Double.isFinite(lowest) && Double.isFinite(highest) && lowest <= highest,
          "uncertain interval must have two finite ends in order: [%s, %s]",
          lowest,
          highest);
      lowest += 0.0;
      highest += 0.0;
    }

    @Override
    public double least() {
      return lowest;
    }

    @Override
    public double greatest() {
      return highest;
    }

    @Override
    public double draw(RandomGenerator random) {
      return lowest + random.nextDouble() * (highest - lowest);
    }
  }

  /**
   * A normal distribution.
   *
   * @param mean the mean, finite
   * @param deviation the standard deviation, finite and not negative
   */
  record Normal(double mean, double deviation) implements Uncertain {
    /**
     * Creates the distribution.
     *
     * @param mean the mean, finite
     * @param deviation the standard deviation, finite and not negative
     */
    public Normal {
      checkArgument(
          Double.isFinite(mean) && Double.isFinite(deviation) && deviation >= 0,
          "normal value must have a finite mean and a deviation that is not negative: %s, %s",
          mean,
          deviation);
      mean += 0.0;
      deviation += 0.0;
    }

    @Override
    public double least() {
      return Double.NEGATIVE_INFINITY;
    }

    @Override
    public double greatest() {
      return Double.POSITIVE_INFINITY;
    }

    @Override
    public double draw(RandomGenerator random) {
      return mean + deviation * random.nextGaussian();
    }
  }

  /**
   * A triangular distribution.
   *
   * @param lowest the smallest value, finite
   * @param likeliest the most likely value, from the smallest to the greatest
   * @param highest the greatest value, finite and above the smallest
   */
  record Triangular(double lowest, double likeliest, double highest) implements Uncertain {
    /**
     * Creates the distribution.
     *
     * @param lowest the smallest value, finite
     * @param likeliest the most likely value, from the smallest to the greatest
     * @param highest the greatest value, finite and above the smallest
     */
    public Triangular {
      checkArgument(
          Double.isFinite(lowest)
              && Double.isFinite(highest)
              && lowest < highest
              && lowest <= likeliest
              && likeliest <= highest,
          "triangular value must have three finite numbers in order: %s, %s, %s",
          lowest,
          likeliest,
          highest);
      lowest += 0.0;
      likeliest += 0.0;
      highest += 0.0;
    }

    @Override
    public double least() {
      return lowest;
    }

    @Override
    public double greatest() {
      return highest;
    }

    @Override
    public double draw(RandomGenerator random) {
      double uniform = random.nextDouble();
      double left = (likeliest - lowest) / (highest - lowest);
      return uniform < left
          ? lowest + Math.sqrt(uniform * (highest - lowest) * (likeliest - lowest))
          : highest - Math.sqrt((1 - uniform) * (highest - lowest) * (highest - likeliest));
    }
  }

  /**
   * One of several values.
   *
   * @param probabilities the probability of each value, which sum to one
   */
  record Discrete(ImmutableSortedMap<Double, Double> probabilities) implements Uncertain {
    private static final double ROUNDING = 1e-9;

    /**
     * Creates the distribution.
     *
     * @param probabilities the probability of each value, not negative, which sum to one
     */
    public Discrete {
      double sum = 0;
      for (Map.Entry<Double, Double> entry : probabilities.entrySet()) {
        checkArgument(
            Double.isFinite(entry.getKey()) && entry.getValue() >= 0,
            "discrete value must have finite values and no negative probability: %s",
            entry);
        sum += entry.getValue();
      }
      checkArgument(
          Math.abs(sum - 1) <= ROUNDING, "probabilities must sum to one: %s", probabilities);
      probabilities = Zeros.plainPoints(probabilities);
    }

    @Override
    public double least() {
      return probabilities.firstKey();
    }

    @Override
    public double greatest() {
      return probabilities.lastKey();
    }

    @Override
    public double draw(RandomGenerator random) {
      double uniform = random.nextDouble();
      double greatest = probabilities.lastKey();
      for (Map.Entry<Double, Double> entry : probabilities.entrySet()) {
        uniform -= entry.getValue();
        if (uniform < 0) {
          return entry.getKey();
        }
        greatest = entry.getValue() > 0 ? entry.getKey() : greatest;
      }
      // what rounding left of one belongs to the greatest value that can be drawn
      return greatest;
    }
  }
}
