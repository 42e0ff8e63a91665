package org.openkam.scoring.strategy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.openkam.core.account.AccountId;
import org.openkam.core.alternative.AlternativeId;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.explanation.Explanation;
import org.openkam.scoring.explanation.Shapley;

/**
 * The scores of the accounts of a matrix, with ranks, coverage, reasons and findings.
 *
 * <p>Keeps plain arrays; objects for single accounts are made when they are asked for. Immutable
 * and safe for many threads.
 */
public final class Scoring {
  private final FittedStrategy fitted;
  private final DecisionMatrix matrix;
  private final MatrixFrame frame;
  private final double[] scores;
  private final double[] bestCase;
  private final Supplier<Ranking> ranking;

  Scoring(
      FittedStrategy fitted,
      DecisionMatrix matrix,
      MatrixFrame frame,
      double[] scores,
      double[] bestCase) {
    this.fitted = fitted;
    this.matrix = matrix;
    this.frame = frame;
    this.scores = scores;
    this.bestCase = bestCase;
    this.ranking = Suppliers.memoize(() -> new Ranking(this));
  }

  /** {@return the strategy that made the scores} */
  public FittedStrategy fitted() {
    return fitted;
  }

  /** {@return what was scored, in the order of the matrix} */
  public ImmutableList<AlternativeId> alternatives() {
    return matrix.alternatives();
  }

  /**
   * Returns the accounts of a matrix whose alternatives are accounts.
   *
   * @return the accounts, in the order of the matrix
   * @throws org.openkam.core.account.NotAnAccountException if an alternative is not an account
   */
  public ImmutableList<AccountId> accounts() {
    return matrix.accounts();
  }

  /** {@return the matrix that was scored} */
  public DecisionMatrix matrix() {
    return matrix;
  }

  /**
   * Returns the score of a row.
   *
   * @param row the row, from zero to the number of accounts, exclusive
   * @return the score, finite; larger is better
   */
  public double score(int row) {
    return scores[row];
  }

  /** {@return the scores in the order of the accounts, a new array} */
  public double[] scores() {
    return scores.clone();
  }

  /**
   * Returns the score of an account with its rank and coverage.
   *
   * @param alternative an account, or another alternative, of the matrix
   * @return the score
   * @throws IllegalArgumentException if it is not in the matrix
   */
  public AccountScore of(AlternativeId alternative) {
    int row = matrix.rowOf(alternative);
    return accountScore(row, ranking().rank(row));
  }

  /** {@return the accounts in the order of their scores} */
  public Ranking ranking() {
    return ranking.get();
  }

  /** {@return the names of the published quantities behind the score} */
  public ImmutableSet<String> intermediates() {
    return fitted.scorer().intermediates().keySet();
  }

  /**
   * Returns a published quantity behind the score, such as VIKOR's S, R or Q.
   *
   * @param name the name of the quantity
   * @return one number an account, in the order of the accounts, a new array
   * @throws IllegalArgumentException if the strategy has no such quantity
   */
  public double[] intermediate(String name) {
    ToDoubleFunction<double[]> quantity = fitted.scorer().intermediates().get(name);
    checkArgument(
        quantity != null,
        "strategy '%s' has no intermediate '%s' among %s",
        fitted.strategy().name(),
        name,
        intermediates());
    double[] values = new double[alternatives().size()];
    for (int row = 0; row < values.length; row++) {
      values[row] = quantity.applyAsDouble(seen(row));
    }
    return values;
  }

  /**
   * Returns what the values of a criterion contribute to the scores, before the weight of what was
   * left out is shared among the others.
   *
   * @param column the place of the criterion among the criteria of {@link #fitted()}
   * @return one contribution an account, in the order of the accounts, NaN where the value was left
   *     out; a new array
   * @throws IllegalArgumentException if the strategy is not additive
   */
  public double[] contributions(int column) {
    checkArgument(
        fitted.scorer() instanceof AdditiveScorer,
        "strategy '%s' is no sum of contributions",
        fitted.strategy().name());
    AdditiveScorer scorer = (AdditiveScorer) fitted.scorer();
    double[] contributions = frame.column(column);
    for (int row = 0; row < contributions.length; row++) {
      if (!Double.isNaN(contributions[row])) {
        contributions[row] = scorer.contribution(column, contributions[row]);
      }
    }
    return contributions;
  }

  /**
   * {@return what was noticed while fitting, then what was noticed of the accounts scored here and
   * was not said before: missing and clipped values}
   */
  public ImmutableList<Finding> findings() {
    return ImmutableSet.<Finding>builder()
        .addAll(fitted.findings())
        .addAll(frame.findings(fitted.policy().missingData()))
        .build()
        .asList();
  }

  /**
   * Explains the score of an account by contributions that add up to it.
   *
   * @param alternative an account, or another alternative, of the matrix
   * @return the explanation
   * @throws IllegalArgumentException if it is not in the matrix
   */
  public Explanation explain(AlternativeId alternative) {
    return explain(alternative, Shapley.Policy.standard());
  }

  /**
   * Explains the score of an account by contributions that add up to it.
   *
   * @param alternative an account, or another alternative, of the matrix
   * @param policy when contributions to a score that is no sum are exact, and how they are sampled
   *     else
   * @return the explanation
   * @throws IllegalArgumentException if it is not in the matrix
   */
  public Explanation explain(AlternativeId alternative, Shapley.Policy policy) {
    return Explainer.explain(this, matrix.rowOf(alternative), policy);
  }

  AccountScore accountScore(int row, double rank) {
    return AccountScore.builder()
        .alternative(alternatives().get(row))
        .score(scores[row])
        .bestCase(bestCase[row])
        .rank(rank)
        .coverage(PartialScore.coverage(frame, row))
        .build();
  }

  /** {@return the scores in the order of the accounts, not a copy} */
  double[] computed() {
    return scores;
  }

  MatrixFrame frame() {
    return frame;
  }

  double[] seen(int row) {
    double[] values = new double[frame.weightedCriteria().size()];
    for (int column = 0; column < values.length; column++) {
      values[column] = frame.value(row, column);
    }
    return values;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Scoring that
        && fitted.equals(that.fitted)
        && matrix.equals(that.matrix)
        && Arrays.equals(scores, that.scores)
        && Arrays.equals(bestCase, that.bestCase);
  }

  @Override
  public int hashCode() {
    return 31 * fitted.hashCode() + Arrays.hashCode(scores);
  }

  @Override
  public String toString() {
    return "scoring of " + alternatives().size() + " alternatives by " + fitted.strategy();
  }
}
