package org.openkam.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;

final class WeightedRollUpTest {
  private static final AccountId GROUP = AccountId.of("group");
  private static final AccountId UNIT = AccountId.of("unit");
  private static final AccountHierarchy HIERARCHY =
      AccountHierarchy.of(
          ImmutableList.of(
              Account.builder().id(GROUP).build(),
              Account.builder().id(UNIT).parent(GROUP).build()));

  @Test
  void averagesByWeight() {
    ImmutableMap<AccountId, Double> margin = ImmutableMap.of(GROUP, 0.1, UNIT, 0.3);
    ImmutableMap<AccountId, Double> revenue = ImmutableMap.of(GROUP, 300.0, UNIT, 100.0);

    // (300 x 0.1 + 100 x 0.3) / 400 = 0.15
    assertThat(HIERARCHY.rollUpWeighted(GROUP, margin::get, revenue::get)).hasValue(0.15);
    assertThat(HIERARCHY.rollUpWeighted(UNIT, margin::get, revenue::get)).hasValue(0.3);
  }

  @Test
  void isEmptyWithoutWeight() {
    assertThat(HIERARCHY.rollUpWeighted(GROUP, account -> 1, account -> 0)).isEmpty();
  }

  @Test
  void refusesWhatCannotBeAddedUp() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HIERARCHY.rollUp(GROUP, account -> Double.NaN))
        .withMessage("account 'group' must have a finite quantity to roll up: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HIERARCHY.rollUpWeighted(GROUP, account -> 1, account -> -2))
        .withMessage("weight of account 'group' must not be negative: -2.0");
  }
}
