package org.openkam.value.measure;

/** The models of customers who buy when they like and leave without saying so. */
public enum PurchaseModelKind {
  /**
   * {@link org.openkam.value.lifetime.BgNbd}; an account without repeat purchase counts as active
   * for certain, so it should not be used to select by activity.
   */
  BG_NBD("BG/NBD"),

  /** {@link org.openkam.value.lifetime.MbgNbd}. */
  MBG_NBD("MBG/NBD"),

  /** {@link org.openkam.value.lifetime.ParetoNbd}, with given parameters only. */
  PARETO_NBD("Pareto/NBD");

  private final String label;

  PurchaseModelKind(String label) {
    this.label = label;
  }

  /** {@return the name as the literature writes it} */
  @Override
  public String toString() {
    return label;
  }
}
