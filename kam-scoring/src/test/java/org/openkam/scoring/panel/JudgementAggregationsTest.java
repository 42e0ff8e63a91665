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
    assertThat(JudgementAggregation.MEAN.aggregate(FOUR)).isEqualTo(4);
    // the two in the middle are 2 and 4
    assertThat(JudgementAggregation.MEDIAN.aggregate(FOUR)).isEqualTo(3);
    assertThat(JudgementAggregation.LOWER_MEDIAN.aggregate(FOUR)).isEqualTo(2);
    // the fourth root of 72
    assertThat(JudgementAggregation.GEOMETRIC_MEAN.aggregate(FOUR))
        .isCloseTo(2.912950630243941, within(1e-15));
    // without 1 and 9
    assertThat(JudgementAggregation.trimmedMean(0.25).aggregate(FOUR)).isEqualTo(3);
    // a fifth of four is less than one judgement
    assertThat(JudgementAggregation.trimmedMean(0.2).aggregate(FOUR)).isEqualTo(4);
  }

  @Test
  void leavesASingleJudgementAsItIs() {
    for (JudgementAggregation rule : JudgementAggregation.all()) {
      assertThat(rule.aggregate(new double[] {0.1})).as(rule.id()).isEqualTo(0.1);
      assertThat(rule.aggregate(new double[] {0.1, 0.1, 0.1})).as(rule.id()).isEqualTo(0.1);
    }
  }

  @Test
  void staysWithinRangeOfDouble() {
    double[] large = {Double.MAX_VALUE, Double.MAX_VALUE};

    assertThat(JudgementAggregation.MEAN.aggregate(large)).isEqualTo(Double.MAX_VALUE);
    assertThat(JudgementAggregation.GEOMETRIC_MEAN.aggregate(large)).isEqualTo(Double.MAX_VALUE);
  }

  @Test
  void knowsTheScalesItSuits() {
    assertThat(JudgementAggregation.MEAN.suits(Scale.Type.INTERVAL)).isTrue();
    assertThat(JudgementAggregation.MEAN.suits(Scale.Type.ORDINAL)).isFalse();
    assertThat(JudgementAggregation.trimmedMean(0.1).suits(Scale.Type.ORDINAL)).isFalse();
    assertThat(JudgementAggregation.LOWER_MEDIAN.suits(Scale.Type.ORDINAL)).isTrue();
    assertThat(JudgementAggregation.GEOMETRIC_MEAN.suits(Scale.Type.INTERVAL)).isFalse();
    assertThat(JudgementAggregation.GEOMETRIC_MEAN.suits(Scale.Type.RATIO)).isTrue();
  }

  @Test
  void refusesWhatHasNoMeaning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JudgementAggregation.MEAN.aggregate(new double[0]))
        .withMessage("aggregation needs a judgement");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JudgementAggregation.MEDIAN.aggregate(new double[] {Double.NaN}))
        .withMessage("judgement must be finite: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JudgementAggregation.GEOMETRIC_MEAN.aggregate(new double[] {2, 0}))
        .withMessage("judgement must be above zero for a geometric mean: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JudgementAggregation.trimmedMean(0.5))
        .withMessage("trimmed share must be from zero to below one half: 0.5");
  }

  @Test
  void rulesAreValues() {
    assertThat(JudgementAggregation.trimmedMean(0.2))
        .isEqualTo(JudgementAggregation.trimmedMean(0.2));
    assertThat(JudgementAggregation.trimmedMean(0.2).id()).isEqualTo("trimmed-mean");
    assertThat(JudgementAggregation.GEOMETRIC_MEAN.id()).isEqualTo("geometric-mean");
  }
}
