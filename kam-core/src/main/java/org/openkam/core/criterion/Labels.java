package org.openkam.core.criterion;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import org.openkam.core.fields.Form;
import org.openkam.core.fields.Forms;
import org.openkam.core.finding.Attributes;

/**
 * A name shown to people, in one or more languages.
 *
 * @param texts the name by language, at least one
 */
public record Labels(ImmutableSortedMap<Language, String> texts) {
  private static final Form<Labels> FORM =
      Forms.textOr(
              Forms.TEXT.as(Labels::toString, Labels::of),
              labels -> false,
              Forms.TEXT
                  .mapBy(Language::code, Language::new)
                  .described("propertyNames", Attributes.of("pattern", "^[a-z]{2,3}$"))
                  .described("minProperties", 1)
                  .as(Labels::texts, Labels::copyOf))
          .hashedAs(Labels::texts, Forms.TEXT.mapBy(Language::code, Language::new))
          .named("labels");

  /**
   * Creates labels.
   *
   * @param texts the name by language, at least one
   */
  public Labels {
    checkArgument(!texts.isEmpty(), "labels must name at least one language: %s", texts);
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Form<Labels> form() {
    return FORM;
  }

  /**
   * Returns labels in English only.
   *
   * @param english the English name
   * @return the labels
   */
  public static Labels of(String english) {
    return new Labels(ImmutableSortedMap.of(Language.EN, english));
  }

  /**
   * Returns labels in English, Dutch and German.
   *
   * @param english the English name
   * @param dutch the Dutch name
   * @param german the German name
   * @return the labels
   */
  public static Labels of(String english, String dutch, String german) {
    return new Labels(
        ImmutableSortedMap.of(Language.EN, english, Language.NL, dutch, Language.DE, german));
  }

  /**
   * Returns labels in the four languages that the library itself speaks.
   *
   * @param english the English name
   * @param dutch the Dutch name
   * @param german the German name
   * @param french the French name
   * @return the labels
   */
  public static Labels of(String english, String dutch, String german, String french) {
    return new Labels(
        ImmutableSortedMap.of(
            Language.EN, english, Language.NL, dutch, Language.DE, german, Language.FR, french));
  }

  /**
   * Returns labels of a proper name, which is the same in the four languages.
   *
   * @param name the name, such as {@code Kraljic}
   * @return the labels
   */
  public static Labels ofName(String name) {
    return of(name, name, name, name);
  }

  /**
   * Returns labels from a map.
   *
   * @param texts the name by language
   * @return the labels
   */
  public static Labels copyOf(Map<Language, String> texts) {
    return new Labels(ImmutableSortedMap.copyOf(texts));
  }

  /**
   * Returns the name in a language, or in English, or in the first language there is.
   *
   * @param language the language wanted
   * @return the name
   */
  public String in(Language language) {
    String text = texts.get(language);
    if (text == null) {
      text = texts.get(Language.EN);
    }
    return text == null ? texts.values().iterator().next() : text;
  }

  @Override
  public String toString() {
    return in(Language.EN);
  }
}
