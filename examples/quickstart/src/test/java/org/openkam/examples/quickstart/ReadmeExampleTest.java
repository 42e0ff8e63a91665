package org.openkam.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.SelectionModel;
import org.openkam.planning.study.KeyAccountStudy;
import org.openkam.planning.study.Study;
import org.openkam.report.StudyReport;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.explanation.Contribution;
import org.openkam.scoring.strategy.AccountScore;
import org.openkam.scoring.strategy.Scoring;

/** Keeps the example of the README equal to code that runs. */
final class ReadmeExampleTest {
  private static final Path README = Path.of("../../README.md");
  private static final Path SOURCE =
      Path.of("src/test/java/org/openkam/examples/quickstart/ReadmeExampleTest.java");

  @Test
  void printsWhatTheReadmeShows() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      example(
          List.of(new Customer("Vicom", 950_000, 2, 10), new Customer("Cartech", 600_000, 9, 3)));
    } finally {
      System.setOut(before);
    }

    assertThat(Files.readString(README))
        .contains("```text\n" + printed.toString(StandardCharsets.UTF_8) + "```");
  }

  @Test
  void isTheCodeOfTheReadme() throws IOException {
    String source = Files.readString(SOURCE);
    String body =
        source.substring(
            source.lastIndexOf("    Criterion revenue ="),
            source.lastIndexOf("    // end of the example"));

    assertThat(Files.readString(README)).containsIgnoringWhitespaces("```java " + body + "```");
  }

  @Test
  void isTheStudyOfTheReadme() throws IOException {
    String source = Files.readString(SOURCE);
    String body =
        source.substring(
            source.lastIndexOf("    Study study ="), source.lastIndexOf("    // end of the study"));

    assertThat(Files.readString(README)).containsIgnoringWhitespaces("```java " + body + "```");
  }

  @Test
  void theStudyOfTheReadmeRuns(@TempDir Path folder) throws IOException {
    Criterion revenue = Criterion.more("revenue", Scale.ratio("EUR", 0, 1_000_000));
    SelectionModel model =
        SelectionModel.builder()
            .id("m")
            .addCriteria(revenue)
            .weights(Weights.equal(List.of(revenue)))
            .build();
    Path page = folder.resolve("page.html");

    study(
        model,
        List.of(Account.builder().id(AccountId.of("Vicom")).putFigure("revenue", 950_000).build()),
        page);

    assertThat(page).content().contains("Vicom");
  }

  private static void study(SelectionModel model, List<Account> accounts, Path page)
      throws IOException {
    Study study = KeyAccountStudy.of(model).asOf(LocalDate.of(2026, 6, 30)).on(accounts);
    Files.writeString(page, new StudyReport(study, Locale.ENGLISH).html());
    // end of the study
  }

  private static void example(List<Customer> customers) {
    Criterion revenue = Criterion.more("revenue", Scale.ratio("EUR", 0, 1_000_000));
    Criterion cooperation = Criterion.more("cooperation", Scale.interval(0, 10));
    Criterion complaints = Criterion.less("complaints", Scale.ratio("per year", 0, 20));
    Weights weights = Weights.of("revenue", 40, "cooperation", 40, "complaints", 20);

    DecisionMatrix matrix =
        DecisionMatrix.reading(Customer::name)
            .measure(revenue, Customer::revenue)
            .measure(cooperation, Customer::cooperation)
            .measure(complaints, Customer::complaints)
            .read(customers);

    Scoring scoring = WeightedSum.outOf(10).score(matrix, weights);
    for (AccountScore score : scoring.ranking().top(2)) {
      System.out.printf(
          Locale.ROOT, "%.0f. %s %.2f%n", score.rank(), score.account(), score.score());
      for (Contribution reason : scoring.explain(score.account()).strongest(2)) {
        System.out.printf(
            Locale.ROOT, "   %s adds %.2f%n", reason.criterion().labels(), reason.amount());
      }
    }
    // end of the example
  }

  private record Customer(String name, double revenue, double cooperation, double complaints) {}
}
