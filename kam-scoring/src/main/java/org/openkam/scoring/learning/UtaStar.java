package org.openkam.scoring.learning;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import org.openkam.core.account.AccountId;
import org.openkam.core.execution.ProgressListener;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.strategy.UnsolvedProgramException;

/**
 * Learns value functions and weights from a ranking of examples (UTASTAR, Siskos and Yannacopoulos
 * 1985).
 *
 * <p>A linear program finds monotone piecewise linear value functions that reproduce the ranking
 * with the least sum of errors; of all that do equally well the mean of those that give each
 * criterion in turn the greatest weight is taken. Deterministic. Meant for up to some hundreds of
 * examples.
 *
 * @param segments the number of straight pieces of each value function, at least one
 * @param margin the least difference in value, at least 0.0001, between examples of different rank
 */
public record UtaStar(int segments, double margin) {
  private static final double LEAST_MARGIN = 1e-4;

  /**
   * Creates the method.
   *
   * @param segments the number of straight pieces of each value function, at least one
   * @param margin the least difference in value between examples of different rank, at least 0.0001
   */
  public UtaStar {
    checkParameters(segments, margin);
  }

  /** {@return the method with two pieces and a margin of 0.01} */
  public static UtaStar standard() {
    return new UtaStar(2, 0.01);
  }

  static void checkParameters(int segments, double margin) {
    checkArgument(segments >= 1, "value functions must have a segment: %s", segments);
    checkArgument(
        margin >= LEAST_MARGIN && margin < 1,
        "margin must be from %s to below one: %s",
        LEAST_MARGIN,
        margin);
  }

  /**
   * Learns from a ranking.
   *
   * @param matrix the accounts; those without a rank only widen the ranges of criteria without
   *     bounds
   * @param ranks the rank of each example, smaller is better, ties share a rank
   * @return the learned model
   * @throws IllegalArgumentException if an account is unknown, fewer than two are ranked, a value
   *     is missing, or there are more ranks than the margin leaves room for
   * @throws UnsolvedProgramException if a linear program has no answer that can be certified
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public LearnedModel learn(DecisionMatrix matrix, Map<AccountId, Integer> ranks) {
    return learn(matrix, ranks, ProgressListener.SILENT);
  }

  /**
   * Learns from a ranking.
   *
   * @param matrix the accounts; those without a rank only widen the ranges of criteria without
   *     bounds
   * @param ranks the rank of each example, smaller is better, ties share a rank
   * @param listener receives how many linear programs have been solved, of how many at most
   * @return the learned model
   * @throws IllegalArgumentException if an account is unknown, fewer than two are ranked, a value
   *     is missing, or there are more ranks than the margin leaves room for
   * @throws UnsolvedProgramException if a linear program has no answer that can be certified
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public LearnedModel learn(
      DecisionMatrix matrix, Map<AccountId, Integer> ranks, ProgressListener listener) {
    checkArgument(ranks.size() >= 2, "ranking must have two examples: %s", ranks);
    int steps = ImmutableSet.copyOf(ranks.values()).size() - 1;
    checkArgument(
        steps * margin < 1,
        "margins between all ranks must add up to less than one: %s",
        steps * margin);
    int[] ranked = new int[matrix.alternatives().size()];
    ranks.forEach((account, rank) -> ranked[matrix.rowOf(account)] = rank);
    ImmutableList<Integer> rows =
        ranks.keySet().stream()
            .map(matrix::rowOf)
            .sorted(Comparator.comparingInt((Integer row) -> ranked[row]).thenComparing(row -> row))
            .collect(toImmutableList());
    int[] order = Arrays.stream(ranked).map(rank -> -rank).toArray();
    UtaProgram program = new RankingProgram(ValueSegments.of(matrix, segments), ranked, margin);
    return LearnedModel.of(program, rows, order, listener);
  }
}
