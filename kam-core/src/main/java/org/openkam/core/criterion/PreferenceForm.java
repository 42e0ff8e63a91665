package org.openkam.core.criterion;

import com.google.common.collect.ImmutableMap;
import org.openkam.core.fields.ChoiceForm;
import org.openkam.core.fields.Form;
import org.openkam.core.fields.Forms;

/** Holds the form of preferences: a word for the monotone ones, an object for the others. */
final class PreferenceForm {
  private static final ImmutableMap<String, Preference> WORDS =
      ImmutableMap.of("MORE", Preference.MORE, "LESS", Preference.LESS);

  static final Form<Preference> FORM =
      Forms.textOr(
              Forms.TEXT
                  .as(PreferenceForm::word, PreferenceForm::ofWord)
                  .described("enum", WORDS.keySet().asList()),
              WORDS::containsValue,
              ChoiceForm.<Preference>of("a preference")
                  .or(
                      "target",
                      Preference.Target.class,
                      Forms.NUMBER.as(Preference.Target::value, Preference.Target::new))
                  .or(
                      "range",
                      Preference.Range.class,
                      Bounds.form().as(Preference.Range::best, Preference.Range::new)))
          .hashedAs(Preference::toString, Forms.TEXT)
          .named("preference");

  private PreferenceForm() {}

  private static String word(Preference preference) {
    return preference.equals(Preference.MORE) ? "MORE" : "LESS";
  }

  private static Preference ofWord(String word) {
    Preference preference = WORDS.get(word);
    if (preference == null) {
      throw new IllegalArgumentException(
          "must be MORE, LESS, an object with a target or one with a range: '" + word + "'");
    }
    return preference;
  }
}
