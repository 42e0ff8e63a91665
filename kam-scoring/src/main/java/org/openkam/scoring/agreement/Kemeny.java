package org.openkam.scoring.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;

/**
 * The order that contradicts the fewest pairwise judgements.
 *
 * @param exactUpTo the greatest circle of majorities that is ordered exactly, from zero to 20
 */
record Kemeny(int exactUpTo) implements RankAggregation {
  private static final int GREATEST = 20;

  Kemeny {
    checkArgument(
        exactUpTo >= 0 && exactUpTo <= GREATEST,
        "exact order must be for up to 0 to %s accounts: %s",
        GREATEST,
        exactUpTo);
  }

  @Override
  public String id() {
    return "kemeny";
  }

  @Override
  public RankAggregation.Consensus aggregate(List<Ranks> rankings) {
    PairwiseVotes votes = PairwiseVotes.of(rankings);
    int[] order = Ranks.ofScores(votes.winsLessLosses()).order().toArray();
    double least = 0;
    for (int first = 0; first < order.length; ) {
      int end = endOfCircle(votes, order, first);
      CircleOrder best = best(votes, ImmutableIntArray.copyOf(order).subArray(first, end));
      System.arraycopy(best.accounts().toArray(), 0, order, first, end - first);
      least += best.leastContradictions();
      for (int place = first; place < end; place++) {
        least += contradictedByLater(votes, order, place, end);
      }
      first = end;
    }
    return votes.consensus(id(), points(votes, order), least);
  }

  /**
   * Returns where the shortest group ends that starts at a place and beats everything after it; the
   * members of such a group have more wins less losses than all that follow.
   */
  private static int endOfCircle(PairwiseVotes votes, int[] order, int first) {
    int end = first + 1;
    for (int place = first; place < end; place++) {
      for (int later = order.length - 1; later >= end; later--) {
        if (votes.majority(order[place], order[later]) <= 0) {
          end = later + 1;
        }
      }
    }
    return end;
  }

  private CircleOrder best(PairwiseVotes votes, ImmutableIntArray circle) {
    return circle.length() <= Math.max(1, exactUpTo)
        ? SubsetOrdering.best(votes, circle)
        : InsertionOrdering.improve(votes, circle);
  }

  private static double contradictedByLater(PairwiseVotes votes, int[] order, int place, int end) {
    double contradicted = 0;
    for (int later = end; later < order.length; later++) {
      contradicted += votes.before(order[later], order[place]);
    }
    return contradicted;
  }

  /** Ties neighbors that could stand in any order at the same cost. */
  private static double[] points(PairwiseVotes votes, int[] order) {
    double[] points = new double[order.length];
    for (int first = 0; first < order.length; ) {
      int end = first + 1;
      while (end < order.length && isEvenWithAll(votes, order, first, end)) {
        end++;
      }
      for (int place = first; place < end; place++) {
        points[order[place]] = order.length - (first + 1 + end) / 2.0;
      }
      first = end;
    }
    return points;
  }

  private static boolean isEvenWithAll(PairwiseVotes votes, int[] order, int first, int candidate) {
    for (int place = first; place < candidate; place++) {
      if (votes.majority(order[place], order[candidate]) != 0) {
        return false;
      }
    }
    return true;
  }
}
