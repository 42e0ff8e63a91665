package org.openkam.value.lifetime;

/** When customers of the beta-geometric models may leave. */
enum Dropout {
  /** After each repeat purchase. */
  AFTER_REPEAT_PURCHASES("BG/NBD", 0),
  /** After each purchase, the first one included. */
  AFTER_EVERY_PURCHASE("MBG/NBD", 1);

  private final String model;
  private final int chances;

  Dropout(String model, int chances) {
    this.model = model;
    this.chances = chances;
  }

  /** Returns the name of the model in which customers leave so. */
  String model() {
    return model;
  }

  /** Returns how often a customer with a number of repeat purchases could have left. */
  int chances(int repeatPurchases) {
    return repeatPurchases + chances;
  }
}
