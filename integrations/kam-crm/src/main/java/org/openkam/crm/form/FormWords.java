package org.openkam.crm.form;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that cells hold in place of a value, and the names of months. */
final class FormWords {
  private static final Set<String> EMPTY = new HashSet<>(lines("emptywords.txt"));
  private static final Map<String, Integer> MONTHS = months();

  private FormWords() {}

  /** {@return whether a stripped cell stands for no value} */
  static boolean isEmpty(String text) {
    return text.isEmpty() || (text.length() <= 10 && EMPTY.contains(text));
  }

  /** {@return the month of a name in lower case, zero if it is none} */
  static int month(String name) {
    return MONTHS.getOrDefault(name, 0);
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (String line : lines("months.tsv")) {
      int tab = line.indexOf('\t');
      int month = Integer.parseInt(line.substring(0, tab));
      for (String name : Splitter.on(',').trimResults().split(line.substring(tab + 1))) {
        months.put(name.toLowerCase(Locale.ROOT), month);
      }
    }
    return months;
  }

  private static List<String> lines(String name) {
    InputStream in = FormWords.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("the word list '" + name + "' is missing");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isEmpty()).toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
