package org.openkam.core.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import org.junit.jupiter.api.Test;

/** The curved and stepped value functions, by worked values. */
final class ValueCurvesTest {
  @Test
  void anExponentialBendsTowardsTheFirstStepsOrTheLast() {
    ValueFunction early = ValueFunctions.exponential(0, 10, 2);
    ValueFunction late = ValueFunctions.exponential(0, 10, -2);

    // (1 - e^-1) / (1 - e^-2) = 0.6321206 / 0.8646647
    assertThat(early.worth(5)).isCloseTo(0.7310586, within(5e-8));
    // the mirror image: 1 - 0.7310586
    assertThat(late.worth(5)).isCloseTo(0.2689414, within(5e-8));
    assertThat(early.worth(0)).isZero();
    assertThat(early.worth(10)).isEqualTo(1);
    assertThat(early.worth(-3)).isZero();
    assertThat(early.worth(13)).isEqualTo(1);
    assertThat(ValueFunctions.exponential(10, 0, 2).worth(5)).isEqualTo(early.worth(5));
  }

  @Test
  void aLogisticIsWorthHalfInTheMiddle() {
    ValueFunction rising = ValueFunctions.logistic(50, 0.1);
    ValueFunction falling = ValueFunctions.logistic(50, -0.1);

    assertThat(rising.worth(50)).isEqualTo(0.5);
    // 1 / (1 + e^-1)
    assertThat(rising.worth(60)).isCloseTo(0.7310586, within(5e-8));
    assertThat(falling.worth(60)).isCloseTo(0.2689414, within(5e-8));
    assertThat(rising.worth(-1e9)).isZero();
    assertThat(rising.worth(1e9)).isEqualTo(1);
  }

  @Test
  void stepsHoldFromTheirValueOn() {
    ValueFunction steps = ValueFunctions.steps(0.1, ImmutableMap.of(0.0, 0.4, 10.0, 1.0));

    assertThat(steps.worth(-0.001)).isEqualTo(0.1);
    assertThat(steps.worth(0)).isEqualTo(0.4);
    assertThat(steps.worth(-0.0)).isEqualTo(0.4);
    assertThat(steps.worth(9.999)).isEqualTo(0.4);
    assertThat(steps.worth(10)).isEqualTo(1);
    assertThat(steps.worth(1e9)).isEqualTo(1);
  }

  @Test
  void aPeakIsWorthOneAtOneValueOnly() {
    ValueFunction peak = ValueFunctions.peak(new Bounds(0, 10), 4);

    assertThat(peak.worth(4)).isEqualTo(1);
    assertThat(peak.worth(2)).isEqualTo(0.5);
    assertThat(peak.worth(7)).isEqualTo(0.5);
    assertThat(peak).isEqualTo(ValueFunctions.plateau(new Bounds(0, 10), 4, 4));
  }

  @Test
  void pointsMayComeInAnyOrder() {
    ImmutableSortedMap<Double, Double> descending =
        ImmutableSortedMap.<Double, Double>reverseOrder().put(0.0, 0.0).put(10.0, 1.0).build();

    assertThat(new PiecewiseLinearValue(descending).worth(2)).isEqualTo(0.2);
    assertThat(new StepValue(0, descending).worth(11)).isEqualTo(1);
  }

  @Test
  void haveReadableTexts() {
    assertThat(ValueFunctions.exponential(0, 10, 2))
        .hasToString("ExponentialValue[worst=0.0, best=10.0, curvature=2.0]");
    assertThat(ValueFunctions.logistic(50, 0.1))
        .hasToString("LogisticValue[middle=50.0, steepness=0.1]");
    assertThat(ValueFunctions.steps(0, ImmutableMap.of(1.0, 1.0)))
        .hasToString("StepValue[first=0.0, steps={1.0=1.0}]");
  }

  @Test
  void refuseCurvesWithoutMeaning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValueFunctions.exponential(1, 1, 2))
        .withMessage("exponential value function must have two different finite ends: [1.0, 1.0]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValueFunctions.exponential(0, 1, 0))
        .withMessage(
            "exponential value function must have a curvature from -100 to 100, not zero: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValueFunctions.logistic(Double.NaN, 1))
        .withMessage("logistic value function must have a finite middle: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValueFunctions.logistic(0, 0))
        .withMessage("logistic value function must have a finite steepness, not zero: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValueFunctions.steps(0, ImmutableMap.of()))
        .withMessage("step value function must have a step: {}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValueFunctions.steps(2, ImmutableMap.of(1.0, 1.0)))
        .withMessage("step value function must have a worth of 0 to 1 below its steps: 2.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValueFunctions.steps(0, ImmutableMap.of(1.0, 2.0)))
        .withMessage("step value function must have finite values worth 0 to 1: 1.0=2.0");
  }

  @Test
  void refuseEndsThatLieInfinitelyFarApart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValueFunctions.linear(-Double.MAX_VALUE, Double.MAX_VALUE))
        .withMessage(
            "linear value function must have two different finite ends:"
                + " [-1.7976931348623157E308, 1.7976931348623157E308]");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ValueFunctions.piecewiseLinear(
                    ImmutableMap.of(-Double.MAX_VALUE, 0.0, Double.MAX_VALUE, 1.0)))
        .withMessage(
            "piecewise linear value function must have a finite distance between its ends:"
                + " {-1.7976931348623157E308=0.0, 1.7976931348623157E308=1.0}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bounds(-Double.MAX_VALUE, Double.MAX_VALUE))
        .withMessage(
            "bounds must be a finite distance apart:"
                + " [-1.7976931348623157E308, 1.7976931348623157E308]");
  }
}
