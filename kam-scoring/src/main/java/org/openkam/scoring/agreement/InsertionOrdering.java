package org.openkam.scoring.agreement;

import com.google.common.primitives.ImmutableIntArray;

/** A good order of many accounts: single accounts are moved for as long as that helps. */
final class InsertionOrdering {
  private final PairwiseVotes votes;
  private final int[] order;

  private InsertionOrdering(PairwiseVotes votes, int[] order) {
    this.votes = votes;
    this.order = order;
  }

  /** Starts from a given order; its bound lets each pair follow its own majority. */
  static CircleOrder improve(PairwiseVotes votes, ImmutableIntArray start) {
    InsertionOrdering ordering = new InsertionOrdering(votes, start.toArray());
    boolean moved = true;
    while (moved) {
      moved = false;
      for (int place = 0; place < start.length(); place++) {
        moved |= ordering.moveToBest(place);
      }
    }
    return new CircleOrder(ImmutableIntArray.copyOf(ordering.order), ordering.bound());
  }

  private boolean moveToBest(int place) {
    int bestGain = 0;
    int bestPlace = place;
    for (int step : new int[] {-1, 1}) {
      int gain = 0;
      for (int passed = place + step; passed >= 0 && passed < order.length; passed += step) {
        gain +=
            step
                * (votes.before(order[passed], order[place])
                    - votes.before(order[place], order[passed]));
        if (gain > bestGain) {
          bestGain = gain;
          bestPlace = passed;
        }
      }
    }
    move(place, bestPlace);
    return bestGain > 0;
  }

  private void move(int from, int to) {
    int account = order[from];
    int step = Integer.signum(to - from);
    for (int place = from; place != to; place += step) {
      order[place] = order[place + step];
    }
    order[to] = account;
  }

  private double bound() {
    double bound = 0;
    for (int i = 0; i < order.length; i++) {
      for (int j = 0; j < i; j++) {
        bound += Math.min(votes.before(order[i], order[j]), votes.before(order[j], order[i]));
      }
    }
    return bound;
  }
}
