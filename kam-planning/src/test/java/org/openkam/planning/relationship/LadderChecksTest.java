package org.openkam.planning.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.finding.Finding;
import org.openkam.core.relationship.Ladder;
import org.openkam.core.relationship.LadderHistory;
import org.openkam.core.relationship.Ladders;

final class LadderChecksTest {
  @Test
  @Tag("R013")
  void tellsHowManyLevelsAreToClimb() {
    LadderHistory history =
        LadderHistory.of("acme").with(at(Ladders.trust(), 2024, "VENDOR", "PROBLEM_SOLVER"));

    assertThat(history.check())
        .extracting(Finding::code, Finding::severity, Finding::message)
        .containsExactly(
            tuple(
                "RELATION_BELOW_DESIRED",
                Finding.Severity.INFO,
                "'acme' stands on VENDOR, 2 below PROBLEM_SOLVER"));
  }

  @Test
  @Tag("R082")
  void tellsWhenWeAreSeenInALesserRole() {
    LadderHistory history =
        LadderHistory.of("acme")
            .with(at(Ladders.perceivedRole(), 2023, "VALUED_ALLY", "VALUED_ALLY"))
            .with(at(Ladders.perceivedRole(), 2024, "SUPPLIER", "SUPPLIER"));

    assertThat(history.check())
        .extracting(Finding::code, Finding::severity, Finding::message)
        .containsExactly(
            tuple(
                "RELATION_FELL",
                Finding.Severity.WARNING,
                "'acme' fell from VALUED_ALLY to SUPPLIER by 2024-01-01"));
    assertThat(history.check().get(0).evidence().findNumber("levels")).hasValue(2);
  }

  @Test
  void aHandoverFallsByTheRuleOfTheLadder() {
    LadderHistory history =
        LadderHistory.of("acme")
            .with(at(Ladders.sentiment(), 2023, "WORKING_RELATIONSHIP", "TRUSTED_ADVISER"))
            .handedOver("Bob", LocalDate.of(2024, 1, 1));

    assertThat(history.check())
        .extracting(Finding::message)
        .containsExactly(
            "'acme' stands on WARM_HANDOVER, 3 below TRUSTED_ADVISER",
            "'acme' fell from WORKING_RELATIONSHIP to WARM_HANDOVER by 2024-01-01");
  }

  @Test
  void hasNothingToSayWhereTheRelationRoseToWhereItShould() {
    LadderHistory history =
        LadderHistory.of("acme")
            .with(at(Ladders.trust(), 2023, "VENDOR", "CREDIBLE_SOURCE"))
            .with(at(Ladders.trust(), 2024, "CREDIBLE_SOURCE", "CREDIBLE_SOURCE"));

    assertThat(history.check()).isEmpty();
  }

  @Test
  void tellsWhatNobodyAssessed() {
    assertThat(LadderHistory.of("acme").check())
        .extracting(Finding::code, Finding::message)
        .containsExactly(tuple("RELATION_NOT_ASSESSED", "nobody assessed the relation 'acme' yet"));
  }

  @Test
  void sellsByWhatTheBuyerValues() {
    assertThat(BuyerValueType.values())
        .extracting(BuyerValueType::sellingMode)
        .containsExactly(
            BuyerValueType.SellingMode.TRANSACTIONAL,
            BuyerValueType.SellingMode.CONSULTATIVE,
            BuyerValueType.SellingMode.ENTERPRISE);
    assertThat(BuyerValueType.STRATEGIC.sellingMode())
        .isEqualTo(BuyerValueType.SellingMode.ENTERPRISE);
  }

  private static LadderHistory.Position at(
      Ladder ladder, int year, String current, String desired) {
    return LadderHistory.Position.builder()
        .ladder(ladder)
        .current(current)
        .desired(desired)
        .assessor("Ann")
        .date(LocalDate.of(year, 1, 1))
        .build();
  }
}
