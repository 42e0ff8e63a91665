package org.openkam.planning.choice;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Searches the best choice by branch and bound (Land and Doig 1960).
 *
 * <p>The bound of a node prices the limits: whatever the prices, no choice is worth more than the
 * priced room plus what each item is worth beyond the price of its use (Geoffrion 1974). Items that
 * the bound settles are fixed without a branch. So a finished search is a proof that does not rest
 * on the accuracy of the prices.
 */
final class KnapsackSearch {
  /**
   * Values whose relative difference is smaller count as equal, because sums are rounded and limits
   * are widened by a tenth of it.
   */
  private static final double ROUNDING = 1e-11;

  private static final double WHOLE = 1 - 1e-9;

  private final Knapsack knapsack;
  private final int nodeLimit;
  private boolean[] best;
  private double bestValue;
  private double rootBound;
  private int nodes;
  private boolean isFinished = true;

  KnapsackSearch(Knapsack knapsack, boolean[] start, int nodeLimit) {
    this.knapsack = knapsack;
    this.nodeLimit = nodeLimit;
    this.best = start;
    this.bestValue = knapsack.value(start);
    this.rootBound = bestValue;
    if (!knapsack.isNested()) {
      int[] free =
          IntStream.range(0, knapsack.items()).filter(i -> knapsack.value(i) > 0).toArray();
      explore(free, new boolean[knapsack.items()], knapsack.capacities());
    }
  }

  boolean[] best() {
    return best;
  }

  /** {@return a value that no choice exceeds} */
  double bound() {
    return rootBound;
  }

  /** {@return whether the best choice is proven to be so} */
  boolean isFinished() {
    return isFinished;
  }

  private void explore(int[] free, boolean[] chosen, double[] left) {
    if (nodes == nodeLimit) {
      isFinished = false;
      return;
    }
    nodes++;
    KnapsackRelaxation relaxation = KnapsackRelaxation.of(knapsack, free, left);
    double[] worth = worthBeyondPrice(free, relaxation.prices());
    double bound = bound(worth, relaxation.prices(), chosen, left);
    rootBound = nodes == 1 ? bound : rootBound;
    if (!improves(bound)) {
      return;
    }
    double[] parts = relaxation.parts();
    offerRounded(free, parts, worth, chosen, left);
    boolean[] settled = chosen.clone();
    double[] room = left.clone();
    int[] open = settle(free, worth, bound, settled, room);
    if (open.length > 0) {
      branch(open, mostDivided(free, open, parts), settled, room);
    }
  }

  private void branch(int[] open, int item, boolean[] chosen, double[] left) {
    int[] others = Arrays.stream(open).filter(other -> other != item).toArray();
    boolean[] with = chosen.clone();
    double[] room = left.clone();
    knapsack.addIfItFits(item, with, room);
    explore(others, with, room);
    // who is worth no more and uses the same need not be taken in place of the item
    int[] different =
        Arrays.stream(others)
            .filter(other -> other < item || knapsack.kind(other) != knapsack.kind(item))
            .toArray();
    explore(different, chosen, left);
  }

  private double[] worthBeyondPrice(int[] free, double[] prices) {
    double[] worth = new double[free.length];
    for (int i = 0; i < free.length; i++) {
      worth[i] = knapsack.value(free[i]);
      for (int limit = 0; limit < prices.length; limit++) {
        worth[i] -= prices[limit] * knapsack.use(limit, free[i]);
      }
    }
    return worth;
  }

  private double bound(double[] worth, double[] prices, boolean[] chosen, double[] left) {
    double bound = knapsack.value(chosen);
    for (int limit = 0; limit < prices.length; limit++) {
      bound += prices[limit] * Math.max(0, left[limit]);
    }
    for (double more : worth) {
      bound += Math.max(0, more);
    }
    return bound;
  }

  private boolean improves(double value) {
    return value - bestValue > ROUNDING * value;
  }

  /** Rounds the divided solution and fills it up, by value and by worth beyond the price. */
  private void offerRounded(
      int[] free, double[] parts, double[] worth, boolean[] chosen, double[] left) {
    boolean[] whole = chosen.clone();
    double[] room = left.clone();
    for (int i = 0; i < free.length; i++) {
      if (parts[i] > WHOLE) {
        knapsack.addIfItFits(free[i], whole, room);
      }
    }
    boolean[] byValue = whole.clone();
    double[] roomByValue = room.clone();
    for (int item : free) {
      knapsack.addIfItFits(item, byValue, roomByValue);
    }
    offer(byValue);
    IntStream.range(0, free.length)
        .filter(i -> knapsack.fits(free[i], room))
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -worth[i]))
        .forEach(i -> knapsack.addIfItFits(free[i], whole, room));
    offer(whole);
  }

  private void offer(boolean[] choice) {
    double value = knapsack.value(choice);
    if (improves(value)) {
      best = choice;
      bestValue = value;
    }
  }

  /** Takes and drops every item whose other side cannot improve, and returns the others. */
  private int[] settle(int[] free, double[] worth, double bound, boolean[] chosen, double[] left) {
    int[] open = new int[free.length];
    int count = 0;
    for (int i = 0; i < free.length; i++) {
      if (improves(bound - Math.abs(worth[i]))) {
        open[count++] = free[i];
      } else if (worth[i] > 0) {
        if (!knapsack.fits(free[i], left)) {
          return new int[0];
        }
        knapsack.addIfItFits(free[i], chosen, left);
      }
    }
    int[] fitting =
        Arrays.stream(open, 0, count).filter(item -> knapsack.fits(item, left)).toArray();
    if (fitting.length == 0) {
      offer(chosen);
    }
    return fitting;
  }

  private static int mostDivided(int[] free, int[] open, double[] parts) {
    int most = open[0];
    double division = 0;
    int next = 0;
    for (int i = 0; i < free.length && next < open.length; i++) {
      if (free[i] == open[next]) {
        double divided = Math.min(parts[i], 1 - parts[i]);
        if (divided > division) {
          division = divided;
          most = free[i];
        }
        next++;
      }
    }
    return most;
  }
}
