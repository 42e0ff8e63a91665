package org.openkam.scoring.stability;

import com.google.common.primitives.Doubles;
import java.util.Arrays;

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
    int[] missing = new int[scores.size()];
    for (int other = 0; other < scores.columns(); other++) {
      double[] worths = scores.worths(other);
      double share = scores.weight(other) / others;
      for (int row = 0; row < worths.length; row++) {
        if (other == column) {
          curves.valueAtOne[row] = Double.isNaN(worths[row]) ? 0 : worths[row];
          curves.shareAtOne[row] = Double.isNaN(worths[row]) ? 0 : 1;
        } else if (Double.isNaN(worths[row])) {
          missing[row]++;
          // where no other value was measured, rounding may not leave a share
          curves.shareAtZero[row] =
              missing[row] == scores.columns() - 1 ? 0 : curves.shareAtZero[row] - share;
        } else {
          curves.valueAtZero[row] += share * worths[row];
        }
      }
    }
    return curves;
  }

  /** {@return the number of accounts} */
  int size() {
    return valueAtZero.length;
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

  /**
   * {@return the score at a weight; at zero or one the limit of the scores nearby, zero where
   * nothing was measured}
   */
  double value(int row, double weight) {
    double value = line(row, weight);
    if (isComplete(row)) {
      return value;
    }
    double share = (1 - weight) * shareAtZero[row] + weight * shareAtOne[row];
    if (share > 0) {
      return value / share;
    }
    double sum = valueAtZero[row] + valueAtOne[row];
    double shares = shareAtZero[row] + shareAtOne[row];
    return shares > 0 ? sum / shares : 0;
  }

  /** {@return what the score of an account is made of; accounts that equal in it never part} */
  Curve curve(int row) {
    return new Curve(valueAtZero[row], valueAtOne[row], shareAtZero[row], shareAtOne[row]);
  }

  /** {@return how far the score of an account may be off by rounding alone, zero or more} */
  double rounding(int row) {
    double share =
        Math.min(
            shareAtZero[row] > 0 ? shareAtZero[row] : 1, shareAtOne[row] > 0 ? shareAtOne[row] : 1);
    return ROUNDING * magnitude(row) / share;
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
    if (isComplete(one) && isComplete(other)) {
      double change = change(one, other, isAhead, end);
      return Double.isNaN(change) ? NONE : new double[] {change};
    }
    double atZero = cross(valueAtZero, one, shareAtZero, other);
    double atOne = cross(valueAtOne, one, shareAtOne, other);
    double noise = noise(one, other);
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

  /**
   * Returns the only weight at which one of two straight lines gets ahead of the other.
   *
   * @return the weight, from now to the end, or NaN if it stays as it is
   */
  private double change(int one, int other, boolean isAhead, int end) {
    double atZero = valueAtZero[one] - valueAtZero[other];
    double atOne = valueAtOne[one] - valueAtOne[other];
    double last = end == 0 ? atZero : atOne;
    double noise = noise(one, other);
    boolean changes = isAhead ? last < -noise : last > noise;
    return changes ? between(atZero / (atZero - atOne), end) : Double.NaN;
  }

  private double noise(int one, int other) {
    return ROUNDING * (magnitude(one) + magnitude(other));
  }

  /** {@return whether no value of an account was left out, so that its score is a straight line} */
  boolean isComplete(int row) {
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
    double[] roots = {far / square, atZero / far};
    double[] points = new double[3];
    int count = 0;
    points[count++] = weight;
    for (double candidate : roots) {
      if (candidate == between(candidate, end)) {
        points[count++] = candidate;
      }
    }
    points = Arrays.copyOf(points, count);
    Arrays.sort(points);
    if (end == 0) {
      Doubles.reverse(points);
    }
    return points;
  }

  /** The ends of one curve. */
  record Curve(double valueAtZero, double valueAtOne, double shareAtZero, double shareAtOne) {}
}
