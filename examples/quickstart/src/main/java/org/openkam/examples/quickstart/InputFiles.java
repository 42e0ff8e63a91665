package org.openkam.examples.quickstart;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openkam.core.execution.ProgressListener;
import org.openkam.core.finding.Finding;
import org.openkam.core.model.SelectionModel;
import org.openkam.crm.CrmReader;
import org.openkam.crm.DraftModel;
import org.openkam.crm.ModelNeeds;
import org.openkam.crm.PlanJson;
import org.openkam.crm.Reading;
import org.openkam.jackson.KamJson;
import picocli.CommandLine.Option;

/** The files that the program reads; the bundled portfolio where none are named. */
final class InputFiles {
  /** The last day of the year that the bundled portfolio ends in. */
  private static final LocalDate BUNDLED_DAY = LocalDate.of(2025, 12, 31);

  @Option(names = "--accounts", description = "file of accounts: CSV, .xlsx or JSON")
  private @Nullable Path accounts;

  @Option(names = "--opportunities", description = "file of opportunities")
  private @Nullable Path opportunities;

  @Option(names = "--orders", description = "file of orders; alone it yields the accounts")
  private @Nullable Path orders;

  @Option(names = "--order-lines", description = "file of order lines")
  private @Nullable Path orderLines;

  @Option(names = "--invoices", description = "file of invoices and credit notes")
  private @Nullable Path invoices;

  @Option(names = "--contacts", description = "file of contacts")
  private @Nullable Path contacts;

  @Option(names = "--activities", description = "file of activities")
  private @Nullable Path activities;

  @Option(names = "--rates", description = "rates: currency, target, rate and date")
  private @Nullable Path rates;

  @Option(names = "--map", description = "reading plan that answers questions, YAML or JSON")
  private @Nullable Path map;

  @Option(
      names = "--model",
      description =
          "selection model: a .json, .yaml or .yml file, or one of the bundled balanced-growth and"
              + " growth-and-value; drafted from the files if absent")
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
    return isBundled() ? BUNDLED_DAY : LocalDate.now(ZoneId.systemDefault());
  }

  /** {@return whether no file is named, so that the bundled portfolio is read} */
  private boolean isBundled() {
    return Stream.of(accounts, opportunities, orders, orderLines, invoices)
        .allMatch(Objects::isNull);
  }

  private CrmReader named() {
    CrmReader reader = CrmReader.of();
    reader = with(reader, accounts, CrmReader::withAccounts);
    reader = with(reader, opportunities, CrmReader::withOpportunities);
    reader = with(reader, orders, CrmReader::withOrders);
    reader = with(reader, orderLines, CrmReader::withOrderLines);
    reader = with(reader, invoices, CrmReader::withInvoices);
    reader = with(reader, contacts, CrmReader::withContacts);
    reader = with(reader, activities, CrmReader::withActivities);
    return with(reader, rates, CrmReader::withRates);
  }

  private static CrmReader with(
      CrmReader reader, @Nullable Path file, BiFunction<CrmReader, Path, CrmReader> add) {
    return file == null ? reader : add.apply(reader, file);
  }

  Reading portfolio(ProgressListener listener) throws IOException, URISyntaxException {
    CrmReader reader =
        isBundled()
            ? CrmReader.of()
                .withAccounts(bundled("accounts.csv"))
                .withOpportunities(bundled("opportunities.csv"))
            : named();
    if (map != null) {
      reader = reader.withPlan(PlanJson.read(Files.readString(map)));
    }
    if (asOf != null) {
      reader = reader.asOf(asOf.plusDays(1));
    }
    return reader
        .reportingTo(listener)
        .withGrouping(rollUp ? CrmReader.Grouping.ROLLED_UP : CrmReader.Grouping.SINGLE_ACCOUNTS)
        .read();
  }

  /** Reads the model, or drafts it where none is named for files of one's own. */
  ChosenModel model(Reading portfolio) throws IOException, URISyntaxException {
    return model == null && !isBundled() ? drafted(portfolio) : named(portfolio);
  }

  private static ChosenModel drafted(Reading portfolio) {
    DraftModel draft =
        DraftModel.of(portfolio)
            .orElseThrow(
                () ->
                    new RefusedInputException(
                        "draft.missing", String.join(", ", portfolio.measures())));
    return new ChosenModel(draft.model(), draft.reasons());
  }

  /** Refuses a model that reads what the data does not have. */
  private ChosenModel named(Reading portfolio) throws IOException, URISyntaxException {
    SelectionModel read = read(modelFile());
    ImmutableList<Finding> unmet = ModelNeeds.unmet(read, portfolio);
    if (!unmet.isEmpty()) {
      throw new RefusedInputException(
          unmet, "model.unmet", read.id(), String.join(", ", portfolio.measures()));
    }
    return new ChosenModel(read, ImmutableList.of());
  }

  /** {@return the file of the model: one that is named, else a bundled one of that name} */
  private Path modelFile() throws URISyntaxException {
    if (model == null) {
      return bundled("balanced-growth.json");
    }
    boolean isBundled = InputFiles.class.getResource("portfolio/" + model + ".json") != null;
    return isBundled && !Files.exists(model) ? bundled(model + ".json") : model;
  }

  private static SelectionModel read(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      throw new RefusedInputException("model.missing", path.toString());
    }
    boolean yaml = path.toString().endsWith(".yaml") || path.toString().endsWith(".yml");
    try (InputStream in = Files.newInputStream(path)) {
      return (yaml ? KamJson.yaml() : KamJson.json()).read(in, SelectionModel.class);
    } catch (IllegalArgumentException problem) {
      throw new RefusedInputException(
          "model.bad", String.valueOf(path.getFileName()), String.valueOf(problem.getMessage()));
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
