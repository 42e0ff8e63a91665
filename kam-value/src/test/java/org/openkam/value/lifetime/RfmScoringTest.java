package org.openkam.value.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import org.junit.jupiter.api.Test;

final class RfmScoringTest {
  @Test
  void givesTheHighestScoreToTheMostRecentPurchase() {
    RfmScoring.Profile recent = new RfmScoring.Profile(TimeSpan.days(10), 1, 5);
    RfmScoring.Profile past = new RfmScoring.Profile(TimeSpan.weeks(3), 4, 2);

    assertThat(
            new RfmScoring(RfmScoring.Binning.MEAN_RANK, 2).score(ImmutableList.of(recent, past)))
        .containsExactly(new RfmScoring.Score(2, 1, 2), new RfmScoring.Score(1, 2, 1));
  }

  @Test
  void rejectsWhatCannotBeScored() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RfmScoring(RfmScoring.Binning.QUANTILE, 1))
        .withMessage("number of levels must be two or more: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RfmScoring.Binning.QUANTILE.score(ImmutableDoubleArray.of(1, 2), 0))
        .withMessage("number of levels must be two or more: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RfmScoring.Binning.QUANTILE.score(ImmutableDoubleArray.of(), 5))
        .withMessage("values to be scored must not be empty: []");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> RfmScoring.Binning.MEAN_RANK.score(ImmutableDoubleArray.of(1, Double.NaN), 5))
        .withMessage("value must be finite: NaN");
  }
}
