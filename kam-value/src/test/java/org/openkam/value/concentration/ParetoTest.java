package org.openkam.value.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.value.concentration.AbcPolicy.Counting;

final class ParetoTest {
  private static final Pareto REVENUE =
      Pareto.of(
          ImmutableMap.<AccountId, Double>builder()
              .put(id("j"), 5.0)
              .put(id("a"), 500.0)
              .put(id("b"), 300.0)
              .put(id("d"), 50.0)
              .put(id("c"), 50.0)
              .put(id("e"), 25.0)
              .put(id("f"), 25.0)
              .put(id("g"), 20.0)
              .put(id("h"), 15.0)
              .put(id("i"), 10.0)
              .buildOrThrow());

  @Test
  @Tag("R047")
  void namesTheAccountsThatMakeEightyPercent() {
    assertThat(REVENUE.headAccounts(0.80)).containsExactly(id("a"), id("b"));
    assertThat(REVENUE.headAccounts(0.85)).containsExactly(id("a"), id("b"), id("c"));
  }

  @Test
  @Tag("R037")
  void findsTheSmallestFractionForAShare() {
    assertThat(REVENUE.fractionForShare(0.8)).isEqualTo(0.2);
    assertThat(REVENUE.fractionForShare(0.75)).isEqualTo(0.2);
    assertThat(REVENUE.fractionForShare(0.5)).isEqualTo(0.1);
  }

  @Test
  @Tag("R039")
  void saysHowMuchWeDependOnAnAccount() {
    assertThat(REVENUE.share(id("b"))).isEqualTo(0.3);
    assertThat(REVENUE.largest()).isEqualTo(id("a"));
    assertThat(REVENUE.dependsOnLargest(0.1)).isTrue();
    assertThat(REVENUE.dependsOnLargest(0.5)).isFalse();
  }

  @Test
  void ranksEqualAmountsById() {
    assertThat(REVENUE.ranked().keySet())
        .containsExactly(
            id("a"), id("b"), id("c"), id("d"), id("e"), id("f"), id("g"), id("h"), id("i"),
            id("j"));
    assertThat(REVENUE).isEqualTo(Pareto.of(REVENUE.ranked()));
    assertThat(REVENUE).hasSameHashCodeAs(Pareto.of(REVENUE.ranked()));
    assertThat(Pareto.of(ImmutableMap.of(id("a"), 1.0, id("b"), 2.0)))
        .hasToString("Pareto{b=2.0, a=1.0}");
    assertThat(REVENUE).isNotEqualTo(Pareto.of(ImmutableMap.of(id("a"), 1.0)));
  }

  @Test
  void keepsTheDecimalsThatEndAClass() {
    Pareto pareto =
        Pareto.of(ImmutableMap.of(id("a"), 0.7, id("b"), 0.1, id("c"), 0.1, id("d"), 0.1));

    assertThat(pareto.classify(new AbcPolicy(0.8, 0.9, Counting.WITH_ACCOUNT)))
        .isEqualTo(
            ImmutableMap.of(
                id("a"),
                AbcPolicy.AbcClass.A,
                id("b"),
                AbcPolicy.AbcClass.A,
                id("c"),
                AbcPolicy.AbcClass.B,
                id("d"),
                AbcPolicy.AbcClass.C));
  }

  @Test
  void alwaysMakesTheLargestAnAByTheStandardPolicy() {
    Pareto giant = Pareto.of(ImmutableMap.of(id("a"), 99.0, id("b"), 1.0));

    assertThat(giant.classify(AbcPolicy.standard()))
        .isEqualTo(ImmutableMap.of(id("a"), AbcPolicy.AbcClass.A, id("b"), AbcPolicy.AbcClass.C));
  }

  @Test
  void refusesWhatItCannotRank() {
    assertRefused(
        () -> Pareto.of(ImmutableMap.of(id("a"), -1.0)),
        "amount of account 'a' must be finite and not negative: -1.0");
    assertRefused(
        () -> Pareto.of(ImmutableMap.of()),
        "concentration total must be finite and above zero: 0.0");
    assertRefused(() -> REVENUE.share(id("z")), "account has no amount: 'z'");
    assertRefused(() -> REVENUE.dependsOnLargest(2), "dependence must lie from 0 to 1: 2.0");
    assertRefused(
        () -> new AbcPolicy(0.9, 0.8, Counting.WITH_ACCOUNT),
        "abc ends must satisfy 0 < end of A <= end of B <= 1: [0.9, 0.8]");
    assertRefused(
        () -> new XyzPolicy(0, 1), "xyz ends must satisfy 0 < end of X <= end of Y: [0.0, 1.0]");
  }

  private static void assertRefused(ThrowingCallable refused, String message) {
    assertThatIllegalArgumentException().isThrownBy(refused).withMessage(message);
  }

  private static AccountId id(String value) {
    return AccountId.of(value);
  }
}
