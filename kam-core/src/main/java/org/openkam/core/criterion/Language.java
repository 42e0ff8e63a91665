package org.openkam.core.criterion;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A language that labels and sentences are written in.
 *
 * <p>The constants are the languages that the library itself speaks; a label may be in any other.
 *
 * @param code the code of ISO 639, two or three lower-case letters, such as {@code nl}
 */
public record Language(String code) implements Comparable<Language> {
  private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

  /** English. */
  public static final Language EN = new Language("en");

  /** Dutch. */
  public static final Language NL = new Language("nl");

  /** German. */
  public static final Language DE = new Language("de");

  /** French. */
  public static final Language FR = new Language("fr");

  /**
   * Creates a language.
   *
   * @param code the code of ISO 639, two or three lower-case letters
   */
  public Language {
    checkArgument(
        CODE.matcher(code).matches(),
        "language must be two or three lower-case letters, such as nl: '%s'",
        code);
  }

  /**
   * Returns the language of a locale, whatever its region.
   *
   * @param locale the locale, such as {@code nl-BE}
   * @return the language
   * @throws IllegalArgumentException if the locale has no language
   */
  public static Language of(Locale locale) {
    return new Language(locale.getLanguage());
  }

  /** {@return the locale of this language, without a region} */
  public Locale locale() {
    return Locale.forLanguageTag(code);
  }

  @Override
  public int compareTo(Language other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
