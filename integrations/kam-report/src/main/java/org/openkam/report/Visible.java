package org.openkam.report;

import java.util.regex.Pattern;

/**
 * Makes signs visible that would act instead of being read: control characters, among them the
 * sequences that steer a terminal, separators of lines, and marks that turn the direction of text.
 */
final class Visible {
  private static final String ACTING =
      "\\x{7F}-\\x{9F}\\x{61C}\\x{200B}\\x{200E}\\x{200F}\\x{2028}-\\x{202E}\\x{2060}-\\x{206F}\\x{FEFF}"
          + "\\x{FFF9}-\\x{FFFB}\\x{E0000}-\\x{E007F}";
  private static final Pattern IN_LINE = Pattern.compile("[\\x00-\\x1F" + ACTING + "]");
  private static final Pattern IN_TEXT = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F" + ACTING + "]");

  private Visible() {}

  /** {@return a text on one line, with acting signs as their code, such as U+202E} */
  static String line(String text) {
    return visible(IN_LINE, text);
  }

  /** {@return a text whose lines and tabs stay, with other acting signs as their code} */
  static String text(String text) {
    return visible(IN_TEXT, text);
  }

  private static String visible(Pattern acting, String text) {
    return acting
        .matcher(text)
        .replaceAll(match -> String.format("[U+%04X]", match.group().codePointAt(0)));
  }
}
