package org.openkam.planning.plan;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts that stand where an answer should be. */
final class Placeholders {
  /** Letters and digits of what people write when they have nothing to say, in four languages. */
  private static final ImmutableSet<String> WORDS =
      ImmutableSet.of(
          "todo",
          "tbd",
          "tba",
          "tbc",
          "fixme",
          "xxx",
          "xx",
          "x",
          "na",
          "none",
          "nothing",
          "later",
          "open",
          "test",
          "asdf",
          "blabla",
          "loremipsum",
          "dummy",
          "placeholder",
          "tobedone",
          "tobedefined",
          "tobedetermined",
          "tobeconfirmed",
          "unknown",
          "idem",
          "ditto",
          "same",
          "nvt",
          "ntb",
          "noginvullen",
          "invullen",
          "volgt",
          "geen",
          "onbekend",
          "nochzuklaeren",
          "folgt",
          "keine",
          "offen",
          "unbekannt",
          "nochoffen",
          "adefinir",
          "arenseigner",
          "aucun",
          "neant",
          "inconnu",
          "acompleter");

  /** A note to oneself with the thing to do after it. */
  private static final Pattern TO_DO =
      Pattern.compile("\\s*to[ -]?do\\s*[:;,.!?-]", Pattern.CASE_INSENSITIVE);

  private static final CharMatcher CONTENT = CharMatcher.forPredicate(Character::isLetterOrDigit);

  private Placeholders() {}

  /** Whether a text has no content of its own. */
  static boolean isPlaceholder(String text) {
    String letters = content(text);
    return letters.isEmpty()
        || WORDS.contains(letters)
        || letters.startsWith("loremipsum")
        || TO_DO.matcher(text).lookingAt()
        || letters.chars().distinct().count() == 1;
  }

  /** The letters and digits of a text in lower case, so that punctuation makes no difference. */
  static String content(String text) {
    return CONTENT.retainFrom(text.toLowerCase(Locale.ROOT));
  }
}
