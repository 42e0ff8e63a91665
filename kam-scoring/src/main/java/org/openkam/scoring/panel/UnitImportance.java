package org.openkam.scoring.panel;

import static com.google.common.base.Preconditions.checkArgument;

import org.openkam.core.account.OrganisationUnit;

/**
 * How important an account is to one of our units, such as a country.
 *
 * @param unit the unit
 * @param importance how important the account is to it, finite, on the scale of the central one
 * @param share how much of the business with the account the unit has, finite, not negative; shares
 *     need not sum to one
 */
public record UnitImportance(OrganisationUnit unit, double importance, double share) {
  /**
   * Creates the importance.
   *
   * @param unit the unit
   * @param importance how important the account is to it, finite
   * @param share how much of the business the unit has, finite, not negative
   */
  public UnitImportance {
    checkArgument(
        Double.isFinite(importance),
        "importance to unit '%s' must be finite: %s",
        unit.id(),
        importance);
    checkArgument(
        Double.isFinite(share) && share >= 0,
        "share of unit '%s' must be finite and not negative: %s",
        unit.id(),
        share);
  }
}
