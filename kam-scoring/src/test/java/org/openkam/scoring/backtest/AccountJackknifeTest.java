package org.openkam.scoring.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.hipparchus.distribution.continuous.TDistribution;
import org.junit.jupiter.api.Test;

final class AccountJackknifeTest {
  private static final Offset<Double> ROUNDING = within(1e-9);
  private static final double NORMAL = 1.959963984540054;

  @Test
  void reachesAsFarAsTheTailsSay() {
    AccountJackknife jackknife = jackknife(1, 0, 2, 1, 1);

    // changes of -1, 1, 0 and 0: the error is the root of 2 * 3/4
    double error = Math.sqrt(1.5);
    assertThat(jackknife.value()).isEqualTo(1);
    assertThat(jackknife.reach(0.95, Tails.NORMAL)).isCloseTo(error * NORMAL, ROUNDING);
    // three degrees of freedom; the fourth moment alone would give 2 / (2/4 - 1/4) = 8
    double student = 3.182446305284263;
    assertThat(jackknife.degreesOfFreedom()).isCloseTo(8, ROUNDING);
    assertThat(jackknife.reach(0.95, Tails.STUDENT)).isCloseTo(error * student, ROUNDING);
    assertThat(jackknife.reach(0.95, Tails.SATTERTHWAITE)).isCloseTo(error * student, ROUNDING);
  }

  @Test
  void hasFewDegreesOfFreedomWhereOneAccountDecides() {
    AccountJackknife jackknife = jackknife(1, 5, 1, 1, 1, 1, 1, 1, 1);

    // one change of 4: 2 / (256/256 - 1/8) in place of seven
    double quantile = new TDistribution(16 / 7.0).inverseCumulativeProbability(0.975);
    assertThat(jackknife.atStake()).isEqualTo(8);
    assertThat(jackknife.degreesOfFreedom()).isCloseTo(16 / 7.0, ROUNDING);
    assertThat(jackknife.reach(0.95, Tails.SATTERTHWAITE))
        .isCloseTo(quantile * 4 * Math.sqrt(7 / 8.0), ROUNDING);
  }

  @Test
  void changesThatAreAllAlikeAreUncertaintyToo() {
    AccountJackknife jackknife = jackknife(2, 0, 0, 0, 0);

    // four changes of -2, each as far from the number as the number from zero
    assertThat(jackknife.degreesOfFreedom()).isEqualTo(4);
    assertThat(jackknife.reach(0.95, Tails.NORMAL))
        .isCloseTo(NORMAL * Math.sqrt(16 * 3 / 4.0), ROUNDING);
  }

  @Test
  void reachesNowhereWhereNothingChanges() {
    AccountJackknife jackknife = jackknife(2, 2, 2);

    for (Tails tails : Tails.values()) {
      assertThat(jackknife.reach(0.95, tails)).isZero();
    }
  }

  @Test
  void leavesAnAccountOutAtAllOriginsAtOnce() {
    AccountJackknife jackknife = new AccountJackknife(3);
    boolean[] atStake = {true, false};
    jackknife.add(ImmutableIntArray.of(0, 1), new LeaveOneOut(1, new double[] {0, 1}, atStake));
    jackknife.add(ImmutableIntArray.of(2, 0), new LeaveOneOut(3, new double[] {3, 2}, atStake));

    // the first account changes both origins by -1, no other changes one
    assertThat(jackknife.origins()).isEqualTo(2);
    assertThat(jackknife.value()).isEqualTo(2);
    assertThat(jackknife.atStake()).isEqualTo(2);
    assertThat(jackknife.reach(0.95, Tails.NORMAL))
        .isCloseTo(NORMAL * Math.sqrt(4 * 2 / 3.0) / 2, ROUNDING);
  }

  @Test
  void fewAccountsAtStakeNeverMakeADifferenceClear() {
    // two accounts on either side, as far apart as can be: 4 of 8, and without each of them 4/3
    double[] gains = {3, 3, 1, 1};
    LeaveOneOut apart =
        LeaveOneOut.of(
            Stakes.between(new double[] {1, 1, 0, 0}, new double[] {0, 0, 1, 1}),
            gains,
            LeaveOneOut.Whole.constant(8));
    AccountJackknife jackknife = new AccountJackknife(4);
    jackknife.add(ImmutableIntArray.of(0, 1, 2, 3), apart);

    assertThat(apart.value()).isEqualTo(0.5);
    assertThat(jackknife.reach(0.95, Tails.NORMAL)).isGreaterThan(0.5);
  }

  private static AccountJackknife jackknife(double value, double... without) {
    boolean[] atStake = new boolean[without.length];
    Arrays.fill(atStake, true);
    AccountJackknife jackknife = new AccountJackknife(without.length);
    jackknife.add(
        ImmutableIntArray.copyOf(IntStream.range(0, without.length)),
        new LeaveOneOut(value, without, atStake));
    return jackknife;
  }
}
