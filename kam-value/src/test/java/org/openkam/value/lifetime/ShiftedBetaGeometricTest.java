package org.openkam.value.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

final class ShiftedBetaGeometricTest {
  private static final ShiftedBetaGeometric UNIFORM = new ShiftedBetaGeometric(1, 1);

  @Test
  void followsTheUniformDistributionOfChurn() {
    // With churn uniform between zero and one, S(t) = 1 / (t + 1).
    assertThat(UNIFORM.survival(3)).isCloseTo(1 / 4.0, within(1e-15));
    assertThat(UNIFORM.churnAt(2)).isCloseTo(1 / 2.0 - 1 / 3.0, within(1e-15));
    assertThat(UNIFORM.retention(1)).isEqualTo(0.5);
    assertThat(UNIFORM.expectedPeriods(3)).isCloseTo(1 + 1 / 2.0 + 1 / 3.0, within(1e-15));
    // The sum of v^t / (t + 1) is -ln(1 - v) / v; with v = 1/2 that is 2 ln 2.
    assertThat(UNIFORM.discountedLifetime(1)).isCloseTo(2 * Math.log(2), within(1e-14));
  }

  @Test
  void addsUpSurvivalWhenNothingIsDiscounted() {
    ShiftedBetaGeometric model = new ShiftedBetaGeometric(3, 2);

    // Mean lifetime (alpha + beta - 1) / (alpha - 1), and after a renewal (beta + 1) / (alpha - 1).
    assertThat(model.discountedLifetime(0)).isEqualTo(2);
    assertThat(model.discountedResidualLifetime(1, 0)).isEqualTo(1.5);
    assertThat(model.discountedLifetime(1e-5)).isCloseTo(2, within(1e-3));
  }

  @Test
  void refusesAnUndiscountedLifetimeWithoutEnd() {
    assertThatThrownBy(() -> UNIFORM.discountedResidualLifetime(2, 0))
        .isInstanceOf(DivergentValueException.class)
        .hasMessage("undiscounted lifetime must have alpha above one: 1.0");
  }

  @Test
  void saysWhetherAFitMayBeUsed() {
    ShiftedBetaGeometric.Cohort loyal = ShiftedBetaGeometric.Cohort.of(500, 500, 500);
    ShiftedBetaGeometric.Cohort few = ShiftedBetaGeometric.Cohort.of(100, 63, 47, 38, 33);
    ShiftedBetaGeometric.Cohort tiny = ShiftedBetaGeometric.Cohort.of(10, 6, 5, 4);

    assertThat(ShiftedBetaGeometric.fit(ImmutableList.of(loyal)).status())
        .isEqualTo(ModelFit.Status.DEGENERATE);
    assertThat(ShiftedBetaGeometric.fit(ImmutableList.of(few)).status())
        .isEqualTo(ModelFit.Status.FEW_CUSTOMERS);
    assertThat(ShiftedBetaGeometric.fit(ImmutableList.of(tiny)).status())
        .isEqualTo(ModelFit.Status.TOO_LITTLE_DATA);
    assertThat(ShiftedBetaGeometric.fit(ImmutableList.of()).estimate()).isEmpty();
  }

  @Test
  void countsWhoIsLeftOfACohort() {
    ShiftedBetaGeometric.Cohort cohort = ShiftedBetaGeometric.Cohort.of(100, 63, 47);

    assertThat(cohort.size()).isEqualTo(100);
    assertThat(cohort.renewals()).isEqualTo(2);
    assertThat(cohort.lostAt(2)).isEqualTo(16);
    assertThat(cohort.survivors()).isEqualTo(47);
  }

  @Test
  void rejectsWhatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UNIFORM.survival(-1, 2))
        .withMessage("number of renewals must be zero or more: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UNIFORM.discountedResidualLifetime(-1, 0.1))
        .withMessage("number of renewals must be zero or more: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UNIFORM.expectedPeriods(-1))
        .withMessage("number of renewals must be zero or more: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ShiftedBetaGeometric(0, 1))
        .withMessage("shifted beta-geometric alpha must be positive: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ShiftedBetaGeometric(1, Double.NaN))
        .withMessage("shifted beta-geometric beta must be positive: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UNIFORM.retention(0))
        .withMessage("renewal must be one or more: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UNIFORM.survival(-1))
        .withMessage("number of renewals must be zero or more: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UNIFORM.discountedLifetime(-0.1))
        .withMessage("discount rate must be zero or more: -0.1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ShiftedBetaGeometric.Cohort.of(10))
        .withMessage("cohort must have at least two counts: [10]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ShiftedBetaGeometric.Cohort.of(0, 0))
        .withMessage("cohort must start with a customer: [0, 0]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ShiftedBetaGeometric.Cohort.of(10, 11))
        .withMessage("cohort must not grow: [10, 11]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ShiftedBetaGeometric.Cohort.of(10, -1))
        .withMessage("cohort must not be negative: [10, -1]");
  }
}
