package org.openkam.scoring.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.Doubles;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class DiscountedGainTest {
  private static final Offset<Double> ROUNDING = within(1e-9);

  /** What a gain counts at the second place. */
  private static final double SECOND = Math.log(2) / Math.log(3);

  @Test
  void theAccountsBelowMoveUpWhereOneIsLeftOut() {
    DiscountedGain gain = gain(new double[] {9, 8, 7, 6}, new double[] {5, 3, 2, 4}, 2);

    assertThat(gain.all()).isCloseTo(5 + 3 * SECOND, ROUNDING);
    assertThat(gain.without(0)).isCloseTo(3 + 2 * SECOND, ROUNDING);
    assertThat(gain.without(1)).isCloseTo(5 + 2 * SECOND, ROUNDING);
    assertThat(gain.without(2)).isEqualTo(gain.all());
    assertThat(gain.without(3)).isEqualTo(gain.all());
  }

  @Test
  void tiedAccountsShareThePlacesThatAreLeft() {
    DiscountedGain gain = gain(new double[] {9, 8, 8, 8}, new double[] {5, 3, 2, 4}, 2);

    assertThat(gain.all()).isCloseTo(5 + 9 * SECOND / 3, ROUNDING);
    // the three tied accounts have the first place and the second
    assertThat(gain.without(0)).isCloseTo(9 * (1 + SECOND) / 3, ROUNDING);
    // two accounts share the second place
    assertThat(gain.without(1)).isCloseTo(5 + 6 * SECOND / 2, ROUNDING);
  }

  @Test
  void theIdealOrderIsThatOfTheGains() {
    DiscountedGain ideal = DiscountedGain.ideal(new double[] {2, 5, 3, 4}, 2);

    assertThat(ideal.all()).isCloseTo(5 + 4 * SECOND, ROUNDING);
    assertThat(ideal.without(1)).isCloseTo(4 + 3 * SECOND, ROUNDING);
    assertThat(ideal.without(3)).isCloseTo(5 + 3 * SECOND, ROUNDING);
    assertThat(ideal.without(0)).isEqualTo(ideal.all());
  }

  @Test
  void nothingIsGainedWithoutTheOnlyAccount() {
    DiscountedGain gain = gain(new double[] {1}, new double[] {7}, 1);

    assertThat(gain.all()).isEqualTo(7);
    assertThat(gain.without(0)).isZero();
  }

  @Test
  void theBestChoiceIsTheIdeal() {
    double[] gains = {0.1, 0.7, 0.3};

    assertThat(gain(gains, gains, 2).all()).isEqualTo(DiscountedGain.ideal(gains, 2).all());
  }

  @Property
  void isWhatTheOtherAccountsAloneWouldGain(
      @ForAll @Size(min = 2, max = 8) List<@DoubleRange(max = 9) Double> gains,
      @ForAll @Size(8) List<@IntRange(max = 3) Integer> scores,
      @ForAll @IntRange(min = 1, max = 9) int chosen) {
    List<Integer> own = scores.subList(0, gains.size());
    DiscountedGain gain = gain(Doubles.toArray(own), Doubles.toArray(gains), chosen);
    for (int account = 0; account < gains.size(); account++) {
      DiscountedGain others =
          gain(
              Doubles.toArray(without(own, account)),
              Doubles.toArray(without(gains, account)),
              chosen);
      assertThat(gain.without(account)).isCloseTo(others.all(), ROUNDING);
    }
  }

  @Property
  void theIdealWithoutAnAccountIsThatOfTheOthers(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 5) Integer> grades,
      @ForAll @IntRange(min = 1, max = 9) int chosen) {
    DiscountedGain ideal = DiscountedGain.ideal(Doubles.toArray(grades), chosen);

    assertThat(ideal.all()).isCloseTo(greatest(grades, chosen), ROUNDING);
    for (int account = 0; account < grades.size(); account++) {
      assertThat(ideal.without(account))
          .isCloseTo(greatest(without(grades, account), chosen), ROUNDING);
    }
  }

  private static double greatest(List<Integer> grades, int chosen) {
    double[] rising = grades.stream().mapToDouble(grade -> grade).sorted().toArray();
    double sum = 0;
    for (int place = 0; place < Math.min(chosen, rising.length); place++) {
      sum += rising[rising.length - 1 - place] * Math.log(2) / Math.log(place + 2);
    }
    return sum;
  }

  private static DiscountedGain gain(double[] scores, double[] gains, int chosen) {
    return DiscountedGain.of(Grouping.of(scores, RankedOutcomes.TieRule.AVERAGED), gains, chosen);
  }

  private static <T> List<T> without(List<T> values, int place) {
    List<T> others = new ArrayList<>(values);
    others.remove(place);
    return others;
  }
}
