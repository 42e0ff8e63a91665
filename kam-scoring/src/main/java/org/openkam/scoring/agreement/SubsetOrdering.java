package org.openkam.scoring.agreement;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;

/**
 * The best order of a few accounts, by the best order of each subset of them (Held and Karp 1962).
 */
final class SubsetOrdering {
  private final PairwiseVotes votes;
  private final int[] accounts;
  private final int[] cost;

  private SubsetOrdering(PairwiseVotes votes, int[] accounts) {
    this.votes = votes;
    this.accounts = accounts;
    this.cost = new int[1 << accounts.length];
  }

  /** Returns the first of the best orders by the places of the accounts. */
  static CircleOrder best(PairwiseVotes votes, ImmutableIntArray circle) {
    int[] accounts = circle.toArray();
    Arrays.sort(accounts);
    SubsetOrdering ordering = new SubsetOrdering(votes, accounts);
    for (int subset = 1; subset < ordering.cost.length; subset++) {
      ordering.cost[subset] = ordering.costWithFirst(subset, ordering.bestFirst(subset));
    }
    return new CircleOrder(ordering.order(), ordering.cost[ordering.cost.length - 1]);
  }

  private int bestFirst(int subset) {
    int best = Integer.numberOfTrailingZeros(subset);
    for (int first = best + 1; first < accounts.length; first++) {
      boolean isMember = (subset & 1 << first) != 0;
      if (isMember && costWithFirst(subset, first) < costWithFirst(subset, best)) {
        best = first;
      }
    }
    return best;
  }

  /** Returns what is contradicted when an account stands before the others of a subset. */
  private int costWithFirst(int subset, int first) {
    int others = subset & ~(1 << first);
    int contradicted = cost[others];
    for (int rest = others; rest != 0; rest &= rest - 1) {
      contradicted += votes.before(accounts[Integer.numberOfTrailingZeros(rest)], accounts[first]);
    }
    return contradicted;
  }

  private ImmutableIntArray order() {
    ImmutableIntArray.Builder order = ImmutableIntArray.builder(accounts.length);
    int subset = cost.length - 1;
    while (subset != 0) {
      int first = bestFirst(subset);
      order.add(accounts[first]);
      subset &= ~(1 << first);
    }
    return order.build();
  }
}
