package org.openkam.core.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Labels;

final class PortfolioMatrixTest {
  private static final PortfolioMatrix NINE_BOX = PortfolioMatrices.nineBox();

  @Test
  @Tag("R012")
  void theNineBoxHasAStrategyForEachCell() {
    assertThat(NINE_BOX.cellAt(9, 9).id()).isEqualTo("HIGH_HIGH");
    assertThat(NINE_BOX.cellAt(1, 9).id()).isEqualTo("HIGH_LOW");
    assertThat(NINE_BOX.cellAt(9, 1).id()).isEqualTo("LOW_HIGH");
    assertThat(NINE_BOX.cellAt(5, 5).zone()).isEqualTo("SELECT");
    assertThat(NINE_BOX.cells())
        .allSatisfy(cell -> assertThat(cell.strategy().toString()).isNotBlank());
  }

  @Test
  void anEdgeBelongsToTheBandThatTheRuleNames() {
    Axis axis =
        Axis.equalBands(
            "x",
            Labels.of("x"),
            new Bounds(0, 10),
            ImmutableList.of(Labels.of("low"), Labels.of("high")));

    assertThat(axis.bandAt(5, Axis.EdgeRule.LOWER_INCLUSIVE)).isEqualTo(1);
    assertThat(axis.bandAt(5, Axis.EdgeRule.LOWER_EXCLUSIVE)).isZero();
    assertThat(axis.bandAt(0, Axis.EdgeRule.LOWER_EXCLUSIVE)).isZero();
    assertThat(axis.bandAt(99, Axis.EdgeRule.LOWER_INCLUSIVE)).isEqualTo(1);
  }

  @Test
  void cutsTheNineBoxIntoEqualThirds() {
    assertThat(NINE_BOX.vertical().cuts()).containsExactly(10.0 / 3, 20.0 / 3);
  }

  @Test
  void theEdgesOfAnAxisAreItsBoundsAndCuts() {
    Axis axis = NINE_BOX.vertical();

    assertThat(axis.edge(0)).isZero();
    assertThat(axis.edge(1)).isEqualTo(10.0 / 3);
    assertThat(axis.edge(2)).isEqualTo(20.0 / 3);
    assertThat(axis.edge(3)).isEqualTo(10);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> axis.edge(4))
        .withMessage("axis 'attractiveness' has edges from 0 to 3: 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> axis.edge(-1))
        .withMessage("axis 'attractiveness' has edges from 0 to 3: -1");
  }

  @Test
  void refusesGridsThatDoNotFit() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PortfolioMatrix.builder()
                    .id("m")
                    .horizontal(NINE_BOX.horizontal())
                    .vertical(NINE_BOX.vertical())
                    .build())
        .withMessage("portfolio matrix 'm' must have 9 cells: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                PortfolioMatrix.builder()
                    .id("m")
                    .horizontal(NINE_BOX.vertical())
                    .vertical(NINE_BOX.vertical())
                    .addAllCells(NINE_BOX.cells())
                    .build())
        .withMessage("portfolio matrix 'm' must have two different axes: 'attractiveness'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Axis.builder()
                    .id("x")
                    .bounds(new Bounds(0, 10))
                    .addCuts(12)
                    .addBands(Labels.of("low"), Labels.of("high"))
                    .build())
        .withMessage("axis 'x' must have ascending cuts within [0.0, 10.0]: [12.0]");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Axis.builder()
                    .id("x")
                    .bounds(new Bounds(0, 10))
                    .addBands(Labels.of("one"))
                    .addCuts(5)
                    .build())
        .withMessage("axis 'x' must have one band more than its 1 cuts: 1");
  }
}
