package org.openkam.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openkam.crm.problem.ProblemCode;

/**
 * Reads a public export of 85 accounts and 8,800 opportunities, defects included. The test property
 * {@code kam.datasets.dir} names the folder that holds {@code crm-sales-opportunities}; without it
 * the test is skipped.
 */
final class SalesOpportunitiesTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("kam.datasets.dir", "../../../shared/datasets"))
          .resolve("crm-sales-opportunities");

  @Test
  void readsTheExportAsItIs() throws IOException {
    assumeTrue(Files.isDirectory(FOLDER), "no data set at " + FOLDER);
    Reading portfolio =
        CrmReader.of()
            .withAccounts(FOLDER.resolve("accounts.csv"))
            .withOpportunities(FOLDER.resolve("sales_pipeline.csv"))
            .read();

    assertThat(portfolio.accounts()).hasSize(85);
    assertThat(portfolio.problems())
        .filteredOn(problem -> problem.code() == ProblemCode.NO_ACCOUNT)
        .hasSize(1425);
    // the file spells GTX Pro without a blank throughout, so it is one product in any case
    assertThat(portfolio.accounts())
        .allSatisfy(
            account ->
                assertThat(account.findFigure("product-breadth").orElseThrow())
                    .isBetween(1.0, 7.0));
    double won =
        portfolio.accounts().stream()
            .mapToDouble(account -> account.findFigure("revenue-won").orElseThrow())
            .sum();
    assertThat(won).isCloseTo(wonInFile(), within(1e-6));
    assertThat(portfolio.findings()).isEmpty();
  }

  @Test
  void rollsFifteenSubsidiariesUp() {
    assumeTrue(Files.isDirectory(FOLDER), "no data set at " + FOLDER);
    Reading portfolio =
        CrmReader.of()
            .withAccounts(FOLDER.resolve("accounts.csv"))
            .withOpportunities(FOLDER.resolve("sales_pipeline.csv"))
            .withGrouping(CrmReader.Grouping.ROLLED_UP)
            .read();

    assertThat(portfolio.rolledUp()).hasSize(15);
    assertThat(portfolio.accounts()).hasSize(70);
  }

  private static double wonInFile() throws IOException {
    return Files.readAllLines(FOLDER.resolve("sales_pipeline.csv")).stream()
        .map(line -> line.split(",", -1))
        .filter(fields -> fields[4].equals("Won") && !fields[3].isEmpty())
        .mapToDouble(fields -> Double.parseDouble(fields[7]))
        .sum();
  }
}
