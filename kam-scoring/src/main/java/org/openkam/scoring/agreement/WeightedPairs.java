package org.openkam.scoring.agreement;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Comparator;
import java.util.OptionalDouble;

/** Kendall's tau with pairs that weigh more the nearer their accounts are to the top. */
final class WeightedPairs {
  private WeightedPairs() {}

  /**
   * Returns the mean of the two taus whose weights follow the places in either ranking, ties put in
   * the order of the other ranking.
   */
  static OptionalDouble tau(Ranks one, Ranks other) {
    if (one.hasOneRank() || other.hasOneRank()) {
      return OptionalDouble.empty();
    }
    double mean = (tau(one, other, places(one, other)) + tau(one, other, places(other, one))) / 2;
    return OptionalDouble.of(StandardRankCorrelation.clamped(mean));
  }

  private static int[] places(Ranks first, Ranks second) {
    ImmutableIntArray order =
        ImmutableIntArray.copyOf(
            first.order().stream()
                .boxed()
                .sorted(
                    Comparator.comparingDouble((Integer account) -> first.rank(account))
                        .thenComparingDouble(second::rank))
                .mapToInt(Integer::intValue));
    int[] places = new int[order.length()];
    for (int place = 0; place < places.length; place++) {
      places[order.get(place)] = place + 1;
    }
    return places;
  }

  private static double tau(Ranks one, Ranks other, int[] places) {
    double balance = 0;
    double untiedInOne = 0;
    double untiedInOther = 0;
    for (int i = 0; i < places.length; i++) {
      for (int j = 0; j < i; j++) {
        double weight = 1.0 / places[i] + 1.0 / places[j];
        double inOne = Math.signum(one.rank(i) - one.rank(j));
        double inOther = Math.signum(other.rank(i) - other.rank(j));
        balance += weight * inOne * inOther;
        untiedInOne += weight * Math.abs(inOne);
        untiedInOther += weight * Math.abs(inOther);
      }
    }
    return balance / Math.sqrt(untiedInOne * untiedInOther);
  }
}
