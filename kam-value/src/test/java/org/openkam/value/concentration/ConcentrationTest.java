package org.openkam.value.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableDoubleArray;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class ConcentrationTest {
  @Test
  @Tag("R037")
  void givesTheParetoShareForAnyFraction() {
    Concentration revenue = Concentration.of(500, 300, 50, 50, 25, 25, 20, 15, 10, 5);

    assertThat(revenue.topShare(0.2)).isCloseTo(0.8, within(1e-15));
    assertThat(revenue.topShare(0.3)).isCloseTo(0.85, within(1e-15));
    // half of the third account: (800 + 25) / 1000
    assertThat(revenue.topShare(0.25)).isCloseTo(0.825, within(1e-15));
    assertThat(revenue.topShare(0)).isZero();
    assertThat(revenue.topShare(1)).isEqualTo(1);
    assertThat(revenue.countForShare(0.8)).isEqualTo(2);
    assertThat(revenue.lorenz().get(8)).isCloseTo(0.2, within(1e-15));
  }

  @Test
  @Tag("R039")
  void measuresTheDependenceOnFewAccounts() {
    Concentration shares = Concentration.of(40, 20, 10, 10, 5, 5, 5, 5);

    assertThat(10_000 * shares.herfindahl()).isCloseTo(2300, within(1e-9));
    assertThat(shares.ratio(1)).isCloseTo(0.40, within(1e-15));
    assertThat(shares.ratio(5)).isCloseTo(0.85, within(1e-15));
  }

  @Test
  void countsDecimalSharesWithoutRounding() {
    // 0.1 + 0.7 is 0.7999999999999999 in binary
    assertThat(Concentration.of(0.7, 0.1, 0.2).countForShare(0.9)).isEqualTo(2);
    assertThat(Concentration.of(0.7, 0.1, 0.1, 0.1).countForShare(0.8)).isEqualTo(2);
    assertThat(Concentration.of(1, 1).countForShare(0)).isZero();
    assertThat(Concentration.of(1, 1).countForShare(1)).isEqualTo(2);
  }

  @Test
  void doesNotDependOnTheOrder() {
    assertThat(Concentration.of(1, 2, 3)).isEqualTo(Concentration.of(3, 1, 2));
    assertThat(Concentration.of(1, 2, 3)).hasSameHashCodeAs(Concentration.of(3, 1, 2));
    assertThat(Concentration.of(1, 2, 3)).isNotEqualTo(Concentration.of(1, 2, 4));
    assertThat(Concentration.of(1, 0, 2)).hasToString("Concentration[2.0, 1.0, 0.0]");
    assertThat(Concentration.of(3, 1).shares()).isEqualTo(ImmutableDoubleArray.of(0.75, 0.25));
  }

  @Test
  void isExactlyEvenForEqualAmounts() {
    Concentration even = Concentration.of(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1);

    assertThat(even.gini()).isZero();
    assertThat(even.normalizedHerfindahl()).isCloseTo(0, within(1e-15));
    assertThat(even.theil()).isCloseTo(0, within(1e-15));
  }

  @Test
  void refusesWhatHasNoShares() {
    assertRefused(
        () -> Concentration.of(1, -1),
        "concentration amount must be finite and not negative: -1.0");
    assertRefused(
        () -> Concentration.of(1, Double.NaN),
        "concentration amount must be finite and not negative: NaN");
    assertRefused(
        () -> Concentration.of(0, 0), "concentration total must be finite and above zero: 0.0");
    assertRefused(Concentration::of, "concentration total must be finite and above zero: 0.0");
    assertRefused(() -> Concentration.of(1).ratio(0), "concentration ratio needs an account: 0");
    assertRefused(
        () -> Concentration.of(1).topShare(1.5), "fraction of accounts must lie from 0 to 1: 1.5");
    assertRefused(() -> Concentration.of(1).countForShare(-1), "share must lie from 0 to 1: -1.0");
  }

  private static void assertRefused(ThrowingCallable refused, String message) {
    assertThatIllegalArgumentException().isThrownBy(refused).withMessage(message);
  }
}
