package org.openkam.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openkam.core.finding.Finding;

/** Generates the page of all findings; {@code -Dkam.golden.write=true} writes it. */
final class FindingsPageTest {
  private static final Path PAGE = Path.of("../../docs/findings.md");
  private static final ImmutableList<Locale> LANGUAGES =
      ImmutableList.of(Locale.ENGLISH, Locale.forLanguageTag("nl"), Locale.GERMAN, Locale.FRENCH);

  @Test
  void showsEachFindingOnce() throws IOException {
    String page = page();
    if (Boolean.getBoolean("kam.golden.write")) {
      Files.writeString(PAGE, page);
    }

    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  private static String page() throws IOException {
    Properties actions = new Properties();
    actions.load(new StringReader(Templates.resource("actions.properties")));
    Map<String, Collection<Finding>> byCode = new TreeMap<>();
    byCode.putAll(Multimaps.index(FindingSamples.all(), FindingsPageTest::code).asMap());
    StringBuilder page =
        new StringBuilder(
            """
            # Findings

            Every finding of the library by its code, with each of its sentences in English, Dutch,
            German and French, here with arguments as they occur, and what to do about it. A gate has
            a code of its own, such as `VIABILITY_BELOW_MINIMUM`; it stands here as `GATE_NOT_MET`.
            Generated from the bundles of `kam-report` by `FindingsPageTest`.
            """);
    byCode.forEach((code, findings) -> page.append(entry(code, findings, actions)));
    assertThat(actions.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(byCode.keySet());
    return page.toString();
  }

  private static String code(Finding finding) {
    String own = finding.code();
    boolean ofAGate = own.endsWith("_BELOW_MINIMUM") && !own.startsWith("SCORE");
    return ofAGate || own.endsWith("_NOT_MET") ? "GATE_NOT_MET" : own;
  }

  private static String entry(String code, Collection<Finding> findings, Properties actions) {
    Set<String> severities = new LinkedHashSet<>();
    findings.forEach(finding -> severities.add(finding.severity().name()));
    StringBuilder entry =
        new StringBuilder("\n## " + code + "\n\n" + String.join(", ", severities) + ". ")
            .append(actions.getProperty(code, ""))
            .append("\n\n");
    Set<List<String>> sentences = new LinkedHashSet<>();
    for (Finding finding : findings) {
      sentences.add(
          LANGUAGES.stream()
              .map(
                  language ->
                      "- *"
                          + language
                          + "* "
                          + Markdown.escaped(
                              Wording.in(language)
                                  .capitalized(Wording.in(language).sentence(finding))))
              .toList());
    }
    sentences.forEach(one -> entry.append(String.join("\n", one)).append("\n\n"));
    return entry.toString().stripTrailing() + "\n";
  }
}
