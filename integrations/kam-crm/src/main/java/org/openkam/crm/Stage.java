package org.openkam.crm;

/** What has become of an opportunity. */
enum Stage {
  /** The customer bought. */
  WON,
  /** The customer did not buy. */
  LOST,
  /** Not decided yet. */
  OPEN;

  static Stage of(String text) {
    return switch (CrmField.plain(text)) {
      case "won", "closedwon", "gewonnen", "gewonnengesloten" -> WON;
      case "lost", "closedlost", "verloren", "verlorengesloten" -> LOST;
      default -> OPEN;
    };
  }
}
