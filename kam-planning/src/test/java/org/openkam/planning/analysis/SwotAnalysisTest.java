package org.openkam.planning.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.coverage.Checklists;
import org.openkam.core.coverage.CoverageMatrices;
import org.openkam.core.coverage.CoverageMatrix;
import org.openkam.core.finding.Finding;

final class SwotAnalysisTest {
  @Test
  @Tag("R147")
  void keepsFourListsAndFindsNothingWrongWithTwoStatementsInEach() {
    SwotAnalysis swot = Swots.twoEach();

    assertThat(swot.list(SwotItem.Kind.STRENGTH))
        .extracting(SwotItem::id)
        .containsExactly("S1", "S2");
    assertThat(swot.list(SwotItem.Kind.THREAT))
        .extracting(SwotItem::id)
        .containsExactly("T1", "T2");
    assertThat(swot.internal()).extracting(SwotItem::id).containsExactly("S1", "S2", "W1", "W2");
    assertThat(swot.external()).extracting(SwotItem::id).containsExactly("O1", "O2", "T1", "T2");
    assertThat(swot.check(AnalysisPolicy.standard())).isEmpty();
    assertThat(swot.item("T2").statement()).isEqualTo("their new web shop");
  }

  @Test
  void findsListsThatAreEmptyOrTooLongAndBlocksThatNobodyLookedAt() {
    SwotAnalysis.Builder swot = SwotAnalysis.builder().subject("Vicom");
    for (int i = 1; i <= 6; i++) {
      swot.addItems(SwotItem.internal("S" + i, SwotItem.Kind.STRENGTH, "strength " + i));
    }
    swot.addItems(SwotItem.internal("W1", SwotItem.Kind.WEAKNESS, "weakness"));
    swot.addItems(
        Swots.outside(
            "T1", SwotItem.Kind.THREAT, SwotItem.Block.INDUSTRY, "less demand for paper"));

    assertThat(swot.build().check(AnalysisPolicy.standard()))
        .extracting(Finding::code, Finding::severity, Finding::message)
        .containsExactly(
            tuple(
                "SWOT_LIST_TOO_LONG",
                Finding.Severity.INFO,
                "the analysis of 'Vicom' lists 6 times strength, more than 5; keep what matters"),
            tuple(
                "SWOT_LIST_EMPTY",
                Finding.Severity.WARNING,
                "the analysis of 'Vicom' names no opportunity"),
            tuple(
                "ANALYSIS_BLOCK_EMPTY",
                Finding.Severity.INFO,
                "nothing in the analysis of 'Vicom' comes from customers, competitors,"
                    + " distribution"));
    assertThat(swot.build().check(AnalysisPolicy.builder().maxItems(6).build()))
        .extracting(Finding::code)
        .containsExactly("SWOT_LIST_EMPTY", "ANALYSIS_BLOCK_EMPTY");
  }

  @Test
  void turnsAnExternalFactorIntoAStatementOfTheIndustry() {
    ExternalFactor factor = factor().build();

    assertThat(factor.urgency()).isEqualTo(2); // 4 times 0.5
    assertThat(factor.item())
        .isEqualTo(
            SwotItem.of(
                "T9", SwotItem.Kind.THREAT, SwotItem.Block.INDUSTRY, "interest rates rise"));
    assertThat(factor().impact(5).probability(1).build().urgency()).isEqualTo(5);
    assertThat(factor().impact(1).probability(0).build().urgency()).isZero();
  }

  @Test
  void measuresHowCompleteTheAnalysisOfAnAccountIs() {
    CoverageMatrix.Cell done = CoverageMatrix.Cell.of(CoverageMatrix.State.COVERED);

    // 2 of 8 sections
    assertThat(
            Checklists.accountAnalysis()
                .with("product", CoverageMatrices.DONE, done)
                .with("swot", CoverageMatrices.DONE, done)
                .coverage())
        .hasValue(0.25);
    assertThat(Checklists.accountAnalysis().rows().keySet())
        .containsExactly(
            "product",
            "profile",
            "performance",
            "competition",
            "business-processes",
            "logistics",
            "other",
            "swot");
  }

  @Test
  void refusesWhatHasNoMeaning() {
    refuses(
        () -> SwotItem.internal("O1", SwotItem.Kind.OPPORTUNITY, "x"),
        "SWOT item 'O1' of kind OPPORTUNITY cannot come from block: INTERNAL");
    refuses(
        () -> SwotItem.of("S1", SwotItem.Kind.STRENGTH, SwotItem.Block.CUSTOMERS, "x"),
        "SWOT item 'S1' of kind STRENGTH cannot come from block: CUSTOMERS");
    refuses(
        () -> SwotItem.internal(" ", SwotItem.Kind.STRENGTH, "x"),
        "SWOT item id must not be blank: ' '");
    refuses(
        () -> SwotItem.internal("S1", SwotItem.Kind.STRENGTH, ""),
        "SWOT item 'S1' must have a statement: ''");
    refuses(
        () ->
            SwotAnalysis.builder()
                .subject("a")
                .addItems(SwotItem.internal("S1", SwotItem.Kind.STRENGTH, "x"))
                .addItems(SwotItem.internal("S1", SwotItem.Kind.WEAKNESS, "y"))
                .build(),
        "SWOT analysis of 'a' must have each id once: 'S1'");
    refuses(
        () -> SwotAnalysis.builder().subject("").build(),
        "SWOT analysis must name its subject: ''");
    refuses(
        () -> Swots.twoEach().item("S9"),
        "no SWOT item 'S9' among [S1, S2, W1, W2, O1, O2, T1, T2]");
    refuses(() -> factor().id("").build(), "external factor id must not be blank: ''");
    refuses(
        () -> factor().statement(" ").build(), "external factor 'T9' must have a statement: ' '");
    refuses(
        () -> factor().direction(SwotItem.Kind.WEAKNESS).build(),
        "external factor 'T9' must be an opportunity or a threat: WEAKNESS");
    refuses(
        () -> factor().impact(6).build(),
        "external factor 'T9' must have an impact from 1 to 5: 6");
    refuses(
        () -> factor().impact(0).build(),
        "external factor 'T9' must have an impact from 1 to 5: 0");
    refuses(
        () -> factor().probability(1.5).build(),
        "external factor 'T9' must have a probability from zero to one: 1.5");
    refuses(
        () -> factor().probability(-0.5).build(),
        "external factor 'T9' must have a probability from zero to one: -0.5");
    refuses(
        () -> AnalysisPolicy.builder().maxItems(0).build(),
        "analysis policy must allow an item a list: 0");
    refuses(
        () -> AnalysisPolicy.builder().minIssues(6).build(),
        "analysis policy must have 1 <= fewest issues <= most issues: 6, 5");
    refuses(
        () -> AnalysisPolicy.builder().minIssues(0).build(),
        "analysis policy must have 1 <= fewest issues <= most issues: 0, 5");
  }

  private static ExternalFactor.Builder factor() {
    return ExternalFactor.builder()
        .id("T9")
        .dimension(ExternalFactor.Dimension.ECONOMIC)
        .statement("interest rates rise")
        .direction(SwotItem.Kind.THREAT)
        .impact(4)
        .probability(0.5);
  }

  private static void refuses(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
