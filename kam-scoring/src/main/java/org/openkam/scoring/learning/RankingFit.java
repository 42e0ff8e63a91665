package org.openkam.scoring.learning;

import java.util.List;

/**
 * Fits weights that are not negative to the differences between accounts of the same round.
 *
 * <p>The squared errors of all pairs of a round are, but for a factor, those of its accounts after
 * the means were taken off, so that only products of columns are needed. Columns are brought to the
 * same spread, so that the penalty means the same for each. Every round counts the same.
 */
final class RankingFit {
  private static final int MOST_SWEEPS = 10_000;
  private static final double SMALLEST_MOVE = 1e-12;

  private final double[][] products;
  private final double[] targets;
  private final double[] spreads;
  private final int reference;

  private RankingFit(double[][] products, double[] targets, double[] spreads, int reference) {
    this.products = products;
    this.targets = targets;
    this.spreads = spreads;
    this.reference = reference;
  }

  static RankingFit to(List<RankingRound> rounds, int reference) {
    int columns = rounds.get(0).columns();
    double[][] products = new double[columns][columns];
    double[] targets = new double[columns];
    for (RankingRound round : rounds) {
      double[] outcomes = round.centeredOutcomes();
      for (int i = 0; i < columns; i++) {
        double[] worths = round.centeredWorths(i);
        targets[i] += product(worths, outcomes) / round.size();
        for (int j = 0; j <= i; j++) {
          products[i][j] += product(worths, round.centeredWorths(j)) / round.size();
          products[j][i] = products[i][j];
        }
      }
    }
    double[] spreads = new double[columns];
    for (int i = 0; i < columns; i++) {
      spreads[i] = Math.sqrt(products[i][i]);
    }
    for (int i = 0; i < columns; i++) {
      targets[i] = spreads[i] > 0 ? targets[i] / spreads[i] : 0;
      for (int j = 0; j < columns; j++) {
        double scale = spreads[i] * spreads[j];
        products[i][j] = scale > 0 ? products[i][j] / scale : 0;
      }
    }
    return new RankingFit(products, targets, spreads, reference);
  }

  private static double product(double[] ours, double[] theirs) {
    double sum = 0;
    for (int i = 0; i < ours.length; i++) {
      sum += ours[i] * theirs[i];
    }
    return sum;
  }

  /**
   * Returns the weights under a penalty on how far they are from those of the reference alone, by
   * moving one at a time until none moves; all on the reference where that leaves none.
   */
  double[] weights(double penalty) {
    double alone = Math.max(0, targets[reference]);
    double[] scaled = new double[targets.length];
    scaled[reference] = alone;
    double largest = 1;
    for (int sweep = 0; sweep < MOST_SWEEPS && largest > SMALLEST_MOVE; sweep++) {
      largest = 0;
      for (int i = 0; i < scaled.length; i++) {
        if (spreads[i] > 0) {
          double held = i == reference ? alone : 0;
          double rest = targets[i] + penalty * held;
          for (int j = 0; j < scaled.length; j++) {
            rest -= i == j ? 0 : products[i][j] * scaled[j];
          }
          double moved = Math.max(0, rest / (1 + penalty));
          largest = Math.max(largest, Math.abs(moved - scaled[i]));
          scaled[i] = moved;
        }
      }
    }
    return unscaled(scaled);
  }

  private double[] unscaled(double[] scaled) {
    double[] weights = new double[scaled.length];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = spreads[i] > 0 ? scaled[i] / spreads[i] : 0;
      sum += weights[i];
    }
    if (sum == 0) {
      weights[reference] = 1;
    }
    return weights;
  }
}
