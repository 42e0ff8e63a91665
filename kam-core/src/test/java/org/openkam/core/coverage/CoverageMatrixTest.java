package org.openkam.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.finding.Finding;

final class CoverageMatrixTest {
  private static final CoverageMatrix.Cell COVERED =
      CoverageMatrix.Cell.of(CoverageMatrix.State.COVERED);

  @Test
  @Tag("R110")
  @Tag("R077")
  void linksSixOfNineBridgeFunctions() {
    CoverageMatrix bridges = CoverageMatrices.bridgeFunctions();
    for (String linked :
        List.of("product-development", "production", "purchasing", "logistics", "finance", "it")) {
      bridges = bridges.with(linked, CoverageMatrices.LINK, COVERED);
    }

    assertThat(bridges.rows()).hasSize(9);
    assertThat(bridges.coverage().orElseThrow()).isCloseTo(0.667, within(0.0005));
    assertThat(bridges.missing())
        .extracting(CoverageMatrix.Place::row)
        .containsExactly("service", "marketing", "sales");
    assertThat(bridges.columnCoverage(CoverageMatrices.LINK)).hasValue(6.0 / 9);
  }

  @Test
  @Tag("R153")
  void fillsSevenOfTwelveRelations() {
    CoverageMatrix relations =
        CoverageMatrices.relations(
            List.of("EXECUTIVE", "MANAGEMENT", "OPERATIONAL"), List.of("NL", "BE", "DE", "FR"));
    for (String unit : List.of("NL", "BE", "DE", "FR")) {
      relations = relations.with("OPERATIONAL", unit, COVERED);
    }
    for (String unit : List.of("NL", "BE", "DE")) {
      relations = relations.with("MANAGEMENT", unit, COVERED);
    }

    assertThat(relations.coverage()).hasValue(7.0 / 12);
    assertThat(relations.rowCoverage("MANAGEMENT")).hasValue(0.75);
    assertThat(relations.columnCoverage("FR")).hasValue(1.0 / 3);
    assertThat(relations.emptyRows()).containsExactly("EXECUTIVE");
    assertThat(relations.emptyColumns()).isEmpty();
  }

  @Test
  void ownsTwoOfFiveEligibleOffers() {
    CoverageMatrix space =
        CoverageMatrices.whiteSpace(List.of("u1", "u2"), List.of("o1", "o2", "o3"))
            .with("u1", "o1", COVERED)
            .with("u2", "o1", COVERED)
            .with(
                "u1",
                "o2",
                new CoverageMatrix.Cell(CoverageMatrix.State.PLANNED, Optional.of("quote 12")))
            .with("u2", "o3", CoverageMatrix.Cell.of(CoverageMatrix.State.NOT_APPLICABLE));

    assertThat(space.coverage()).hasValue(0.4);
    assertThat(space.missing())
        .extracting(CoverageMatrix.Place::toString)
        .containsExactly("u1 x o2", "u1 x o3", "u2 x o2");
    assertThat(space.cell("u1", "o2").note()).hasValue("quote 12");
    assertThat(space.emptyColumns()).containsExactly("o2", "o3");
  }

  @Test
  @Tag("R117")
  void asksEachOfFourRolesForItsWorthToThreeParties() {
    CoverageMatrix roles = CoverageMatrices.coreRolesByParty();

    assertThat(roles.rows().keySet())
        .containsExactly(
            "KNOWLEDGE_MANAGER", "RELATIONSHIP_MANAGER", "BUSINESS_MANAGER", "PROJECT_MANAGER");
    assertThat(roles.columns().keySet())
        .containsExactly("ACCOUNT_MANAGER", "OWN_ORGANIZATION", "CUSTOMERS");
    assertThat(roles.missing()).hasSize(12);
    assertThat(roles.with("PROJECT_MANAGER", "CUSTOMERS", COVERED).missing()).hasSize(11);
  }

  @Test
  @Tag("R116")
  void coversThreeOfFourFunctions() {
    CoverageMatrix functions =
        CoverageMatrices.checklist(
                "functions",
                List.of(
                    "RELATIONSHIP_MANAGER", "TROUBLESHOOTER", "COORDINATOR", "BUSINESS_MANAGER"))
            .with("RELATIONSHIP_MANAGER", CoverageMatrices.DONE, COVERED)
            .with("TROUBLESHOOTER", CoverageMatrices.DONE, COVERED)
            .with("COORDINATOR", CoverageMatrices.DONE, COVERED);

    assertThat(functions.coverage()).hasValue(0.75);
  }

