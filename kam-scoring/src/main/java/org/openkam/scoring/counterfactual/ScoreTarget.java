package org.openkam.scoring.counterfactual;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.function.Predicate;
import org.openkam.core.criterion.Criterion;
import org.openkam.scoring.strategy.FittedStrategy;

/**
 * A score to be reached under a frozen strategy: at least a lower limit and below an upper one, so
 * that it also stands for a tier.
 *
 * @param strategy scores the values of an account
 * @param lowest the smallest score that reaches the goal, finite
 * @param limit the smallest score that is too high, or {@link Double#MAX_VALUE}
 */
public record ScoreTarget(FittedStrategy strategy, double lowest, double limit)
    implements Predicate<ImmutableMap<String, Double>> {
  /**
   * Creates a goal.
   *
   * @param strategy scores the values of an account
   * @param lowest the smallest score that reaches the goal, finite
   * @param limit the smallest score that is too high, above the lowest
   */
  public ScoreTarget {
    checkArgument(
        Double.isFinite(lowest) && Double.isFinite(limit) && lowest < limit,
        "score goal must have two finite limits in order: [%s, %s)",
        lowest,
        limit);
    lowest += 0.0;
    limit += 0.0;
  }

  /**
   * Returns the goal of a score that is high enough.
   *
   * @param strategy scores the values of an account
   * @param lowest the smallest score that reaches the goal
   * @return the goal
   */
  public static ScoreTarget atLeast(FittedStrategy strategy, double lowest) {
    return new ScoreTarget(strategy, lowest, Double.MAX_VALUE);
  }

  /**
   * Returns the goal of a score above that of others, such as that of the last account chosen.
   *
   * @param strategy scores the values of an account
   * @param score the score to be exceeded
   * @return the goal
   */
  public static ScoreTarget above(FittedStrategy strategy, double score) {
    return atLeast(strategy, Math.nextUp(score));
  }

  /**
   * Returns the goal of a score below that of others, such as that of the first not chosen.
   *
   * @param strategy scores the values of an account
   * @param score the score to fall below
   * @return the goal
   */
  public static ScoreTarget below(FittedStrategy strategy, double score) {
    return new ScoreTarget(strategy, -Double.MAX_VALUE, score);
  }

  @Override
  public boolean test(ImmutableMap<String, Double> values) {
    double score =
        strategy.score(
            strategy.criteria().stream()
                .map(Criterion::id)
                .mapToDouble(id -> values.getOrDefault(id, Double.NaN))
                .toArray());
    return score >= lowest && score < limit;
  }
}
