package org.openkam.crm.words;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Set;

/** The forms in which a stage word may stand: with a number before it, a pipeline behind it. */
final class StageForms {
  private StageForms() {}

  /** {@return the word as it stands, then without what systems put around it} */
  static ImmutableList<String> of(String text) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(text);
    String withoutPipeline = withoutBrackets(text);
    forms.add(withoutPipeline);
    forms.add(withoutNumber(text));
    forms.add(withoutNumber(withoutPipeline));
    int colon = text.indexOf(':');
    if (colon > 0 && colon <= 4) {
      forms.add(text.substring(colon + 1));
    }
    return ImmutableList.copyOf(forms);
  }

  private static String withoutBrackets(String text) {
    String stripped = text.strip();
    int open = stripped.lastIndexOf('(');
    return open > 0 && stripped.endsWith(")") ? stripped.substring(0, open) : text;
  }

  /** {@return a word without a number and a separator before it, as in "6 - Closed Won"} */
  private static String withoutNumber(String text) {
    int i = 0;
    while (i < text.length() && (Character.isDigit(text.charAt(i)) || text.charAt(i) == ' ')) {
      i++;
    }
    int digits = i;
    while (i < text.length() && ".-)_: /".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return digits > 0 && i < text.length() ? text.substring(i) : text;
  }
}
