package org.openkam.scoring.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.OrganizationUnit;
import org.openkam.core.finding.Finding;

final class LocalImportanceTest {
  private static final AccountId ACME = AccountId.of("ACME");

  private static OrganizationUnit unit(String country) {
    return OrganizationUnit.of(country, country, country);
  }

  private static LocalImportance acme(double central) {
    return LocalImportance.builder()
        .account(ACME)
        .central(central)
        .addUnits(
            new LocalImportance.UnitImportance(unit("NL"), 75, 0.5),
            new LocalImportance.UnitImportance(unit("DE"), 30, 0.3),
            new LocalImportance.UnitImportance(unit("BE"), 20, 0.2))
        .build();
  }

  @Test
  @Tag("R069")
  void findsUnitsThatWillNotGiveTheirTime() {
    LocalImportance acme = acme(80);

    // 0.5 · 75 + 0.3 · 30 + 0.2 · 20
    assertThat(acme.local()).isEqualTo(50.5);
    assertThat(acme.below(50)).extracting(unit -> unit.unit().id()).containsExactly("DE", "BE");
    Finding finding = acme.check(LocalImportance.Policy.standard()).orElseThrow();
    assertThat(finding.code()).isEqualTo("CENTRAL_LOCAL_CONFLICT");
    assertThat(finding.message())
        .isEqualTo(
            "account 'ACME' is worth 80 at headquarters and 50.5 to the units; 2 of 3 rate it below"
                + " 50: DE, BE");
  }

  @Test
  void measuresHowFarUnitsLieApart() {
    // 0.5 · 24.5² + 0.3 · 20.5² + 0.2 · 30.5² = 612.25
    assertThat(acme(80).dispersion()).isCloseTo(Math.sqrt(612.25), within(1e-12));
  }

  @Test
  void isNoConflictWhereHeadquartersSeesNoImportanceEither() {
    assertThat(acme(49).check(LocalImportance.Policy.standard())).isEmpty();
    assertThat(acme(50).check(LocalImportance.Policy.standard())).isPresent();
  }

  @Test
  void toleratesAShareOfUnits() {
    assertThat(acme(80).check(LocalImportance.Policy.builder().tolerableShare(2 / 3.0).build()))
        .isEmpty();
    assertThat(acme(80).check(LocalImportance.Policy.builder().threshold(20).build())).isEmpty();
  }

  @Test
  @Tag("R067")
  void findsDemandsBeyondTheCapabilityOfAUnit() {
    LocalDemand demand =
        LocalDemand.builder().account(ACME).unit(unit("NL")).demand(8).capability(5).build();

    assertThat(demand.check()).extracting(Finding::code).containsExactly("LOCAL_CAPACITY_EXCEEDED");
    assertThat(demand.check().get(0).message())
        .isEqualTo("account 'ACME' demands 8 of 'NL', which is able to do 5");
  }

  @Test
  @Tag("R068")
  void findsExpertiseThatTheAgreementLeavesUnused() {
    LocalDemand demand =
        LocalDemand.builder().account(ACME).unit(unit("DE")).demand(4).standard(8).build();

    assertThat(demand.check()).extracting(Finding::code).containsExactly("LOCAL_EXPERTISE_UNUSED");
    assertThat(demand.check().get(0).message())
        .isEqualTo("account 'ACME' demands 4 of 'DE', whose own standard is 8");
  }

  @Test
  void isSatisfiedByADemandBetweenStandardAndCapability() {
    assertThat(
            LocalDemand.builder()
                .account(ACME)
                .unit(unit("DE"))
                .demand(5)
                .standard(5)
                .capability(5)
                .build()
                .check())
        .isEmpty();
  }

  @Test
  void refusesWhatHasNoMeaning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LocalImportance.UnitImportance(unit("NL"), Double.NaN, 1))
        .withMessage("importance to unit 'NL' must be finite: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LocalImportance.UnitImportance(unit("NL"), 1, -1))
        .withMessage("share of unit 'NL' must be finite and not negative: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalImportance.builder().account(ACME).central(1).build())
        .withMessage("account 'ACME' must have a unit with a share above zero: []");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                LocalImportance.builder()
                    .account(ACME)
                    .central(1)
                    .addUnits(
                        new LocalImportance.UnitImportance(unit("NL"), 1, 1),
                        new LocalImportance.UnitImportance(unit("NL"), 2, 1))
                    .build())
        .withMessageStartingWith("account 'ACME' must have each unit once: [");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> acme(Double.POSITIVE_INFINITY))
        .withMessage("central importance of account 'ACME' must be finite: Infinity");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> LocalDemand.builder().account(ACME).unit(unit("NL")).demand(Double.NaN).build())
        .withMessage("demand of account 'ACME' and unit 'NL' must be finite: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                LocalDemand.builder()
                    .account(ACME)
                    .unit(unit("NL"))
                    .demand(1)
                    .capability(Double.POSITIVE_INFINITY)
                    .build())
        .withMessage("capability of account 'ACME' and unit 'NL' must be finite: Infinity");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                LocalDemand.builder()
                    .account(ACME)
                    .unit(unit("NL"))
                    .demand(1)
                    .standard(Double.NaN)
                    .build())
        .withMessage("standard of account 'ACME' and unit 'NL' must be finite: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalImportance.Policy.builder().tolerableShare(2).build())
        .withMessage("tolerable share must be from zero to one: 2.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalImportance.Policy.builder().threshold(Double.NaN).build())
        .withMessage("threshold must be finite: NaN");
  }

  @Test
  void namesUnitsInTheOrderGiven() {
    assertThat(acme(80).units())
        .extracting(LocalImportance.UnitImportance::importance)
        .isEqualTo(ImmutableList.of(75.0, 30.0, 20.0));
  }
}
