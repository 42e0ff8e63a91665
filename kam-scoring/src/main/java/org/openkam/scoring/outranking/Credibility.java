package org.openkam.scoring.outranking;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.openkam.scoring.strategy.Ties;

/**
 * How credible it is that one account is at least as good as another (Roy 1978): the weight that
 * agrees, lowered by each criterion that objects more strongly than that.
 *
 * <p><i>σ(a,b) = c(a,b) Π (1 - d<sub>j</sub>(a,b)) / (1 - c(a,b))</i> over the criteria with
 * <i>d<sub>j</sub> &gt; c</i>. Rows are such that larger is better on every criterion. Immutable.
 */
public final class Credibility {
  private final double[] weights;
  private final ImmutableList<Thresholds> thresholds;

  private Credibility(double[] weights, ImmutableList<Thresholds> thresholds) {
    this.weights = weights;
    this.thresholds = thresholds;
  }

  /**
   * Returns the credibility by weights and thresholds.
   *
   * @param weights the weight of each criterion, which sum to one
   * @param thresholds the thresholds of each criterion
   * @return the credibility
   */
  public static Credibility of(double[] weights, List<Thresholds> thresholds) {
    checkArgument(
        weights.length == thresholds.size(),
        "credibility must have thresholds for each of %s weights: %s",
        weights.length,
        thresholds.size());
    return new Credibility(weights.clone(), ImmutableList.copyOf(thresholds));
  }

  /**
   * Tells whether a sum of weights reaches a cut. Weights such as tenths have no exact sum, so a
   * sum within 10<sup>-12</sup> of the cut reaches it.
   *
   * @param sum a concordance, a credibility or another sum of weights
   * @param cut the cut
   * @return whether the sum is the cut or more
   */
  public static boolean reaches(double sum, double cut) {
    return Ties.reaches(sum, cut);
  }

  /**
   * Returns the weight that agrees that one account is at least as good as another.
   *
   * @param row the first account, larger is better
   * @param other the second account, larger is better
   * @return the concordance, from zero to one
   */
  public double concordance(double[] row, double[] other) {
    double sum = 0;
    for (int column = 0; column < weights.length; column++) {
      sum += weights[column] * thresholds.get(column).concordance(other[column] - row[column]);
    }
    return Math.min(1, sum);
  }

  /**
   * Returns how credible it is that one account is at least as good as another.
   *
   * @param row the first account, larger is better
   * @param other the second account, larger is better
   * @return the credibility, from zero to one
   */
  public double of(double[] row, double[] other) {
    double concordance = concordance(row, other);
    double credibility = concordance;
    for (int column = 0; column < weights.length; column++) {
      double discordance = thresholds.get(column).discordance(other[column] - row[column]);
      if (discordance > concordance) {
        credibility *= (1 - discordance) / (1 - concordance);
      }
    }
    return credibility;
  }
}
