package org.openkam.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class RanksTest {
  @Test
  void sharesTheMeanRankAmongTies() {
    Ranks ranks = Ranks.ofScores(3, 9, 3, 1);

    assertThat(ranks.toArray()).containsExactly(2.5, 1, 2.5, 4);
    assertThat(ranks.rank(2)).isEqualTo(2.5);
    assertThat(ranks.order().asList()).containsExactly(1, 0, 2, 3);
    assertThat(ranks.groups()).containsExactly(1, 2, 1);
    assertThat(ranks.size()).isEqualTo(4);
    assertThat(ranks.hasOneRank()).isFalse();
  }

  @Test
  void takesAnyTreatmentOfTies() {
    Ranks expected = Ranks.of(1, 2.5, 2.5, 4);

    assertThat(Ranks.of(1, 2, 2, 4)).isEqualTo(expected).hasSameHashCodeAs(expected);
    assertThat(Ranks.of(1, 2, 2, 3)).isEqualTo(expected).hasToString("ranks [1.0, 2.5, 2.5, 4.0]");
    assertThat(Ranks.of(1, 2, 3, 4)).isNotEqualTo(expected);
  }

  @Test
  void takesBothZerosForEqual() {
    assertThat(Ranks.ofScores(0.0, -0.0).hasOneRank()).isTrue();
  }

  @Test
  void handsOutNoArrayOfItsOwn() {
    Ranks ranks = Ranks.of(1, 2);

    ranks.toArray()[0] = 9;

    assertThat(ranks.rank(0)).isEqualTo(1);
  }

  @Test
  void refusesWhatIsNoRanking() {
    assertThatIllegalArgumentException()
        .isThrownBy(Ranks::of)
        .withMessage("ranking must have an account");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ranks.ofScores(1, Double.NaN))
        .withMessage("rank must be finite: NaN");
  }
}
