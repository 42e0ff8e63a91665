package org.openkam.value.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class RetentionSensitivityTest {
  private static RetentionValue value(double retention, double discountRate) {
    return RetentionValue.builder()
        .margin(100)
        .retention(retention)
        .discountRate(discountRate)
        .timing(RetentionValue.PaymentTiming.START_OF_PERIOD)
        .build();
  }

  @Test
  @Tag("R078")
  void tellsWhatFivePointsOfRetentionAreWorth() {
    // 440 -> 550 -> 733.3
    assertThat(RetentionSensitivity.of(value(0.85, 0.1), 0.90).uplift())
        .isCloseTo(0.25, within(1e-12));
    assertThat(RetentionSensitivity.of(value(0.90, 0.1), 0.95).uplift())
        .isCloseTo(1 / 3.0, within(1e-12));
  }

  @Test
  @Tag("R078")
  void keepsThePublishedBandAsAReferenceOnly() {
    RetentionSensitivity.PublishedBand band = RetentionSensitivity.FIVE_POINTS_BY_REICHHELD;

    assertThat(band)
        .isEqualTo(
            new RetentionSensitivity.PublishedBand(
                0.35, 0.95, "Reichheld (1996), The Loyalty Effect"));
    // Neither a discounted value nor an undiscounted one at high retention need lie within.
    assertThat(band.contains(RetentionSensitivity.of(value(0.8, 0.1), 0.85).uplift())).isFalse();
    assertThat(band.contains(RetentionSensitivity.of(value(0.9, 0), 0.95).uplift())).isFalse();
    assertThat(band.contains(0.35)).isTrue();
    assertThat(band.contains(0.95)).isTrue();
  }

  @Test
  void agreesWithTheSlopeForSmallChanges() {
    for (RetentionValue.PaymentTiming timing : RetentionValue.PaymentTiming.values()) {
      RetentionValue value = value(0.8, 0.1).toBuilder().timing(timing).marginGrowth(0.02).build();

      assertThat(RetentionSensitivity.of(value, 0.8 + 1e-7).uplift() / 1e-7)
          .isCloseTo(value.retentionSensitivity(), within(1e-4));
    }
  }

  @Test
  void rejectsComparisonsThatMeanNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RetentionSensitivity(value(0.8, 0.1), value(0.9, 0.2)))
        .withMessageStartingWith("values compared must differ in retention only: RetentionValue{");
    RetentionValue loss = value(0.8, 0.1).toBuilder().margin(-30).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RetentionSensitivity.of(loss, 0.9).uplift())
        .withMessageStartingWith("value must be positive to take a relative gain: -110.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> value(0, 0.1).retentionSensitivity())
        .withMessage("retention must be positive to be varied: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RetentionSensitivity.PublishedBand(2, 1, "A (2000)"))
        .withMessage("band of 'A (2000)' must have finite bounds in order: [2.0, 1.0]");
  }
}
