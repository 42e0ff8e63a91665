package org.openkam.crm.words;

import java.text.Normalizer;
import java.util.Locale;

/** Words without case, blanks and punctuation, so that spellings compare equal. */
public final class Plain {
  private Plain() {}

  /**
   * Folds a header or a stage word: letters and digits only, in lower case.
   *
   * @param text the text
   * @return what is left of it, empty if it has neither letter nor digit
   */
  public static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    String composed = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    String lower = composed.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /**
   * Folds a name for comparison: composed, without case, blanks in a row as one.
   *
   * @param name the name
   * @return the folded name
   */
  public static String name(String name) {
    String composed = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFC);
    StringBuilder folded = new StringBuilder(composed.length());
    boolean blank = false;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = folded.length() > 0;
      } else {
        if (blank) {
          folded.append(' ');
          blank = false;
        }
        folded.append(c);
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
