package org.openkam.planning.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.gate.Gate;
import org.openkam.core.model.SelectionPolicy;
import org.openkam.planning.Portfolios;
import org.openkam.scoring.standard.Strategies;
import org.openkam.scoring.strategy.AccountScore;

final class CutLineTest {
  private static final Selection SELECTION =
      select(
          ImmutableList.of(
              Portfolios.rated("best", 9),
              Portfolios.rated("last", 7),
              Portfolios.rated("gated", 10, 10, 0.6),
              Portfolios.rated("next", 6.5),
              Portfolios.rated("far", 2)));

  @Test
  void runsBetweenTheLastKeyAccountAndTheNext() {
    CutLine line = CutLine.of(SELECTION);

    assertThat(line.last()).map(AccountScore::account).hasValue(AccountId.of("last"));
    assertThat(line.next()).map(AccountScore::account).hasValue(AccountId.of("next"));
    assertThat(line.lead(score("best")).orElseThrow()).isCloseTo(2.5, within(1e-12));
    assertThat(line.lead(score("last")).orElseThrow()).isCloseTo(0.5, within(1e-12));
    assertThat(line.shortfall(score("next")).orElseThrow()).isCloseTo(0.5, within(1e-12));
    assertThat(line.shortfall(score("far")).orElseThrow()).isCloseTo(5, within(1e-12));
    // gated scores 20.6 / 3, which is above the next but not above the last
    assertThat(line.shortfall(score("gated")).orElseThrow()).isCloseTo(7 - 20.6 / 3, within(1e-12));
    assertThat(CutLine.candidates(SELECTION))
        .containsExactly(
            AccountId.of("best"), AccountId.of("last"), AccountId.of("next"), AccountId.of("far"));
  }

  @Test
  void hasNoOtherSideWhereAllAreChosenOrNone() {
    CutLine all = CutLine.of(select(ImmutableList.of(Portfolios.rated("best", 9))));
    CutLine none = CutLine.of(select(ImmutableList.of(Portfolios.rated("gated", 9, 9, 0))));

    assertThat(all.lead(score("best"))).isEmpty();
    assertThat(none.shortfall(score("far"))).isEmpty();
    assertThat(none.next()).isEmpty();
  }

  private static AccountScore score(String id) {
    return SELECTION.scoring().orElseThrow().of(AccountId.of(id));
  }

  private static Selection select(ImmutableList<Account> accounts) {
    return KeyAccountSelector.of(
            Portfolios.model()
                .addGates(Gate.atLeast("cooperation", 1))
                .selectionPolicy(SelectionPolicy.builder().maxKeyAccounts(2).build())
                .build(),
            Strategies.standard())
        .select(accounts);
  }
}
