package org.openkam.scoring.strategy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.openkam.core.criterion.Weights;
import org.openkam.core.execution.Parallelism;
import org.openkam.core.finding.Attributes;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;

/**
 * A way to turn measured values and weights into one score an account, larger is better.
 *
 * <p>The provided strategies live in the packages of their families and are listed in {@link
 * StrategyRegistry}; additional ones may be added by implementing this interface, either as a class
 * or through {@link #of}. A strategy says what it {@linkplain #fit learns} of the accounts and how
 * it {@linkplain #scorer scores} one account from that; zero weights, missing and constant values,
 * value functions, ranks and freezing are treated the same for all. All implementations must be
 * immutable, deterministic and safe for many threads, and should have value equality and a readable
 * {@code toString}.
 */
public interface ScoringStrategy extends MatrixMethod {
  /**
   * Returns a strategy that looks at one account at a time and learns nothing of the others.
   *
   * @param name the name, lower case with hyphens
   * @param scorer makes the scorer for given criteria and weights
   * @return the strategy
   */
  static ScoringStrategy of(String name, ScorerFactory scorer) {
    return new FunctionStrategy(name, scorer);
  }

  /** {@return the name, lower case with hyphens, unique in a registry} */
  @Override
  String name();

  /** {@return the parameters that make this strategy from one of the same name with defaults} */
  default Attributes parameters() {
    return Attributes.empty();
  }

  /**
   * Returns this strategy with other parameters.
   *
   * @param parameters the parameters; what is absent takes its default
   * @return the strategy
   * @throws IllegalArgumentException if a parameter is unknown or has no meaning
   */
  default ScoringStrategy withParameters(Attributes parameters) {
    checkArgument(
        parameters.size() == 0, "strategy '%s' takes no parameters: %s", name(), parameters);
    return this;
  }

  /** {@return what every user of its scores has to know, nothing unless overridden} */
  default ImmutableList<Finding> cautions() {
    return ImmutableList.of();
  }

  /** {@return the words that a refusal of a criterion begins with} */
  @Override
  default String refusal() {
    return "strategy '" + name() + "' cannot score by";
  }

  /**
   * Learns what must be remembered of the accounts to score any account later.
   *
   * @param frame the accounts; at least one, with values that keep the requirements
   * @return what is remembered
   */
  FittedParameters fit(Frame frame);

  /**
   * Returns the scorer for given criteria and what was learned.
   *
   * @param criteria the criteria and weights that were learned with
   * @param fitted what {@link #fit} returned
   * @return the scorer
   */
  RowScorer scorer(WeightedCriteria criteria, FittedParameters fitted);

  /**
   * Fits this strategy under the standard policy.
   *
   * @param matrix the accounts to learn from
   * @param weights a weight for each criterion of the matrix
   * @return the fitted strategy, whose scores no longer change with the accounts
   * @throws ScoringRefusedException if the data does not allow a meaningful score
   */
  default FittedStrategy fit(DecisionMatrix matrix, Weights weights) {
    return fit(matrix, weights, ScoringPolicy.standard());
  }

  /**
   * Fits this strategy.
   *
   * @param matrix the accounts to learn from
   * @param weights a weight for each criterion of the matrix
   * @param policy how missing and constant values are treated
   * @return the fitted strategy, whose scores no longer change with the accounts
   * @throws ScoringRefusedException if the data does not allow a meaningful score
   */
  default FittedStrategy fit(DecisionMatrix matrix, Weights weights, ScoringPolicy policy) {
    return fit(matrix, weights, policy, Parallelism.sequential());
  }

  /**
   * Fits this strategy on some threads; the result is the same on any number of them.
   *
   * @param matrix the accounts to learn from
   * @param weights a weight for each criterion of the matrix
   * @param policy how missing and constant values are treated
   * @param parallelism how many threads may work
   * @return the fitted strategy, whose scores no longer change with the accounts
   * @throws ScoringRefusedException if the data does not allow a meaningful score
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  default FittedStrategy fit(
      DecisionMatrix matrix, Weights weights, ScoringPolicy policy, Parallelism parallelism) {
    return FittedStrategy.fit(this, matrix, weights, policy, parallelism);
  }

  /**
   * Fits this strategy on accounts and scores them, under the standard policy.
   *
   * @param matrix the accounts
   * @param weights a weight for each criterion of the matrix
   * @return the scores
   * @throws ScoringRefusedException if the data does not allow a meaningful score
   */
  default Scoring score(DecisionMatrix matrix, Weights weights) {
    return score(matrix, weights, ScoringPolicy.standard());
  }

  /**
   * Fits this strategy on accounts and scores them.
   *
   * @param matrix the accounts
   * @param weights a weight for each criterion of the matrix
   * @param policy how missing, constant and tied values are treated
   * @return the scores
   * @throws ScoringRefusedException if the data does not allow a meaningful score
   */
  default Scoring score(DecisionMatrix matrix, Weights weights, ScoringPolicy policy) {
    return score(matrix, weights, policy, Parallelism.sequential());
  }

  /**
   * Fits this strategy on accounts and scores them on some threads; the scores are the same on any
   * number of them.
   *
   * @param matrix the accounts
   * @param weights a weight for each criterion of the matrix
   * @param policy how missing, constant and tied values are treated
   * @param parallelism how many threads may work
   * @return the scores
   * @throws ScoringRefusedException if the data does not allow a meaningful score
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  default Scoring score(
      DecisionMatrix matrix, Weights weights, ScoringPolicy policy, Parallelism parallelism) {
    return FittedStrategy.fitAndScore(this, matrix, weights, policy, parallelism);
  }

  /** Makes the scorer of a strategy that learns nothing of the accounts. */
  @FunctionalInterface
  interface ScorerFactory {
    /**
     * Returns the scorer for given criteria.
     *
     * @param criteria the criteria and weights
     * @return the scorer
     */
    RowScorer scorer(WeightedCriteria criteria);
  }
}
