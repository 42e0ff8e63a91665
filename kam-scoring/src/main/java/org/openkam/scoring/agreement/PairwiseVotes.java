package org.openkam.scoring.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;

/** How many rankings put one account strictly before another one, for each pair of accounts. */
final class PairwiseVotes {
  private final int[][] before;

  private PairwiseVotes(int[][] before) {
    this.before = before;
  }

  static PairwiseVotes of(List<Ranks> rankings) {
    checkArgument(!rankings.isEmpty(), "consensus needs a ranking");
    int size = rankings.get(0).size();
    int[][] before = new int[size][size];
    for (Ranks ranks : rankings) {
      Ranks.checkSameSize(rankings.get(0), ranks);
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          before[i][j] += ranks.rank(i) < ranks.rank(j) ? 1 : 0;
        }
      }
    }
    return new PairwiseVotes(before);
  }

  int size() {
    return before.length;
  }

  int before(int one, int other) {
    return before[one][other];
  }

  /** Returns one if more rankings put the first before the second, minus one if fewer, or zero. */
  int majority(int one, int other) {
    return Integer.signum(before[one][other] - before[other][one]);
  }

  /** Returns the wins of each account by majority, less its losses. */
  double[] winsLessLosses() {
    double[] points = new double[size()];
    for (int i = 0; i < points.length; i++) {
      for (int j = 0; j < points.length; j++) {
        points[i] += majority(i, j);
      }
    }
    return points;
  }

  RankAggregation.Consensus consensus(String rule, double[] points) {
    return consensus(rule, points, leastContradictions());
  }

  RankAggregation.Consensus consensus(String rule, double[] points, double leastContradictions) {
    Ranks ranks = Ranks.ofScores(points);
    return RankAggregation.Consensus.builder()
        .rule(rule)
        .ranks(ranks)
        .points(ImmutableDoubleArray.copyOf(points))
        .contradictions(contradictions(ranks))
        .leastContradictions(leastContradictions)
        .build();
  }

  /** Returns the judgements contradicted when each pair follows its own majority. */
  private double leastContradictions() {
    double least = 0;
    for (int i = 0; i < size(); i++) {
      for (int j = 0; j < i; j++) {
        least += Math.min(before[i][j], before[j][i]);
      }
    }
    return least;
  }

  private double contradictions(Ranks ranks) {
    double contradictions = 0;
    for (int i = 0; i < size(); i++) {
      for (int j = 0; j < i; j++) {
        double difference = ranks.rank(i) - ranks.rank(j);
        contradictions +=
            difference == 0
                ? (before[i][j] + before[j][i]) / 2.0
                : difference < 0 ? before[j][i] : before[i][j];
      }
    }
    return contradictions;
  }
}
