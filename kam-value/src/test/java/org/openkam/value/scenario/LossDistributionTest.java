package org.openkam.value.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

final class LossDistributionTest {
  @Test
  void mergesEqualLossesAsDecimals() {
    // 0.1 + 0.2 is the same loss as 0.3
    LossDistribution distribution =
        LossDistribution.of(new double[] {0.1, 0.2, 0.3}, new double[] {0.5, 0.5, 0.5});

    assertThat(distribution.losses())
        .isEqualTo(ImmutableDoubleArray.of(0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6));
    assertThat(distribution.probabilities())
        .isEqualTo(ImmutableDoubleArray.of(0.125, 0.125, 0.125, 0.25, 0.125, 0.125, 0.125));
  }

  @Test
  void splitsTheLossThatLiesOnBothSidesOfTheLevel() {
    LossDistribution distribution = LossDistribution.of(new double[] {100}, new double[] {0.25});

    assertThat(distribution.valueAtRisk(0.75)).isZero();
    assertThat(distribution.valueAtRisk(0.76)).isEqualTo(100);
    // half of the worst 50 percent loses 100, the other half nothing
    assertThat(distribution.expectedShortfall(0.5)).isEqualTo(50);
    assertThat(distribution.expectedShortfall(0.75)).isEqualTo(100);
  }

  @Test
  void takesTheGreatestLossWhereRoundingLeavesNoneBeyondTheLevel() {
    // the four probabilities sum to two rounding steps below one
    LossDistribution distribution =
        LossDistribution.of(new double[] {1, 2}, new double[] {0.15, 0.15});

    assertThat(distribution.valueAtRisk(Math.nextDown(1.0))).isEqualTo(3);
  }

  @Test
  void knowsCertainLosses() {
    LossDistribution distribution =
        LossDistribution.of(new double[] {5, 7, 0}, new double[] {1, 0, 0.5});

    assertThat(distribution.losses()).isEqualTo(ImmutableDoubleArray.of(5));
    assertThat(distribution.probabilities()).isEqualTo(ImmutableDoubleArray.of(1));
    assertThat(distribution.valueAtRisk(0.01)).isEqualTo(5);
    assertThat(distribution.standardDeviation()).isZero();
    assertThat(distribution.probabilityOfAtMost(4)).isZero();
  }

  @Test
  void roundsTheAmountsOfManyAccounts() {
    double[] amounts = new double[2_000];
    double[] probabilities = new double[2_000];
    Arrays.setAll(amounts, i -> 1_000 + i * 0.37);
    Arrays.fill(probabilities, 0.1);
    LossDistribution distribution = LossDistribution.rounded(100, amounts, probabilities);

    double mean = 0.1 * Arrays.stream(amounts).sum();
    assertThat(distribution.mean()).isCloseTo(mean, within(0.1 * 2_000 * 50));
    assertThat(distribution.probabilityOfAtMost(1e9)).isCloseTo(1, within(1e-12));
    assertThat(distribution.valueAtRisk(0.5) % 100).isZero();
  }

  @Test
  void isAValue() {
    LossDistribution distribution = LossDistribution.of(new double[] {100}, new double[] {0.25});

    assertThat(distribution)
        .isEqualTo(LossDistribution.rounded(50, new double[] {100}, new double[] {0.25}));
    assertThat(distribution)
        .hasSameHashCodeAs(LossDistribution.of(new double[] {100}, new double[] {0.25}));
    assertThat(distribution)
        .isNotEqualTo(LossDistribution.of(new double[] {100}, new double[] {0.5}));
    assertThat(distribution)
        .isNotEqualTo(LossDistribution.of(new double[] {101}, new double[] {0.25}));
    assertThat(distribution)
        .hasToString("LossDistribution{losses=[0.0, 100.0], probabilities=[0.75, 0.25]}");
  }

  @Test
  void refusesNumbersWithoutMeaning() {
    double[] half = {0.5};
    assertRefused(
        () -> LossDistribution.of(new double[0], new double[0]),
        "loss distribution needs an account: 0");
    assertRefused(
        () -> LossDistribution.of(new double[] {1, 2}, half),
        "loss distribution of 2 amounts needs as many probabilities: 1");
    assertRefused(
        () -> LossDistribution.of(new double[] {-1}, half),
        "loss amount must be finite and not negative: -1.0");
    assertRefused(
        () -> LossDistribution.of(new double[] {1}, new double[] {1.5}),
        "loss probability must lie from 0 to 1: 1.5");
    assertRefused(
        () -> LossDistribution.rounded(0, new double[] {1}, half),
        "loss step must be finite and above zero: 0.0");
    assertRefused(
        () -> LossDistribution.of(new double[] {1e-9, 1e9}, new double[] {0.5, 0.5}),
        "loss amount may have at most 4000000000 steps of 1E-9: 1.0E9");
    assertRefused(
        () -> LossDistribution.rounded(1, new double[] {Double.NaN}, half),
        "loss amount must be finite and not negative: NaN");
    assertRefused(
        () -> LossDistribution.of(new double[] {1}, half).valueAtRisk(0),
        "loss level must lie between 0 and 1: 0.0");
    assertRefused(
        () -> LossDistribution.of(new double[] {1}, half).valueAtRisk(1),
        "loss level must lie between 0 and 1: 1.0");
  }

  @Test
  void takesAnAmountOfAsManyStepsAsItCanCount() {
    LossDistribution distribution =
        LossDistribution.of(new double[] {4, 1e-9}, new double[] {0.5, 0.5});

    assertThat(distribution.losses()).isEqualTo(ImmutableDoubleArray.of(0, 1e-9, 4, 4.000000001));
  }

  @Test
  void holdsAsManyLossesAsItSays() {
    double[] powers = new double[22];
    double[] probabilities = new double[22];
    Arrays.setAll(powers, i -> Math.scalb(1.0, i));
    Arrays.fill(probabilities, 0.5);

    assertThat(LossDistribution.of(powers, probabilities).losses().length()).isEqualTo(4_194_304);
  }

  @Test
  void refusesMoreLossesThanItCanHold() {
    double[] powers = new double[23];
    double[] probabilities = new double[23];
    Arrays.setAll(powers, i -> Math.scalb(1.0, i));
    Arrays.fill(probabilities, 0.5);

    assertRefused(
        () -> LossDistribution.of(powers, probabilities),
        "loss distribution may have at most 4194304 losses, round the amounts to more than: 1");
  }

  private static void assertRefused(ThrowingCallable refused, String message) {
    assertThatIllegalArgumentException().isThrownBy(refused).withMessage(message);
  }
}
