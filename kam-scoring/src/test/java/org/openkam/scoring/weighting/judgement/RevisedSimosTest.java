package org.openkam.scoring.weighting.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.openkam.core.finding.Finding;
import org.openkam.scoring.weighting.DerivedWeights;

final class RevisedSimosTest {
  private static final Offset<Double> ROUNDING = within(1e-12);

  @Test
  void blankCardsWidenTheDifference() {
    DerivedWeights derived =
        new RevisedSimos(4, 1).weigh(List.of(List.of("fit"), List.of(), List.of("revenue")));

    // 1 and 4, with 2.5 on the blank card: 20 and 80 percent
    assertThat(derived.weights().asMap()).containsExactly(entry("fit", 0.2), entry("revenue", 0.8));
    assertThat(derived.method()).isEqualTo("srf");
    assertThat(derived.findings()).isEmpty();
  }

  @Test
  void roundsWhereTheRelativeErrorIsSmaller() {
    DerivedWeights derived =
        new RevisedSimos(6.5, 1)
            .weigh(
                List.of(
                    List.of("c", "g", "l"),
                    List.of("d"),
                    List.of(),
                    List.of("b", "f", "i", "j"),
                    List.of("e"),
                    List.of("a", "h"),
                    List.of("k")));

    // Figueira and Roy (2002): 15.385 is cut to 15.3, so that all of 2.367 can be raised to 2.4
    assertThat(derived.weights().points())
        .containsEntry("k", 15.3)
        .containsEntry("a", 13.2)
        .containsEntry("e", 11.0)
        .containsEntry("j", 8.9)
        .containsEntry("d", 4.5)
        .containsEntry("l", 2.4);
    assertThat(derived.intermediate("exact", "k")).isCloseTo(200 / 13.0, ROUNDING);
    assertThat(derived.findings()).isEmpty();
  }

  @Test
  void roundsUpAgainstTheErrorWhereTheSumAsksForIt() {
    // 100/3 each: 33.3 three times leaves one unit, whose raising errs more than cutting off
    DerivedWeights derived = new RevisedSimos(1, 1).weigh(List.of(List.of("a", "b", "c")));

    assertThat(derived.weights().points())
        .isEqualTo(ImmutableMap.of("a", 33.4, "b", 33.3, "c", 33.3));
    assertThat(derived.findings())
        .extracting(Finding::message)
        .containsExactly(
            "criteria a, b, c are equally important, but rounding to a sum of 100 percent sets them"
                + " a unit apart");
  }

  @Test
  void raisesTheGreatestOfThoseThatAreBetterCutOff() {
    // 1 and 2.2 of 3.2, in whole percents: 31.25 and 68.75, where the second is better raised
    assertThat(
            new RevisedSimos(2.2, 0).weigh(List.of(List.of("a"), List.of("b"))).weights().points())
        .isEqualTo(ImmutableMap.of("a", 31.0, "b", 69.0));
    // 1, 1.3 and 1.6 of 3.9: 25.64, 33.33 and 41.03; a is better raised, and no more is missing
    assertThat(
            new RevisedSimos(1.6, 0)
                .weigh(List.of(List.of("a"), List.of("b"), List.of("c")))
                .weights()
                .points())
        .isEqualTo(ImmutableMap.of("a", 26.0, "b", 33.0, "c", 41.0));
  }

  @Test
  void refusesBlankEndsAndMeaninglessParameters() {
    RevisedSimos simos = new RevisedSimos(2, 1);

    assertThatThrownBy(() -> simos.weigh(List.of(List.of(), List.of("a"))))
        .hasMessage("first and last card must name a criterion: [[], [a]]");
    assertThatThrownBy(() -> simos.weigh(List.of(List.of("a"), List.of())))
        .hasMessage("first and last card must name a criterion: [[a], []]");
    assertThatThrownBy(() -> simos.weigh(List.of()))
        .hasMessage("first and last card must name a criterion: []");
    assertThatThrownBy(() -> new RevisedSimos(0.9, 1))
        .hasMessage("ratio must be finite and one or more: 0.9");
    assertThatThrownBy(() -> new RevisedSimos(2, 7)).hasMessage("decimals must be from 0 to 6: 7");
    assertThatThrownBy(() -> new RevisedSimos(2, -1))
        .hasMessage("decimals must be from 0 to 6: -1");
  }
}
