package org.openkam.scoring.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;

final class ExplanationTest {
  private static final Explanation THIRDS =
      Explanation.builder()
          .account(AccountId.of("acme"))
          .score(1)
          .base(0)
          .addContributions(of("a", 1.0 / 3), of("b", 1.0 / 3), of("c", 1.0 / 3))
          .build();

  @Test
  void showsPartsThatAddUpToTheScoreAsShown() {
    assertThat(THIRDS.shown(2)).containsExactly(0L, 34L, 33L, 33L);
    assertThat(THIRDS.shown(0)).containsExactly(0L, 1L, 0L, 0L);
  }

  @Test
  void showsNegativePartsToo() {
    Explanation explanation =
        Explanation.builder()
            .account(AccountId.of("acme"))
            .score(0.345)
            .base(0.5)
            .addContributions(of("a", -0.255), of("b", 0.1))
            .build();

    assertThat(explanation.shown(2).stream().flatMapToLong(LongStream::of).sum()).isEqualTo(35);
    assertThat(explanation.shown(2)).containsExactly(50L, -25L, 10L);
  }

  @Test
  void namesTheStrongestContributionsAboveZero() {
    Explanation explanation =
        Explanation.builder()
            .account(AccountId.of("acme"))
            .score(0.4)
            .base(0)
            .addContributions(of("a", 0.1), of("b", 0.4), of("c", -0.1))
            .build();

    assertThat(explanation.strongest(3))
        .extracting(contribution -> contribution.criterion().id())
        .containsExactly("b", "a");
    assertThat(explanation.strongest(1)).hasSize(1);
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> THIRDS.contribution("z"))
        .withMessage("no contribution of criterion 'z' to 'acme'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> THIRDS.shown(10))
        .withMessage("decimals must be from 0 to 9: 10");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of("a", Double.NaN))
        .withMessage("contribution of criterion 'a' must be finite: NaN");
  }

  @Test
  void shapleySharesAProductFairly() {
    // f(x, y) = x * y from (1, 1) to (3, 5): x alone adds 2, y alone adds 4, both add 14
    double[] shares =
        Shapley.values(values -> values[0] * values[1], new double[] {1, 1}, new double[] {3, 5});

    assertThat(shares[0]).isCloseTo(6, within(1e-12));
    assertThat(shares[1]).isCloseTo(8, within(1e-12));
  }

  @Test
  void shapleyRefusesTooManyCriteria() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shapley.values(values -> 0, new double[21], new double[21]))
        .withMessage("exact shapley values need at most 20 criteria: 21");
  }

  private static Contribution of(String id, double amount) {
    return new Contribution(Criterion.more(id, Scale.ratio("")), OptionalDouble.empty(), amount);
  }
}