  @Test
  @Tag("R097")
  void namesTheAudienceThatWasNotTold() {
    CoverageMatrix audiences =
        CoverageMatrices.checklist("plan", List.of("SERVICE", "MARKETING", "PRODUCTION"))
            .with("SERVICE", CoverageMatrices.DONE, COVERED)
            .with("MARKETING", CoverageMatrices.DONE, COVERED);

    assertThat(audiences.missing())
        .extracting(CoverageMatrix.Place::row)
        .containsExactly("PRODUCTION");
  }

  @Test
  void listsNineThingsToLookAtBeforeTheKeyStatus() {
    CoverageMatrix checklist = CoverageMatrices.keyAccountChecklist();

    assertThat(checklist.rows().keySet())
        .containsExactly(
            "revenue",
            "revenue-potential",
            "lifetime-value",
            "product-fit",
            "strategic-value",
            "value-beyond-finance",
            "reputation-fit",
            "vision-aligned",
            "long-term-benefits");
    assertThat(checklist.cell("revenue", CoverageMatrices.DONE).state())
        .isEqualTo(CoverageMatrix.State.OPEN);
    assertThat(checklist.coverage()).hasValue(0);
    assertThat(checklist.with("revenue", CoverageMatrices.DONE, COVERED).coverage())
        .hasValue(1.0 / 9);
  }

  @Test
  void hasNoCoverageWhereNothingApplies() {
    CoverageMatrix nothing =
        CoverageMatrices.checklist("x", List.of("a"))
            .with(
                "a",
                CoverageMatrices.DONE,
                CoverageMatrix.Cell.of(CoverageMatrix.State.NOT_APPLICABLE));

    assertThat(nothing.coverage()).isEmpty();
    assertThat(nothing.rowCoverage("a")).isEmpty();
    assertThat(nothing.emptyRows()).isEmpty();
    assertThat(nothing.missing()).isEmpty();
  }

  @Test
  void fillsACellAgain() {
    CoverageMatrix list =
        CoverageMatrices.checklist("x", List.of("a", "b")).with("a", "done", COVERED);

    assertThat(list.with("a", "done", CoverageMatrix.Cell.of(CoverageMatrix.State.OPEN)).coverage())
        .hasValue(0);
    assertThat(list.with("b", "done", COVERED).coverage()).hasValue(1);
  }

  @Test
  void refusesCellsItDoesNotKnow() {
    CoverageMatrix list = CoverageMatrices.checklist("x", List.of("a"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> list.cell("b", "done"))
        .withMessage("no row 'b' among [a]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> list.cell("a", "told"))
        .withMessage("no column 'told' among [done]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> list.with("b", "done", COVERED))
        .withMessage("coverage matrix 'x' must know the row and column of each cell: b, [done]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CoverageMatrix.builder().id("").build())
        .withMessage("coverage matrix id must not be blank: ''");
  }

  @Test
  void saysWhatIsMissingAndWhatIsThereNowhere() {
    CoverageMatrix relations =
        CoverageMatrices.relations(List.of("EXECUTIVE", "OPERATIONAL"), List.of("NL", "BE"))
            .with("OPERATIONAL", "NL", COVERED)
            .with("EXECUTIVE", "BE", CoverageMatrix.Cell.of(CoverageMatrix.State.NOT_APPLICABLE));

    Finding finding = relations.check("acme").orElseThrow();

    assertThat(finding.code()).isEqualTo("COVERAGE_INCOMPLETE");
    assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
    assertThat(finding.subject()).isEqualTo("acme");
    assertThat(finding.message())
        .isEqualTo(
            "'acme' covers 1 of 3 in 'relation-matrix'; missing: EXECUTIVE x NL, OPERATIONAL x BE");
    assertThat(finding.evidence().findTexts("emptyRows")).contains(ImmutableList.of("EXECUTIVE"));
    assertThat(finding.evidence().findTexts("emptyColumns")).contains(ImmutableList.of("BE"));
  }

  @Test
  void namesOnlyTheRowsOfAListThatAreMissing() {
    CoverageMatrix languages =
        CoverageMatrices.checklist("languages", List.of("nl", "de", "fr"))
            .withCovered(List.of("nl", "en"));

    assertThat(languages.check("acme").orElseThrow().message())
        .isEqualTo("'acme' covers 1 of 3 in 'languages'; missing: de, fr");
    assertThat(languages.withCovered(List.of("de", "fr")).check("acme")).isEmpty();
    assertThat(CoverageMatrices.checklist("nothing", List.of()).check("acme")).isEmpty();
  }

  @Test
  void coversEveryCellOfARow() {
    CoverageMatrix relations =
        CoverageMatrices.relations(List.of("EXECUTIVE", "OPERATIONAL"), List.of("NL", "BE"))
            .withCovered(List.of("EXECUTIVE"));

    assertThat(relations.rowCoverage("EXECUTIVE")).hasValue(1);
    assertThat(relations.rowCoverage("OPERATIONAL")).hasValue(0);
  }
}
