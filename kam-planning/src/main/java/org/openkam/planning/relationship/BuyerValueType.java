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

  /** How to sell, by what the buyer values (Rackham and DeVincentis 1999). */
  public enum SellingMode {
    /** Make buying cheap and easy. */
    TRANSACTIONAL,
    /** Give advice that is worth more than the product. */
    CONSULTATIVE,
    /** Bring the whole company into a partnership. */
    ENTERPRISE
  }
}
