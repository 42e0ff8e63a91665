package org.openkam.benchmarks;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Attributes;
import org.openkam.core.gate.Gate;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.model.StrategySpec;
import org.openkam.crm.CrmReader;
import org.openkam.crm.Reading;
import org.openkam.jackson.KamJson;
import org.openkam.planning.study.KeyAccountStudy;
import org.openkam.planning.study.Study;
import org.openkam.planning.study.StudyPolicy;
import org.openkam.report.StudyReport;

/**
 * Does the whole job once, as a program of a user would: reads accounts and deals, takes measures,
 * chooses, examines the choice and writes all results. Takes a folder with {@code accounts.csv} and
 * {@code opportunities.csv} and puts the results beside them.
 */
public final class WholeJob {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  /** Accounts that far below the cut are chosen with hardly any weights. */
  private static final int EXAMINED = 200;

  private static final ImmutableMap<String, Double> POINTS =
      ImmutableMap.<String, Double>builder()
          .put("revenue-won", 25.0)
          .put("revenue-trend", 15.0)
          .put("win-rate", 5.0)
          .put("open-pipeline", 5.0)
          .put("potential", 15.0)
          .put("cooperation", 15.0)
          .put("learning", 10.0)
          .put("fit", 10.0)
          .buildOrThrow();

  private WholeJob() {}

  /**
   * Does the job.
   *
   * @param arguments the folder; with a second one, {@code stages}, the processor seconds of each
   *     stage and the bytes kept after it are printed as one line of JSON
   */
  public static void main(String... arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Stages stages = new Stages(arguments.length > 1);
    stages.end("start");
    Reading read =
        CrmReader.of()
            .withAccounts(folder.resolve("accounts.csv"))
            .withOpportunities(folder.resolve("opportunities.csv"))
            .read();
    if (!read.outcome().isResult()) {
      throw new IllegalStateException("files must be read without a question: " + read.questions());
    }
    stages.end("read");
    Study study =
        KeyAccountStudy.of(model())
            .asOf(DAY)
            .with(StudyPolicy.builder().accountsBelowCut(EXAMINED).build())
            .withSources(read.fingerprints())
            .on(read.accounts());
    stages.end("study");
    write(folder, study, stages);
    stages.print();
  }

  private static SelectionModel model() {
    SelectionModel.Builder model =
        SelectionModel.builder()
            .id("whole-job")
            .version("1")
            .weights(Weights.proportional(POINTS))
            .addGates(Gate.atLeast("viability", 40))
            .strategy(
                new StrategySpec(
                    "weighted-sum", Attributes.builder().put("normalization", "min-max").build()))
            .scoringPolicy(
                ScoringPolicy.builder().missingData(ScoringPolicy.MissingData.WORST).build());
    for (String measure : POINTS.keySet()) {
      model.addCriteria(Criterion.more(measure, Scale.ratio("")));
    }
    return model.build();
  }

  private static void write(Path folder, Study study, Stages stages) throws IOException {
    StudyReport report = new StudyReport(study, Locale.ENGLISH);
    Files.writeString(folder.resolve("study.txt"), report.text());
    stages.end("text");
    Files.writeString(folder.resolve("study.html"), report.html());
    stages.end("page");
    try (Writer out = Files.newBufferedWriter(folder.resolve("selection.csv"))) {
      report.writeAccountsCsv(out);
    }
    stages.end("csv");
    ImmutableMap.Builder<String, Object> document = ImmutableMap.builder();
    document.put("provenance", study.provenance());
    document.put("keyAccounts", study.keyAccounts());
    study.positions().ifPresent(positions -> document.put("portfolio", positions));
    study.stability().ifPresent(stability -> document.put("stability", stability));
    try (OutputStream out = Files.newOutputStream(folder.resolve("study.json"))) {
      KamJson.json().withMaxBytes(Integer.MAX_VALUE).write(document.buildOrThrow(), out);
    }
    stages.end("json");
  }

  /** What each stage takes, if that is asked for: asking costs time, too. */
  private static final class Stages {
    private static final double MILLIS = 1000;

    private final boolean isAsked;
    private final Map<String, String> ended = new LinkedHashMap<>();
    private double before;

    Stages(boolean isAsked) {
      this.isAsked = isAsked;
    }

    void end(String stage) {
      if (isAsked) {
        double seconds = seconds();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long kept = runtime.totalMemory() - runtime.freeMemory();
        ended.put(
            stage,
            String.format(
                Locale.ROOT, "{\"cpu_s\":%.2f,\"kept_bytes\":%d}", seconds - before, kept));
        before = seconds();
      }
    }

    private static double seconds() {
      Duration spent = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
      return (double) spent.toMillis() / MILLIS;
    }

    void print() {
      if (isAsked) {
        System.out.println(
            ended.entrySet().stream()
                .map(stage -> '"' + stage.getKey() + "\":" + stage.getValue())
                .collect(Collectors.joining(",", "{", "}")));
      }
    }
  }
}
