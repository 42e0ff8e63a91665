package org.openkam.core.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openkam.core.finding.Finding;

final class BandTest {
  private static final double INFINITY = Double.POSITIVE_INFINITY;

  @Test
  void findsTheOverlapsOfAPublishedHealthScore() {
    ImmutableList<Finding> tickets =
        Band.check(
            "urgent-tickets",
            List.of(
                new Band("poor", 3, INFINITY),
                new Band("concerning", 0, 2),
                new Band("healthy", 0, 0)),
            1);
    ImmutableList<Finding> employees =
        Band.check(
            "employees",
            List.of(
                new Band("small", 1, 10),
                new Band("medium", 11, 1000),
                new Band("large", 1000, INFINITY)),
            1);

    assertThat(tickets)
        .extracting(Finding::code, Finding::subject, Finding::message)
        .containsExactly(
            tuple(
                "OVERLAPPING_BANDS",
                "urgent-tickets",
                "the bands 'healthy' and 'concerning' share the values from 0 to 0"));
    assertThat(employees)
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple(
                "OVERLAPPING_BANDS",
                "the bands 'medium' and 'large' share the values from 1000 to 1000"));
  }

  @Test
  void findsValuesThatNoBandHolds() {
    assertThat(Band.check("age", List.of(new Band("old", 10, 20), new Band("young", 0, 7)), 1))
        .extracting(Finding::code, Finding::message)
        .containsExactly(
            tuple(
                "GAPPED_BANDS",
                "no band holds the values between 7 and 10, between 'young' and 'old'"));
  }

  @Test
  void acceptsNeighbors() {
    assertThat(Band.check("x", List.of(new Band("a", 0, 7), new Band("b", 8, INFINITY)), 1))
        .isEmpty();
    assertThat(Band.check("x", List.of(new Band("a", -INFINITY, 7), new Band("b", 7, 9)), 0))
        .isEmpty();
    assertThat(Band.check("x", List.of(), 1)).isEmpty();
  }

  @Test
  void wantsContinuousBandsToMeet() {
    assertThat(Band.check("x", List.of(new Band("a", 0, 7), new Band("b", 7.5, 9)), 0))
        .extracting(Finding::code)
        .containsExactly("GAPPED_BANDS");
    assertThat(Band.check("x", List.of(new Band("a", 0, 7), new Band("b", 6.5, 9)), 0))
        .extracting(Finding::message)
        .containsExactly("the bands 'a' and 'b' share the values from 6.5 to 7");
  }

  @Test
  void seesThatALongBandCoversWhatLooksLikeAGap() {
    assertThat(
            Band.check(
                "x",
                List.of(new Band("all", 0, 100), new Band("low", 1, 2), new Band("mid", 50, 60)),
                1))
        .extracting(Finding::message)
        .containsExactly(
            "the bands 'all' and 'low' share the values from 1 to 2",
            "the bands 'all' and 'mid' share the values from 50 to 60");
  }

  @Test
  void speaksOfOpenEndsInWords() {
    assertThat(
            Band.check(
                "x",
                List.of(new Band("a", -INFINITY, INFINITY), new Band("b", -INFINITY, INFINITY)),
                0))
        .extracting(Finding::message)
        .containsExactly(
            "the bands 'a' and 'b' share the values from any smaller value to any greater value");
  }

  @Test
  void refusesBandsAndStepsWithoutMeaning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Band("a", 2, 1))
        .withMessage("band 'a' must have its ends in order: [2.0, 1.0]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Band("a", Double.NaN, 1))
        .withMessage("band 'a' must have its ends in order: [NaN, 1.0]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Band("a", INFINITY, INFINITY))
        .withMessage("band 'a' must have its ends in order: [Infinity, Infinity]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Band.check("x", List.of(), -1))
        .withMessage("step between the values of 'x' must be finite and not negative: -1.0");
  }
}
