package org.openkam.crm.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What has become of a deal, order or invoice. */
public enum Outcome {
  /** The customer bought. */
  WON,
  /** The customer did not buy. */
  LOST,
  /** Not decided yet. */
  OPEN,
  /** Taken back; it is neither won nor lost. */
  CANCELLED,
  /** Not known before somebody says what the word means. */
  UNCLASSIFIED;

  /** {@return the name in plans, such as won} */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Finds an outcome by its name in plans.
   *
   * @param label the name
   * @return the outcome, empty if there is none of that name
   */
  public static Optional<Outcome> find(String label) {
    return Arrays.stream(values()).filter(one -> one.label().equals(label)).findFirst();
  }
}
