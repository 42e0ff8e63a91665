package org.openkam.scoring.backtest;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableDoubleArray;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.OptionalDouble;
import org.openkam.core.numeric.PearsonCorrelation;

/**
 * Accounts as a model ranked them, with how they turned out: the measures of a good choice.
 *
 * <p>An account is <i>relevant</i> if its outcome reaches a threshold: it is one that should have
 * been chosen. A measure is empty where it is not defined, such as the recall when no account is
 * relevant. Immutable.
 */
public final class RankedOutcomes {
  private final double[] outcomes;
  private final double threshold;
  private final Grouping byScore;
  private final Grouping byScoreTied;
  private final Grouping byOutcome;
  private final int size;

  private RankedOutcomes(
      double[] outcomes,
      double threshold,
      Grouping byScore,
      Grouping byScoreTied,
      Grouping byOutcome) {
    this.outcomes = outcomes;
    this.threshold = threshold;
    this.byScore = byScore;
    this.byScoreTied = byScoreTied;
    this.byOutcome = byOutcome;
    this.size = outcomes.length;
  }

  /**
   * Ranks accounts.
   *
   * @param scores one finite score an account, larger is better
   * @param outcomes one finite outcome an account, larger is better
   * @param threshold the least outcome of a relevant account, infinite if there is none
   * @param ties what place tied accounts take
   * @return the ranked accounts
   * @throws IllegalArgumentException if there is no account, the sizes differ or a number is not
   *     finite
   */
  public static RankedOutcomes of(
      double[] scores, double[] outcomes, double threshold, TieRule ties) {
    checkArgument(
        scores.length == outcomes.length,
        "ranking must have as many scores as outcomes: %s, %s",
        scores.length,
        outcomes.length);
    checkArgument(!Double.isNaN(threshold), "threshold must be a number: %s", threshold);
    return new RankedOutcomes(
        outcomes.clone(),
        threshold,
        Grouping.of(scores, ties),
        Grouping.of(scores, TieRule.AVERAGED),
        Grouping.of(outcomes, TieRule.AVERAGED));
  }

  /** {@return the number of accounts, at least one} */
  public int size() {
    return size;
  }

  /** {@return the share of relevant accounts, from zero to one} */
  public double baseRate() {
    return relevant(size) / size;
  }

  /**
   * Returns the share of relevant accounts among the first.
   *
   * @param count how many are chosen, from one to the number of accounts
   * @return the share, from zero to one
   * @throws IllegalArgumentException if the count is out of range
   */
  public double precision(int count) {
    return relevant(count) / count;
  }

  /**
   * Returns the share of all relevant accounts that is among the first.
   *
   * @param count how many are chosen, from one to the number of accounts
   * @return the share, from zero to one; empty where no account is relevant
   * @throws IllegalArgumentException if the count is out of range
   */
  public OptionalDouble recall(int count) {
    return ratio(relevant(count), relevant(size));
  }

  /**
   * Returns how many times as many relevant accounts are among the first as a choice by lot has.
   *
   * @param count how many are chosen, from one to the number of accounts
   * @return the precision by the base rate, not negative; empty where no account is relevant
   * @throws IllegalArgumentException if the count is out of range
   */
  public OptionalDouble lift(int count) {
    return ratio(precision(count), baseRate());
  }

  /**
   * Returns the share of the sum of all outcomes that the first account for.
   *
   * @param count how many are chosen, from one to the number of accounts
   * @return the share, from zero to one where no outcome is negative; empty where the sum is not
   *     above zero
   * @throws IllegalArgumentException if the count is out of range
   */
  public OptionalDouble capturedValue(int count) {
    checkCount(count);
    double[] placed = byScore.placed(account -> outcomes[account]);
    double total = sum(placed, size);
    return total > 0 ? OptionalDouble.of(sum(placed, count) / total) : OptionalDouble.empty();
  }

  /**
   * Returns how many times the share of the outcome the first have that a choice by lot has.
   *
   * @param count how many are chosen, from one to the number of accounts
   * @return the captured value by the share of accounts; empty where the captured value is
   * @throws IllegalArgumentException if the count is out of range
   */
  public OptionalDouble valueLift(int count) {
    OptionalDouble captured = capturedValue(count);
    return captured.isPresent()
        ? OptionalDouble.of(captured.getAsDouble() * size / count)
        : captured;
  }

  /**
   * Returns the sum of the gains of the first, each by the binary logarithm of its rank plus one
   * (J&auml;rvelin and Kek&auml;l&auml;inen 2002).
   *
   * @param count how many are looked at, from one to the number of accounts
   * @param gain what an outcome is worth
   * @return the discounted cumulative gain, not negative
   * @throws IllegalArgumentException if the count is out of range or a gain is not finite
   */
  public double discountedGain(int count, BacktestPlan.Gain gain) {
    checkCount(count);
    return discounted(byScore.placed(account -> gain.of(outcomes[account])), count);
  }

