package org.openkam.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Language;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.Measures;
import org.openkam.core.model.SelectionModel;
import org.openkam.crm.CrmPortfolio;
import org.openkam.crm.CrmProblem;
import org.openkam.crm.CrmReader;
import org.openkam.jackson.KamJson;
import org.openkam.planning.mutualfit.MutualFitFigures;
import org.openkam.planning.positioning.PortfolioMap;
import org.openkam.planning.positioning.Positioner;
import org.openkam.planning.selection.KeyAccountSelector;
import org.openkam.planning.selection.Selection;
import org.openkam.planning.selection.SelectionStability;
import org.openkam.report.ReportSection;
import org.openkam.report.SelectionReport;
import org.openkam.report.SizeSections;
import org.openkam.scoring.standard.Strategies;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Chooses key accounts from a CRM export, or from a bundled portfolio when called without words.
 */
@Command(
    name = "quickstart",
    mixinStandardHelpOptions = true,
    description = "Chooses key accounts, places them, and says why.",
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:the result stands",
      "1:the result stands, but something in the data did not count; mend it",
      "2:the input cannot be used",
      "3:the result must not be used; a finding says why"
    })
public final class Quickstart implements Callable<Integer> {
  private static final int DEFECTS = 1;
  private static final int BAD_INPUT = 2;
  private static final int BLOCKED = 3;

  @Option(names = "--accounts", description = "CSV file of accounts; bundled if absent")
  private @Nullable Path accounts;

  @Option(names = "--opportunities", description = "CSV file of opportunities")
  private @Nullable Path opportunities;

  @Option(
      names = "--model",
      description = "selection model, .json, .yaml or .yml; bundled if absent")
  private @Nullable Path model;

  @Option(names = "--out", description = "folder for the results; default ${DEFAULT-VALUE}")
  private Path out = Path.of(System.getProperty("quickstart.out", "target/quickstart"));

  @Option(names = "--roll-up", description = "count subsidiaries with the account at the top")
  private boolean rollUp;

  @Spec private @Nullable CommandSpec spec;

  private Quickstart() {}

