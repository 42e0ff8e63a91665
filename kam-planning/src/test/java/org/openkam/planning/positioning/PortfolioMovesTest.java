package org.openkam.planning.positioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.portfolio.PortfolioMatrices;
import org.openkam.core.portfolio.PortfolioMatrix;

final class PortfolioMovesTest {
  private static final PortfolioMatrix MATRIX = PortfolioMatrices.woodburnMcDonald();
  private static final LocalDate START = LocalDate.of(2025, 1, 1);
  private static final LocalDate END = LocalDate.of(2026, 1, 1);
  private static final PortfolioMap BEFORE =
      map(placed("rising", 2, 8), placed("still", 6, 6), placed("gone", 1, 1));
  private static final PortfolioMap AFTER =
      map(placed("rising", 4, 8.5), placed("still", 6.5, 6), placed("new", 9, 9));
  private static final PortfolioMoves MOVES = moves(START, BEFORE, END, AFTER);

  @Test
  void findsWhoMovedAndWhoWentToAnotherCell() {
    assertThat(MOVES.moves())
        .extracting(move -> move.account().value())
        .containsExactly("rising", "still");
    assertThat(MOVES.changes()).isEmpty();
    PortfolioMoves further =
        moves(START, BEFORE, END, map(placed("rising", 5, 8), placed("still", 5, 5)));
    assertThat(further.changes())
        .extracting(move -> move.from().cell().id() + " to " + move.to().cell().id())
        .containsExactly("STAR to STRATEGIC");
  }

  @Test
  void forecastsThePositionAlongAStraightLine() {
    // one year after one year: 4 + (4 - 2) = 6 and 8.5 + 0.5 = 9
    PortfolioMap next = MOVES.forecast(END.plusYears(1));

    PortfolioMap.Placement rising = next.find(AccountId.of("rising")).orElseThrow();
    assertThat(rising.horizontal()).isEqualTo(6);
    assertThat(rising.vertical()).isEqualTo(9);
    assertThat(rising.cell().id()).isEqualTo("STRATEGIC");
    assertThat(next.placements()).hasSize(2);
    assertThat(MOVES.forecast(END).find(AccountId.of("rising")).orElseThrow().horizontal())
        .isEqualTo(4);
  }

  @Test
  void noForecastLeavesTheAxis() {
    assertThat(MOVES.forecast(END.plusYears(20)).find(AccountId.of("rising")))
        .map(PortfolioMap.Placement::horizontal)
        .hasValue(10.0);
  }

  @Test
  void refusesDaysAndMatricesThatDoNotFit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> moves(START, BEFORE, START, AFTER))
        .withMessage("moves must end after 2025-01-01: 2025-01-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MOVES.forecast(START))
        .withMessage("forecast must not lie before 2026-01-01: 2025-01-01");
    PortfolioMap other = PortfolioMap.builder().matrix(PortfolioMatrices.kraljic()).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> moves(START, other, END, AFTER))
        .withMessage("moves must be on one matrix, 'kraljic': 'woodburn-mcdonald'");
  }

  private static PortfolioMap map(PortfolioMap.Placement... placements) {
    return PortfolioMap.builder().matrix(MATRIX).addPlacements(placements).build();
  }

  private static PortfolioMap.Placement placed(
      String account, double strength, double attractiveness) {
    return PortfolioMap.Placement.builder()
        .account(AccountId.of(account))
        .horizontal(strength)
        .vertical(attractiveness)
        .cell(MATRIX.cellAt(strength, attractiveness))
        .coverage(1)
        .build();
  }

  private static PortfolioMoves moves(
      LocalDate start, PortfolioMap before, LocalDate end, PortfolioMap after) {
    return PortfolioMoves.builder().start(start).before(before).end(end).after(after).build();
  }
}
