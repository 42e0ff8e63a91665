package org.openkam.core.resampling;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Intervals for anything that is worked out from a fitted model, by refitting it to customers drawn
 * with replacement (Efron, 1979).
 *
 * <p>Bounds are percentiles of the refits whose status is usable. The same seed gives the same
 * interval.
 *
 * @param resamples the number of times customers are drawn, positive
 * @param confidence the share of refits between the bounds, between zero and one, such as 0.95
 * @param seed the seed of the draws
 */
public record Bootstrap(int resamples, double confidence, long seed) {
  /**
   * Creates the bootstrap.
   *
   * @param resamples the number of times customers are drawn, positive
   * @param confidence the share of refits between the bounds, between zero and one
   * @param seed the seed of the draws
   */
  public Bootstrap {
    checkArgument(resamples > 0, "number of resamples must be positive: %s", resamples);
    checkArgument(
        confidence > 0 && confidence < 1,
        "confidence must be between zero and one: %s",
        confidence);
  }

  /**
   * Returns the interval of a number that depends on the fitted model.
   *
   * @param <T> what is known of a customer
   * @param <M> the model
   * @param customers the customers that the model is fitted to
   * @param fitting fits the model to customers; empty where that fit cannot be used
   * @param statistic the number, such as the expected purchases of an account
   * @return the interval
   * @throws IllegalArgumentException if no refit can be used
   * @throws CancellationException if the thread is interrupted
   */
  public <T, M> Interval interval(
      List<T> customers, Function<List<T>, Optional<M>> fitting, ToDoubleFunction<M> statistic) {
    checkArgument(!customers.isEmpty(), "customers to draw from must not be empty: %s", customers);
    SplittableRandom random = new SplittableRandom(seed);
    double[] values = new double[resamples];
    int usable = 0;
    for (int i = 0; i < resamples; i++) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("bootstrap was interrupted after resamples: " + i);
      }
      Optional<M> model = fitting.apply(drawn(customers, random.split()));
      if (model.isPresent()) {
        values[usable++] = statistic.applyAsDouble(model.get());
      }
    }
    checkArgument(usable > 0, "no refit could be used among resamples: %s", resamples);
    return Interval.ofPercentiles(Arrays.copyOf(values, usable), confidence);
  }

  private static <T> List<T> drawn(List<T> customers, SplittableRandom random) {
    List<T> drawn = new ArrayList<>(customers.size());
    for (int i = 0; i < customers.size(); i++) {
      drawn.add(customers.get(random.nextInt(customers.size())));
    }
    return drawn;
  }

  /**
   * The range in which a number lies under resampling of customers or accounts.
   *
   * @param lowest the lower bound, finite
   * @param highest the upper bound, finite, not below the lower
   * @param usableRefits the number of resamples whose fit could be used, positive; few of them mean
   *     that the base is too small for the model
   */
  public record Interval(double lowest, double highest, int usableRefits) {
    /**
     * Creates the interval.
     *
     * @param lowest the lower bound, finite
     * @param highest the upper bound, finite, not below the lower
     * @param usableRefits the number of resamples whose fit could be used, positive
     */
    public Interval {
      checkArgument(
          Double.isFinite(lowest) && Double.isFinite(highest) && lowest <= highest,
          "bootstrap interval must have finite bounds in order: [%s, %s]",
          lowest,
          highest);
      checkArgument(
          usableRefits > 0, "bootstrap interval must rest on a usable refit: %s", usableRefits);
    }

    /**
     * Returns the interval between two percentiles of resampled numbers, interpolated linearly
     * (Hyndman and Fan 1996, type 7).
     *
     * @param values at least one finite number, one a resample
     * @param confidence the share of the numbers between the bounds, between zero and one
     * @return the interval
     */
    public static Interval ofPercentiles(double[] values, double confidence) {
      double tail = 50 * (1 - confidence);
      return new Interval(
          Percentiles.of(values, tail), Percentiles.of(values, 100 - tail), values.length);
    }
  }
}
