package org.openkam.scoring.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class WeightedCriteriaTest {
  @Test
  void isAValue() {
    WeightedCriteria criteria = weighing(0.75, 0.25);

    assertThat(criteria).isEqualTo(weighing(0.75, 0.25)).hasSameHashCodeAs(weighing(0.75, 0.25));
    assertThat(criteria).isNotEqualTo(weighing(0.5, 0.5));
    assertThat(criteria)
        .isNotEqualTo(
            WeightedCriteria.of(TwoCriteria.CRITERIA.reverse(), new double[] {0.75, 0.25}));
    assertThat(criteria).isNotEqualTo(criteria.criteria());
    assertThat(criteria).hasToString("[revenue, cost] weighing [0.75, 0.25]");
  }

  @Test
  void hasAWeightForEachCriterion() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> weighing(1))
        .withMessage("criteria must have one weight each, but 2 have: 1");
  }

  private static WeightedCriteria weighing(double... weights) {
    return WeightedCriteria.of(TwoCriteria.CRITERIA, weights);
  }
}
