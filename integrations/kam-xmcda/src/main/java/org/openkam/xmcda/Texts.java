package org.openkam.xmcda;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

/** What the texts of a document must be so that they are read as they were written. */
final class Texts {
  private Texts() {}

  @CanIgnoreReturnValue
  static String checkStripped(String subject, String text) {
    checkArgument(
        text.equals(text.strip()), "%s must have no white space at its ends: '%s'", subject, text);
    return text;
  }

  @CanIgnoreReturnValue
  static String checkId(String subject, String id) {
    checkArgument(!id.isBlank(), "%s must not be blank: '%s'", subject, id);
    return checkStripped(subject, id);
  }
}
