package org.openkam.core.finding;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A sentence with the names of evidence in braces. */
final class Sentence {
  private Sentence() {}

  /** {@return the sentence with a value in the place of each name} */
  static String filled(String sentence, UnaryOperator<String> values) {
    StringBuilder filled = new StringBuilder(sentence.length() + 32);
    int done = 0;
    for (int open = open(sentence, 0); open >= 0; open = open(sentence, done)) {
      int close = sentence.indexOf('}', open);
      filled.append(sentence, done, open);
      filled.append(values.apply(sentence.substring(open + 1, close)));
      done = close + 1;
    }
    return filled.append(sentence, done, sentence.length()).toString();
  }

  static void forEachName(String sentence, Consumer<String> names) {
    for (int open = open(sentence, 0); open >= 0; ) {
      int close = sentence.indexOf('}', open);
      names.accept(sentence.substring(open + 1, close));
      open = open(sentence, close + 1);
    }
  }

  /** {@return where the next brace stands that a name and a closing brace follow, -1 if none} */
  private static int open(String sentence, int from) {
    int open = -1;
    for (int i = from; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (c == '{') {
        open = i;
      } else if (c == '}') {
        if (open >= 0 && i > open + 1) {
          return open;
        }
        open = -1;
      }
    }
    return -1;
  }
}
