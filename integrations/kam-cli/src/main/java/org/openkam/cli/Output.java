package org.openkam.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openkam.research.table.Table;
import org.openkam.research.table.Tables;
import picocli.CommandLine.Option;

/** The option that says where tables are written. */
final class Output {
  private static final String PIPE = "-";
  private static final String CSV = ".csv";
  private static final String COMPRESSED = ".csv.gz";
  private static final String COLUMNS = ".columns.csv";
  private static final ImmutableList<String> ENDINGS = ImmutableList.of(CSV, COMPRESSED, COLUMNS);

  @Option(
      names = "--out",
      defaultValue = PIPE,
      paramLabel = "FOLDER",
      description =
          "where the tables are written, each with a table of its columns; - (unless set) writes"
              + " the first one to the pipe")
  private String folder = PIPE;

  @Option(
      names = "--gzip",
      description = "compresses the tables in the folder, as .csv.gz; of an experiment a copy")
  private boolean gzip;

  /** Returns whether only the first table is wanted. */
  boolean isPipe() {
    return folder.equals(PIPE);
  }

  /** Returns a file in the folder, which is made if it is not there. */
  Path file(String name) throws IOException {
    return Files.createDirectories(Path.of(folder)).resolve(name);
  }

  /** Deletes what an earlier run wrote, so that nobody takes it for the result of a refused one. */
  void clear(String... names) throws IOException {
    if (isPipe()) {
      return;
    }
    for (String name : names) {
      for (String ending : ENDINGS) {
        Files.deleteIfExists(Path.of(folder).resolve(name + ending));
      }
    }
  }

  /** Writes the table that a command is about. */
  void writeFirst(String name, Table table, Kam.Pipes pipes) throws IOException {
    if (isPipe()) {
      Tables.csv(table, pipes.out());
    } else {
      writeFile(name, table);
    }
  }

  /** Writes a further table, of which a pipe takes none. */
  void write(String name, Table table) throws IOException {
    if (!isPipe()) {
      writeFile(name, table);
    }
  }

  private void writeFile(String name, Table table) throws IOException {
    if (gzip) {
      writeCompressed(name, table);
    } else {
      writeCsv(file(name + CSV), table);
    }
    writeColumns(name, table);
  }

  /** Writes a compressed copy of a table whose file is there, if it is asked for. */
  void writeCopy(String name, Table table) throws IOException {
    if (gzip) {
      writeCompressed(name, table);
    }
  }

  private void writeCompressed(String name, Table table) throws IOException {
    try (OutputStream out = Files.newOutputStream(file(name + COMPRESSED))) {
      Tables.compressedCsv(table, out);
    }
  }

  /** Writes what the columns of a table mean. */
  void writeColumns(String name, Table table) throws IOException {
    writeCsv(file(name + COLUMNS), table.dictionary());
  }

  private static void writeCsv(Path file, Table table) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      Tables.csv(table, out);
    }
  }
}
