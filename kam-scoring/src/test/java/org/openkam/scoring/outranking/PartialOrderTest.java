package org.openkam.scoring.outranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.scoring.strategy.Matrices;

final class PartialOrderTest {
  private static final ImmutableList<AccountId> THREE = Matrices.accounts(3);
  private static final AccountId A = THREE.get(0);
  private static final AccountId B = THREE.get(1);
  private static final AccountId C = THREE.get(2);

  @Test
  void keepsApartWhatTheRankingsDisagreeOn() {
    PartialOrder order = order(THREE, new double[] {3, 2, 1}, new double[] {2, 3, 1});

    assertThat(order.accounts()).isEqualTo(THREE);
    assertThat(order.relation(A, B)).isEqualTo(PartialOrder.Relation.INCOMPARABLE);
    assertThat(order.relation(A, C)).isEqualTo(PartialOrder.Relation.BETTER);
    assertThat(order.relation(C, B)).isEqualTo(PartialOrder.Relation.WORSE);
    assertThat(order.relation(C, C)).isEqualTo(PartialOrder.Relation.INDIFFERENT);
    assertThat(order.best()).containsExactly(A, B);
  }

  @Test
  void theMedianOrdersByBothRanksTogether() {
    // ranks 1 and 3, 3 and 2, 2 and 1: in all 4, 5 and 3
    PartialOrder order = order(THREE, new double[] {3, 1, 2}, new double[] {1, 2, 3});

    assertThat(order.median()).isEqualTo(ImmutableMap.of(A, 2, B, 3, C, 1));
    // ranks 1 and 2, 2 and 1, 3 and 3
    assertThat(order(THREE, new double[] {3, 2, 1}, new double[] {2, 3, 1}).median())
        .isEqualTo(ImmutableMap.of(A, 1, B, 1, C, 3));
  }

  @Test
  void refusesAnAccountThatWasNotRanked() {
    PartialOrder order = order(THREE, new double[] {3, 2, 1}, new double[] {3, 2, 1});

    assertThatIllegalArgumentException()
        .isThrownBy(() -> order.relation(A, AccountId.of("q")))
        .withMessage("no account 'q' in the order");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> order.firstRank(AccountId.of("q")))
        .withMessage("no account 'q' in the order");
  }

  @Test
  void isAValue() {
    double[] falling = {3, 2, 1};
    double[] rising = {1, 2, 3};
    PartialOrder order = order(THREE, falling, rising);

    // ranks count, not the scores they come from
    PartialOrder same = order(THREE, new double[] {9, 5, 4}, rising);
    assertThat(order).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(order).isNotEqualTo(order(THREE, rising, rising));
    assertThat(order).isNotEqualTo(order(THREE, falling, falling));
    assertThat(order).isNotEqualTo(order(THREE.reverse(), falling, rising));
    assertThat(order).isNotEqualTo(order.median());
    assertThat(order).hasToString("partial order {a=1, b=1, c=1}");
  }

  private static PartialOrder order(List<AccountId> accounts, double[] first, double[] second) {
    return PartialOrder.ofScores(accounts, first, second, 0);
  }
}
