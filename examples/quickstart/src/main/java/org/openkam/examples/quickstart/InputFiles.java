package org.openkam.examples.quickstart;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.Measures;
import org.openkam.core.model.SelectionModel;
import org.openkam.crm.CrmReader;
import org.openkam.crm.Reading;
import org.openkam.jackson.KamJson;
import picocli.CommandLine.Option;

/** The files that the program reads; the bundled portfolio where none are named. */
final class InputFiles {
  /** The last day of the year that the bundled portfolio ends in. */
  private static final LocalDate BUNDLED_DAY = LocalDate.of(2025, 12, 31);

  @Option(names = "--accounts", description = "CSV file of accounts; bundled if absent")
  private @Nullable Path accounts;

  @Option(names = "--opportunities", description = "CSV file of opportunities")
  private @Nullable Path opportunities;

  @Option(
      names = "--model",
      description = "selection model, .json, .yaml or .yml; bundled if absent")
  private @Nullable Path model;

  @Option(names = "--roll-up", description = "count subsidiaries with the account at the top")
  private boolean rollUp;

  @Option(
      names = "--as-of",
      description = "judge by what was known on this day, such as 2026-06-30; today if absent")
  private @Nullable LocalDate asOf;

  LocalDate day() {
    if (asOf != null) {
      return asOf;
    }
    return accounts == null ? BUNDLED_DAY : LocalDate.now(ZoneId.systemDefault());
  }

  Reading portfolio() throws URISyntaxException {
    CrmReader reader =
        CrmReader.of().withAccounts(accounts == null ? bundled("accounts.csv") : accounts);
    if (accounts == null) {
      reader = reader.withOpportunities(bundled("opportunities.csv"));
    } else if (opportunities != null) {
      reader = reader.withOpportunities(opportunities);
    }
    if (asOf != null) {
      reader = reader.asOf(asOf.plusDays(1));
    }
    return reader
        .withGrouping(rollUp ? CrmReader.Grouping.ROLLED_UP : CrmReader.Grouping.SINGLE_ACCOUNTS)
        .read();
  }

  /** Reads the model and refuses one that reads what the data does not have. */
  SelectionModel model(Reading portfolio) throws IOException, URISyntaxException {
    SelectionModel read = read(model == null ? bundled("model.json") : model);
    ImmutableSet<String> unknown =
        read.measures().stream()
            .filter(Measures::isFigure)
            .map(Measure::name)
            .filter(figure -> !portfolio.measures().contains(figure))
            .collect(ImmutableSet.toImmutableSet());
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "model '"
              + read.id()
              + "' reads "
              + unknown
              + ", which the data does not have; it has "
              + portfolio.measures());
    }
    return read;
  }

  private static SelectionModel read(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      throw new IllegalArgumentException("model file '" + path + "' does not exist");
    }
    boolean yaml = path.toString().endsWith(".yaml") || path.toString().endsWith(".yml");
    try (InputStream in = Files.newInputStream(path)) {
      return (yaml ? KamJson.yaml() : KamJson.json()).read(in, SelectionModel.class);
    } catch (IllegalArgumentException problem) {
      throw new IllegalArgumentException(
          "model file '" + path.getFileName() + "': " + problem.getMessage(), problem);
    }
  }

  private static Path bundled(String name) throws URISyntaxException {
    URL resource = InputFiles.class.getResource("portfolio/" + name);
    if (resource == null) {
      throw new IllegalArgumentException("the bundled file '" + name + "' is missing");
    }
    return Path.of(resource.toURI());
  }
}
