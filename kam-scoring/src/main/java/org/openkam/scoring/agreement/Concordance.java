package org.openkam.scoring.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/**
 * How far several judges, or strategies, rank the same accounts alike (Kendall and Babington Smith
 * 1939).
 *
 * @param coefficient Kendall's W, from zero (no agreement) to one (the same ranking), corrected for
 *     ties
 * @param judges the number of rankings, at least two
 * @param accounts the number of accounts, at least two
 */
public record Concordance(double coefficient, int judges, int accounts) {
  /**
   * Compares rankings: W = 12 S / (m&sup2; (n&sup3; - n) - m &Sigma; (t&sup3; - t)), where S is the
   * sum of squared deviations of the rank sums from their mean and t the size of each tie.
   *
   * @param rankings at least two rankings of the same two accounts or more
   * @return the concordance, or empty where every ranking ties all accounts
   * @throws IllegalArgumentException if there are fewer rankings or accounts, or sizes differ
   */
  public static Optional<Concordance> of(List<Ranks> rankings) {
    int judges = rankings.size();
    checkArgument(judges >= 2, "concordance needs at least two rankings: %s", judges);
    int accounts = rankings.get(0).size();
    checkArgument(accounts >= 2, "concordance needs at least two accounts: %s", accounts);
    double[] sums = new double[accounts];
    double ties = 0;
    for (Ranks ranks : rankings) {
      Ranks.checkSameSize(rankings.get(0), ranks);
      for (int account = 0; account < accounts; account++) {
        sums[account] += ranks.rank(account);
      }
      for (int group : ranks.groups()) {
        ties += cubeLess(group);
      }
    }
    double mean = judges * (accounts + 1) / 2.0;
    double squares = 0;
    for (double sum : sums) {
      squares += (sum - mean) * (sum - mean);
    }
    double greatest = judges * (judges * cubeLess(accounts) - ties);
    return greatest == 0
        ? Optional.empty()
        : Optional.of(new Concordance(Math.min(1, 12 * squares / greatest), judges, accounts));
  }

  private static double cubeLess(double size) {
    return size * size * size - size;
  }

  /** {@return m (n - 1) W, which is Friedman's statistic, not negative} */
  public double chiSquare() {
    return judges * (accounts - 1) * coefficient;
  }

  /**
   * {@return the probability of a concordance at least as high if the judges ranked at random, from
   * zero to one, by the chi-squared distribution, which is rough below eight accounts}
   */
  public double pValue() {
    return 1 - new ChiSquaredDistribution(accounts - 1).cumulativeProbability(chiSquare());
  }
}
