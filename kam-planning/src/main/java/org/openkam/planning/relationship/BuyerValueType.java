package org.openkam.planning.relationship;

/** What a buyer values, and how to sell to it (Rackham and DeVincentis 1999). */
public enum BuyerValueType {
  /** The product itself, at the lowest price and effort. */
  INTRINSIC(SellingMode.TRANSACTIONAL),
  /** Advice on how to use what is bought. */
  EXTRINSIC(SellingMode.CONSULTATIVE),
  /** What both companies can do together. */
  STRATEGIC(SellingMode.ENTERPRISE);

  private final SellingMode sellingMode;

  BuyerValueType(SellingMode sellingMode) {
    this.sellingMode = sellingMode;
  }

  /** {@return the way of selling that fits} */
  public SellingMode sellingMode() {
    return sellingMode;
  }
}
