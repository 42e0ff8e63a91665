package org.openkam.scoring.stability;

import com.google.common.primitives.Doubles;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * The scores of all accounts as functions of the weight of one criterion, while the other weights
 * keep their ratios.
 *
 * <p>A score is a straight line in the weight <i>t</i>. Where values were left out it is a quotient
 * of two: what the measured values bring, by the weight that they have. So the lead of one account
 * over another has the sign of a polynomial of degree two at most, kept here by its three Bernstein
 * coefficients.
 */
final class WeightCurves {
  private static final double[] NONE = {};

  /** How large a lead, compared with the scores, may come from rounding alone. */
  private static final double ROUNDING = 0x1p-46;

  private final double weight;
  private final double[] valueAtZero;
  private final double[] valueAtOne;
  private final double[] shareAtZero;
  private final double[] shareAtOne;

  private WeightCurves(double weight, int size) {
    this.weight = weight;
    valueAtZero = new double[size];
    valueAtOne = new double[size];
    shareAtZero = new double[size];
    shareAtOne = new double[size];
  }

  static WeightCurves of(AdditiveScores scores, int column) {
    WeightCurves curves = new WeightCurves(scores.weight(column), scores.size());
    Arrays.fill(curves.shareAtZero, 1);
    double others = 1 - scores.weight(column);
    for (int other = 0; other < scores.columns(); other++) {
      double[] worths = scores.worths(other);
      double share = scores.weight(other) / others;
      for (int row = 0; row < worths.length; row++) {
        if (other == column) {
          curves.valueAtOne[row] = Double.isNaN(worths[row]) ? 0 : worths[row];
          curves.shareAtOne[row] = Double.isNaN(worths[row]) ? 0 : 1;
        } else if (Double.isNaN(worths[row])) {
          curves.shareAtZero[row] -= share;
        } else {
          curves.valueAtZero[row] += share * worths[row];
        }
      }
    }
    return curves;
  }

  /** {@return the weight of the criterion now} */
  double weight() {
    return weight;
  }

  /** {@return whether no value was left out, so that every score is a straight line} */
  boolean areStraight() {
    for (int row = 0; row < shareAtZero.length; row++) {
      if (!isComplete(row)) {
        return false;
      }
    }
    return true;
  }

  /** {@return the row among some places of an order whose line is lowest at a weight} */
  int lowest(int[] order, int from, int to, double weight) {
    int lowest = order[from];
    for (int i = from + 1; i < to; i++) {
      lowest = line(order[i], weight) < line(lowest, weight) ? order[i] : lowest;
    }
    return lowest;
  }

  /** {@return the row among some places of an order whose line is highest at a weight} */
  int highest(int[] order, int from, int to, double weight) {
    int highest = order[from];
    for (int i = from + 1; i < to; i++) {
      highest = line(order[i], weight) > line(highest, weight) ? order[i] : highest;
    }
    return highest;
  }

  /** {@return the score at a weight, where no value was left out} */
  private double line(int row, double weight) {
    return (1 - weight) * valueAtZero[row] + weight * valueAtOne[row];
  }

  /**
   * Returns the weights, from now to zero or one, at which an account falls behind another or gets
   * ahead of it, the nearest first; the weight now where the two are tied and part right away.
   *
   * @param isAhead whether the one counts as ahead of the other now, where the two may be tied
   * @param end zero or one
   */
  double[] changes(int one, int other, boolean isAhead, int end) {
    double atZero = cross(valueAtZero, one, shareAtZero, other);
    double atOne = cross(valueAtOne, one, shareAtOne, other);
    double noise = ROUNDING * (magnitude(one) + magnitude(other));
    if (isComplete(one) && isComplete(other)) {
      double last = end == 0 ? atZero : atOne;
      boolean changes = isAhead ? last < -noise : last > noise;
      return changes ? new double[] {between(atZero / (atZero - atOne), end)} : NONE;
    }
    double middle =
        (cross(valueAtZero, one, shareAtOne, other) + cross(valueAtOne, one, shareAtZero, other))
            / 2;
    double[] points = points(atZero, middle, atOne, end);
    double[] changes = new double[points.length];
    int count = 0;
    boolean ahead = isAhead;
    for (int i = 0; i < points.length; i++) {
      double next = i + 1 < points.length ? points[i + 1] : end;
      double lead = lead(atZero, middle, atOne, (points[i] + next) / 2);
      if (ahead ? lead < -noise : lead > noise) {
        changes[count++] = points[i];
        ahead = !ahead;
      }
    }
    return Arrays.copyOf(changes, count);
  }

  private boolean isComplete(int row) {
    return shareAtZero[row] == 1 && shareAtOne[row] == 1;
  }

  private double between(double point, int end) {
    return end == 0 ? Math.max(0, Math.min(point, weight)) : Math.min(1, Math.max(point, weight));
  }

  private double cross(double[] values, int one, double[] shares, int other) {
    return values[one] * shares[other] - values[other] * shares[one];
  }

  private double magnitude(int row) {
    return Math.abs(valueAtZero[row]) + Math.abs(valueAtOne[row]);
  }

  private static double lead(double atZero, double between, double atOne, double weight) {
    double rest = 1 - weight;
    return rest * rest * atZero + 2 * weight * rest * between + weight * weight * atOne;
  }

  /** Returns the weight now and the weights without a lead on the way to the end, in order. */
  private double[] points(double atZero, double middle, double atOne, int end) {
    double square = atZero - 2 * middle + atOne;
    double half = middle - atZero;
    double root = Math.sqrt(Math.max(0, half * half - square * atZero));
    double far = -(half + Math.copySign(root, half));
    double[] points =
        DoubleStream.of(weight, far / square, atZero / far)
            .filter(point -> point == between(point, end))
            .sorted()
            .toArray();
    if (end == 0) {
      Doubles.reverse(points);
    }
    return points;
  }
}
