package org.openkam.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openkam.core.account.AccountId;
import org.openkam.planning.choice.Limit;
import org.openkam.planning.plan.AccountPlan;
import org.openkam.planning.resource.AllocationPolicy;
import org.openkam.planning.selection.SelectionConstraints;

/** Minus zero means zero, so that constraints and plans with the one equal those with the other. */
final class MinusZeroTest {
  private static final AccountId A = AccountId.of("a");

  static Stream<Arguments> values() {
    return Stream.of(
        of("capacity", zero -> SelectionConstraints.builder().putCapacity("hours", zero).build()),
        of("switching cost", zero -> SelectionConstraints.builder().switchingCost(zero).build()),
        of(
            "white space",
            zero ->
                AccountPlan.builder()
                    .account(A)
                    .start(LocalDate.of(2026, 1, 1))
                    .end(LocalDate.of(2027, 1, 1))
                    .putWhiteSpace("share", zero)
                    .build()),
        of("limit", zero -> Limit.builder().name("hours").capacity(zero).build()),
        of("use", zero -> Limit.builder().name("hours").capacity(1).putUse(A, zero).build()),
        of("points", zero -> AllocationPolicy.builder().putPoint("grow", zero).build()),
        of(
            "reserve",
            zero -> AllocationPolicy.builder().putPoint("grow", 1).futureReserve(zero).build()));
  }

  private static Arguments of(String name, DoubleFunction<Object> make) {
    return Arguments.of(name, make);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  void equalsZero(String name, DoubleFunction<Object> make) {
    assertThat(make.apply(-0.0))
        .isEqualTo(make.apply(0.0))
        .hasSameHashCodeAs(make.apply(0.0))
        .hasToString(make.apply(0.0).toString());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  void differsFromOtherNumbers(String name, DoubleFunction<Object> make) {
    assertThat(make.apply(0.5))
        .isNotEqualTo(make.apply(0.0))
        .hasToString(make.apply(0.5).toString());
  }
}
