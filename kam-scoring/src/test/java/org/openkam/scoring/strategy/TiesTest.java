package org.openkam.scoring.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TiesTest {
  @Test
  void tenthsThatAddUpDifferentlyAreATie() {
    assertThat(Ties.compare(0.1 + 0.2, 0.3)).isZero();
    assertThat(Ties.reaches(0.3, 0.1 + 0.2)).isTrue();
  }

  @Test
  void aDifferenceBeyondRoundingCounts() {
    assertThat(Ties.compare(0.3 + 2e-12, 0.3)).isEqualTo(1);
    assertThat(Ties.compare(0.3, 0.3 + 2e-12)).isEqualTo(-1);
    assertThat(Ties.reaches(0.3, 0.3 + 2e-12)).isFalse();
    assertThat(Ties.reaches(0.3 + 2e-12, 0.3)).isTrue();
  }

  @Test
  void greatQuantitiesAreComparedByTheirSize() {
    assertThat(Ties.compare(1e6 + 5e-7, 1e6)).isZero();
    assertThat(Ties.compare(1e6 + 2e-6, 1e6)).isEqualTo(1);
    assertThat(Ties.compare(-1e6 - 2e-6, -1e6)).isEqualTo(-1);
  }
}
