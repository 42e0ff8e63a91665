package org.openkam.xmcda;

import static com.google.common.base.Preconditions.checkArgument;

/** What the texts of a document must be so that they are read as they were written. */
final class Texts {
  private Texts() {}

  static String checkStripped(String subject, String text) {
    checkArgument(
        text.equals(text.strip()), "%s must have no white space at its ends: '%s'", subject, text);
    return text;
  }

  static String checkId(String subject, String id) {
    checkArgument(!id.isBlank(), "%s must not be blank: '%s'", subject, id);
    return checkStripped(subject, id);
  }
}
