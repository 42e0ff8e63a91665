package org.openkam.core.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;

final class ValueFunctionsTest {
  private static final Bounds ZERO_TO_TEN = new Bounds(0, 10);

  @Test
  void aLineRisesOrFallsAndIsFlatBeyondItsEnds() {
    ValueFunction rising = ValueFunctions.linear(0, 10);
    ValueFunction falling = ValueFunctions.linear(10, 0);

    assertThat(rising.worth(2.5)).isEqualTo(0.25);
    assertThat(rising.worth(-1)).isZero();
    assertThat(rising.worth(11)).isEqualTo(1);
    assertThat(falling.worth(2.5)).isEqualTo(0.75);
  }

  @Test
  void piecesAreStraightBetweenThePoints() {
    ValueFunction pieces =
        ValueFunctions.piecewiseLinear(ImmutableMap.of(0.0, 0.0, 10.0, 0.8, 20.0, 1.0));

    assertThat(pieces.worth(5)).isEqualTo(0.4);
    assertThat(pieces.worth(10)).isEqualTo(0.8);
    assertThat(pieces.worth(15)).isEqualTo(0.9);
    assertThat(pieces.worth(-5)).isZero();
    assertThat(pieces.worth(25)).isEqualTo(1);
  }

  @Test
  void aPlateauRisesAndFalls() {
    ValueFunction plateau = ValueFunctions.plateau(ZERO_TO_TEN, 4, 6);

    assertThat(plateau.worth(2)).isEqualTo(0.5);
    assertThat(plateau.worth(4)).isEqualTo(1);
    assertThat(plateau.worth(6)).isEqualTo(1);
    assertThat(plateau.worth(9)).isEqualTo(0.25);
    assertThat(plateau.worth(99)).isZero();
    assertThat(plateau.worth(-99)).isZero();
  }

  @Test
  void matchEveryPreference() {
    assertThat(ValueFunctions.over(Preference.MORE, ZERO_TO_TEN).worth(3)).isEqualTo(0.3);
    assertThat(ValueFunctions.over(Preference.LESS, ZERO_TO_TEN).worth(3)).isEqualTo(0.7);
    assertThat(ValueFunctions.over(Preference.target(5), ZERO_TO_TEN).worth(5)).isEqualTo(1);
    assertThat(ValueFunctions.over(Preference.range(0, 5), ZERO_TO_TEN).worth(0)).isEqualTo(1);
  }

  @Test
  void refuseShapesWithoutMeaning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValueFunctions.linear(1, 1))
        .withMessage("linear value function must have two different finite ends: [1.0, 1.0]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValueFunctions.piecewiseLinear(ImmutableMap.of(0.0, 0.5)))
        .withMessage("piecewise linear value function must have two points: {0.0=0.5}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValueFunctions.piecewiseLinear(ImmutableMap.of(0.0, 0.0, 1.0, 1.5)))
        .withMessage(
            "piecewise linear value function must have finite values worth 0 to 1: 1.0=1.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValueFunctions.plateau(ZERO_TO_TEN, 6, 4))
        .withMessage("plateau must lie within [0.0, 10.0]: [6.0, 4.0]");
  }
}
