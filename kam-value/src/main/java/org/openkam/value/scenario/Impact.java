package org.openkam.value.scenario;

/**
 * What a scenario does to revenue and to margin.
 *
 * @param revenue the change of revenue
 * @param margin the change of contribution margin
 */
public record Impact(AmountChange revenue, AmountChange margin) {
  /**
   * {@return the change of profit, the margin less a cost that stays when accounts go}
   *
   * @param fixedCost the cost that does not depend on volume
   */
  public AmountChange profit(double fixedCost) {
    return new AmountChange(margin.before() - fixedCost, margin.after() - fixedCost);
  }
}
