package org.openkam.scoring.stability;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.scoring.strategy.Scoring;

/**
 * The smallest change of weights that brings an account from outside level with one that was
 * chosen.
 *
 * <p>The size of a change is the sum of the absolute changes of all weights; half of it is the
 * weight that moves. Moving weight from where the chosen account is ahead most to where it is
 * behind most closes the gap fastest, so the optimum of this linear program is found directly.
 */
@Value.Immutable
public abstract class MinimalWeightChange {
  MinimalWeightChange() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Finds the smallest change of weights that flips a choice.
   *
   * @param scoring a scoring by an additive strategy, without missing values
   * @param count how many accounts are chosen, at least one
   * @return the change, or empty where no weights flip the choice
   * @throws IllegalArgumentException if the strategy is not additive or a value is missing
   */
  public static Optional<MinimalWeightChange> of(Scoring scoring, int count) {
    return of(scoring, scoring.accounts(), count);
  }

  /**
   * Finds the smallest change of weights that flips a choice among some of the accounts, such as
   * those that no gate excludes.
   *
   * @param scoring a scoring by an additive strategy, without missing values
   * @param candidates accounts of the scoring
   * @param count how many accounts are chosen, at least one
   * @return the change, or empty where no weights flip the choice
   * @throws IllegalArgumentException if the strategy is not additive or a value is missing
   */
  public static Optional<MinimalWeightChange> of(
      Scoring scoring, Collection<AccountId> candidates, int count) {
    checkArgument(count >= 1, "top set must have an account: %s", count);
    AdditiveScores scores = AdditiveScores.complete(scoring);
    ImmutableSet<AccountId> kept = ImmutableSet.copyOf(candidates);
    int[] order =
        scores.rows(scoring.ranking().accounts().stream().filter(kept::contains).toList());
    MinimalWeightChange smallest = null;
    for (int i = Math.min(count, order.length) - 1; i >= 0; i--) {
      for (int j = count; j < order.length; j++) {
        double limit = smallest == null ? Double.POSITIVE_INFINITY : smallest.size();
        if (minSize(scores, order[i], order[j]) < limit) {
          double[] weights = levelWeights(scores, order[i], order[j]);
          double size = distance(scores, weights);
          if (size < limit) {
            smallest = flip(scoring, scores, order[i], order[j], weights, size);
          }
        }
      }
    }
    return Optional.ofNullable(smallest);
  }

  /** {@return the account that was chosen} */
  public abstract AccountId chosen();

  /** {@return the account that would draw level with it} */
  public abstract AccountId challenger();

  /** {@return the weights that make the two tie, by criterion id} */
  public abstract ImmutableMap<String, Double> weights();

  /** {@return the sum of the absolute changes of the weights, from zero to two} */
  public abstract double size();

  private static MinimalWeightChange flip(
      Scoring scoring,
      AdditiveScores scores,
      int chosen,
      int challenger,
      double[] weights,
      double size) {
    ImmutableMap.Builder<String, Double> byCriterion = ImmutableMap.builder();
    for (int column = 0; column < weights.length; column++) {
      byCriterion.put(scores.criterion(column), weights[column]);
    }
    return builder()
        .chosen(scoring.accounts().get(chosen))
        .challenger(scoring.accounts().get(challenger))
        .weights(byCriterion.buildOrThrow())
        .size(size)
        .build();
  }

  /**
   * {@return a size that no change can be below, as if all weight could move the best way; infinite
   * where no change brings the two level}
   */
  private static double minSize(AdditiveScores scores, int chosen, int challenger) {
    double gap = 0;
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int column = 0; column < scores.columns(); column++) {
      double lead = scores.worth(column, chosen) - scores.worth(column, challenger);
      gap += scores.weight(column) * lead;
      least = Math.min(least, lead);
      most = Math.max(most, lead);
    }
    if (least > 0) {
      return Double.POSITIVE_INFINITY;
    }
    return gap <= 0 ? 0 : 2 * gap / (most - least);
  }

  /** Returns the nearest weights that make the two tie, where there are any. */
  private static double[] levelWeights(AdditiveScores scores, int chosen, int challenger) {
    int columns = scores.columns();
    double[] lead = new double[columns];
    double[] weights = new double[columns];
    double gap = 0;
    int least = 0;
    for (int column = 0; column < columns; column++) {
      lead[column] = scores.worth(column, chosen) - scores.worth(column, challenger);
      weights[column] = scores.weight(column);
      gap += weights[column] * lead[column];
      least = lead[column] < lead[least] ? column : least;
    }
    int target = least;
    int[] givers =
        IntStream.range(0, columns)
            .filter(column -> lead[column] > lead[target])
            .boxed()
            .sorted(Comparator.comparingDouble((Integer column) -> -lead[column]))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int giver : givers) {
      double needed = Math.max(0, gap) / (lead[giver] - lead[target]);
      double moved = Math.min(weights[giver], needed);
      weights[giver] -= moved;
      weights[target] += moved;
      if (moved == needed) {
        break;
      }
      gap -= moved * (lead[giver] - lead[target]);
    }
    return weights;
  }

  private static double distance(AdditiveScores scores, double[] weights) {
    return IntStream.range(0, weights.length)
        .mapToDouble(column -> Math.abs(weights[column] - scores.weight(column)))
        .reduce(0, Double::sum);
  }

  /** Builds {@link MinimalWeightChange} instances; all properties but the weights are required. */
  public static final class Builder extends ImmutableMinimalWeightChange.Builder {
    Builder() {}
  }
}
