package org.openkam.planning.selection;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.gate.Gate;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.model.SelectionPolicy;
import org.openkam.planning.Portfolios;
import org.openkam.scoring.standard.Strategies;

final class SelectionProperties {
  @Property
  void everyAccountIsChosenOrHasAReason(
      @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 10) Integer> ratings,
      @ForAll @IntRange(min = 1, max = 20) int most) {
    SelectionModel model =
        Portfolios.model()
            .addGates(Gate.atLeast("potential", 3))
            .selectionPolicy(SelectionPolicy.builder().maxKeyAccounts(most).build())
            .build();
    ImmutableList<Account> accounts = accounts(ratings);

    Selection selection = KeyAccountSelector.of(model, Strategies.standard()).select(accounts);

    List<AccountId> seen = new ArrayList<>(selection.keyAccountIds());
    selection.exclusions().forEach(exclusion -> seen.add(exclusion.account()));
    assertThat(seen)
        .containsExactlyInAnyOrderElementsOf(accounts.stream().map(Account::id).toList());
    assertThat(selection.keyAccounts().size()).isLessThanOrEqualTo(most);
    assertThat(selection.keyAccounts())
        .allSatisfy(
            chosen ->
                assertThat(chosen.explanation().contribution("potential").measured().orElseThrow())
                    .isGreaterThanOrEqualTo(3));
  }

  private static ImmutableList<Account> accounts(List<Integer> ratings) {
    ImmutableList.Builder<Account> accounts = ImmutableList.builder();
    for (int i = 0; i < ratings.size(); i++) {
      accounts.add(Portfolios.rated("a" + i, ratings.get(i)));
    }
    return accounts.build();
  }
}
