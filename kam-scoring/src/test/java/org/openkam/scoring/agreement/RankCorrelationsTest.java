package org.openkam.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RankCorrelationsTest {
  /** Sałabun and Urbaniak (2020): the second and the third change places. */
  private static final Ranks REFERENCE = Ranks.of(1, 2, 3, 4, 5);

  private static final Ranks SWAPPED = Ranks.of(1, 3, 2, 4, 5);

  static Iterable<RankCorrelation> all() {
    return RankCorrelation.all();
  }

  @Test
  void comparesThePublishedExample() {
    // 1 - 6 (1 + 1) / (5 · 24) = 0.9
    assertClose(RankCorrelation.SPEARMAN, 0.9);
    // 1 - 6 (7 + 7) / (625 + 125 - 25 - 5) = 1 - 84/720
    assertClose(RankCorrelation.WEIGHTED_SPEARMAN, 1 - 84.0 / 720);
    // 1 - (1/4 · 1/3 + 1/8 · 1/2) = 1 - 7/48
    assertClose(RankCorrelation.WS, 1 - 7.0 / 48);
    // nine pairs agree, one does not
    assertClose(RankCorrelation.KENDALL_TAU_A, 0.8);
    assertClose(RankCorrelation.KENDALL_TAU_B, 0.8);
    assertClose(RankCorrelation.GOODMAN_KRUSKAL_GAMMA, 0.8);
  }

  private static void assertClose(RankCorrelation correlation, double expected) {
    assertThat(correlation.between(REFERENCE, SWAPPED).orElseThrow())
        .as(correlation.id())
        .isCloseTo(expected, within(1e-15));
  }

  @Test
  void weighsPairsAtTheTopMore() {
    Ranks swappedAtTheTop = Ranks.of(2, 1, 3);
    Ranks swappedAtTheEnd = Ranks.of(1, 3, 2);
    Ranks three = Ranks.of(1, 2, 3);

    // pairs weigh 1 + 1/2, 1 + 1/3, 1/2 + 1/3, 11/3 in all: (11/3 - 2 · 3/2) / (11/3) = 2/11
    assertThat(RankCorrelation.WEIGHTED_KENDALL.between(three, swappedAtTheTop).orElseThrow())
        .isCloseTo(2 / 11.0, within(1e-15));
    // (11/3 - 2 · 5/6) / (11/3) = 6/11
    assertThat(RankCorrelation.WEIGHTED_KENDALL.between(three, swappedAtTheEnd).orElseThrow())
        .isCloseTo(6 / 11.0, within(1e-15));
  }

  @Test
  void countsTiesAsTheirCoefficientSays() {
    Ranks tied = Ranks.of(1, 2, 2, 4);
    Ranks strict = Ranks.of(1, 2, 3, 4);

    // of six pairs one is tied in the first ranking, and the five others agree
    assertThat(RankCorrelation.KENDALL_TAU_A.between(tied, strict)).hasValue(5 / 6.0);
    assertThat(RankCorrelation.KENDALL_TAU_B.between(tied, strict))
        .hasValue(5 / Math.sqrt(5.0 * 6));
    assertThat(RankCorrelation.GOODMAN_KRUSKAL_GAMMA.between(tied, strict)).hasValue(1);
    // identical rankings with a tie: tau a falls short of one, tau b does not
    assertThat(RankCorrelation.KENDALL_TAU_A.between(tied, tied)).hasValue(5 / 6.0);
    assertThat(RankCorrelation.KENDALL_TAU_B.between(tied, tied)).hasValue(1);
  }

  @Test
  void readsWsFromItsReference() {
    Ranks one = Ranks.of(1, 2, 3);
    Ranks other = Ranks.of(2, 3, 1);

    // 1/2 · 1/2 + 1/4 · 1/1 + 1/8 · 2/2 = 5/8
    assertThat(RankCorrelation.WS.between(one, other)).hasValue(1 - 5 / 8.0);
    // 1/4 · 1/1 + 1/8 · 1/2 + 1/2 · 2/2 = 13/16
    assertThat(RankCorrelation.WS.between(other, one)).hasValue(1 - 13 / 16.0);
  }

  @Test
  void isEmptyWhereARankingTiesAll() {
    Ranks constant = Ranks.of(7, 7, 7);
    Ranks strict = Ranks.of(1, 2, 3);

    for (RankCorrelation undefined :
        new RankCorrelation[] {
          RankCorrelation.SPEARMAN,
          RankCorrelation.KENDALL_TAU_B,
          RankCorrelation.WEIGHTED_KENDALL,
          RankCorrelation.GOODMAN_KRUSKAL_GAMMA
        }) {
      assertThat(undefined.between(constant, strict)).as(undefined.id()).isEmpty();
      assertThat(undefined.between(strict, constant)).as(undefined.id()).isEmpty();
    }
    assertThat(RankCorrelation.KENDALL_TAU_A.between(constant, strict)).hasValue(0);
  }

  @ParameterizedTest
  @MethodSource("all")
  void isEmptyForASingleAccount(RankCorrelation correlation) {
    assertThat(correlation.between(Ranks.of(1), Ranks.of(1))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void refusesRankingsOfOtherSizes(RankCorrelation correlation) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> correlation.between(Ranks.of(1, 2), Ranks.of(1, 2, 3)))
        .withMessage("rankings must have the same accounts: 2, 3");
  }

  @ParameterizedTest
  @MethodSource("all")
  void isFoundByItsId(RankCorrelation correlation) {
    assertThat(RankCorrelation.of(correlation.id())).isSameAs(correlation);
  }

  @Test
  void namesTheKnownCoefficients() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RankCorrelation.of("rho"))
        .withMessage(
            "no rank correlation 'rho' among [spearman, weighted-spearman, ws, kendall-tau-a,"
                + " kendall-tau-b, weighted-kendall, goodman-kruskal-gamma]");
  }
}
