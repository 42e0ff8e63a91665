package org.openkam.scoring.concentration;

/**
 * What a scenario does to revenue and to margin.
 *
 * @param revenue the change of revenue
 * @param margin the change of contribution margin
 */
public record Impact(Change revenue, Change margin) {
  /**
   * {@return the change of profit, the margin less a cost that stays when accounts go}
   *
   * @param fixedCost the cost that does not depend on volume
   */
  public Change profit(double fixedCost) {
    return new Change(margin.before() - fixedCost, margin.after() - fixedCost);
  }
}
