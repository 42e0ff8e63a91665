package org.openkam.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Language;
import org.openkam.crm.KeyAccountExport;
import org.openkam.crm.KeyAccountRow;
import org.openkam.crm.PlanJson;
import org.openkam.crm.Reading;
import org.openkam.crm.ReadingJson;
import org.openkam.crm.problem.CrmRefusedException;
import org.openkam.jackson.KamJson;
import org.openkam.planning.relationship.RelationshipMap;
import org.openkam.planning.relationship.RelationshipPolicy;
import org.openkam.planning.selection.KeyAccount;
import org.openkam.planning.study.Study;
import org.openkam.report.AccountReport;
import org.openkam.report.RelationshipMarkdown;
import org.openkam.report.StudyReport;
import org.openkam.report.Wording;
import picocli.CommandLine.Option;

/** The files that the program writes, and the language of what people read. */
final class ResultFiles {
  @Option(names = "--out", description = "folder for the results; default ${DEFAULT-VALUE}")
  private Path folder = Path.of(System.getProperty("quickstart.out", "target/quickstart"));

  @Option(
      names = {"--language", "--locale"},
      description =
          "language, perhaps with the region, of the report: en, nl, de-AT, fr-BE and the like;"
              + " default ${DEFAULT-VALUE}")
  private String language = "en";

  /** Reads files. */
  @FunctionalInterface
  interface FileReader {
    Reading read() throws IOException, URISyntaxException;
  }

  /** Reads the files, and writes down how, or why they are refused. */
  Reading keep(FileReader reader) throws IOException, URISyntaxException {
    Files.createDirectories(folder);
    try {
      Reading reading = reader.read();
      Files.writeString(folder.resolve("reading.json"), ReadingJson.write(reading));
      Files.writeString(folder.resolve("plan.yaml"), PlanJson.writeYaml(reading.plan()));
      return reading;
    } catch (CrmRefusedException refused) {
      Files.writeString(folder.resolve("reading.json"), ReadingJson.write(refused));
      throw refused;
    }
  }

  /** {@return the language of what people read} */
  Locale locale() {
    return Locale.forLanguageTag(language);
  }

  StudyReport report(Study study) {
    return new StudyReport(study, locale());
  }

  String writtenReading() {
    return written("reading.json, plan.yaml");
  }

  /** Writes all files and says which. */
  String write(Study study, Reading portfolio) throws IOException {
    StudyReport report = report(study);
    Files.writeString(folder.resolve("selection.json"), json(study) + "\n");
    Files.writeString(folder.resolve("excluded.csv"), report.excludedCsv());
    Files.writeString(
        folder.resolve("problems.txt"),
        portfolio.problems().stream()
            .map(Console.in(locale())::say)
            .map(line -> line + "\n")
            .collect(Collectors.joining()));
    Files.writeString(
        folder.resolve("report.html"),
        report
            .withTrends("revenue-won", portfolio.accounts())
            .withAccountPages(writeAccountPages(report, portfolio))
            .html());
    try (OutputStream out = Files.newOutputStream(folder.resolve("study.xlsx"))) {
      report.writeWorkbook(out);
    }
    writeKeyAccounts(study, portfolio);
    boolean hasPeople = writeRelationships(study, portfolio);
    return written(
        "selection.json, excluded.csv, problems.txt, report.html, reading.json, plan.yaml,"
            + " model.yaml, study.xlsx, key-accounts.csv, write-back.csv"
            + (study.keyAccounts().isEmpty() ? "" : ", accounts/")
            + (hasPeople ? ", relationships.md" : ""));
  }

  /** Writes a page for each key account, and returns where each lies. */
  private ImmutableMap<AccountId, String> writeAccountPages(StudyReport report, Reading portfolio)
      throws IOException {
    deleteAccountPages();
    ImmutableMap<AccountId, Account> accounts = Maps.uniqueIndex(portfolio.accounts(), Account::id);
    ImmutableMap.Builder<AccountId, String> pages = ImmutableMap.builder();
    int number = 1;
    for (KeyAccount key : report.study().keyAccounts()) {
      String page = "accounts/" + number + ".html";
      Files.createDirectories(folder.resolve("accounts"));
      Account account = Objects.requireNonNull(accounts.get(key.account()), page);
      Files.writeString(folder.resolve(page), page(report, account, portfolio).html());
      pages.put(key.account(), page);
      number++;
    }
    return pages.buildOrThrow();
  }

  /** Deletes the pages of an earlier run, which may have had more key accounts. */
  private void deleteAccountPages() throws IOException {
    Path pages = folder.resolve("accounts");
    if (Files.isDirectory(pages)) {
      try (DirectoryStream<Path> old = Files.newDirectoryStream(pages, "*.html")) {
        for (Path page : old) {
          Files.delete(page);
        }
      }
    }
  }

  private static AccountReport page(StudyReport report, Account account, Reading portfolio) {
    AccountReport page = report.of(account);
    RelationshipMap people = portfolio.relationships().get(account.id());
    return people == null ? page : page.withRelationships(people, RelationshipPolicy.standard());
  }

  private String written(String files) {
    return Console.in(locale()).say("written", folder.toString(), files);
  }

  /** Writes the people at the key accounts, where a file named some. */
  private boolean writeRelationships(Study study, Reading portfolio) throws IOException {
    ImmutableList<RelationshipMap> maps =
        study.keyAccounts().stream()
            .map(key -> portfolio.relationships().get(key.account()))
            .filter(Objects::nonNull)
            .collect(ImmutableList.toImmutableList());
    if (!maps.isEmpty()) {
      Files.writeString(
          folder.resolve("relationships.md"),
          RelationshipMarkdown.of(
              maps, study::name, RelationshipPolicy.standard(), study.day(), locale()));
    }
    return !maps.isEmpty();
  }

  /** Writes the key accounts for a spreadsheet and for the system they came from. */
  private void writeKeyAccounts(Study study, Reading reading) throws IOException {
    ImmutableList.Builder<KeyAccountRow> rows = ImmutableList.builder();
    for (KeyAccount key : study.keyAccounts()) {
      rows.add(
          new KeyAccountRow(
              key.account(),
              study.name(key.account()),
              study
                  .positions()
                  .flatMap(map -> map.find(key.account()))
                  .map(place -> place.cell().labels().in(Language.of(locale())))
                  .orElse(""),
              key.score().rank(),
              key.score().score(),
              String.join("; ", Wording.in(locale()).strongest(key.explanation(), 3))));
    }
    KeyAccountExport export =
        KeyAccountExport.of(rows.build(), study.model().id() + " " + study.model().fingerprint());
    Files.writeString(folder.resolve("key-accounts.csv"), export.csv());
    Files.writeString(folder.resolve("write-back.csv"), export.writeBack(reading));
    Files.writeString(folder.resolve("model.yaml"), KamJson.yaml().write(study.model()));
  }

  private static String json(Study study) {
    ImmutableMap.Builder<String, Object> document = ImmutableMap.builder();
    document.put("asOf", study.day().toString());
    document.put("files", study.sources());
    document.put("provenance", study.provenance());
    document.put("selection", study.selection());
    study.positions().ifPresent(positions -> document.put("portfolio", positions));
    study.stability().ifPresent(stability -> document.put("stability", stability));
    return KamJson.json().write(document.buildOrThrow());
  }
}
