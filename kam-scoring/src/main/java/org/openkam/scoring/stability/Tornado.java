package org.openkam.scoring.stability;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Criterion;
import org.openkam.scoring.numeric.Reweighting;
import org.openkam.scoring.strategy.FittedStrategy;
import org.openkam.scoring.strategy.Scoring;

/**
 * Which of many things the score of one account hangs on most: each is moved alone, down and up,
 * and the bars are ordered by how far the score moves (a tornado diagram).
 *
 * @param account the account
 * @param score its score when nothing is moved
 * @param bars one a criterion, the widest first
 */
public record Tornado(AccountId account, double score, ImmutableList<Bar> bars) {
  /**
   * Moves one weight at a time; the others keep their ratios. Works for any strategy.
   *
   * @param scoring the accounts, criteria, weights and strategy, with two criteria at least
   * @param account an account of the scoring
   * @param share by which share of itself a weight is lowered and raised, above zero, at most one;
   *     a raised weight stays below one
   * @return a bar for each criterion with weight
   */
  public static Tornado ofWeights(Scoring scoring, AccountId account, double share) {
    checkArgument(share > 0 && share <= 1, "share must be above 0 and at most 1: %s", share);
    Reweighting reweighting = new Reweighting(scoring);
    return of(
        scoring,
        account,
        IntStream.range(0, reweighting.criteria().size())
            .mapToObj(
                column -> {
                  double weight = reweighting.weight(column);
                  double low = weight * (1 - share);
                  double high = Math.min(weight * (1 + share), (1 + weight) / 2);
                  return Bar.builder()
                      .criterion(reweighting.criteria().get(column).id())
                      .low(low)
                      .high(high)
                      .scoreAtLow(reweighting.with(column, low).of(account).score())
                      .scoreAtHigh(reweighting.with(column, high).of(account).score())
                      .build();
                })
            .collect(toImmutableList()));
  }

  /**
   * Moves one measured value of the account at a time, by the frozen strategy, so that no other
   * score moves.
   *
   * @param scoring the accounts, criteria, weights and strategy
   * @param account an account of the scoring
   * @param ranges from where to where each value may lie, by criterion id
   * @return a bar for each criterion that is named
   * @throws IllegalArgumentException if a criterion has no weight
   */
  public static Tornado ofValues(Scoring scoring, AccountId account, Map<String, Bounds> ranges) {
    FittedStrategy fitted = scoring.fitted();
    ImmutableList<String> ids =
        fitted.criteria().stream().map(Criterion::id).collect(toImmutableList());
    double[] values = scoring.matrix().selectCriteria(ids).row(scoring.matrix().rowOf(account));
    return of(
        scoring,
        account,
        ranges.entrySet().stream()
            .map(
                range -> {
                  int column = ids.indexOf(range.getKey());
                  checkArgument(column >= 0, "no criterion '%s' among %s", range.getKey(), ids);
                  Bounds bounds = range.getValue();
                  return Bar.builder()
                      .criterion(range.getKey())
                      .low(bounds.lowest())
                      .high(bounds.highest())
                      .scoreAtLow(score(fitted, values, column, bounds.lowest()))
                      .scoreAtHigh(score(fitted, values, column, bounds.highest()))
                      .build();
                })
            .collect(toImmutableList()));
  }

  private static double score(FittedStrategy fitted, double[] values, int column, double value) {
    double[] moved = values.clone();
    moved[column] = value;
    return fitted.score(moved);
  }

  private static Tornado of(Scoring scoring, AccountId account, ImmutableList<Bar> bars) {
    return new Tornado(
        account,
        scoring.of(account).score(),
        bars.stream()
            .sorted(Comparator.comparingDouble((Bar bar) -> -bar.width()))
            .collect(toImmutableList()));
  }

  /** What the score of an account becomes when one weight or one value is moved down and up. */
  @Value.Immutable
  public abstract static class Bar {
    Bar() {}

    /** {@return a builder with no property set} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return the id of the criterion} */
    public abstract String criterion();

    /** {@return the lower weight or value} */
    public abstract double low();

    /** {@return the higher weight or value} */
    public abstract double high();

    /** {@return the score at the lower one, finite} */
    public abstract double scoreAtLow();

    /** {@return the score at the higher one, finite} */
    public abstract double scoreAtHigh();

    /** {@return how far apart the two scores are, not negative} */
    public double width() {
      return Math.abs(scoreAtHigh() - scoreAtLow());
    }

    /** Builds {@link Bar} instances. */
    public static final class Builder extends ImmutableBar.Builder {
      Builder() {}
    }
  }
}
