package org.openkam.core.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Labels;

final class PortfolioMatricesTest {
  private static final PortfolioMatrix WOODBURN = PortfolioMatrices.woodburnMcDonald();

  @ParameterizedTest
  @CsvSource({
    "8, 3, STAR",
    "8, 8, STRATEGIC",
    "3, 8, STATUS",
    "3, 3, STREAMLINE",
    "5.0, 5.0, STRATEGIC",
    "4.999, 5.0, STATUS"
  })
  void placesByAttractivenessAndStrength(double attractiveness, double strength, String cell) {
    assertThat(WOODBURN.vertical().id()).isEqualTo(PortfolioMatrices.ATTRACTIVENESS);
    assertThat(WOODBURN.horizontal().id()).isEqualTo(PortfolioMatrices.BUSINESS_STRENGTH);
    assertThat(WOODBURN.cellAt(strength, attractiveness).id()).isEqualTo(cell);
  }

  @Test
  void anEdgeMayBelongToTheBandBelow() {
    PortfolioMatrix exclusive =
        PortfolioMatrix.builder()
            .id("exclusive")
            .horizontal(WOODBURN.horizontal())
            .vertical(WOODBURN.vertical())
            .cells(WOODBURN.cells())
            .edgeRule(Axis.EdgeRule.LOWER_EXCLUSIVE)
            .build();

    assertThat(exclusive.cellAt(5, 5).id()).isEqualTo("STREAMLINE");
  }

  /** The published answers of an exercise with the internal-external matrix. */
  @ParameterizedTest
  @CsvSource({
    "2.8, 1.3, VIII, HARVEST",
    "3.5, 1.5, VII, HOLD",
    "1.2, 2.4, VI, HARVEST",
    "2.0, 1.2, VIII, HARVEST",
    "1.8, 1.7, IX, HARVEST",
    "3.8, 3.5, I, GROW",
    "3.1, 1.6, VII, HOLD"
  })
  void agreesWithThePublishedExercise(double internal, double external, String cell, String zone) {
    PortfolioMatrix.Cell found = PortfolioMatrices.internalExternal().cellAt(internal, external);

    assertThat(found.id()).isEqualTo(cell);
    assertThat(found.zone()).isEqualTo(zone);
  }

  @Test
  void theInternalExternalMatrixHasThePublishedZones() {
    assertThat(PortfolioMatrices.internalExternal().cells())
        .extracting(PortfolioMatrix.Cell::id, PortfolioMatrix.Cell::zone)
        .containsExactly(
            tuple("IX", "HARVEST"),
            tuple("VIII", "HARVEST"),
            tuple("VII", "HOLD"),
            tuple("VI", "HARVEST"),
            tuple("V", "HOLD"),
            tuple("IV", "GROW"),
            tuple("III", "HOLD"),
            tuple("II", "GROW"),
            tuple("I", "GROW"));
  }

  @ParameterizedTest
  @CsvSource({"2, 2, NON_CRITICAL", "2, 8, BOTTLENECK", "8, 2, LEVERAGE", "8, 8, STRATEGIC"})
  @Tag("R021")
  void kraljicPlacesByProfitImpactAndSupplyRisk(double impact, double risk, String cell) {
    PortfolioMatrix kraljic = PortfolioMatrices.kraljic();

    assertThat(kraljic.vertical().id()).isEqualTo("profit-impact");
    assertThat(kraljic.horizontal().id()).isEqualTo("supply-risk");
    assertThat(kraljic.cellAt(risk, impact).id()).isEqualTo(cell);
  }

  @ParameterizedTest
  @CsvSource({"8, 8, CORE", "8, 2, DEVELOPMENT", "2, 8, EXPLOITABLE", "2, 2, NUISANCE"})
  void supplierPreferencingPlacesByAttractivenessAndValue(
      double attractiveness, double value, String cell) {
    PortfolioMatrix preferencing = PortfolioMatrices.supplierPreferencing();

    assertThat(preferencing.vertical().id()).isEqualTo(PortfolioMatrices.ATTRACTIVENESS);
    assertThat(preferencing.cellAt(value, attractiveness).id()).isEqualTo(cell);
  }

  @ParameterizedTest
  @CsvSource({
    "8, 8, INVEST_FOR_GROWTH",
    "8, 2, INVEST_SELECTIVELY",
    "2, 8, MAINTAIN",
    "2, 2, MANAGE_FOR_CASH"
  })
  void millmanWilsonPlacesByAttractivenessAndStrength(
      double attractiveness, double strength, String cell) {
    assertThat(PortfolioMatrices.millmanWilson().cellAt(strength, attractiveness).id())
        .isEqualTo(cell);
  }

  @Test
  @Tag("R012")
  void everyCellOfEveryMatrixHasAStrategy() {
    assertThat(PortfolioMatrices.all())
        .extracting(PortfolioMatrix::id)
        .containsExactly(
            "ge-nine-box",
            "woodburn-mcdonald",
            "millman-wilson",
            "kraljic",
            "supplier-preferencing",
            "internal-external");
    assertThat(PortfolioMatrices.all())
        .flatExtracting(PortfolioMatrix::cells)
        .hasSize(9 + 4 + 4 + 4 + 4 + 9)
        .allSatisfy(cell -> assertThat(cell.strategy().toString()).isNotBlank());
  }

  @Test
  void classesOfAPublishedIndexAreTheBandsOfAnAxis() {
    Axis index =
        Axis.builder()
            .id("account-scoring-index")
            .bounds(new Bounds(0, 100))
            .addCuts(60, 80)
            .addBands(Labels.of("C"), Labels.of("B"), Labels.of("A"))
            .build();

    assertThat(index.bands().get(index.bandAt(62, Axis.EdgeRule.LOWER_INCLUSIVE))).hasToString("B");
    assertThat(index.bands().get(index.bandAt(80, Axis.EdgeRule.LOWER_INCLUSIVE))).hasToString("A");
    assertThat(index.bands().get(index.bandAt(59.9, Axis.EdgeRule.LOWER_INCLUSIVE)))
        .hasToString("C");
  }

  @Test
  void refusesPositionsThatAreNowhereAndBlankIds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WOODBURN.cellAt(Double.NaN, 5))
        .withMessage("position on axis 'business-strength' must be finite: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PortfolioMatrix.builder()
                    .id(" ")
                    .horizontal(WOODBURN.horizontal())
                    .vertical(WOODBURN.vertical())
                    .cells(WOODBURN.cells())
                    .build())
        .withMessage("portfolio matrix id must not be blank: ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PortfolioMatrix.builder()
                    .id("m")
                    .horizontal(WOODBURN.horizontal())
                    .vertical(WOODBURN.vertical())
                    .addCells(
                        WOODBURN.cell(0, 0),
                        WOODBURN.cell(0, 0),
                        WOODBURN.cell(0, 1),
                        WOODBURN.cell(1, 1))
                    .build())
        .withMessage(
            "portfolio matrix 'm' must have a different id for each cell: [STREAMLINE, STREAMLINE,"
                + " STAR, STRATEGIC]");
  }
}
