package org.openkam.core.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

final class ValueFunctionsProperties {
  private static final double LARGE = 1e300;

  @Property
  void worthLiesBetweenZeroAndOne(
      @ForAll("functions") ValueFunction function,
      @ForAll @DoubleRange(min = -LARGE, max = LARGE) double value) {
    assertThat(function.worth(value)).isBetween(0.0, 1.0);
  }

  @Property
  void moreIsWorthMoreWhereTheFunctionRises(
      @ForAll("rising") ValueFunction function,
      @ForAll @DoubleRange(min = -20, max = 20) double one,
      @ForAll @DoubleRange(min = -20, max = 20) double other) {
    assertThat(function.worth(Math.min(one, other)))
        .isLessThanOrEqualTo(function.worth(Math.max(one, other)));
  }

  @Property
  void lessIsWorthMoreWhereTheFunctionFalls(
      @ForAll("falling") ValueFunction function,
      @ForAll @DoubleRange(min = -20, max = 20) double one,
      @ForAll @DoubleRange(min = -20, max = 20) double other) {
    assertThat(function.worth(Math.min(one, other)))
        .isGreaterThanOrEqualTo(function.worth(Math.max(one, other)));
  }

  @Provide
  Arbitrary<ValueFunction> rising() {
    return Arbitraries.oneOf(
        ends().map(ends -> ValueFunctions.linear(ends.lowest(), ends.highest())),
        Combinators.combine(ends(), curvature())
            .as((ends, c) -> ValueFunctions.exponential(ends.lowest(), ends.highest(), c)),
        Combinators.combine(number(), Arbitraries.doubles().between(0.01, 5))
            .as(ValueFunctions::logistic),
        Combinators.combine(ends(), worth(), worth())
            .as(
                (ends, a, b) ->
                    ValueFunctions.piecewiseLinear(
                        ImmutableMap.of(
                            ends.lowest(), Math.min(a, b), ends.highest(), Math.max(a, b)))),
        Combinators.combine(number(), worth(), worth())
            .as(
                (from, a, b) ->
                    ValueFunctions.steps(Math.min(a, b), ImmutableMap.of(from, Math.max(a, b)))),
        ends().map(ends -> ValueFunctions.over(Preference.MORE, ends)));
  }

  @Provide
  Arbitrary<ValueFunction> falling() {
    return Arbitraries.oneOf(
        ends().map(ends -> ValueFunctions.linear(ends.highest(), ends.lowest())),
        Combinators.combine(ends(), curvature())
            .as((ends, c) -> ValueFunctions.exponential(ends.highest(), ends.lowest(), c)),
        Combinators.combine(number(), Arbitraries.doubles().between(-5, -0.01))
            .as(ValueFunctions::logistic),
        ends().map(ends -> ValueFunctions.over(Preference.LESS, ends)));
  }

  @Provide
  Arbitrary<ValueFunction> functions() {
    return Arbitraries.oneOf(
        rising(),
        falling(),
        Combinators.combine(ends(), worth(), worth())
            .as(
                (ends, a, b) ->
                    ValueFunctions.plateau(
                        ends,
                        ends.clip(ends.lowest() + Math.min(a, b) * ends.span()),
                        ends.clip(ends.lowest() + Math.max(a, b) * ends.span()))));
  }

  private static Arbitrary<Bounds> ends() {
    return Combinators.combine(number(), Arbitraries.doubles().between(0.01, 20))
        .as((lowest, span) -> new Bounds(lowest, lowest + span));
  }

  private static Arbitrary<Double> number() {
    return Arbitraries.doubles().between(-20, 20);
  }

  private static Arbitrary<Double> worth() {
    return Arbitraries.doubles().between(0, 1);
  }

  private static Arbitrary<Double> curvature() {
    return Arbitraries.doubles().between(-100, 100).filter(c -> c != 0);
  }
}
