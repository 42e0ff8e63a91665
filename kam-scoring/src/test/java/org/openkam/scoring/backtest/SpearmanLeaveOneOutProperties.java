package org.openkam.scoring.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.openkam.core.numeric.PearsonCorrelation;

/** What leaving out each account finds quickly is what ranking the others anew finds. */
final class SpearmanLeaveOneOutProperties {
  private static final double ROUNDING = 1e-12;

  @Property
  void ranksTheOthersAnew(@ForAll @Size(8) int[] ours, @ForAll @Size(8) int[] theirs) {
    double[] scores = grades(ours);
    double[] outcomes = grades(theirs);

    Optional<LeaveOneOut> found = SpearmanLeaveOneOut.of(scores, outcomes);

    OptionalDouble all = spearman(scores, outcomes);
    assertThat(found.isPresent()).isEqualTo(all.isPresent());
    if (found.isPresent()) {
      assertThat(found.get().value()).isCloseTo(all.orElseThrow(), within(ROUNDING));
      for (int i = 0; i < scores.length; i++) {
        assertThat(found.get().without()[i])
            .isCloseTo(
                spearman(without(scores, i), without(outcomes, i)).orElse(0), within(ROUNDING));
        assertThat(found.get().atStake()[i]).isTrue();
      }
    }
  }

  /** Returns grades from zero to five, many of which are tied. */
  private static double[] grades(int[] numbers) {
    return Arrays.stream(numbers).mapToDouble(number -> Math.floorMod(number, 6)).toArray();
  }

  private static double[] without(double[] values, int left) {
    return IntStream.range(0, values.length)
        .filter(i -> i != left)
        .mapToDouble(i -> values[i])
        .toArray();
  }

  private static OptionalDouble spearman(double[] ours, double[] theirs) {
    return PearsonCorrelation.between(
        Grouping.of(ours, RankedOutcomes.TieRule.AVERAGED).ranks(),
        Grouping.of(theirs, RankedOutcomes.TieRule.AVERAGED).ranks());
  }
}
