package org.openkam.scoring.learning;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.numeric.Zeros;

/**
 * Learns value functions and weights from how accounts turned out in past rounds, so that accounts
 * that turned out better are scored higher.
 *
 * <p>Value functions are logarithms, rising or falling as the criterion is preferred. Weights are
 * not negative and fit the differences between the logarithms of the outcomes of all pairs of
 * accounts of a round (regularized least-squares ranking, Pahikkala and others 2009), held to a
 * reference such as past revenue by a penalty. The penalty comes from cross-validation over the
 * rounds: it is the one whose model chooses best in the round that was left out, by the outcome
 * that the chosen accounts capture. Where even that gains no more over the reference than its
 * standard error, or there are fewer than three rounds, so that each fit would rest on one round
 * alone, all the weight stays on the reference, and a finding says so. Deterministic.
 *
 * @param reference the id of the criterion that the model has to be better than
 * @param count how many accounts are chosen, at least one
 */
public record RankingLearner(String reference, int count) {
  static final int FEWEST_ROUNDS = 3;

  private static final ImmutableDoubleArray PENALTIES =
      ImmutableDoubleArray.of(0.01, 0.03, 0.1, 0.3, 1, 3, 10);

  /**
   * Creates the learner.
   *
   * @param reference the id of the criterion that the model has to be better than
   * @param count how many accounts are chosen, at least one
   */
  public RankingLearner {
    checkArgument(count >= 1, "learner must choose an account: %s", count);
  }

  /**
   * Learns from past rounds.
   *
   * @param rounds at least one round, all with the same criteria
   * @return the learned model
   * @throws IllegalArgumentException if there is no round, the criteria differ, the reference is
   *     not among them or has no value in a round
   */
  public LearnedRanking learn(List<PastRound> rounds) {
    checkArgument(!rounds.isEmpty(), "learner must have a past round");
    ImmutableList<Criterion> criteria = rounds.get(0).matrix().criteria();
    for (PastRound round : rounds) {
      checkArgument(
          round.matrix().criteria().equals(criteria),
          "rounds must have the same criteria %s: %s",
          criteria,
          round.matrix().criteria());
    }
    int column = rounds.get(0).matrix().columnOf(reference);
    checkArgument(
        rounds.stream().anyMatch(round -> round.matrix().columnCoverage(column) > 0),
        "criterion '%s' must have a value in a past round",
        reference);
    ImmutableList<Criterion> valued = LogarithmicValues.of(criteria, rounds);
    ImmutableList<RankingRound> measured =
        rounds.stream()
            .map(round -> RankingRound.of(round, valued))
            .collect(ImmutableList.toImmutableList());
    Validation best = bestPenalty(measured, column);
    double[] weights =
        best.penalty().isPresent()
            ? RankingFit.to(measured, column).weights(best.penalty().getAsDouble())
            : onReference(criteria.size(), column);
    return LearnedRanking.builder()
        .reference(reference)
        .criteria(valued)
        .weights(weights(criteria, weights))
        .penalty(best.penalty())
        .gains(best.gains())
        .build();
  }

  private Validation bestPenalty(ImmutableList<RankingRound> rounds, int column) {
    Validation none = new Validation(OptionalDouble.empty(), new double[rounds.size()]);
    if (rounds.size() < FEWEST_ROUNDS) {
      return none;
    }
    ImmutableList<RankingFit> fits =
        IntStream.range(0, rounds.size())
            .mapToObj(left -> RankingFit.to(without(rounds, left), column))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Validation> tried =
        PENALTIES.stream()
            .mapToObj(penalty -> validation(rounds, fits, column, penalty))
            .collect(ImmutableList.toImmutableList());
    Validation best = none;
    for (Validation each : tried) {
      best = each.mean() > best.mean() ? each : best;
    }
    if (best.mean() <= best.standardError()) {
      return none;
    }
    return best;
  }

  private Validation validation(
      ImmutableList<RankingRound> rounds,
      ImmutableList<RankingFit> fits,
      int column,
      double penalty) {
    double[] gains = new double[rounds.size()];
    for (int i = 0; i < gains.length; i++) {
      RankingRound round = rounds.get(i);
      gains[i] =
          round.captured(fits.get(i).weights(penalty), count)
              - round.captured(onReference(round.columns(), column), count);
    }
    return new Validation(OptionalDouble.of(penalty), gains);
  }

  private static ImmutableList<RankingRound> without(ImmutableList<RankingRound> rounds, int left) {
    return IntStream.range(0, rounds.size())
        .filter(round -> round != left)
        .mapToObj(rounds::get)
        .collect(ImmutableList.toImmutableList());
  }

  private static double[] onReference(int columns, int column) {
    double[] weights = new double[columns];
    weights[column] = 1;
    return weights;
  }

  private static Weights weights(ImmutableList<Criterion> criteria, double[] weights) {
    ImmutableMap.Builder<String, Double> points = ImmutableMap.builder();
    for (int column = 0; column < weights.length; column++) {
      points.put(criteria.get(column).id(), weights[column]);
    }
    return Weights.proportional(points.buildOrThrow());
  }

  /** What a penalty gains over the reference in rounds that were left out. */
  private static final class Validation {
    private final OptionalDouble penalty;
    private final double[] gains;

    Validation(OptionalDouble penalty, double[] gains) {
      this.penalty = penalty;
      this.gains = gains;
    }

    OptionalDouble penalty() {
      return penalty;
    }

    ImmutableDoubleArray gains() {
      return ImmutableDoubleArray.copyOf(gains);
    }

    double mean() {
      return Arrays.stream(gains).sum() / gains.length;
    }

    double standardError() {
      double mean = mean();
      double squares = Arrays.stream(gains).map(gain -> (gain - mean) * (gain - mean)).sum();
      return Math.sqrt(squares / (gains.length - 1) / gains.length);
    }
  }

  /** What was known of accounts on a day of the past, and how they turned out afterwards. */
  @Value.Immutable
  public abstract static class PastRound {
    PastRound() {}

    /** {@return a builder with no property set} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return what was known; a value may be missing} */
    public abstract DecisionMatrix matrix();

    /** {@return how each account of the matrix turned out, in its order, finite} */
    public abstract ImmutableDoubleArray outcomes();

    @Value.Check
    PastRound check() {
      checkArgument(
          outcomes().length() == matrix().accounts().size(),
          "round of %s accounts must have an outcome for each: %s",
          matrix().accounts().size(),
          outcomes().length());
      outcomes()
          .forEach(
              outcome ->
                  checkArgument(Double.isFinite(outcome), "outcome must be finite: %s", outcome));
      return Zeros.isAnyNegative(outcomes())
          ? new Builder().from(this).outcomes(Zeros.plain(outcomes())).build()
          : this;
    }

    /** Builds {@link PastRound} instances. */
    public static final class Builder extends ImmutablePastRound.Builder {
      Builder() {}
    }
  }
}
