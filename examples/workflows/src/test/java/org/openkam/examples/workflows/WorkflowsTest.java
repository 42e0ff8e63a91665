package org.openkam.examples.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class WorkflowsTest {
  private static final Path SOURCES = Path.of("src/main/java/org/openkam/examples/workflows");

  @Test
  void holdsTheKeyAccountsOfTodayAgainstTheModel() {
    assertThat(printed(AuditKeyAccounts::run))
        .containsSubsequence(
            "{MEETS=13, FAILS=4, NOT_ASSESSABLE=2}",
            "account-14: margin is 2, but must be at least 3; short by 1.0",
            "TOO_MANY_KEY_ACCOUNTS: 19 key accounts exceed the limit of 15",
            // 11 in both of 19 + 19 - 11
            "overlap with the largest 0.41");
  }

  @Test
  void addsWeightTimesValueForACriterionOfOnesOwn() {
    // 50 trucks are worth 0.5, so the score rises by 0.2 * 0.5
    assertThat(printed(CustomCriterion::run))
        .containsSubsequence(
            "linter: []", "weight 0.2", "score 0.608 to 0.708", "Wagenpark 50 trucks");
  }

  @Test
  void saysThatACustomerSeesNoKeySupplierInUs() {
    assertThat(printed(KeySupplierCheck::run))
        .containsSubsequence(
            "pipes | spend 700 | they: LEVERAGE | we: CORE | WE_WANT_MORE",
            "valves | spend 300 | they: STRATEGIC | we: CORE | MUTUAL_KEY",
            "NOT_KEY_SUPPLIER: ",
            "LEVERAGE 70 %, STRATEGIC 30 %",
            "key status of Cartech stays INFORMED");
  }

  @Test
  void goesFromAnAnalysisToAFaultlessPlan() {
    assertThat(printed(PlanFromAnalysis::run))
        .containsSubsequence(
            "3 issues, horizon 24 months",
            "G-SHORT SMART 5/5",
            "orphan actions 0",
            "criteria without KPI []",
            "findings []",
            "# Account plan of Cartech");
  }

  @Test
  void blocksAProgrammeWithoutSponsorAndFindsThreeAmbitionsTooHigh() {
    assertThat(printed(ProgrammeReadinessCheck::run))
        .startsWith("BLOCKED")
        .containsSubsequence(
            "weakest first: [SPONSORSHIP, ",
            "AMBITION_TOO_HIGH: 'account-4'",
            "missing: Recognised as a good negotiator",
            "AMBITION_TOO_HIGH: 'account-7'",
            "missing: Recognised as a valuable expert",
            "AMBITION_TOO_HIGH: 'account-11'",
            "missing: Attempts per appointment");
  }

  @Test
  void showsWhatHangsOnWhom() {
    // 40, 15, 15, 10, 10, 5 and 5 squared; 30 of 100; 18 of 21
    assertThat(printed(RiskView::run))
        .containsSubsequence(
            "HHI 2300",
            "CR1 40.0 %, above 10 %",
            "losing A: total -30.0 %, DE -85.7 %",
            "SINGLE_THREADED: people at 'C'",
            "id,name,domain,tier,rank,score,model",
            "A,A,a.example,KEY,1.00,0.78,small-model");
  }

  static List<Path> programs() throws IOException {
    try (Stream<Path> sources = Files.list(SOURCES)) {
      return sources.filter(WorkflowsTest::isProgram).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void aProgramHasAtMostSixtyLines(Path source) throws IOException {
    assertThat(Files.readAllLines(source)).hasSizeLessThanOrEqualTo(60);
  }

  private static boolean isProgram(Path source) {
    try {
      return Files.readString(source).contains("static void main(");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String printed(Consumer<PrintWriter> program) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    program.accept(out);
    out.flush();
    return text.toString();
  }
}
