package org.openkam.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openkam.core.account.AccountId;
import org.openkam.value.lifetime.RetentionValue;
import org.openkam.value.scenario.RevenueBook;

/** Minus zero means zero, so that values with the one equal those with the other. */
final class MinusZeroTest {
  static Stream<Arguments> values() {
    return Stream.of(
        of("revenue", zero -> line().revenue(zero).build()),
        of("margin", zero -> line().margin(zero).build()),
        of("yearly margin", zero -> retention().margin(zero).build()),
        of("retention", zero -> retention().retention(zero).build()),
        of("discount rate", zero -> retention().discountRate(zero).build()),
        of("margin growth", zero -> retention().marginGrowth(zero).build()),
        of("acquisition cost", zero -> retention().acquisitionCost(zero).build()));
  }

  private static RevenueBook.Line.Builder line() {
    return RevenueBook.Line.builder().account(AccountId.of("a")).revenue(2).margin(1);
  }

  private static RetentionValue.Builder retention() {
    return RetentionValue.builder()
        .margin(1)
        .retention(0.7)
        .discountRate(0.9)
        .timing(RetentionValue.PaymentTiming.START_OF_PERIOD);
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
    assertThat(make.apply(0.5)).isNotEqualTo(make.apply(0.0));
  }
}
