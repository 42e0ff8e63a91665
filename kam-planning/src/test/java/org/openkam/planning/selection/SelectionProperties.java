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
import org.openkam.core.gate.Threshold;
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

  @Property(tries = 200)
  void everyLimitIsKept(
      @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 10) Integer> ratings,
      @ForAll @IntRange(min = 1, max = 8) int most,
      @ForAll @IntRange(max = 3) int later,
      @ForAll @IntRange(max = 100) int hours) {
    SelectionModel model =
        Portfolios.model()
            .selectionPolicy(SelectionPolicy.builder().maxKeyAccounts(most).build())
            .build();
    SelectionConstraints terms =
        SelectionConstraints.builder()
            .tracks(
                new TrackRule(
                    new Threshold("revenue", Threshold.Side.AT_LEAST, 5),
                    new Threshold("revenue", Threshold.Side.AT_MOST, 4)))
            .reservedSlots(later)
            .putGroupLimit("region", 2)
            .putCapacity("hours", hours)
            .build();
    ImmutableList<Account> accounts = placed(ratings);

    Selection selection =
        KeyAccountSelector.of(model, Strategies.standard()).on(terms).select(accounts);

    List<Account> chosen =
        accounts.stream().filter(account -> selection.chosenIds().contains(account.id())).toList();
    assertThat(chosen).hasSizeLessThanOrEqualTo(most);
    assertThat(selection.keyAccounts()).hasSizeLessThanOrEqualTo(Math.max(0, most - later));
    assertThat(chosen.stream().mapToDouble(account -> account.findFigure("hours").orElse(0)).sum())
        .isLessThanOrEqualTo(hours);
    assertThat(chosen.stream().map(Account::dimensions).distinct())
        .allSatisfy(
            region ->
                assertThat(chosen)
                    .filteredOn(account -> account.dimensions().equals(region))
                    .hasSizeLessThanOrEqualTo(2));
    assertThat(chosen.size() + selection.exclusions().size()).isEqualTo(accounts.size());
  }

  private static ImmutableList<Account> placed(List<Integer> ratings) {
    ImmutableList.Builder<Account> accounts = ImmutableList.builder();
    for (int i = 0; i < ratings.size(); i++) {
      accounts.add(
          Account.builder()
              .from(Portfolios.rated("a" + i, ratings.get(i)))
              .putFigure("hours", 5 + 7 * i % 30)
              .putDimension("region", "r" + i % 4)
              .build());
    }
    return accounts.build();
  }

  private static ImmutableList<Account> accounts(List<Integer> ratings) {
    ImmutableList.Builder<Account> accounts = ImmutableList.builder();
    for (int i = 0; i < ratings.size(); i++) {
      accounts.add(Portfolios.rated("a" + i, ratings.get(i)));
    }
    return accounts.build();
  }
}
