package org.openkam.scoring.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.openkam.core.criterion.Scale;

final class JudgementAggregationsTest {
  private static final double[] FOUR = {9, 1, 4, 2};

  @Test
  void makesOneJudgementOfSeveral() {
    assertThat(JudgementAggregations.MEAN.aggregate(FOUR)).isEqualTo(4);
    // the two in the middle are 2 and 4
    assertThat(JudgementAggregations.MEDIAN.aggregate(FOUR)).isEqualTo(3);
    assertThat(JudgementAggregations.LOWER_MEDIAN.aggregate(FOUR)).isEqualTo(2);
    // the fourth root of 72
    assertThat(JudgementAggregations.GEOMETRIC_MEAN.aggregate(FOUR))
        .isCloseTo(2.912950630243941, within(1e-15));
    // without 1 and 9
    assertThat(JudgementAggregations.trimmedMean(0.25).aggregate(FOUR)).isEqualTo(3);
    // a fifth of four is less than one judgement
    assertThat(JudgementAggregations.trimmedMean(0.2).aggregate(FOUR)).isEqualTo(4);
  }

  @Test
  void leavesASingleJudgementAsItIs() {
    for (JudgementAggregation rule : JudgementAggregations.all()) {
      assertThat(rule.aggregate(new double[] {0.1})).as(rule.id()).isEqualTo(0.1);
      assertThat(rule.aggregate(new double[] {0.1, 0.1, 0.1})).as(rule.id()).isEqualTo(0.1);
    }
  }

  @Test
  void staysWithinRangeOfDouble() {
    double[] large = {Double.MAX_VALUE, Double.MAX_VALUE};

    assertThat(JudgementAggregations.MEAN.aggregate(large)).isEqualTo(Double.MAX_VALUE);
    assertThat(JudgementAggregations.GEOMETRIC_MEAN.aggregate(large)).isEqualTo(Double.MAX_VALUE);
  }

  @Test
  void knowsTheScalesItSuits() {
    assertThat(JudgementAggregations.MEAN.suits(Scale.Type.INTERVAL)).isTrue();
    assertThat(JudgementAggregations.MEAN.suits(Scale.Type.ORDINAL)).isFalse();
    assertThat(JudgementAggregations.trimmedMean(0.1).suits(Scale.Type.ORDINAL)).isFalse();
    assertThat(JudgementAggregations.LOWER_MEDIAN.suits(Scale.Type.ORDINAL)).isTrue();
    assertThat(JudgementAggregations.GEOMETRIC_MEAN.suits(Scale.Type.INTERVAL)).isFalse();
    assertThat(JudgementAggregations.GEOMETRIC_MEAN.suits(Scale.Type.RATIO)).isTrue();
  }

  @Test
  void refusesWhatHasNoMeaning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JudgementAggregations.MEAN.aggregate(new double[0]))
        .withMessage("aggregation needs a judgement");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JudgementAggregations.MEDIAN.aggregate(new double[] {Double.NaN}))
        .withMessage("judgement must be finite: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JudgementAggregations.GEOMETRIC_MEAN.aggregate(new double[] {2, 0}))
        .withMessage("judgement must be above zero for a geometric mean: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JudgementAggregations.trimmedMean(0.5))
        .withMessage("trimmed share must be from zero to below one half: 0.5");
  }

  @Test
  void rulesAreValues() {
    assertThat(JudgementAggregations.trimmedMean(0.2))
        .isEqualTo(JudgementAggregations.trimmedMean(0.2));
    assertThat(JudgementAggregations.trimmedMean(0.2).id()).isEqualTo("trimmed-mean");
    assertThat(JudgementAggregations.GEOMETRIC_MEAN.id()).isEqualTo("geometric-mean");
  }
}
