package org.openkam.value.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class PriceCorridorTest {
  private static final PriceCorridor CORRIDOR =
      new PriceCorridor(100, ImmutableSortedMap.of("BE", 112.0, "DE", 94.0, "NL", 100.0));

  @Test
  @Tag("R073")
  void spreadsOverTheZones() {
    assertThat(CORRIDOR.spread()).isEqualTo(0.18);
    assertThat(CORRIDOR.lowestZone()).isEqualTo("DE");
    assertThat(CORRIDOR.highestZone()).isEqualTo("BE");
  }

  @Test
  void namesTheZonesOutsideATolerance() {
    assertThat(CORRIDOR.zonesOutside(0.06)).containsExactly("BE");
    assertThat(CORRIDOR.zonesOutside(0.05)).containsExactly("BE", "DE");
    assertThat(CORRIDOR.zonesOutside(0.12)).isEmpty();
  }

  @Test
  void refusesPricesWithoutMeaning() {
    assertRefused(
        () -> new PriceCorridor(0, ImmutableSortedMap.of("DE", 1.0)),
        "reference price must be finite and above zero: 0.0");
    assertRefused(
        () -> new PriceCorridor(1, ImmutableSortedMap.of()), "price corridor needs a zone: {}");
    assertRefused(
        () -> new PriceCorridor(1, ImmutableSortedMap.of("DE", Double.NaN)),
        "price in zone 'DE' must be finite and above zero: NaN");
    assertRefused(() -> CORRIDOR.zonesOutside(-1), "price tolerance must not be negative: -1.0");
  }

  private static void assertRefused(ThrowingCallable refused, String message) {
    assertThatIllegalArgumentException().isThrownBy(refused).withMessage(message);
  }
}
