package org.openkam.planning.positioning;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.portfolio.Axis;
import org.openkam.core.portfolio.PortfolioMatrix;

/** The moves of accounts on a portfolio matrix between two days, and where they lead. */
@Value.Immutable
public abstract class PortfolioMoves {
  PortfolioMoves() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the first day} */
  public abstract LocalDate start();

  /** {@return where accounts stood on the first day} */
  public abstract PortfolioMap before();

  /** {@return the last day, after the first} */
  public abstract LocalDate end();

  /** {@return where they stood on the last day, on the same matrix} */
  public abstract PortfolioMap after();

  /** {@return the moves of the accounts that stood on both maps, in the order of the last} */
  public ImmutableList<Move> moves() {
    return after().placements().stream()
        .flatMap(to -> before().find(to.account()).map(from -> new Move(from, to)).stream())
        .collect(toImmutableList());
  }

  /** {@return the moves to another cell} */
  public ImmutableList<Move> changes() {
    return moves().stream().filter(Move::changesCell).collect(toImmutableList());
  }

  /**
   * Returns where the accounts will stand if they go on as they went, along a straight line.
   *
   * @param day the day of the forecast, not before the last day
   * @return the map of the accounts that stood on both maps; no position leaves its axis
   */
  public PortfolioMap forecast(LocalDate day) {
    checkArgument(!day.isBefore(end()), "forecast must not lie before %s: %s", end(), day);
    double ahead =
        (double) ChronoUnit.DAYS.between(end(), day) / ChronoUnit.DAYS.between(start(), end());
    PortfolioMatrix matrix = after().matrix();
    PortfolioMap.Builder map = PortfolioMap.builder().matrix(matrix);
    for (Move move : moves()) {
      double across =
          ahead(matrix.horizontal(), move.from().horizontal(), move.to().horizontal(), ahead);
      double up = ahead(matrix.vertical(), move.from().vertical(), move.to().vertical(), ahead);
      map.addPlacements(
          PortfolioMap.Placement.builder()
              .from(move.to())
              .horizontal(across)
              .vertical(up)
              .cell(matrix.cellAt(across, up))
              .build());
    }
    return map.build();
  }

  private static double ahead(Axis axis, double from, double to, double ahead) {
    return axis.bounds().clip(to + (to - from) * ahead);
  }

  @Value.Check
  void check() {
    checkArgument(start().isBefore(end()), "moves must end after %s: %s", start(), end());
    checkArgument(
        before().matrix().equals(after().matrix()),
        "moves must be on one matrix, '%s': '%s'",
        before().matrix().id(),
        after().matrix().id());
  }

  /**
   * How one account moved on a portfolio matrix.
   *
   * @param from its place before
   * @param to its place after
   */
  public record Move(PortfolioMap.Placement from, PortfolioMap.Placement to) {
    /** {@return the account} */
    public AccountId account() {
      return from.account();
    }

    /** {@return whether it went to another cell} */
    public boolean changesCell() {
      return !from.cell().equals(to.cell());
    }
  }

  /** Builds {@link PortfolioMoves} instances; every property is required. */
  public static final class Builder extends ImmutablePortfolioMoves.Builder {
    Builder() {}
  }
}
