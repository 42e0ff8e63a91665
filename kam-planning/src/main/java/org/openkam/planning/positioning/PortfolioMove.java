package org.openkam.planning.positioning;

import org.openkam.core.account.AccountId;

/**
 * How one account moved on a portfolio matrix.
 *
 * @param from its place before
 * @param to its place after
 */
public record PortfolioMove(Placement from, Placement to) {
  /** {@return the account} */
  public AccountId account() {
    return from.account();
  }

  /** {@return whether it went to another cell} */
  public boolean changesCell() {
    return !from.cell().equals(to.cell());
  }
}
