package org.openkam.report;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openkam.core.criterion.Language;

/**
 * Reads whole reports for words of English: those that the English sentences use and the sentences
 * and labels of the other language do not.
 */
final class OneLanguageTest {
  private static final Splitter WORDS =
      Splitter.on(Pattern.compile("[^\\p{L}]+")).omitEmptyStrings();
  private static final Pattern NOT_WORDS =
      Pattern.compile("(?s)<(style|script|code)>.*?</\\1>|<[^>]*>|&#?\\w+;");

  private static final Pattern CODES = Pattern.compile("[A-Z_]{4,}( [A-Z_]{4,})*");

  /** What is not read in a pattern: names of arguments, kinds, forms and selectors. */
  private static final Pattern SYNTAX =
      Pattern.compile(
          "\\{\\w+(,\\s*(plural|select|number)[^{}]*)?|(=\\d|one|other|two|[A-Z_]{3,}|strength|weakness|opportunity|increase|decrease"
              + "|vision|goal|at_least)\\s*(?=\\{)");

  @ParameterizedTest
  @ValueSource(strings = {"nl", "de", "fr"})
  void aReportHasNoWordOfEnglish(String language) throws IOException {
    Locale locale = Locale.forLanguageTag(language);
    StudyReport report =
        new StudyReport(ReportStudies.whole(), locale)
            .since(ReportStudies.many(30))
            .withTrends("revenue", PicturesTest.accounts());

    assertThat(Sets.intersection(words(report.text()), english(locale)))
        .as("in the text")
        .isEmpty();
    assertThat(
            Sets.intersection(
                words(NOT_WORDS.matcher(report.html()).replaceAll(" ")), english(locale)))
        .as("on the page")
        .isEmpty();
    assertThat(
            Sets.intersection(
                words(
                    NOT_WORDS.matcher(AccountReports.whole(locale, "Zq0").html()).replaceAll(" ")),
                english(locale)))
        .as("on the page of an account")
        .isEmpty();
    assertThat(
            Sets.intersection(
                words(NOT_WORDS.matcher(ProgrammeReportTest.whole(locale).html()).replaceAll(" ")),
                english(locale)))
        .as("on the page of a program")
        .isEmpty();
    assertThat(Sets.intersection(words(workbook(report)), english(locale)))
        .as("in the workbook")
        .isEmpty();
    report
        .pictures()
        .forEach(
            (name, svg) ->
                assertThat(
                        Sets.intersection(
                            words(NOT_WORDS.matcher(svg).replaceAll(" ")), english(locale)))
                    .as(name)
                    .isEmpty());
  }

  /**
   * {@return the texts of the workbook without codes and the way of sampling, which are the same in
   * all languages}
   */
  private static String workbook(StudyReport report) throws IOException {
    return StudyWorkbookTest.read(report).values().stream()
        .flatMap(List::stream)
        .flatMap(Row::stream)
        .filter(Objects::nonNull)
        .map(Cell::getText)
        .filter(text -> !CODES.matcher(text).matches() && !text.startsWith("weights around {"))
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "de", "fr"})
  void wouldFindThem(String language) {
    assertThat(english(Locale.forLanguageTag(language)))
        .contains("the", "with", "weight", "selected", "because", "largest", "which")
        .hasSizeGreaterThan(500);
  }

  /** {@return the words that are English and not of the language} */
  private static ImmutableSet<String> english(Locale locale) {
    return ImmutableSet.copyOf(
        Sets.difference(vocabulary(Language.EN), vocabulary(Language.of(locale))));
  }

  private static ImmutableSet<String> vocabulary(Language language) {
    return ImmutableList.<String>builder()
        .addAll(Messages.standard().of(language).values())
        .addAll(Terms.standard().labels(language))
        .build()
        .stream()
        .flatMap(text -> words(SYNTAX.matcher(text).replaceAll(" ")).stream())
        .collect(toImmutableSet());
  }

  private static ImmutableSet<String> words(String text) {
    return WORDS
        .splitToStream(text)
        .filter(word -> word.length() > 1)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(toImmutableSet());
  }
}