  /**
   * Runs the program and ends the process with a status other than zero where it fails.
   *
   * @param arguments the words of the command line
   */
  public static void main(String... arguments) {
    int status =
        run(
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new Quickstart())
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              if (!(failure instanceof IllegalArgumentException)
                  && !(failure instanceof IOException)) {
                throw failure;
              }
              command.getErr().println("Cannot choose key accounts: " + failure.getMessage());
              return BAD_INPUT;
            })
        .execute(arguments);
  }

  @Override
  public Integer call() throws IOException, URISyntaxException {
    CrmPortfolio portfolio = portfolio();
    SelectionModel recipe = model();
    checkMeasures(recipe, portfolio);
    Selection selection =
        KeyAccountSelector.of(recipe, Strategies.standard()).select(portfolio.accounts());
    Optional<PortfolioMap> map =
        recipe.portfolio().map(matrix -> Positioner.of(recipe).place(portfolio.accounts()));
    Optional<SelectionStability> stability = Stability.of(selection);
    SelectionReport plain = report(portfolio, selection, map);
    SelectionReport report = stability.map(plain::withStability).orElse(plain);
    write(portfolio, selection, map, report);
    PrintWriter console = spec().commandLine().getOut();
    console.print(report.text());
    console.println();
    console.println(
        "Written to " + out + ": selection.json, excluded.csv, problems.txt, report.html");
    console.flush();
    return status(portfolio, selection);
  }

  private static int status(CrmPortfolio portfolio, Selection selection) {
    if (selection.isBlocked()) {
      return BLOCKED;
    }
    return portfolio.hasDefects() ? DEFECTS : 0;
  }

  private CrmPortfolio portfolio() throws URISyntaxException {
    CrmReader reader = CrmReader.of(accounts == null ? bundled("accounts.csv") : accounts);
    if (accounts == null) {
      reader = reader.withOpportunities(bundled("opportunities.csv"));
    } else if (opportunities != null) {
      reader = reader.withOpportunities(opportunities);
    }
    return reader
        .withGrouping(rollUp ? CrmReader.Grouping.ROLLED_UP : CrmReader.Grouping.SINGLE_ACCOUNTS)
        .read();
  }

  private SelectionModel model() throws IOException, URISyntaxException {
    Path path = model == null ? bundled("model.json") : model;
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

  private static void checkMeasures(SelectionModel recipe, CrmPortfolio portfolio) {
    ImmutableSet<String> unknown =
        recipe.measures().stream()
            .filter(Measures::isFigure)
            .map(Measure::name)
            .filter(figure -> !portfolio.measures().contains(figure))
            .collect(ImmutableSet.toImmutableSet());
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "model '"
              + recipe.id()
              + "' reads "
              + unknown
              + ", which the data does not have; it has "
              + portfolio.measures());
    }
  }

  private static SelectionReport report(
      CrmPortfolio portfolio, Selection selection, Optional<PortfolioMap> map) throws IOException {
    ImmutableMap.Builder<String, String> provenance = ImmutableMap.builder();
    portfolio
        .fingerprints()
        .forEach((file, fingerprint) -> provenance.put("File " + file, fingerprint));
    provenance.put("Library", "OpenKAM " + version());
    ImmutableList.Builder<String> problems = ImmutableList.builder();
    portfolio.problems().forEach(problem -> problems.add(problem.toString()));
    portfolio.findings().forEach(finding -> problems.add(finding.message()));
    portfolio
        .rolledUp()
        .forEach(
            (account, top) -> problems.add("'" + account + "' was counted with '" + top + "'"));
    return new SelectionReport(
        selection,
        map,
        sections(portfolio, selection),
        portfolio.accounts().stream()
            .collect(ImmutableMap.toImmutableMap(Account::id, Account::name)),
        problems.build(),
        provenance.buildOrThrow(),
        Language.EN);
  }

  /** Tells what size and the customers' own view say beside the selection. */
  private static ImmutableList<ReportSection> sections(
      CrmPortfolio portfolio, Selection selection) {
    Optional<Measure> measure = selection.model().sizeMeasure();
    if (measure.isEmpty()) {
      return ImmutableList.of();
    }
    SizeSections sizes = SizeSections.of(portfolio.accounts(), measure.get());
    ImmutableSet<AccountId> chosen = ImmutableSet.copyOf(selection.chosenIds());
    ImmutableList<Account> keyAccounts =
        portfolio.accounts().stream()
            .filter(account -> chosen.contains(account.id()))
            .collect(ImmutableList.toImmutableList());
    ImmutableList.Builder<ReportSection> sections = ImmutableList.builder();
    sections.addAll(sizes.about(selection));
    sizes
        .findings("Would they choose us too", MutualFitFigures.check(keyAccounts, sizes.sizes()))
        .ifPresent(sections::add);
    return sections.build();
  }

  private void write(
      CrmPortfolio portfolio,
      Selection selection,
      Optional<PortfolioMap> map,
      SelectionReport report)
      throws IOException {
    Files.createDirectories(out);
    ImmutableMap.Builder<String, Object> document = ImmutableMap.builder();
    document.put("library", "openkam " + version());
    document.put("files", portfolio.fingerprints());
    document.put("selection", selection);
    map.ifPresent(placed -> document.put("portfolio", placed));
    report.stability().ifPresent(stability -> document.put("stability", stability));
    Files.writeString(
        out.resolve("selection.json"), KamJson.json().write(document.buildOrThrow()) + "\n");
    Files.writeString(out.resolve("excluded.csv"), report.excludedCsv());
    Files.writeString(out.resolve("report.html"), report.html());
    StringBuilder problems = new StringBuilder();
    for (CrmProblem problem : portfolio.problems()) {
      problems.append(problem).append('\n');
    }
    Files.writeString(out.resolve("problems.txt"), problems);
  }

  private static String version() throws IOException {
    try (InputStream in = Quickstart.class.getResourceAsStream("version.txt")) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }

  private static Path bundled(String name) throws URISyntaxException {
    URL resource = Quickstart.class.getResource("portfolio/" + name);
    if (resource == null) {
      throw new IllegalArgumentException("the bundled file '" + name + "' is missing");
    }
    return Path.of(resource.toURI());
  }

  private CommandSpec spec() {
    if (spec == null) {
      throw new IllegalStateException("called outside the command line");
    }
    return spec;
  }
}
