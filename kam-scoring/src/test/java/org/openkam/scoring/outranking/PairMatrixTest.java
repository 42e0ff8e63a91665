package org.openkam.scoring.outranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.scoring.strategy.Matrices;

final class PairMatrixTest {
  private static final ImmutableList<AccountId> TWO = Matrices.accounts(2);
  private static final AccountId A = TWO.get(0);
  private static final AccountId B = TWO.get(1);

  @Test
  void saysWhatEachAccountIsToEachOther() {
    PairMatrix leads = leads(TWO, 5, 3);

    assertThat(leads.accounts()).isEqualTo(TWO);
    assertThat(leads.of(A, B)).isEqualTo(2);
    assertThat(leads.of(B, A)).isEqualTo(-2);
    assertThat(leads.value(0, 1)).isEqualTo(2);
  }

  @Test
  void refusesAnAccountThatWasNotCompared() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> leads(TWO, 5, 3).of(A, AccountId.of("q")))
        .withMessage("no account 'q' among the pairs");
  }

  @Test
  void isAValue() {
    PairMatrix leads = leads(TWO, 5, 3);

    // the leads count, not the rows they come from
    assertThat(leads).isEqualTo(leads(TWO, 7, 5)).hasSameHashCodeAs(leads(TWO, 7, 5));
    assertThat(leads).isNotEqualTo(leads(TWO, 3, 5));
    assertThat(leads).isNotEqualTo(leads(TWO.reverse(), 5, 3));
    assertThat(leads).isNotEqualTo(leads.accounts());
    assertThat(leads).hasToString("pairs of 2 accounts");
  }

  private static PairMatrix leads(ImmutableList<AccountId> accounts, double one, double other) {
    return PairMatrix.of(
        accounts, new double[][] {{one}, {other}}, (row, column) -> row[0] - column[0]);
  }
}
