package org.openkam.crm;

import java.util.Optional;

/**
 * The two forms of a Salesforce id: 15 characters whose case matters, as reports show them, and the
 * same with three more that spell out the case, as the API gives them.
 */
final class SalesforceId {
  private static final int SHORT = 15;
  private static final int LONG = 18;
  private static final int BITS = 5;
  private static final String CHECKS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

  private SalesforceId() {}

  /** {@return the 15 characters of an id of 18, empty for any other text} */
  static Optional<String> shortForm(String text) {
    return text.length() == LONG && hasItsCase(text)
        ? Optional.of(text.substring(0, SHORT))
        : Optional.empty();
  }

  /** {@return whether the last three characters say which of the first are upper case} */
  private static boolean hasItsCase(String text) {
    for (int start = 0; start < SHORT; start += BITS) {
      int upper = 0;
      for (int i = 0; i < BITS; i++) {
        char c = text.charAt(start + i);
        if (!isLetterOrDigit(c)) {
          return false;
        }
        upper |= c >= 'A' && c <= 'Z' ? 1 << i : 0;
      }
      if (text.charAt(SHORT + start / BITS) != CHECKS.charAt(upper)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
