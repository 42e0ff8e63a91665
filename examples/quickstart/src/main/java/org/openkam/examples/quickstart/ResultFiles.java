package org.openkam.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openkam.core.criterion.Language;
import org.openkam.crm.KeyAccountExport;
import org.openkam.crm.KeyAccountRow;
import org.openkam.crm.PlanJson;
import org.openkam.crm.Reading;
import org.openkam.crm.ReadingJson;
import org.openkam.crm.problem.CrmProblem;
import org.openkam.crm.problem.CrmRefusedException;
import org.openkam.jackson.KamJson;
import org.openkam.planning.selection.KeyAccount;
import org.openkam.planning.study.Study;
import org.openkam.report.StudyReport;
import org.openkam.report.Wording;

/** The files that the program writes. */
final class ResultFiles {
  private ResultFiles() {}

  /** Writes all files and returns their names. */
  static String write(Path folder, StudyReport report, Reading portfolio) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("selection.json"), json(report.study()) + "\n");
    Files.writeString(folder.resolve("excluded.csv"), report.excludedCsv());
    Files.writeString(
        folder.resolve("problems.txt"),
        portfolio.problems().stream()
            .map(CrmProblem::toString)
            .map(line -> line + "\n")
            .collect(Collectors.joining()));
    Files.writeString(folder.resolve("report.html"), report.html());
    writeKeyAccounts(folder, report.study(), portfolio);
    return "selection.json, excluded.csv, problems.txt, report.html, reading.json, plan.yaml,"
        + " model.yaml, key-accounts.csv, key-accounts.xlsx, write-back.csv";
  }

  /** Writes how the files were read and what they add up to. */
  static void writeReading(Path folder, Reading reading) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("reading.json"), ReadingJson.write(reading));
    Files.writeString(folder.resolve("plan.yaml"), PlanJson.writeYaml(reading.plan()));
  }

  static void writeRefusal(Path folder, CrmRefusedException refused) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("reading.json"), ReadingJson.write(refused));
  }

  /** Writes the key accounts for a spreadsheet and for the system they came from. */
  private static void writeKeyAccounts(Path folder, Study study, Reading reading)
      throws IOException {
    ImmutableList.Builder<KeyAccountRow> rows = ImmutableList.builder();
    for (KeyAccount key : study.keyAccounts()) {
      rows.add(
          new KeyAccountRow(
              key.account(),
              study.name(key.account()),
              study
                  .positions()
                  .flatMap(map -> map.find(key.account()))
                  .map(place -> place.cell().labels().in(Language.EN))
                  .orElse(""),
              key.score().rank(),
              key.score().score(),
              String.join("; ", Wording.in(Locale.ENGLISH).strongest(key.explanation(), 3))));
    }
    KeyAccountExport export =
        KeyAccountExport.of(rows.build(), study.model().id() + " " + study.model().fingerprint());
    Files.writeString(folder.resolve("key-accounts.csv"), export.csv());
    try (OutputStream out = Files.newOutputStream(folder.resolve("key-accounts.xlsx"))) {
      export.writeWorkbook(out);
    }
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
