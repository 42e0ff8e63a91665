package org.openkam.value.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.value.scenario.RevenueBridge.Step;

final class RevenueBridgeTest {
  private static final AccountId SAME = AccountId.of("same");
  private static final AccountId GREW = AccountId.of("grew");
  private static final AccountId FELL = AccountId.of("fell");
  private static final AccountId LEFT = AccountId.of("left");
  private static final AccountId CAME = AccountId.of("came");
  private static final RevenueBridge BRIDGE =
      RevenueBridge.of(
          Map.of(SAME, 100.0, GREW, 200.0, FELL, 300.0, LEFT, 400.0),
          Map.of(SAME, 100.0, GREW, 260.0, FELL, 210.0, LEFT, 0.0, CAME, 50.0));

  @Test
  void everyAmountStandsInItsStep() {
    assertThat(BRIDGE.amounts(Step.RENEWED))
        .containsExactly(entry(FELL, 210.0), entry(GREW, 200.0), entry(SAME, 100.0));
    assertThat(BRIDGE.amounts(Step.EXPANDED)).containsExactly(entry(GREW, 60.0));
    assertThat(BRIDGE.amounts(Step.CONTRACTED)).containsExactly(entry(FELL, 90.0));
    assertThat(BRIDGE.amounts(Step.LOST)).containsExactly(entry(LEFT, 400.0));
    assertThat(BRIDGE.amounts(Step.NEW)).containsExactly(entry(CAME, 50.0));
  }

  @Test
  void theStepsLeadFromOnePeriodToTheOther() {
    assertThat(BRIDGE.total(Step.RENEWED) + BRIDGE.total(Step.CONTRACTED) + BRIDGE.total(Step.LOST))
        .isEqualTo(1000);
    assertThat(BRIDGE.total(Step.RENEWED) + BRIDGE.total(Step.EXPANDED) + BRIDGE.total(Step.NEW))
        .isEqualTo(620);
  }

  @Test
  void retentionLeavesOutNewAccounts() {
    // 510 of 1,000, and 60 on top
    assertThat(BRIDGE.grossRetention()).hasValue(0.51);
    assertThat(BRIDGE.netRetention()).hasValue(0.57);

    RevenueBridge young = RevenueBridge.of(Map.of(LEFT, 0.0), Map.of(CAME, 50.0));
    assertThat(young.grossRetention()).isEmpty();
    assertThat(young.netRetention()).isEmpty();
    assertThat(RevenueBridge.of(Map.of(GREW, 10.0), Map.of(GREW, 15.0)).netRetention())
        .hasValue(1.5);
  }

  @Test
  void looksAheadForContractsThatEnd() {
    LocalDate day = LocalDate.of(2026, 6, 30);
    LocalDate last = LocalDate.of(2026, 9, 30);
    Map<AccountId, LocalDate> ends =
        Map.of(
            SAME,
            last,
            GREW,
            day,
            FELL,
            last.plusDays(1),
            CAME,
            day.plusDays(1),
            AccountId.of("quiet"),
            last);

    assertThat(BRIDGE.renewalsAhead(ends, day, 3))
        .containsExactly(
            entry(day.plusDays(1), ImmutableSortedMap.of(CAME, 50.0)),
            entry(last, ImmutableSortedMap.of(AccountId.of("quiet"), 0.0, SAME, 100.0)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BRIDGE.renewalsAhead(ends, day, 0))
        .withMessage("renewals must be looked for at least one month ahead: 0");
  }

  @Test
  void refusesRevenueThatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RevenueBridge.of(Map.of(SAME, -1.0), Map.of()))
        .withMessage("revenue of account 'same' before must be finite and not negative: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RevenueBridge.of(Map.of(), Map.of(SAME, Double.NaN)))
        .withMessage("revenue of account 'same' now must be finite and not negative: NaN");
  }
}
