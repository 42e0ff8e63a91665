package org.openkam.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

final class ConcordanceTest {
  @Test
  void measuresHowFarJudgesAgree() {
    Concordance concordance =
        Concordance.of(
                ImmutableList.of(Ranks.of(1, 2, 3, 4), Ranks.of(2, 1, 3, 4), Ranks.of(1, 3, 2, 4)))
            .orElseThrow();

    // rank sums 4, 6, 8, 12 about 7.5: 12.25 + 2.25 + 0.25 + 20.25 = 35; 12 · 35 / (9 · 60)
    assertThat(concordance.coefficient()).isCloseTo(7 / 9.0, within(1e-15));
    assertThat(concordance.judges()).isEqualTo(3);
    assertThat(concordance.accounts()).isEqualTo(4);
    // 3 · 3 · 7/9, of which three degrees of freedom leave 0.0719 above
    assertThat(concordance.chiSquare()).isCloseTo(7, within(1e-14));
    assertThat(concordance.pValue()).isCloseTo(0.071898, within(1e-6));
  }

  @Test
  void correctsForTies() {
    Ranks tied = Ranks.of(1, 2.5, 2.5, 4);

    // rank sums 2, 5, 5, 8: 12 · 18 = 216; 4 · 60 - 2 (6 + 6) = 216
    assertThat(Concordance.of(ImmutableList.of(tied, tied)).orElseThrow().coefficient())
        .isEqualTo(1);
  }

  @Test
  void isZeroBetweenOppositeJudges() {
    assertThat(
            Concordance.of(ImmutableList.of(Ranks.of(1, 2, 3), Ranks.of(3, 2, 1)))
                .orElseThrow()
                .coefficient())
        .isZero();
  }

  @Test
  void isEmptyWhereEveryJudgeTiesAll() {
    assertThat(Concordance.of(ImmutableList.of(Ranks.of(1, 1), Ranks.of(1, 1)))).isEmpty();
  }

  @Test
  void needsTwoJudgesAndTwoAccounts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Concordance.of(ImmutableList.of(Ranks.of(1, 2))))
        .withMessage("concordance needs at least two rankings: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Concordance.of(ImmutableList.of(Ranks.of(1), Ranks.of(1))))
        .withMessage("concordance needs at least two accounts: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Concordance.of(ImmutableList.of(Ranks.of(1, 2), Ranks.of(1, 2, 3))))
        .withMessage("rankings must have the same accounts: 2, 3");
  }
}
