package org.openkam.examples.quickstart;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tests that prove a rule, which is what their tag says. */
final class RuleTests {
  private static final Pattern TAG = Pattern.compile("@Tag\\(\"(R\\d{3})\"\\)");
  private static final Pattern METHOD = Pattern.compile("^ +(?:void|boolean) (\\w+)\\(");

  private RuleTests() {}

  /** {@return the tests of all modules, such as {@code ParetoTest#sumsToOne}, by their rule} */
  static ImmutableListMultimap<String, String> byRule() {
    ImmutableListMultimap.Builder<String, String> tests = ImmutableListMultimap.builder();
    JavaSources.in("src/test/java").forEach((type, text) -> tests.putAll(byRule(type, text)));
    return tests.orderKeysBy(String::compareTo).build();
  }

  static ImmutableListMultimap<String, String> byRule(String type, String text) {
    ImmutableListMultimap.Builder<String, String> tests = ImmutableListMultimap.builder();
    List<String> rules = new ArrayList<>();
    for (String line : Splitter.on('\n').split(text)) {
      Matcher tag = TAG.matcher(line);
      while (tag.find()) {
        rules.add(tag.group(1));
      }
      Matcher method = METHOD.matcher(line);
      if (method.find()) {
        rules.forEach(rule -> tests.put(rule, type + "#" + method.group(1)));
        rules.clear();
      }
    }
    return tests.build();
  }
}
