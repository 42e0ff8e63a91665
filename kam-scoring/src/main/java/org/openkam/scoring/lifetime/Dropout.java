package org.openkam.scoring.lifetime;

/** When customers of the beta-geometric models may leave. */
enum Dropout {
  /** After each repeat purchase: BG/NBD. */
  AFTER_REPEAT_PURCHASES(0),
  /** After each purchase, the first one included: MBG/NBD. */
  AFTER_EVERY_PURCHASE(1);

  private final int chances;

  Dropout(int chances) {
    this.chances = chances;
  }

  /** Returns how often a customer with a number of repeat purchases could have left. */
  int chances(int repeatPurchases) {
    return repeatPurchases + chances;
  }
}
