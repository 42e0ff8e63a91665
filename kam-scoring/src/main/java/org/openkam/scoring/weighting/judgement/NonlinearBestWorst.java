package org.openkam.scoring.weighting.judgement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;

/**
 * The non-linear best-worst model, solved without a program.
 *
 * <p>For a given deviation each criterion bounds the ratio of the best weight to the worst; the
 * smallest deviation for which these bounds leave a ratio is found by halving an interval until no
 * number lies between its ends. At that deviation the ratio is settled, and the weight of each
 * other criterion may move on its own between two bounds, from which those of its share follow.
 */
final class NonlinearBestWorst {
  private final ImmutableList<String> criteria;
  private final double[] toCriterion;
  private final double[] fromCriterion;
  private final int best;
  private final int worst;
  private final double deviation;

  private NonlinearBestWorst(BestWorst.Comparisons comparisons) {
    criteria = comparisons.bestToOthers().keySet().asList();
    toCriterion = criteria.stream().mapToDouble(comparisons::toCriterion).toArray();
    fromCriterion = criteria.stream().mapToDouble(comparisons::fromCriterion).toArray();
    best = criteria.indexOf(comparisons.best());
    worst = criteria.indexOf(comparisons.worst());
    deviation = leastDeviation();
  }

  static NonlinearBestWorst solve(BestWorst.Comparisons comparisons) {
    return new NonlinearBestWorst(comparisons);
  }

  /** {@return the smallest deviation that the judgements allow} */
  double deviation() {
    return deviation;
  }

  /**
   * {@return the deviation by the greatest that it can be with this best to worst (Rezaei 2015);
   * empty where the best was judged once as important as the worst, but there is a deviation}
   */
  OptionalDouble consistencyRatio() {
    double direct = toCriterion[worst];
    double greatest = ((1 + 2 * direct) - Math.sqrt(1 + 8 * direct)) / 2;
    if (deviation == 0) {
      return OptionalDouble.of(0);
    }
    return greatest > 0 ? OptionalDouble.of(deviation / greatest) : OptionalDouble.empty();
  }

  /** {@return the smallest share of each criterion among the optimal weights} */
  ImmutableMap<String, Double> lowest() {
    return byCriterion(this::lowest);
  }

  /** {@return the greatest share of each criterion among the optimal weights} */
  ImmutableMap<String, Double> highest() {
    return byCriterion(this::highest);
  }

  /** {@return the centers between the smallest and the greatest shares} */
  ImmutableMap<String, Double> centers() {
    return byCriterion(i -> lowest(i) + (highest(i) - lowest(i)) / 2);
  }

  private double lowest(int i) {
    return least(i) / (least(i) + others(i, this::most));
  }

  /** Never below the lowest, which rounding would make it where the two are the same. */
  private double highest(int i) {
    return Math.max(lowest(i), most(i) / (most(i) + others(i, this::least)));
  }

  private double leastDeviation() {
    if (lowestRatio(0) <= highestRatio(0)) {
      return 0;
    }
    double low = 0;
    double high = greatestJudgement();
    double middle = high / 2;
    while (low < middle && middle < high) {
      if (lowestRatio(middle) <= highestRatio(middle)) {
        high = middle;
      } else {
        low = middle;
      }
      middle = low + (high - low) / 2;
    }
    return high;
  }

  /** Returns a deviation that leaves every ratio from zero. */
  private double greatestJudgement() {
    double greatest = 1;
    for (int i = 0; i < criteria.size(); i++) {
      greatest = Math.max(greatest, Math.max(toCriterion[i], fromCriterion[i]));
    }
    return greatest;
  }

  private double lowestRatio(double deviation) {
    double lowest = 0;
    for (int i = 0; i < criteria.size(); i++) {
      double to = toCriterion[i] - (i == best ? 0 : deviation);
      double from = fromCriterion[i] - (i == worst ? 0 : deviation);
      lowest = Math.max(lowest, Math.max(0, to) * Math.max(0, from));
    }
    return lowest;
  }

  private double highestRatio(double deviation) {
    double highest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < criteria.size(); i++) {
      double to = toCriterion[i] + (i == best ? 0 : deviation);
      double from = fromCriterion[i] + (i == worst ? 0 : deviation);
      highest = Math.min(highest, to * from);
    }
    return highest;
  }

  private double ratio() {
    return (lowestRatio(deviation) + highestRatio(deviation)) / 2;
  }

  /** Returns the smallest weight of a criterion where the worst has one. */
  private double least(int i) {
    if (i == best || i == worst) {
      return i == best ? ratio() : 1;
    }
    double least = Math.max(ratio() / (toCriterion[i] + deviation), fromCriterion[i] - deviation);
    return Math.min(least, most(i));
  }

  /** Returns the greatest weight of a criterion where the worst has one. */
  private double most(int i) {
    if (i == best || i == worst) {
      return i == best ? ratio() : 1;
    }
    double most = fromCriterion[i] + deviation;
    return toCriterion[i] > deviation
        ? Math.min(most, ratio() / (toCriterion[i] - deviation))
        : most;
  }

  private double others(int i, IntToDoubleFunction weight) {
    double sum = 0;
    for (int other = 0; other < criteria.size(); other++) {
      sum += other == i ? 0 : weight.applyAsDouble(other);
    }
    return sum;
  }

  private ImmutableMap<String, Double> byCriterion(IntToDoubleFunction share) {
    ImmutableMap.Builder<String, Double> shares = ImmutableMap.builder();
    for (int i = 0; i < criteria.size(); i++) {
      shares.put(criteria.get(i), share.applyAsDouble(i));
    }
    return shares.buildOrThrow();
  }
}
