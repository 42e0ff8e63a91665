package org.openkam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KamTest {
  private static final String TABLE =
      """
      account,revenue,fit,complaints
      acme,80,4,1
      bolt,40,9,
      core,20,5,3
      """;
  private static final String MODEL =
      """
      {
        "id": "two-thirds-revenue",
        "criteria": [
          {"id": "revenue", "scale": {"type": "RATIO", "bounds": [0, 100]}},
          {"id": "fit", "scale": {"type": "INTERVAL", "bounds": [0, 10]}}
        ],
        "weights": {"revenue": 3, "fit": 1},
        "selectionPolicy": {"maxKeyAccounts": 1, "minCriteria": 2}
      }
      """;

  @TempDir private Path folder;

  /** What a run of the program left behind. */
  private record Run(int status, String out, String err) {}

  private Run run(String... arguments) {
    return runWith("", arguments);
  }

  private static Run runWith(String piped, String... arguments) {
    InputStream in = new ByteArrayInputStream(piped.getBytes(StandardCharsets.UTF_8));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        Kam.run(new Kam.Pipes(in, new PrintWriter(out)), new PrintWriter(err, true), arguments);
    return new Run(status, out.toString(), err.toString());
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  /** Returns a table without its first column, the run. */
  private static String withoutRun(String csv) {
    return csv.replaceAll("(?m)^[^,]*,", "");
  }

  @Test
  void scoresATableFromThePipe() throws IOException {
    Run run = runWith(TABLE, "score", "--in", "-", "--model", file("model.json", MODEL));

    // acme 0.75 * 0.8 + 0.25 * 0.4, bolt 0.75 * 0.4 + 0.25 * 0.9, core 0.75 * 0.2 + 0.25 * 0.5
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("run_id,account,score,rank,coverage,strategy"),
            line ->
                assertThat(line)
                    .matches("[0-9a-f]{64},acme,0[.]7.*")
                    .endsWith(",1.0,1.0,weighted-sum"),
            line -> assertThat(line).contains(",bolt,0.52").endsWith(",2.0,1.0,weighted-sum"),
            line -> assertThat(line).contains(",core,0.27").endsWith(",3.0,1.0,weighted-sum"));
  }

  @Test
  void scoresByAnotherStrategy() throws IOException {
    Run run =
        runWith(TABLE, "score", "--in=-", "--model", file("m.json", MODEL), "--strategy", "spotis");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains(",spotis\n").doesNotContain("weighted-sum");
  }

  @Test
  void writesTablesWithTheirColumnsIntoAFolder() throws IOException {
    Path out = folder.resolve("new/results");
    String table = file("accounts.csv", TABLE);
    String model = file("model.json", MODEL);

    assertThat(run("score", "--in", table, "--model", model, "--out", out.toString()))
        .isEqualTo(new Run(0, "", ""));
    assertThat(run("choose", "--in", table, "--model", model, "--out", out.toString()))
        .isEqualTo(new Run(0, "", ""));

    assertThat(out.toFile().list())
        .containsExactlyInAnyOrder(
            "scores.csv",
            "scores.columns.csv",
            "selection.csv",
            "selection.columns.csv",
            "findings.csv",
            "findings.columns.csv");
    assertThat(Files.readAllLines(out.resolve("selection.csv")))
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .isEqualTo(
                        "run_id,account,selected,status,score,rank,reason_code,reason,model,"
                            + "model_fingerprint"),
            line ->
                assertThat(line).contains(",acme,true,chosen,0.7").contains(",two-thirds-revenue,"),
            line -> assertThat(line).contains(",bolt,false,left_out,0.52"),
            line -> assertThat(line).contains(",core,false,left_out,0.27"));
    assertThat(Files.readString(out.resolve("scores.columns.csv")))
        .contains("score,number,\"score, larger is better\"\n");
  }

  private static String unpacked(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void compressesTables() throws IOException {
    Path out = folder.resolve("results");
    String model = file("model.json", MODEL);

    Run piped = runWith(TABLE, "score", "--in=-", "--model", model);
    Run run =
        runWith(TABLE, "score", "--in=-", "--model", model, "--gzip", "--out", out.toString());

    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(out.toFile().list())
        .containsExactlyInAnyOrder(
            "scores.csv.gz", "scores.columns.csv", "findings.csv.gz", "findings.columns.csv");
    assertThat(unpacked(out.resolve("scores.csv.gz"))).isEqualTo(piped.out());
  }

  @Test
  void refusesACellThatIsNotANumber() throws IOException {
    Run run =
        runWith(
            "account,revenue,fit\nacme,80,4\nbolt,lots,9\n",
            "score",
            "--in",
            "-",
            "--model",
            file("model.json", MODEL));

    assertThat(run)
        .isEqualTo(
            new Run(
                2,
                "",
                "{\"status\":\"refused\",\"reason\":\"row 3, column 'revenue' must be a finite"
                    + " number: 'lots'\",\"row\":3,\"column\":\"revenue\",\"value\":\"lots\"}"
                    + System.lineSeparator()));
  }

  @Test
  void refusesWhatCannotBeScored() throws IOException {
    Run run =
        runWith(
            "account,revenue,fit\nacme,80,\nbolt,3,9\n",
            "score",
            "--in",
            "-",
            "--model",
            file("model.json", MODEL));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("{\"status\":\"refused\",\"reason\":\"")
        .contains("\"account\":\"acme\",\"criterion\":\"fit\"");
  }

  @Test
  void refusesInputThatIsNotThereOrNotWhole() throws IOException {
    String model = file("model.json", MODEL);

    assertThat(run("score", "--in", folder + "/none.csv", "--model", model).err())
        .contains("\"reason\":\"no such file: ");
    assertThat(runWith("", "score", "--in", "-", "--model", model).err())
        .contains("table must have a header");
    assertThat(runWith("account,a,a\n", "score", "--in", "-", "--model", model).err())
        .contains("header must have each name once: [account, a, a]");
    assertThat(runWith("account,a\nacme,1\n ,2\n", "score", "--in", "-", "--model", model).err())
        .contains("row 3, column 'account' must be an id: ' '");
    assertThat(
            runWith("account,a\nacme,1\nb,2\nacme,3\n", "choose", "--in", "-", "--model", model)
                .err())
        .contains(
            "row 4, column 'account' must be an id that no row above has: 'acme'",
            "\"row\":4,\"column\":\"account\",\"value\":\"acme\"}");
    assertThat(runWith("account,a\nacme,0x1p3\n", "score", "--in", "-", "--model", model).err())
        .contains("row 2, column 'a' must be a finite number: '0x1p3'");
    assertThat(runWith("account,a\nacme,1e400\n", "score", "--in", "-", "--model", model).err())
        .contains("row 2, column 'a' must be a finite number: '1e400'");
    assertThat(runWith("account,a\nacme\n", "score", "--in", "-", "--model", model).err())
        .contains("table is not CSV: Record 2 has 1 fields, but first record had 2 fields");
    assertThat(runWith(TABLE, "score", "--in", "-").err())
        .contains("a table needs a model to say what its figures mean");
    assertThat(runWith(TABLE, "choose", "--in", "-").err())
        .contains("a model must be given: --model FILE");
    assertThat(run("score", "--in", "-", "--model", file("bad.yaml", "id: [")).status())
        .isEqualTo(2);
    assertThat(run("score", "--in", "-", "--model", file("x.json", "{\"name\": 1}")).err())
        .contains("\"path\":\"");
    assertThat(runWith(TABLE, "score", "--in", "-", "--model", model, "--strategy", "best").err())
        .contains("no strategy 'best' among [");
    assertThat(run("xmcda", "--in", "-").err())
        .contains("--in must be a folder or a file .xml with XMCDA");
  }

  @Test
  void refusesASelectionThatMustNotBeUsed() throws IOException {
    String model = file("model.json", MODEL.replace(", \"minCriteria\": 2", ""));

    assertThat(runWith(TABLE, "choose", "--in", "-", "--model", model))
        .isEqualTo(
            new Run(
                2,
                "",
                "{\"status\":\"refused\",\"reason\":\"the selection must not be used: the model has"
                    + " 2 criteria with weight; at least 3 are needed\"}"
                    + System.lineSeparator()));
  }

  @Test
  void endsWith64WhereTheArgumentsAreNotUnderstood() {
    assertThat(run("score").status()).isEqualTo(64);
    assertThat(run("score").err()).contains("Missing required option: '--in=FILE'");
    assertThat(run("scroe", "--in", "-").status()).isEqualTo(64);
    assertThat(run("--help").status()).isZero();
    assertThat(run("--help").out()).contains("score", "choose", "experiment", "xmcda");
  }

  @Test
  void refusesAnOutputThatCannotBeWritten() throws IOException {
    StringWriter err = new StringWriter();
    PrintWriter full =
        new PrintWriter(
            new FilterWriter(Writer.nullWriter()) {
              @Override
              public void write(String text, int from, int length) throws IOException {
                throw new IOException("no space left");
              }
            });
    String[] arguments = {"score", "--in", "-", "--model", file("model.json", MODEL)};
    InputStream in = new ByteArrayInputStream(TABLE.getBytes(StandardCharsets.UTF_8));

    int status = Kam.run(new Kam.Pipes(in, full), new PrintWriter(err, true), arguments);

    assertThat(status).isEqualTo(2);
    assertThat(err)
        .hasToString(
            "{\"status\":\"refused\",\"reason\":\"the output cannot be written\"}"
                + System.lineSeparator());
  }

  private static String runOf(Run run) {
    assertThat(run.err()).isEmpty();
    return run.out().lines().skip(1).findFirst().orElseThrow().split(",", 2)[0];
  }

  @Test
  void namesARunByAllThatItDependsOn() throws IOException {
    String model = file("model.json", MODEL);
    String other = file("other.json", MODEL.replace("3", "2"));
    String again = runOf(runWith(TABLE, "score", "--in", "-", "--model", model));

    assertThat(again)
        .hasSize(64)
        .isEqualTo(
            runOf(run("score", "--in", file("t.csv", TABLE), "--model", file("m.json", MODEL))));
    assertThat(
            List.of(
                again,
                runOf(runWith(TABLE, "score", "--in", "-", "--model", other)),
                runOf(runWith(TABLE.replace("80", "81"), "score", "--in=-", "--model", model)),
                runOf(runWith(TABLE, "score", "--in=-", "--model", model, "--strategy", "spotis")),
                runOf(runWith(TABLE, "choose", "--in=-", "--model", model)),
                runOf(runWith(TABLE, "robustness", "--in=-", "--model", model)),
                runOf(runWith(TABLE, "robustness", "--in=-", "--model", model, "--seed=1"))))
        .doesNotHaveDuplicates();
  }

  @Test
  void examinesHowSureAChoiceIs() throws IOException {
    Path out = folder.resolve("out");
    String table = file("accounts.csv", TABLE);
    String model = file("model.json", MODEL);

    Run piped = run("robustness", "--in", table, "--model", model, "--seed", "3");
    assertThat(
            run(
                "robustness",
                "--in",
                table,
                "--model",
                model,
                "--seed",
                "3",
                "--threads",
                "2",
                "--out",
                out.toString()))
        .isEqualTo(new Run(0, "", ""));

    // acme is ahead of bolt where 0.4 + 0.4 w > 0.9 - 0.5 w, so above 5/9, by 4 of 9 weights
    assertThat(Files.readString(out.resolve("membership.csv"))).isEqualTo(piped.out());
    List<String> rows = withoutRun(piped.out()).lines().toList();
    assertThat(rows.get(0))
        .isEqualTo("account,score,rank,selected,probability,probability_low,probability_high");
    assertThat(rows.get(1)).startsWith("acme,0.7").contains(",1.0,true,0.4");
    assertThat(Double.parseDouble(rows.get(1).split(",", -1)[4])).isBetween(0.43, 0.46);
    assertThat(rows.get(2)).startsWith("bolt,0.52").contains(",2.0,false,0.5");
    assertThat(rows.get(3)).startsWith("core,0.27").contains(",3.0,false,0.0,0.0,3.8");
    assertThat(rows).hasSize(4);
    assertThat(withoutRun(Files.readString(out.resolve("top_set.csv"))))
        .startsWith("criterion,weight,lowest,highest,below_lowest,above_highest\n")
        .contains("revenue,0.75,0.555555555555555", ",1.0,bolt,\n", "fit,0.25,0.0,0.44444444444");
    assertThat(withoutRun(Files.readString(out.resolve("break_even.csv"))))
        .startsWith("account,criterion,weight,lowest,highest\n")
        .contains("bolt,revenue,0.75,0.55555555555555", "core,fit,0.25,0.0,1.0\n");
    assertThat(withoutRun(Files.readString(out.resolve("acceptability.csv"))))
        .startsWith("account,rank,share\nacme,1,0.4")
        .contains("core,1,0.0\n");
    // acme is first by weights of revenue that are even between 5/9 and one: 7/9 on average
    assertThat(withoutRun(Files.readString(out.resolve("central_weights.csv"))))
        .startsWith("account,criterion,weight\nacme,revenue,0.7")
        .contains("acme,fit,0.2", "bolt,revenue,0.2", "bolt,fit,0.7")
        .doesNotContain("core");
    assertThat(Files.readString(out.resolve("membership.columns.csv")))
        .contains("selected,text,\"true where the account is chosen now, else false\"\n");
  }

  @Test
  void leavesOutExactIntervalsOfAStrategyThatIsNoSum() throws IOException {
    Path out = folder.resolve("out");
    String model =
        file(
            "model.json",
            MODEL.replace("\"weights\"", "\"strategy\": {\"name\": \"vikor\"}, \"weights\""));

    assertThat(runWith(TABLE, "robustness", "--in", "-", "--model", model, "--out", out.toString()))
        .isEqualTo(new Run(0, "", ""));

    assertThat(Files.readAllLines(out.resolve("break_even.csv"))).hasSize(1);
    assertThat(Files.readAllLines(out.resolve("top_set.csv"))).hasSize(1);
    assertThat(Files.readAllLines(out.resolve("membership.csv"))).hasSize(4);
  }

  @Test
  void measuresWhatAChoiceDependsOn() throws IOException {
    String model = file("model.json", MODEL);
    String[] sobol = {
      "sensitivity",
      "--in",
      file("accounts.csv", TABLE),
      "--model",
      model,
      "--samples",
      "64",
      "--strategy",
      "spotis,vikor",
      "--account",
      "acme",
      "--weight-concentration",
      "5"
    };

    Run run = run(sobol);

    assertThat(run.err()).isEmpty();
    List<String> rows = withoutRun(run.out()).lines().toList();
    assertThat(rows.get(0))
        .isEqualTo("output,factor,order,index,index_low,index_high,output_mean,output_variance");
    assertThat(rows.stream().skip(1).map(row -> row.replaceFirst("(,[^,]*){5}$", "")))
        .containsExactlyElementsOf(
            Stream.of("overlap", "rank_shift", "rank acme", "chosen acme")
                .flatMap(
                    output -> Stream.of("weights", "values", "strategy").map(f -> output + "," + f))
                .flatMap(row -> Stream.of(row + ",first", row + ",total"))
                .toList());
    String[] threads = Arrays.copyOf(sobol, sobol.length + 1);
    threads[sobol.length] = "--threads=2";
    assertThat(run(threads)).isEqualTo(run);
  }

  @Test
  void screensWhatAChoiceDependsOn() throws IOException {
    Path out = folder.resolve("out");
    String model = file("model.json", MODEL);

    Run run =
        runWith(
            TABLE,
            "sensitivity",
            "--in=-",
            "--model",
            model,
            "--method",
            "morris",
            "--value-error=0.5");
    Run written =
        runWith(
            TABLE,
            "sensitivity",
            "--in=-",
            "--model",
            model,
            "--method",
            "MORRIS",
            "--value-error=0.5",
            "--out",
            out.toString());

    assertThat(run.err() + written.err()).isEmpty();
    assertThat(withoutRun(run.out()))
        .startsWith(
            "output,factor,mean,mean_low,mean_high,mean_size,mean_size_low,mean_size_high,"
                + "standard_deviation\noverlap,weights,")
        .contains("\noverlap,values,", "\nrank_shift,weights,", "\nrank_shift,values,");
    assertThat(run.out().lines()).hasSize(5);
    assertThat(Files.readString(out.resolve("effects.csv"))).isEqualTo(run.out());
  }

  @Test
  void leavesNoTableOfAnEarlierRunBesideARefusal() throws IOException {
    Path out = folder.resolve("out");
    String model = file("model.json", MODEL);
    String impossible = file("impossible.json", MODEL.replace("\"fit\"", "\"other\""));
    Files.createDirectories(out);
    Files.writeString(out.resolve("notes.txt"), "of the user");
    for (String command : List.of("choose", "score", "robustness", "sensitivity")) {
      assertThat(runWith(TABLE, command, "--in=-", "--model", model, "--out", out.toString()).err())
          .isEmpty();
      try (Stream<Path> files = Files.list(out)) {
        assertThat(files).as(command).hasSizeGreaterThan(2);
      }

      Run refused =
          runWith(TABLE, command, "--in=-", "--model", impossible, "--out", out.toString());

      assertThat(refused.status()).isEqualTo(2);
      try (Stream<Path> files = Files.list(out)) {
        assertThat(files.map(file -> file.getFileName().toString()))
            .as(command)
            .containsExactly("notes.txt");
      }
    }
  }

  @Test
  void refusesAnAnalysisThatCannotBeMade() throws IOException {
    String model = file("model.json", MODEL);
    String all = file("all.json", MODEL.replace("\"maxKeyAccounts\": 1", "\"maxKeyAccounts\": 3"));

    assertThat(runWith(TABLE, "sensitivity", "--in=-", "--model", model, "--value-error=0").err())
        .contains("analysis must have two or more factors: [");
    assertThat(runWith(TABLE, "sensitivity", "--in=-", "--model", all).err())
        .contains("chosen size must lie between 1 and 2: 3");
    assertThat(runWith(TABLE, "sensitivity", "--in=-", "--model", model, "--samples=60").err())
        .contains("samples must be a power of two of at least 16: 60");
    assertThat(runWith(TABLE, "robustness", "--in=-", "--model", model, "--samples=0").err())
        .contains("analysis must draw a sample: 0");
    assertThat(runWith(TABLE, "sensitivity", "--in=-", "--model", model, "--method=best").status())
        .isEqualTo(64);
  }

  @Test
  void readsXmcda() throws IOException {
    Path problem = Files.createDirectory(folder.resolve("problem"));
    Files.writeString(
        problem.resolve("all.xml"),
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <xmcda xmlns="http://www.decision-deck.org/2020/XMCDA-4.0.0">
          <alternatives><alternative id="a"/><alternative id="b"/></alternatives>
          <criteria><criterion id="fit"/></criteria>
          <performanceTable>
            <alternativePerformances>
              <alternativeID>a</alternativeID>
              <performance><criterionID>fit</criterionID>
                <values><value><real>2.5</real></value></values></performance>
            </alternativePerformances>
            <alternativePerformances>
              <alternativeID>b</alternativeID>
              <performance><criterionID>fit</criterionID>
                <values><value><real>4</real></value></values></performance>
            </alternativePerformances>
          </performanceTable>
          <criteriaScales><criterionScales><criterionID>fit</criterionID><scales><scale>
            <quantitative><preferenceDirection>max</preferenceDirection>
              <minimum><real>0</real></minimum><maximum><real>5</real></maximum>
            </quantitative></scale></scales></criterionScales></criteriaScales>
          <criteriaValues><criterionValues><criterionID>fit</criterionID>
            <values><value><real>1</real></value></values></criterionValues></criteriaValues>
        </xmcda>
        """);

    Run tables = run("xmcda", "--in", problem.toString());
    assertThat(tables.err()).isEmpty();
    assertThat(tables.out()).isEqualTo("account,criterion,value\na,fit,2.5\nb,fit,4.0\n");
    Run scores = run("score", "--in", problem.toString());
    assertThat(scores.err()).isEmpty();
    assertThat(withoutRun(scores.out()))
        .isEqualTo(
            """
            account,score,rank,coverage,strategy
            b,0.8,1.0,1.0,weighted-sum
            a,0.5,2.0,1.0,weighted-sum
            """);
    Path out = folder.resolve("tables");
    assertThat(run("xmcda", "--in", problem.toString(), "--out", out.toString()).err()).isEmpty();
    assertThat(Files.readAllLines(out.resolve("criteria.csv"))).hasSize(2);
    assertThat(run("xmcda", "--in", folder.toString()).err()).contains("folder must hold a file");
    assertThat(run("xmcda", "--in", file("broken.xml", "<XMCDA>")).err())
        .contains("\"file\":\"broken\"", "\"line\":1");
  }

  @Test
  void runsAnExperimentOnAnyNumberOfThreadsToTheSameBytes() throws IOException {
    String design =
        file(
            "design.yaml",
            """
            data:
              - name: firms
                design:
                  accounts: 20
                  views:
                    - {criterion: {id: fit, scale: {type: RATIO, bounds: [0, 10]}}, loading: 0.7,
                       center: 5}
            strategies: [weighted-sum, topsis]
            weightings: [equal]
            chosenSize: 3
            metrics: [captured_value]
            replications: 2
            seed: 7
            """);
    Path out = folder.resolve("out");

    Run piped = run("experiment", "--design", design);
    Run written = run("experiment", "--design", design, "--threads", "2", "--out", out.toString());

    assertThat(piped.err() + written.err()).isEmpty();
    assertThat(piped.out().lines()).hasSize(5);
    assertThat(Files.readString(out.resolve("metrics.csv"))).isEqualTo(piped.out());
    assertThat(Files.readString(out.resolve("metrics.columns.csv"))).contains("\nvalue,number,");
    Path packed = folder.resolve("packed");
    assertThat(run("experiment", "--design", design, "--gzip", "--out", packed.toString()).err())
        .isEmpty();
    assertThat(unpacked(packed.resolve("metrics.csv.gz"))).isEqualTo(piped.out());
    assertThat(Files.readString(packed.resolve("metrics.csv"))).isEqualTo(piped.out());
    assertThat(run("experiment", "--design", file("no.json", "{}")).err())
        .contains("must have a 'data'");
    assertThat(run("experiment", "--design", design, "--threads", "0").status()).isEqualTo(2);
  }
}
