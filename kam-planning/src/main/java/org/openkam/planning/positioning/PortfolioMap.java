package org.openkam.planning.positioning;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.portfolio.PortfolioMatrix;

/** Accounts on a portfolio matrix, each in exactly one cell. */
@Value.Immutable
public abstract class PortfolioMap {
  PortfolioMap() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the matrix that accounts were placed on} */
  public abstract PortfolioMatrix matrix();

  /** {@return one place an account, in the order of the accounts} */
  public abstract ImmutableList<Placement> placements();

  /** {@return one finding for each account that could not be placed, and why} */
  public abstract ImmutableList<Finding> findings();

  /**
   * Returns the accounts of a cell.
   *
   * @param cell a cell of the matrix
   * @return their places, in the order of the accounts
   */
  public ImmutableList<Placement> in(PortfolioMatrix.Cell cell) {
    return placements().stream()
        .filter(placement -> placement.cell().equals(cell))
        .collect(toImmutableList());
  }

  /**
   * Finds the place of an account.
   *
   * @param account the account
   * @return its place, or empty where it was not placed
   */
  public Optional<Placement> find(AccountId account) {
    return placements().stream()
        .filter(placement -> placement.account().equals(account))
        .findFirst();
  }

  /** The place of one account on a portfolio matrix. */
  @Value.Immutable
  public abstract static class Placement {
    Placement() {}

    /** {@return a builder with no property set} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return the account} */
    public abstract AccountId account();

    /** {@return the position on the horizontal axis, within its bounds} */
    public abstract double horizontal();

    /** {@return the position on the vertical axis, within its bounds} */
    public abstract double vertical();

    /** {@return the cell it falls into} */
    public abstract PortfolioMatrix.Cell cell();

    /** {@return how large the account is, in the unit of the model's size measure} */
    public abstract OptionalDouble size();

    /** {@return the smaller of the shares of weight that were measured on the two axes} */
    public abstract double coverage();

    /** Builds {@link Placement} instances; all but the size are required. */
    public static final class Builder extends ImmutablePlacement.Builder {
      Builder() {}
    }
  }

  /** Builds {@link PortfolioMap} instances; the matrix is required. */
  public static final class Builder extends ImmutablePortfolioMap.Builder {
    Builder() {}
  }
}
