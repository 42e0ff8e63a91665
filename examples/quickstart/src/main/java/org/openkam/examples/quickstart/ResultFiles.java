package org.openkam.examples.quickstart;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.openkam.crm.Reading;
import org.openkam.crm.problem.CrmProblem;
import org.openkam.jackson.KamJson;
import org.openkam.planning.study.Study;
import org.openkam.report.StudyReport;

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
    return "selection.json, excluded.csv, problems.txt, report.html";
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
