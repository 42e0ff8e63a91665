package org.openkam.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.planning.selection.SelectionConstraints;
import org.openkam.planning.study.Study;

/** The kept file was written when the constraints of a selection were its terms. */
final class SchemaVersionsTest {
  private static final String FIRST = kept("study-version-1.json");

  @Test
  void readsAStudyOfTheFirstVersion() {
    Study study = KamJson.json().read(FIRST, Study.class);

    assertThat(FIRST).startsWith("{\n  \"day\" :").contains("\"terms\" : {");
    assertThat(study.day()).isEqualTo(LocalDate.of(2025, 6, 30));
    assertThat(study.selection().keyAccountIds())
        .containsExactly(AccountId.of("C-101"), AccountId.of("C-102"));
    assertThat(study.selection().constraints())
        .isEqualTo(
            SelectionConstraints.builder()
                .previous(ImmutableSet.of(AccountId.of("C-102")))
                .switchingCost(0.25)
                .build());
  }

  @Test
  void writesItInTheVersionOfToday() {
    Study study = KamJson.json().read(FIRST, Study.class);
    String today = KamJson.json().write(study);

    assertThat(today).startsWith("{\n  \"schemaVersion\" : 2,").doesNotContain("\"terms\"");
    assertThat(KamJson.json().read(today, Study.class)).isEqualTo(study);
    assertThat(KamJson.yaml().read(KamJson.yaml().write(study), Study.class)).isEqualTo(study);
  }

  @Test
  void findsTheVersionWhereverItStands() {
    Study study = KamJson.json().read(FIRST, Study.class);
    String today = KamJson.json().write(study).replace("\"schemaVersion\" : 2,", "");
    String last = today.substring(0, today.length() - 1) + ", \"schemaVersion\" : 2}";

    assertThat(KamJson.json().read(last, Study.class)).isEqualTo(study);
    assertThat(
            KamJson.json().read(FIRST.replaceFirst("\\{", "{\"schemaVersion\" : 1,"), Study.class))
        .isEqualTo(study);
  }

  @Test
  void refusesTheOldNameInTheVersionOfToday() {
    assertProblem(
        FIRST
            .replaceFirst("\\{", "{\"schemaVersion\" : 2,")
            .replace("\"reference\"", "\"parameters\""),
        "selection.terms: is unknown; known here are [model, constraints, keyAccounts,"
            + " futureKeyAccounts, exclusions, findings, choice, problem, scoring]");
  }

  @Test
  void refusesTheOldNameOfFittedParametersToo() {
    assertProblem(
        FIRST
            .replaceFirst("\\{", "{\"schemaVersion\" : 2,")
            .replace("\"terms\"", "\"constraints\""),
        "selection.scoring.fitted.reference: is unknown; known here are [schemaVersion, strategy,"
            + " policy, columns, parameters, findings]");
  }

  @Test
  void refusesVersionsThatAreNotKnown() {
    String problem = "schemaVersion: 3 is not known here; this version reads 2";

    assertProblem(FIRST.replaceFirst("\\{", "{\"schemaVersion\" : 3,"), problem);
    assertProblem(FIRST.strip().replaceFirst("}$", ", \"schemaVersion\" : 3}"), problem);
    assertProblem(
        FIRST.replaceFirst("\\{", "{\"schemaVersion\" : 0,"),
        "schemaVersion: 0 is not known here; this version reads 2");
    assertProblem(
        FIRST.replaceFirst("\\{", "{\"schemaVersion\" : \"1\","),
        "schemaVersion: must be a number: \"1\"");
  }

  @Test
  void namesThePlaceOfAProblemInAnOldStudyToo() {
    assertProblem(
        FIRST.replace("\"switchingCost\" : 0.25", "\"switchingCost\" : -1"),
        "selection.constraints: switching cost must be finite and not negative: -1.0");
    assertProblem("{}", "must have a 'day'");
    assertProblem("[]", "must be an object: []");
  }

  private static void assertProblem(String text, String message) {
    assertThatThrownBy(() -> KamJson.json().read(text, Study.class))
        .isInstanceOf(JsonProblemException.class)
        .hasMessage(message);
  }

  private static String kept(String name) {
    try {
      return Resources.toString(
          Resources.getResource(SchemaVersionsTest.class, name), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