  /**
   * Returns the discounted cumulative gain as a share of the best one.
   *
   * @param count how many are looked at, from one to the number of accounts
   * @param gain what an outcome is worth
   * @return NDCG, from zero to one; empty where no outcome gains anything
   * @throws IllegalArgumentException if the count is out of range or a gain is not finite
   */
  public OptionalDouble normalizedGain(int count, BacktestPlan.Gain gain) {
    double ideal =
        discounted(byOutcome.placed(account -> gain.of(outcomes[account])), checkCount(count));
    return ratio(discountedGain(count, gain), ideal);
  }

  /**
   * {@return the mean precision at the ranks of the relevant accounts, ties taken together, from
   * zero to one; empty where no account is relevant}
   */
  public OptionalDouble averagePrecision() {
    double[] placed = byScoreTied.placed(this::relevance);
    double[] ranks = placedRanks();
    double found = 0;
    double sum = 0;
    for (int first = 0; first < size; ) {
      int end = first;
      double inGroup = 0;
      while (end < size && ranks[end] == ranks[first]) {
        inGroup += placed[end++];
      }
      found += inGroup;
      sum += inGroup * found / end;
      first = end;
    }
    return ratio(sum, found);
  }

  /**
   * {@return the probability that a relevant account stands before one that is not, where a tie
   * counts half, from zero to one; empty where all are relevant or none is}
   */
  public OptionalDouble areaUnderCurve() {
    double[] placed = byScoreTied.placed(this::relevance);
    double positive = sum(placed, size);
    double[] ranks = placedRanks();
    double wins = -positive * (positive - 1) / 2;
    for (int place = 0; place < size; place++) {
      wins += placed[place] * (size - ranks[place]);
    }
    return ratio(wins, positive * (size - positive));
  }

  /**
   * {@return the captured value of each number of chosen accounts, from one to all; empty where the
   * sum of outcomes is not above zero}
   */
  public ImmutableDoubleArray gainCurve() {
    return curve(byScore);
  }

  /**
   * {@return the area between the gain curve and its diagonal by that of the best order, at most
   * one; zero for a choice by lot; empty where all outcomes are the same or their sum is not above
   * zero}
   */
  public OptionalDouble gainCoefficient() {
    ImmutableDoubleArray best = curve(byOutcome);
    return best.isEmpty() || byOutcome.ends().length() == 1
        ? OptionalDouble.empty()
        : ratio(area(curve(byScore)), area(best));
  }

  /**
   * {@return the rank correlation of scores and outcomes (Spearman 1904), from minus one to one;
   * empty where one side ties all}
   */
  public OptionalDouble rankCorrelation() {
    return PearsonCorrelation.between(byScoreTied.ranks(), byOutcome.ranks());
  }

  private double relevance(int account) {
    return outcomes[account] >= threshold ? 1 : 0;
  }

  private double relevant(int count) {
    checkCount(count);
    return sum(byScore.placed(this::relevance), count);
  }

  @CanIgnoreReturnValue
  private int checkCount(int count) {
    checkArgument(count >= 1 && count <= size, "count must be from 1 to %s: %s", size, count);
    return count;
  }

  private ImmutableDoubleArray curve(Grouping grouping) {
    double[] placed = grouping.placed(account -> outcomes[account]);
    double total = sum(placed, size);
    if (total <= 0) {
      return ImmutableDoubleArray.of();
    }
    ImmutableDoubleArray.Builder curve = ImmutableDoubleArray.builder(size);
    double sum = 0;
    for (double outcome : placed) {
      sum += outcome;
      curve.add(sum / total);
    }
    return curve.build();
  }

  private double area(ImmutableDoubleArray curve) {
    double area = -0.5;
    for (int i = 0; i < size; i++) {
      area += (curve.get(i) + (i == 0 ? 0 : curve.get(i - 1))) / 2 / size;
    }
    return area;
  }

  private double[] placedRanks() {
    double[] ranks = byScoreTied.ranks();
    return byScoreTied.placed(account -> ranks[account]);
  }

  private static double discounted(double[] gains, int count) {
    double sum = 0;
    for (int place = 0; place < count; place++) {
      sum += gains[place] / (Math.log(place + 2) / Math.log(2));
    }
    return sum;
  }

  private static double sum(double[] values, int count) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += values[i];
    }
    return sum;
  }

  private static OptionalDouble ratio(double part, double whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / whole);
  }

  /** What place an account takes that is tied with others. */
  public enum TieRule {
    /** Each of the tied takes the mean over all their orders (McSherry and Najork 2008). */
    AVERAGED,
    /** The tied stand in the order in which they were given. */
    AS_GIVEN
  }
}
