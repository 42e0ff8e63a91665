package org.openkam.planning.selection;

import org.openkam.core.criterion.Labels;
import org.openkam.core.gate.Gate;
import org.openkam.core.gate.Threshold;
import org.openkam.core.measure.Measures;

/** Gates that the literature names; each reads a figure of the account by its id. */
public final class SelectionGates {
  /** The figure that counts how often a year the customer changes its supplier. */
  public static final String SUPPLIER_SWITCHES = "supplier-switches-per-year";

  /** The figure that counts where the long-term vision of the customer conflicts with ours. */
  public static final String VISION_CONFLICTS = "vision-conflicts";

  private SelectionGates() {}

  /**
   * Returns the gate on viability, which is asked before growth: a customer that cannot last is no
   * key account, however large its orders.
   *
   * @param least the smallest viability that passes
   * @return the gate, with the reason VIABILITY_BELOW_MINIMUM
   */
  public static Gate viability(double least) {
    return Gate.atLeast("viability", least);
  }

  /**
   * Returns the gate on a good margin (Kempeneers 2017).
   *
   * @param least the smallest margin rate that passes, in the unit of the figure
   * @return the gate, with the reason MARGIN_RATE_BELOW_MINIMUM
   */
  public static Gate marginRate(double least) {
    return Gate.atLeast("margin-rate", least);
  }

  /**
   * Returns the gate on the benefit of the customer: where it cannot be put into numbers, account
   * management will not deliver (Kempeneers 2017). It reads {@link Measures#quantifiedBenefits()},
   * the benefit register of the account.
   *
   * @return the gate on at least one quantified benefit, with the reason BENEFIT_NOT_CONCRETE
   */
  public static Gate concreteBenefit() {
    return Gate.builder()
        .id("quantified-benefits")
        .labels(
            Labels.of(
                "Number of quantified benefits",
                "Aantal gekwantificeerde voordelen",
                "Anzahl bezifferter Vorteile",
                "Nombre de bénéfices chiffrés"))
        .threshold(new Threshold(Measures.quantifiedBenefits(), Threshold.Side.AT_LEAST, 1))
        .reason("BENEFIT_NOT_CONCRETE")
        .build();
  }

  /**
   * Returns the gate on customers that change their supplier for the lowest price.
   *
   * @param most how often a year the customer may change its supplier
   * @return the gate, with the reason PRICE_BUYER
   */
  public static Gate steadyPurchasing(double most) {
    return Gate.builder()
        .id(SUPPLIER_SWITCHES)
        .labels(
            Labels.of(
                "Changes of supplier a year",
                "Leverancierswissels per jaar",
                "Lieferantenwechsel pro Jahr",
                "Changements de fournisseur par an"))
        .threshold(new Threshold(SUPPLIER_SWITCHES, Threshold.Side.AT_MOST, most))
        .reason("PRICE_BUYER")
        .build();
  }

  /**
   * Returns the veto on customers whose long-term vision conflicts with ours, whatever they buy.
   *
   * @return the gate on no conflict at all, with the reason VISION_CONFLICT
   */
  public static Gate sharedVision() {
    return Gate.builder()
        .id(VISION_CONFLICTS)
        .labels(
            Labels.of(
                "Number of conflicts of vision",
                "Aantal conflicten met onze visie",
                "Anzahl der Konflikte mit unserer Vision",
                "Nombre de conflits de vision"))
        .threshold(new Threshold(VISION_CONFLICTS, Threshold.Side.AT_MOST, 0))
        .reason("VISION_CONFLICT")
        .build();
  }
}
