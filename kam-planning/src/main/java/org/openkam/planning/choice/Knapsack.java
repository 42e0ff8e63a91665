package org.openkam.planning.choice;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.openkam.core.account.AccountId;

/**
 * A choice problem as plain numbers, the most valuable item first; the uses of each limit are in
 * units of the largest one. A limit of which all use the same or nothing is a number of items.
 */
final class Knapsack {
  /** How far a sum of uses may exceed its limit by rounding, as a share of the limit. */
  private static final double ROUNDING = 1e-12;

  private final double[] values;
  private final double[][] uses;
  private final double[] capacities;
  private final boolean isCount;
  private final int[] kinds;

  private Knapsack(double[] values, double[][] uses, double[] capacities, boolean isCount) {
    this.values = values;
    this.uses = uses;
    this.capacities = capacities;
    this.isCount = isCount;
    this.kinds = kinds(uses, values.length);
  }

  static Knapsack of(ChoiceProblem problem) {
    ImmutableList<AccountId> accounts = problem.values().keySet().asList();
    int limits = problem.limits().size();
    double[][] uses = new double[limits][accounts.size()];
    double[] capacities = new double[limits];
    boolean isCount = true;
    for (int limit = 0; limit < limits; limit++) {
      double largest = 0;
      for (int item = 0; item < accounts.size(); item++) {
        uses[limit][item] = problem.limits().get(limit).use(accounts.get(item));
        largest = Math.max(largest, uses[limit][item]);
      }
      double unit = largest > 0 ? largest : 1;
      for (int item = 0; item < accounts.size(); item++) {
        uses[limit][item] /= unit;
      }
      capacities[limit] = problem.limits().get(limit).capacity() / unit * (1 + ROUNDING);
      if (Arrays.stream(uses[limit]).allMatch(use -> use == 0 || use == 1)) {
        capacities[limit] = Math.floor(capacities[limit]);
      } else {
        isCount = false;
      }
    }
    double[] values = problem.values().values().stream().mapToDouble(value -> value).toArray();
    return new Knapsack(values, uses, capacities, isCount);
  }

  /** Numbers the items by what they use: the same kind uses the same of every limit. */
  private static int[] kinds(double[][] uses, int items) {
    Map<ImmutableDoubleArray, Integer> found = new HashMap<>();
    int[] kinds = new int[items];
    for (int item = 0; item < items; item++) {
      if (item > 0 && isSameUse(uses, item - 1, item)) {
        kinds[item] = kinds[item - 1];
        continue;
      }
      ImmutableDoubleArray.Builder use = ImmutableDoubleArray.builder(uses.length);
      for (double[] ofLimit : uses) {
        use.add(ofLimit[item]);
      }
      kinds[item] = found.computeIfAbsent(use.build(), unknown -> found.size());
    }
    return kinds;
  }

  private static boolean isSameUse(double[][] uses, int one, int other) {
    for (double[] ofLimit : uses) {
      if (Double.compare(ofLimit[one], ofLimit[other]) != 0) {
        return false;
      }
    }
    return true;
  }

  /** {@return the kind of an item; items of one kind use the same of every limit} */
  int kind(int item) {
    return kinds[item];
  }

  /**
   * {@return of each kind the most valuable items, as many as there is room for, in their order}
   */
  int[] candidates() {
    int[] taken = new int[items()];
    return IntStream.range(0, items()).filter(item -> taken[kinds[item]]++ < room(item)).toArray();
  }

  /** Returns the problem with some of the items, in ascending order. */
  Knapsack select(int[] items) {
    double[][] selected = new double[uses.length][];
    for (int limit = 0; limit < uses.length; limit++) {
      double[] ofLimit = uses[limit];
      selected[limit] = Arrays.stream(items).mapToDouble(item -> ofLimit[item]).toArray();
    }
    double[] worth = Arrays.stream(items).mapToDouble(item -> values[item]).toArray();
    return new Knapsack(worth, selected, capacities, isCount);
  }

  /** {@return how many items with the uses of one there is room for} */
  private double room(int item) {
    double room = Double.POSITIVE_INFINITY;
    for (int limit = 0; limit < capacities.length; limit++) {
      if (uses[limit][item] > 0) {
        room = Math.min(room, capacities[limit] / uses[limit][item]);
      }
    }
    return Math.floor(room);
  }

  /**
   * Tells whether every limit is a number of items, and the items of any two limits are apart or
   * those of one are among those of the other. Then the greedy choice is the best one (a laminar
   * matroid, Edmonds 1971).
   */
  boolean isNested() {
    if (!isCount) {
      return false;
    }
    BitSet[] members = new BitSet[uses.length];
    for (int limit = 0; limit < uses.length; limit++) {
      BitSet counted = new BitSet(items());
      for (int item = 0; item < items(); item++) {
        counted.set(item, uses[limit][item] > 0);
      }
      members[limit] = counted;
    }
    for (BitSet one : members) {
      for (BitSet other : members) {
        if (one.intersects(other) && !contains(one, other) && !contains(other, one)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean contains(BitSet all, BitSet some) {
    BitSet rest = (BitSet) some.clone();
    rest.andNot(all);
    return rest.isEmpty();
  }

  int items() {
    return values.length;
  }

  int limits() {
    return capacities.length;
  }

  double value(int item) {
    return values[item];
  }

  double use(int limit, int item) {
    return uses[limit][item];
  }

  double[] capacities() {
    return capacities.clone();
  }

  double value(boolean[] chosen) {
    double sum = 0;
    for (int item = 0; item < values.length; item++) {
      sum += chosen[item] ? values[item] : 0;
    }
    return sum;
  }

  boolean[] greedy() {
    boolean[] chosen = new boolean[values.length];
    double[] left = capacities();
    for (int item = 0; item < values.length; item++) {
      addIfItFits(item, chosen, left);
    }
    return chosen;
  }

  /** Adds an item that is not chosen yet to the chosen ones if there is room for it. */
  void addIfItFits(int item, boolean[] chosen, double[] left) {
    if (!chosen[item] && fits(item, left)) {
      chosen[item] = true;
      take(item, left);
    }
  }

  boolean fits(int item, double[] left) {
    for (int limit = 0; limit < left.length; limit++) {
      if (uses[limit][item] > left[limit]) {
        return false;
      }
    }
    return true;
  }

  void take(int item, double[] left) {
    for (int limit = 0; limit < left.length; limit++) {
      left[limit] -= uses[limit][item];
    }
  }
}
