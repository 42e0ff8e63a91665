package org.openkam.planning.mutualfit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.portfolio.PortfolioMatrices;
import org.openkam.core.portfolio.PortfolioMatrix;

final class PurchasePortfolioTest {
  private static final AccountId ACME = AccountId.of("acme");
  private static final KeySupplierRule RULE = KeySupplierRule.standard();

  @Test
  @Tag("R021")
  void aCustomerThatSeesRoutineInUsIsNoKeyAccount() {
    PurchasePortfolio portfolio = PurchasePortfolio.of(ACME, List.of(group("tape", 100, 2, 2)));

    assertThat(portfolio.dominant().id()).isEqualTo("NON_CRITICAL");
    assertThat(RULE.status(portfolio)).isEqualTo(KeySupplierRule.Status.NOT_KEY);
    assertThat(RULE.check(portfolio)).map(Finding::code).hasValue("NOT_KEY_SUPPLIER");
  }

  @Test
  @Tag("R021")
  void theSpendDecidesBetweenGroupsThatStandInDifferentCells() {
    PurchasePortfolio portfolio =
        PurchasePortfolio.of(ACME, List.of(group("valves", 30, 8, 8), group("pipes", 70, 8, 2)));

    assertThat(portfolio.shares().values()).containsExactly(0.7, 0.3);
    assertThat(RULE.check(portfolio))
        .map(Finding::message)
        .hasValue(
            "'acme' does not see us as a key supplier; its spend with us: LEVERAGE 70 %,"
                + " STRATEGIC 30 %");
  }

  @ParameterizedTest
  @CsvSource({"8, 8, KEY_SUPPLIER", "2, 8, KEY_BUT_UNSTABLE", "8, 2, NOT_KEY", "2, 2, NOT_KEY"})
  void readsTheStatusOffTheCell(double impact, double risk, KeySupplierRule.Status status) {
    PurchasePortfolio portfolio =
        PurchasePortfolio.of(ACME, List.of(group("valves", 1, impact, risk)));

    assertThat(RULE.status(portfolio)).isEqualTo(status);
    assertThat(RULE.check(portfolio).isPresent())
        .isEqualTo(status == KeySupplierRule.Status.NOT_KEY);
  }

  @Test
  void whatNobodyElseOffersLiftsALeveragePosition() {
    PurchasePortfolio.ProductGroup unique =
        PurchasePortfolio.ProductGroup.builder()
            .from(group("pipes", 50, 8, 2))
            .standsOut(true)
            .build();

    assertThat(RULE.status(PurchasePortfolio.of(ACME, List.of(unique, group("rods", 50, 8, 2)))))
        .isEqualTo(KeySupplierRule.Status.KEY_SUPPLIER);
    assertThat(RULE.status(PurchasePortfolio.of(ACME, List.of(unique, group("rods", 51, 8, 2)))))
        .isEqualTo(KeySupplierRule.Status.NOT_KEY);
  }

  @Test
  @Tag("R020")
  void ourScoreAloneDoesNotMakeAKeyAccount() {
    MutualFit fit = fit(82, 70, KeySupplierRule.Status.NOT_KEY);

    assertThat(fit.keyOnBothSides()).isFalse();
    assertThat(fit.check())
        .map(Finding::message)
        .hasValue(
            "we score 'acme' at 82, but it sees no key supplier in us; withhold the key status or"
                + " win the position first");
    assertThat(fit(82, 82, KeySupplierRule.Status.KEY_SUPPLIER).keyOnBothSides()).isTrue();
    assertThat(fit(82, 70, KeySupplierRule.Status.KEY_SUPPLIER).check()).isEmpty();
    assertThat(fit(60, 70, KeySupplierRule.Status.NOT_KEY).check()).isEmpty();
    assertThat(fit(60, 70, KeySupplierRule.Status.KEY_SUPPLIER).keyOnBothSides()).isFalse();
    assertThat(fit(82, 70, KeySupplierRule.Status.KEY_BUT_UNSTABLE).check())
        .map(Finding::message)
        .hasValue("'acme' needs us today, but looks for ways out");
  }

  @ParameterizedTest
  @CsvSource({
    "STRATEGIC, CORE, MUTUAL_KEY",
    "NON_CRITICAL, CORE, WE_WANT_MORE",
    "STRATEGIC, NUISANCE, THEY_NEED_US",
    "NON_CRITICAL, NUISANCE, NO_MATCH",
    "BOTTLENECK, DEVELOPMENT, MUTUAL_KEY",
    "LEVERAGE, EXPLOITABLE, NO_MATCH"
  })
  void combinesTheirViewWithOurs(String theirs, String ours, MutualPositions.Verdict verdict) {
    assertThat(
            MutualPositions.standard()
                .verdict(
                    cell(PortfolioMatrices.kraljic(), theirs),
                    cell(PortfolioMatrices.supplierPreferencing(), ours)))
        .isEqualTo(verdict);
  }

  @Test
  void hasAVerdictForAllSixteenPairs() {
    assertThat(MutualPositions.standard().verdicts().size()).isEqualTo(16);
  }

  @Test
  void refusesWhatHasNoMeaning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PurchasePortfolio.of(ACME, List.of(group("tape", 0, 2, 2))))
        .withMessage("purchasing portfolio of account 'acme' must have spend: [tape]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> group(" ", 1, 2, 2))
        .withMessage("product group must have a name: ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> group("tape", -1, 2, 2))
        .withMessage("spend on product group 'tape' must be finite and not negative: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> group("tape", 1, Double.NaN, 2))
        .withMessage(
            "product group 'tape' must have a finite profit impact and supply risk: NaN, 2.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new KeySupplierRule(ImmutableMap.of(), 0))
        .withMessage("least unique share must be above zero and at most one: 0.0");
    PurchasePortfolio tape = PurchasePortfolio.of(ACME, List.of(group("tape", 1, 2, 2)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new KeySupplierRule(ImmutableMap.of(), 1).status(tape))
        .withMessage("no supplier status for cell 'NON_CRITICAL' among {}");
    PortfolioMatrix.Cell core = cell(PortfolioMatrices.supplierPreferencing(), "CORE");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MutualPositions.standard().verdict(core, core))
        .withMessage("no verdict for the cells 'CORE' and 'CORE'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fit(Double.NaN, 0, KeySupplierRule.Status.NOT_KEY))
        .withMessage("scores of account 'acme' must be finite: NaN, 0.0");
  }

  private static PortfolioMatrix.Cell cell(PortfolioMatrix matrix, String id) {
    return matrix.cells().stream().filter(cell -> cell.id().equals(id)).findFirst().orElseThrow();
  }

  private static PurchasePortfolio.ProductGroup group(
      String name, double spend, double impact, double risk) {
    return PurchasePortfolio.ProductGroup.builder()
        .name(name)
        .spend(spend)
        .profitImpact(impact)
        .supplyRisk(risk)
        .build();
  }

  private static MutualFit fit(double ourScore, double minScore, KeySupplierRule.Status theirView) {
    return MutualFit.builder()
        .account(ACME)
        .ourScore(ourScore)
        .minScore(minScore)
        .theirView(theirView)
        .build();
  }
}
