package org.openkam.crm.table;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.openkam.crm.problem.ProblemCode;
import org.openkam.crm.problem.ProblemList;

/** Reads the tables of a file, whatever its form: CSV, workbook or JSON. */
public final class TableReader {
  /** What an interruption ends. */
  static final String WORK = "the reading";

  private TableReader() {}

  /**
   * Reads a file.
   *
   * @param path the file
   * @param settings what a person said about it
   * @return its tables, at least one
   * @throws org.openkam.crm.problem.CrmRefusedException if the file cannot be read as a table
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public static ImmutableList<Table> read(Path path, TableSettings settings) {
    Path name = path.getFileName();
    ProblemList problems = new ProblemList(name == null ? path.toString() : name.toString());
    if (!Files.exists(path)) {
      throw unreadable(problems, "MISSING", "the file does not exist");
    }
    if (Files.isDirectory(path)) {
      throw unreadable(problems, "FOLDER", "it is a directory, but must be a file");
    }
    try {
      FileBytes bytes = FileBytes.of(path);
      if (bytes.isEmpty()) {
        throw unreadable(problems, "EMPTY", "the file is empty");
      }
      if (bytes.isZip() || bytes.isOldWorkbook()) {
        return Workbooks.read(path, bytes, settings, problems);
      }
      String lower = problems.file().toLowerCase(Locale.ROOT);
      if (lower.endsWith(".json") || lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
        return JsonTables.read(path, bytes, problems);
      }
      return ImmutableList.of(CsvTables.read(path, bytes, settings, problems));
    } catch (IOException failed) {
      throw unreadable(problems, "the file cannot be read: " + failed.getMessage());
    }
  }

  static RuntimeException unreadable(ProblemList problems, String reason) {
    return unreadable(problems, "OTHER", reason);
  }

  /** {@return the refusal of a file, for a reason of a kind that other languages can name} */
  static RuntimeException unreadable(ProblemList problems, String kind, String reason) {
    return problems.refusal(ProblemCode.UNREADABLE_FILE, 0, "", "kind", kind, "reason", reason);
  }
}
