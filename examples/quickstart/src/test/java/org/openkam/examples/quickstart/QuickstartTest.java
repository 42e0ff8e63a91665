package org.openkam.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuickstartTest {
  private static final Path DATA_SETS =
      Path.of(System.getProperty("kam.datasets.dir", "../../../shared/datasets"))
          .resolve("crm-sales-opportunities");

  @TempDir private Path folder;

  @Test
  @Tag("R050")
  void choosesCartechAndNotVicomFromTheBundledPortfolio() {
    Outcome outcome = run();

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .startsWith("15 key accounts out of 40 accounts")
        .contains("Cartech                7.20   data 100%")
        .contains("Nordholt (8.30): Viability is 20; at least 40 is required");
    assertThat(outcome.out())
        .contains("selected with a probability of 100%; drops out if")
        .contains("Probabilities of being selected, from 10,000 draws of the weights.");
    assertThat(outcome.out())
        .contains("5 of the 15 key accounts are among the 15 largest by revenue won")
        .contains("Losing Vicom would cost 19.0% of revenue won.")
        .contains("  Kelderman Bouw does not see us as a key supplier; its spend with us is")
        .contains(
            "  We are the only supplier of Quarrington Tools, and it has not changed supplier")
        .contains("Revenue was not measured for one account (Ystad Robotics)");
    assertThat(read("report.html"))
        .contains("Weights</th>", "weights around {revenue=0.25, potential=0.2,");
    assertThat(read("excluded.csv")).contains(",Vicom,").contains(",4.85,");
    assertThat(read("selection.json"))
        .contains("\"fingerprint\"", "\"placements\"", "\"stability\"", "\"breakEven\"");
    assertThat(read("report.html")).contains("<svg");
  }

  @Test
  void writesTheSameBytesTwice() {
    run();
    List<String> first = List.of(read("selection.json"), read("report.html"), read("excluded.csv"));
    run();

    assertThat(List.of(read("selection.json"), read("report.html"), read("excluded.csv")))
        .isEqualTo(first);
  }

  @Test
  void leavesNoPageOfAnEarlierRunAndNothingOfOthersTouched() throws IOException {
    Path accounts = Files.createDirectories(folder.resolve("out").resolve("accounts"));
    Files.writeString(accounts.resolve("99.html"), "of a run with 99 key accounts");
    Files.writeString(accounts.resolve("notes.txt"), "of the user");

    run();

    try (Stream<Path> files = Files.list(accounts)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .hasSize(16)
          .contains("1.html", "15.html", "notes.txt")
          .doesNotContain("99.html");
    }
  }

  @Test
  void writesAWorkbookOfTheStudy() throws IOException {
    run();

    try (ReadableWorkbook workbook =
        new ReadableWorkbook(folder.resolve("out").resolve("study.xlsx").toFile())) {
      List<Row> chosen = workbook.getFirstSheet().read();
      assertThat(chosen).hasSize(16);
      assertThat(chosen.get(0).getCell(2).getText()).isEqualTo("Account");
      assertThat(read("report.html")).contains(chosen.get(1).getCell(2).getText());
    }
  }

  @Test
  void saysWhyThereIsNoResultInTheLanguageAskedFor() throws IOException {
    String orders = file("bestellingen.csv", "klant;bedrag;status\nAcme;10,50;Geannuleerd\n");

    assertThat(run("--orders", orders, "--language", "nl").out())
        .contains("bestellingen.csv: orders, UTF-8", "  'Geannuleerd': geannuleerd")
        .contains("Er is geen resultaat, want:")
        .contains("  er is geen omzet gewonnen, dus er valt geen keuze van keyaccounts te maken")
        .contains("Geschreven naar ");
    assertThat(run("--orders", orders, "--language", "de").out())
        .contains("Es gibt kein Ergebnis, denn:", "  'Geannuleerd': storniert");
    assertThat(run("--orders", orders, "--language", "fr").out())
        .contains("Il n’y a pas de résultat, car :", "bestellingen.csv: commandes, UTF-8");
    assertThat(run("--orders", orders, "--language", "es").out())
        .contains("There is no result, because:");
    assertThat(run("--orders", "ghost.csv", "--language", "de").err())
        .isEqualToNormalizingNewlines(
            "Es können keine Key Accounts gewählt werden: ghost.csv: die Datei gibt es nicht\n");
    assertThat(run("--model", "ghost.json", "--language", "fr").err())
        .isEqualToNormalizingNewlines(
            "Impossible de choisir des grands comptes : le fichier de modèle 'ghost.json' n’existe"
                + " pas\n");
  }

  @Test
  void refusesBadInputInOneSentence() throws IOException {
    refuses("ghost.csv: the file does not exist", "--accounts", "ghost.csv");
    refuses("empty.csv: the file is empty", "--accounts", file("empty.csv", ""));
    refuses(
        "fewer than three of the measures that a draft reads (revenue won, its trend, win rate,"
            + " open pipeline, product breadth) tell the accounts apart, so no model can be"
            + " drafted; name one with --model. The data has x",
        "--accounts",
        file("accounts.csv", "name,x\nA,1\n"));
    refuses(
        "model file 'bad.json': weights: weight of criterion 'c' must be finite and not negative:"
            + " -1.0",
        "--model",
        file(
            "bad.json",
            "{\"id\":\"m\",\"criteria\":[{\"id\":\"c\",\"scale\":{\"type\":\"RATIO\"}}],"
                + "\"weights\":{\"c\":-1}}"));
    refuses("model file 'ghost.json' does not exist", "--model", "ghost.json");
  }

  @Test
  void keepsTheResultButSaysSoWhereTheDataNeedsMending() throws IOException {
    String accounts =
        """
        name,size,growth,fit
        Acme,5,abc,3
        Bolt,4,2,5
        """;
    String model =
        """
        id: three
        criteria:
          - {id: size, scale: {type: RATIO, bounds: [0, 10]}}
          - {id: growth, scale: {type: RATIO, bounds: [0, 10]}}
          - {id: fit, kind: FIT, scale: {type: RATIO, bounds: [0, 10]}}
        weights: {size: 1, growth: 1, fit: 1}
        scoringPolicy: {missingData: IGNORE}
        """;

    Outcome outcome =
        run("--accounts", file("cells.csv", accounts), "--model", file("three.yaml", model));

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out())
        .startsWith("2 key accounts out of 2 accounts")
        .contains("growth was not measured for one account (Acme)")
        .contains("Noticed in the data (one place)")
        .contains("cells.csv, column growth: abc is not a number");
    assertThat(
            run(
                    "--accounts",
                    file("circle.csv", "name,parent,size,growth,fit\nA,B,1,2,3\nB,A,4,5,6\n"),
                    "--model",
                    file("three.yaml", model))
                .status())
        .isEqualTo(1);
  }

  @Test
  @Tag("R042")
  void blocksAModelWithTwoCriteria() throws IOException {
    String model =
        """
        id: two
        criteria:
          - {id: potential, scale: {type: INTERVAL, bounds: [0, 10]}}
          - {id: viability, scale: {type: INTERVAL, bounds: [0, 100]}}
        weights: {potential: 1, viability: 1}
        """;
    Outcome outcome = run("--model", file("two.yaml", model));

    assertThat(outcome.status()).isEqualTo(3);
    assertThat(outcome.out())
        .startsWith("No key accounts out of 40 accounts")
        .contains("Do not use this result")
        .contains("Not selected, and why (40 accounts):")
        .contains("Ystad Robotics: the model admits no prospects")
        .contains("39 more accounts: the selection is blocked")
        .contains("[Blocking] the model has 2 criteria with a weight; at least 3 are needed");
  }

  @Test
  @Tag("R007")
  @Tag("R036")
  @Tag("R051")
  @Tag("R057")
  void choosesByGrowthTenurePotentialCountriesAndLifetimeValueFromFilesAlone() {
    Outcome outcome = run("--model", "growth-and-value");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .startsWith("15 key accounts out of 40 accounts\nSelected by the model “Growth and value”")
        .contains("Growth of revenue (22.4% per quarter) adds")
        .contains("Tenure (22 years) adds")
        .contains("Expected potential (32,400) adds")
        .contains("Countries (4) adds")
        .contains("Lifetime value (234,508) adds");
  }

  @Test
  void writesTheReportInALanguage() {
    assertThat(run("--language", "de-AT").out())
        .contains("Zusammenarbeit")
        .doesNotContain("Cooperation");
    assertThat(read("key-accounts.csv")).contains("Zusammenarbeit");
  }

  @Test
  void choosesNoProspectUnlessTheModelAdmitsIt() throws IOException {
    String accounts =
        """
        id,name,status,size,growth,fit
        1,Acme,customer,5,1,3
        2,Bolt,prospect,9,9,9
        3,Cord,former customer,8,8,8
        4,Dorn,competitor,7,7,7
        """;
    String model =
        """
        id: three
        criteria:
          - {id: size, scale: {type: RATIO, bounds: [0, 10]}}
          - {id: growth, scale: {type: RATIO, bounds: [0, 10]}}
          - {id: fit, kind: FIT, scale: {type: RATIO, bounds: [0, 10]}}
        weights: {size: 1, growth: 1, fit: 1}
        """;
    String file = file("statuses.csv", accounts);

    assertThat(run("--accounts", file, "--model", file("three.yaml", model)).out())
        .startsWith("One key account out of 4 accounts")
        .contains("Bolt: the model admits no prospects")
        .contains("Cord: the model admits no former customers")
        .contains("Dorn: the model admits no competitors");
    assertThat(read("reading.json"))
        .contains("\"prospect\" : {")
        .contains("\"listed\" : [ \"2\" ]");
    String asked = model + "selectionPolicy: {admittedStatuses: [CUSTOMER, PROSPECT]}\n";
    assertThat(run("--accounts", file, "--model", file("asked.yaml", asked)).out())
        .startsWith("2 key accounts out of 4 accounts");
    Outcome nobody =
        run(
            "--accounts",
            file("prospects.csv", accounts.replace(",customer", ",prospect")),
            "--model",
            file("three.yaml", model));
    assertThat(nobody.status()).isEqualTo(3);
    assertThat(nobody.out())
        .contains("[Blocking] all 4 accounts have a status that the model does not admit");
  }

  @Test
  void saysWhichColumnWouldGiveWhatTheModelReads() throws IOException {
    refuses(
        "model 'growth-and-value' reads what the files do not have: growth of revenue-won over 8"
            + " quarters (Theil-Sen, relative) takes deals, orders or invoices; tenure takes a"
            + " column “customer since” in the file of accounts; expected potential takes the"
            + " columns “potential amount” and “potential probability” in the file of accounts;"
            + " countries takes a column “country” in the file of accounts; lifetime value of"
            + " purchases over 3 years at 0.1 (MBG/NBD, Gamma-Gamma) takes deals, orders or"
            + " invoices with dates; Viability of its business takes a column “viability” in the"
            + " file of accounts; revenue won takes deals, orders or invoices. The data has x",
        "--accounts",
        file("accounts.csv", "name,x\nA,1\nB,2\n"),
        "--model",
        "growth-and-value");
  }

  @Test
  void writesThePeopleAtTheKeyAccounts() throws IOException {
    run(
        "--contacts",
        file(
            "contacts.csv",
            "Id,Account id,Name,Department,Contact owner\nc1,K101,Ann Ames,Purchasing,Kim\n"),
        "--accounts",
        bundled("accounts.csv"),
        "--opportunities",
        bundled("opportunities.csv"),
        "--model",
        "balanced-growth");

    assertThat(read("relationships.md"))
        .contains("## Cartech")
        .contains("| Ann Ames | Purchasing |  | Kim |")
        .contains("- No key player at Cartech is known", "- No contact with Ann Ames is on record")
        .doesNotContain("K101");
    Matcher link =
        Pattern.compile("<a href=\"(accounts/[0-9]+\\.html)\"><bdi>Cartech</bdi></a>")
            .matcher(read("report.html"));
    assertThat(link.find()).isTrue();
    assertThat(read(link.group(1)))
        .contains("<h1><bdi>Cartech</bdi></h1>", "<th scope=\"row\">Ann Ames</th>")
        .contains("<li>A scorecard</li>")
        .doesNotContain("K101");
  }

  private static String bundled(String name) {
    return Path.of("src/main/resources/org/openkam/examples/quickstart/portfolio", name).toString();
  }

  @Test
  void judgesByWhatWasKnownOnADay() {
    Outcome outcome = run("--as-of", "2024-12-31");

    assertThat(outcome.out()).startsWith("15 key accounts out of 40 accounts");
    assertThat(read("report.html"))
        .contains("As known on</th><td data-label=\"\"><code>December 31, 2024</code></td>");
    assertThat(read("selection.json")).contains("\"asOf\" : \"2024-12-31\"");
    run();
    assertThat(read("report.html"))
        .contains("As known on</th><td data-label=\"\"><code>December 31, 2025</code></td>");
  }

  @Test
  void readsTheSalesOpportunitiesExport() throws URISyntaxException {
    assumeTrue(Files.isDirectory(DATA_SETS), "no data set at " + DATA_SETS);
    Path model = Path.of(Quickstart.class.getResource("crm-sales-opportunities.json").toURI());
    Outcome outcome =
        run(
            "--accounts",
            DATA_SETS.resolve("accounts.csv").toString(),
            "--opportunities",
            DATA_SETS.resolve("sales_pipeline.csv").toString(),
            "--model",
            model.toString(),
            "--roll-up");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .startsWith("15 key accounts out of 70 accounts")
        .contains("1425 x sales_pipeline.csv, column account");
  }

  private void refuses(String message, String... arguments) {
    Outcome outcome = run(arguments);

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualToNormalizingNewlines("Cannot choose key accounts: " + message + "\n");
  }

  private Outcome run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--out";
    all[arguments.length + 1] = folder.resolve("out").toString();
    int status = Quickstart.run(new PrintWriter(out), new PrintWriter(err, true), all);
    return new Outcome(status, out.toString(), err.toString());
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private String read(String name) {
    try {
      return Files.readString(folder.resolve("out").resolve(name));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What a run left behind. */
  private record Outcome(int status, String out, String err) {}
}
