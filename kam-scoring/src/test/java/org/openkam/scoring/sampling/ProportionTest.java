package org.openkam.scoring.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class ProportionTest {
  /** Half a unit of the fourth digit, the last that is published. */
  private static final double DIGIT = 5e-5;

  @Test
  void hasThePublishedIntervals() {
    // Newcombe (1998), table I, score method without continuity correction
    assertInterval(81, 263, 0.2553, 0.3662);
    assertInterval(15, 148, 0.0624, 0.1605);
    assertInterval(0, 20, 0, 0.1611);
    assertInterval(1, 29, 0.0061, 0.1718);
  }

  @Test
  void isTheSameFromTheOtherSide() {
    Proportion hits = Proportion.of(3, 11);
    Proportion misses = Proportion.of(8, 11);

    assertThat(hits.share()).isEqualTo(3 / 11.0);
    assertThat(misses.lowest()).isCloseTo(1 - hits.highest(), within(1e-15));
    assertThat(misses.highest()).isCloseTo(1 - hits.lowest(), within(1e-15));
  }

  @Test
  void reachesToTheEndsWhereNoneOrAllWereCounted() {
    assertThat(Proportion.of(0, 7).lowest()).isZero();
    assertThat(Proportion.of(7, 7).highest()).isEqualTo(1);
    // one sample says little: 1 / (1 + z²)
    assertThat(Proportion.of(1, 1).share()).isEqualTo(1);
    assertThat(Proportion.of(1, 1).lowest()).isCloseTo(1 / 4.841458820694124, within(1e-15));
  }

  @Test
  void refusesHitsThatAreNotSomeOfTheSamples() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proportion.of(0, 0))
        .withMessage("hits must be some of the samples: 0 of 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proportion.of(-1, 2))
        .withMessage("hits must be some of the samples: -1 of 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proportion.of(3, 2))
        .withMessage("hits must be some of the samples: 3 of 2");
  }

  @Test
  void refusesAShareOutsideOfItsInterval() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Proportion(0.5, 0.6, 0.7))
        .withMessage("share must lie within its interval from 0 to 1, [0.6, 0.7]: 0.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Proportion(0.5, 0.4, 1.1))
        .withMessage("share must lie within its interval from 0 to 1, [0.4, 1.1]: 0.5");
  }

  private static void assertInterval(long hits, long samples, double lowest, double highest) {
    Proportion found = Proportion.of(hits, samples);
    assertThat(found.lowest()).isCloseTo(lowest, within(DIGIT));
    assertThat(found.highest()).isCloseTo(highest, within(DIGIT));
  }
}
