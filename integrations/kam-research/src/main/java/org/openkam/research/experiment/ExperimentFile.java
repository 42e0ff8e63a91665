package org.openkam.research.experiment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.openkam.core.execution.Parallelism;
import org.openkam.core.execution.ProgressListener;
import org.openkam.research.table.Table;
import org.openkam.research.table.Tables;

/**
 * The file of a running experiment: a header and then the rows of each problem as it is finished;
 * the rows in their order when all is finished.
 */
final class ExperimentFile {
  private final Path file;

  ExperimentFile(Path file) {
    this.file = file;
  }

  ExperimentResult run(Experiment experiment, Parallelism parallelism, ProgressListener listener)
      throws IOException {
    ExperimentResult before = read();
    // without the unfinished line of a stopped run, to which no row may be added
    replace(before.metrics());
    try {
      ExperimentResult result =
          new ExperimentRun(experiment, before, listener, this::append, (id, scores) -> {})
              .run(parallelism);
      replace(result.metrics());
      return result;
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private ExperimentResult read() throws IOException {
    if (Files.notExists(file)) {
      return ExperimentResult.empty();
    }
    String text = Files.readString(file);
    String whole = text.substring(0, text.lastIndexOf('\n') + 1);
    return whole.isEmpty()
        ? ExperimentResult.empty()
        : new ExperimentResult(Tables.readCsv(ExperimentResult.COLUMNS, new StringReader(whole)));
  }

  private void append(Table rows) {
    try {
      String text = csv(rows);
      Files.writeString(
          file, text.substring(text.indexOf('\n') + 1), UTF_8, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void replace(Table rows) throws IOException {
    Path whole = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(whole, csv(rows));
    Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String csv(Table rows) throws IOException {
    StringBuilder out = new StringBuilder();
    Tables.csv(rows, out);
    return out.toString();
  }
}
