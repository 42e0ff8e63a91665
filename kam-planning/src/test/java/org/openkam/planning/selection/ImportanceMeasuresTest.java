package org.openkam.planning.selection;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.finding.Finding;
import org.openkam.planning.Portfolios;

final class ImportanceMeasuresTest {
  @Test
  @Tag("R029")
  void takesTheMeanOfLocationOperationsAndMarket() {
    // (9 + 6 + 3) / 3
    assertThat(
            ImportanceMeasures.characteristics(
                account(
                    ImmutableMap.of(
                        "geographic-fit", 9.0, "operations-fit", 6.0, "market-fit", 3.0))))
        .hasValue(6);
    assertThat(
            ImportanceMeasures.characteristics(
                account(ImmutableMap.of("geographic-fit", 9.0, "market-fit", 3.0))))
        .isEmpty();
  }

  @Test
  @Tag("R033")
  void abilityDoesNotMakeUpForAMissingWill() {
    assertThat(
            ImportanceMeasures.cooperation(
                account(
                    ImmutableMap.of("cooperation-ability", 9.0, "cooperation-willingness", 2.0))))
        .hasValue(2);
    assertThat(ImportanceMeasures.cooperation(account(ImmutableMap.of("cooperation-ability", 9.0))))
        .isEmpty();
  }

  @Test
  @Tag("R027")
  void saysWhoCanBeAReference() {
    assertThat(ImportanceMeasures.reference(account(ImmutableMap.of("can-reference", 1.0))))
        .map(Finding::message)
        .hasValue("'a' can be shown to others as a reference");
    assertThat(ImportanceMeasures.reference(account(ImmutableMap.of("can-reference", 0.0))))
        .isEmpty();
    assertThat(ImportanceMeasures.reference(account(ImmutableMap.of()))).isEmpty();
  }

  private static Account account(ImmutableMap<String, Double> figures) {
    return Portfolios.account("a", figures);
  }
}
