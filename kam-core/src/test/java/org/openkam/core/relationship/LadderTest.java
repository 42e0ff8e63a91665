package org.openkam.core.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openkam.core.criterion.Labels;

final class LadderTest {
  private static final LocalDate MAY = LocalDate.of(2025, 5, 1);

  @Test
  void climbsFromVendorToTrustedAdviser() {
    assertThat(Ladders.trust().levels().keySet())
        .containsExactly("VENDOR", "CREDIBLE_SOURCE", "PROBLEM_SOLVER", "TRUSTED_ADVISER");
    assertThat(Ladders.all())
        .extracting(Ladder::id)
        .containsExactly("trust", "sentiment", "perceived-role", "supplier-status");
  }

  @Test
  @Tag("R013")
  void measuresTheGapBetweenWhereItStandsAndWhereItShould() {
    Ladder ladder =
        Ladder.builder()
            .id("relationship")
            .putLevel("VENDOR", Labels.of("Vendor"))
            .putLevel("PREFERRED", Labels.of("Preferred supplier"))
            .putLevel("PARTNER", Labels.of("Partner"))
            .build();

    assertThat(position(ladder, "VENDOR", "PARTNER", MAY).gap()).isEqualTo(2);
    assertThat(position(ladder, "PARTNER", "VENDOR", MAY).gap()).isEqualTo(-2);
  }

  @Test
  @Tag("R082")
  void recordsHowTheyPerceiveUsOverTime() {
    Ladder role = Ladders.perceivedRole();
    LadderHistory.Position evil = position(role, "NECESSARY_EVIL", "VALUED_ALLY", MAY);
    LadderHistory.Position adviser = position(role, "ADVISER", "VALUED_ALLY", MAY.plusYears(1));

    LadderHistory history = LadderHistory.of("acme").with(evil).with(adviser);

    assertThat(role.levels().keySet())
        .containsExactly(
            "NUISANCE",
            "NECESSARY_EVIL",
            "SUPPLIER",
            "ADVISER",
            "VALUED_ALLY",
            "INDISPENSABLE_PARTNER");
    assertThat(history.positions()).containsExactly(evil, adviser);
    assertThat(history.rise()).isEqualTo(2);
    assertThat(history.findLast()).hasValue(adviser);
    assertThat(LadderHistory.of("acme").rise()).isZero();
    assertThat(LadderHistory.of("acme").findLast()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "TRUSTED_ADVISER, WARM_HANDOVER",
    "REACTIVE, WARM_HANDOVER",
    "WARM_HANDOVER, WARM_HANDOVER",
    "NO_RELATIONSHIP, NO_RELATIONSHIP"
  })
  void startsAgainAtTheSecondLevelOnAHandover(String before, String after) {
    assertThat(Ladders.sentiment().afterHandover(before)).isEqualTo(after);
  }

  @Test
  void keepsTheLevelOnAHandoverWithoutARule() {
    assertThat(Ladders.trust().afterHandover("PROBLEM_SOLVER")).isEqualTo("PROBLEM_SOLVER");
  }

  @Test
  void refusesLevelsItDoesNotHave() {
    Ladder trust = Ladders.trust();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> trust.level(5))
        .withMessage("ladder 'trust' has levels 1 to 4: 5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> position(trust, "FRIEND", "VENDOR", MAY))
        .withMessage(
            "no level 'FRIEND' among [VENDOR, CREDIBLE_SOURCE, PROBLEM_SOLVER, TRUSTED_ADVISER]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ladder.builder().id("l").putLevel("a", Labels.of("a")).build())
        .withMessage("ladder 'l' must have two levels: [a]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ladder.builder().id("").levels(trust.levels()).build())
        .withMessage("ladder id must not be blank: ''");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Ladder.builder().id("l").levels(trust.levels()).levelAfterHandover(9).build())
        .withMessage("ladder 'l' has levels 1 to 4: 9");
  }

  @Test
  void refusesHistoriesThatDoNotHoldTogether() {
    LadderHistory.Position later = position(Ladders.trust(), "VENDOR", "VENDOR", MAY);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                LadderHistory.of("acme")
                    .with(later)
                    .with(position(Ladders.trust(), "VENDOR", "VENDOR", MAY.minusDays(1))))
        .withMessage("ladder history of 'acme' must go forward in time: 2025-04-30");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                LadderHistory.of("acme")
                    .with(later)
                    .with(position(Ladders.sentiment(), "REACTIVE", "REACTIVE", MAY)))
        .withMessage("ladder history of 'acme' must stay on ladder 'trust': 'sentiment'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LadderHistory.of(" "))
        .withMessage("ladder history must name its subject: ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                LadderHistory.Position.builder()
                    .ladder(Ladders.trust())
                    .current("VENDOR")
                    .desired("VENDOR")
                    .assessor("")
                    .date(MAY)
                    .build())
        .withMessage("position must name its assessor: ''");
  }

  private static LadderHistory.Position position(
      Ladder ladder, String current, String desired, LocalDate date) {
    return LadderHistory.Position.builder()
        .ladder(ladder)
        .current(current)
        .desired(desired)
        .assessor("Ann")
        .date(date)
        .build();
  }

  @Test
  void startsAgainAtTheWarmHandoverWhenSomebodyElseTakesOver() {
    LadderHistory.Position trusted =
        LadderHistory.Position.builder()
            .ladder(Ladders.sentiment())
            .current("WORKING_RELATIONSHIP")
            .desired("TRUSTED_ADVISER")
            .assessor("Ann")
            .date(LocalDate.of(2025, 1, 1))
            .build();
    LadderHistory before = LadderHistory.of("acme").with(trusted);

    LadderHistory after = before.handedOver("Bob", LocalDate.of(2025, 3, 1));

    assertThat(after.positions()).startsWith(trusted).hasSize(2);
    LadderHistory.Position last = after.findLast().orElseThrow();
    assertThat(last.current()).isEqualTo("WARM_HANDOVER");
    assertThat(last.desired()).isEqualTo("TRUSTED_ADVISER");
    assertThat(last.assessor()).isEqualTo("Bob");
    assertThat(last.date()).isEqualTo(LocalDate.of(2025, 3, 1));
    LadderHistory unknown = LadderHistory.of("acme");
    assertThat(unknown.handedOver("Bob", LocalDate.of(2025, 3, 1))).isEqualTo(unknown);
  }
}
