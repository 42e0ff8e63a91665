package org.openkam.scoring.learning;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Preference;
import org.openkam.core.criterion.ValueFunction;
import org.openkam.core.criterion.ValueFunctions;

/**
 * Gives criteria that have none the value function <i>ln(1 + (x - a) / s)</i>, scaled from zero to
 * one, as straight lines between points: <i>a</i> is the least value, or zero where none is below,
 * and <i>s</i> the median distance from it. It goes on to ten times the greatest distance, so that
 * accounts larger than any before are told apart.
 */
final class LogarithmicValues {
  private static final int LINES = 32;
  private static final double ROOM = 10;

  private LogarithmicValues() {}

  static ImmutableList<Criterion> of(
      ImmutableList<Criterion> criteria, List<RankingLearner.PastRound> rounds) {
    return IntStream.range(0, criteria.size())
        .mapToObj(column -> of(criteria.get(column), column, rounds))
        .collect(ImmutableList.toImmutableList());
  }

  private static Criterion of(
      Criterion criterion, int column, List<RankingLearner.PastRound> rounds) {
    if (criterion.valueFunction().isPresent()) {
      return criterion;
    }
    boolean isFalling = criterion.preference() instanceof Preference.Less;
    checkArgument(
        isFalling || criterion.preference() instanceof Preference.More,
        "criterion '%s' must be better the more or the less, or have a value function: %s",
        criterion.id(),
        criterion.preference());
    double[] values =
        rounds.stream()
            .flatMapToDouble(round -> Arrays.stream(round.matrix().column(column)))
            .filter(value -> !Double.isNaN(value))
            .sorted()
            .toArray();
    return criterion.toBuilder().valueFunction(function(values, isFalling)).build();
  }

  private static ValueFunction function(double[] sorted, boolean isFalling) {
    double least = sorted.length == 0 ? 0 : Math.min(0, sorted[0]);
    double greatest = sorted.length == 0 ? 0 : sorted[sorted.length - 1];
    double[] distances =
        Arrays.stream(sorted).map(value -> value - least).filter(value -> value > 0).toArray();
    double middle = distances.length == 0 ? 1 : distances[distances.length / 2];
    double end = ROOM * Math.max(middle, greatest - least);
    double whole = Math.log1p(end / middle);
    ImmutableSortedMap.Builder<Double, Double> points = ImmutableSortedMap.naturalOrder();
    for (int line = 0; line <= LINES; line++) {
      double worth = (double) line / LINES;
      double value = least + middle * Math.expm1(worth * whole);
      points.put(value, isFalling ? 1 - worth : worth);
    }
    return ValueFunctions.piecewiseLinear(points.buildOrThrow());
  }
}
