package org.openkam.planning.positioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Finding;
import org.openkam.core.model.AxisModel;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.portfolio.PortfolioMatrices;
import org.openkam.core.portfolio.PortfolioMatrix;
import org.openkam.planning.Portfolios;

final class PositionerTest {
  private static final Criterion MARGIN = Criterion.more("margin", Scale.ratio("%", 0, 40));
  private static final Criterion GROWTH = Criterion.more("growth", Scale.interval(0, 10));
  private static final Criterion COMPLAINTS = Criterion.less("complaints", Scale.ratio("", 0, 20));
  private static final SelectionModel MODEL =
      SelectionModel.builder()
          .id("placed")
          .addCriteria(MARGIN, GROWTH, COMPLAINTS)
          .weights(Weights.equal(List.of(MARGIN, GROWTH, COMPLAINTS)))
          .addAxes(
              AxisModel.of(
                  "attractiveness",
                  Weights.proportional(ImmutableMap.of("margin", 1.0, "growth", 3.0))),
              AxisModel.of(
                  "business-strength", Weights.proportional(ImmutableMap.of("complaints", 1.0))))
          .portfolio(PortfolioMatrices.nineBox())
          .sizeMeasure("revenue")
          .build();

  @Test
  void placesAnAccountByTheWorthOfItsCriteria() {
    PortfolioMap map = Positioner.of(MODEL).place(List.of(account("acme", 20, 8, 5)));

    PortfolioMap.Placement acme = map.find(AccountId.of("acme")).orElseThrow();
    // attractiveness: 10 * (1/4 * 20/40 + 3/4 * 8/10) = 7.25; strength: 10 * (1 - 5/20) = 7.5
    assertThat(acme.vertical()).isCloseTo(7.25, within(1e-12));
    assertThat(acme.horizontal()).isCloseTo(7.5, within(1e-12));
    assertThat(acme.cell().id()).isEqualTo("HIGH_HIGH");
    assertThat(acme.size()).hasValue(100);
    assertThat(acme.coverage()).isEqualTo(1);
  }

  @Test
  @Tag("R011")
  void putsTwelveAccountsIntoExactlyOneCellEach() {
    ImmutableList<Account> accounts =
        IntStream.range(0, 12)
            .mapToObj(i -> account("a" + i, 3 * i, i % 10, i))
            .collect(ImmutableList.toImmutableList());

    PortfolioMap map = Positioner.of(MODEL).place(accounts);

    assertThat(map.placements()).hasSize(12);
    int inCells = 0;
    for (PortfolioMatrix.Cell cell : map.matrix().cells()) {
      inCells += map.in(cell).size();
    }
    assertThat(inCells).isEqualTo(12);
  }

  @Test
  void sharesTheWeightOfWhatWasNotMeasured() {
    Account partly =
        Portfolios.account("partly", ImmutableMap.of("growth", 5.0, "complaints", 10.0));

    PortfolioMap.Placement placement =
        Positioner.of(MODEL).place(List.of(partly)).placements().get(0);

    assertThat(placement.vertical()).isCloseTo(5, within(1e-12));
    assertThat(placement.coverage()).isEqualTo(0.75);
    assertThat(placement.size()).isEmpty();
  }

  @Test
  void saysWhichAccountsCannotBePlaced() {
    Account blank = Portfolios.account("blank", ImmutableMap.of("growth", 5.0));

    PortfolioMap map = Positioner.of(MODEL).place(List.of(blank));

    assertThat(map.placements()).isEmpty();
    assertThat(map.findings())
        .extracting(Finding::message)
        .containsExactly(
            "account 'blank' is not on the map, because no criterion of the axis Business strength"
                + " was measured");
  }

  @Test
  void refusesModelsWithoutAMatrixOrBounds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Positioner.of(Portfolios.model().build()))
        .withMessage("model 'three-ratings' must have a portfolio matrix");
    SelectionModel free =
        MODEL.toBuilder()
            .criteria(List.of(Criterion.more("margin", Scale.ratio("%")), GROWTH, COMPLAINTS))
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Positioner.of(free))
        .withMessage(
            "criterion 'margin' must have bounds or a value function to count on axis"
                + " 'attractiveness'");
  }

  private static Account account(String id, double margin, double growth, double complaints) {
    return Portfolios.account(
        id,
        ImmutableMap.of(
            "margin", margin, "growth", growth, "complaints", complaints, "revenue", 100.0));
  }
}
