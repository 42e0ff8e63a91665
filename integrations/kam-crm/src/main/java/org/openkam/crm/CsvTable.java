package org.openkam.crm;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The header and rows of one CSV file, with the fingerprint of its bytes. */
final class CsvTable {
  private static final long MOST_BYTES = 100L * 1024 * 1024;
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final char[] SEPARATORS = {',', ';', '\t'};

  private final ImmutableList<String> header;
  private final ImmutableMap<String, String> labels;
  private final ImmutableList<CsvRow> rows;
  private final ProblemList problems;
  private final String fingerprint;

  private CsvTable(
      ImmutableList<String> header,
      ImmutableMap<String, String> labels,
      ImmutableList<CsvRow> rows,
      ProblemList problems,
      String fingerprint) {
    this.header = header;
    this.labels = labels;
    this.rows = rows;
    this.problems = problems;
    this.fingerprint = fingerprint;
  }

  /** Reads a file, where a plain header that is a key of the labels counts as the value. */
  static CsvTable read(Path path, ImmutableMap<String, String> labels) {
    String name = String.valueOf(path.getFileName());
    ProblemList problems = new ProblemList(name);
    byte[] bytes = bytes(path, name);
    String text = decode(bytes, problems);
    String fingerprint = Hashing.sha256().hashBytes(bytes).toString();
    List<CsvRecord> records = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      reader.forEach(records::add);
    } catch (IOException | CsvParseException failed) {
      throw new CrmRefusedException("file '" + name + "' is no CSV file: " + failed.getMessage());
    }
    if (records.isEmpty()) {
      throw new CrmRefusedException("file '" + name + "' is empty");
    }
    ImmutableList<String> header = header(records.get(0), name);
    return new CsvTable(
        header, labels, rows(records, header.size(), problems), problems, fingerprint);
  }

  private static byte[] bytes(Path path, String name) {
    if (!Files.exists(path)) {
      throw new CrmRefusedException("file '" + path + "' does not exist");
    }
    if (Files.isDirectory(path)) {
      throw new CrmRefusedException("'" + path + "' is a directory, but must be a CSV file");
    }
    try {
      if (Files.size(path) > MOST_BYTES) {
        throw new CrmRefusedException(
            "file '"
                + name
                + "' has "
                + Files.size(path) / (1024 * 1024)
                + " MB; at most "
                + MOST_BYTES / (1024 * 1024)
                + " MB are read");
      }
      byte[] bytes = Files.readAllBytes(path);
      for (byte one : bytes) {
        if (one == 0) {
          throw new CrmRefusedException(
              "file '" + name + "' is no text: it holds bytes of value zero");
        }
      }
      return bytes;
    } catch (IOException failed) {
      throw new CrmRefusedException("file '" + path + "' cannot be read: " + failed.getMessage());
    }
  }

  private static String decode(byte[] bytes, ProblemList problems) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      problems.add(
          0,
          "",
          "NOT_UTF_8",
          "the file is not UTF-8; it was read as Windows-1252, so check names with accents");
      return new String(bytes, WINDOWS);
    }
  }

  private static char separator(String text) {
    String first = text.lines().findFirst().orElse("");
    char best = SEPARATORS[0];
    for (char candidate : SEPARATORS) {
      best = count(first, candidate) > count(first, best) ? candidate : best;
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }

  private static ImmutableList<String> header(CsvRecord first, String name) {
    Set<String> header = new LinkedHashSet<>();
    for (String field : first.getFields()) {
      if (!header.add(field.strip())) {
        throw new CrmRefusedException(
            "file '" + name + "' must have each column once: '" + field.strip() + "'");
      }
    }
    return ImmutableList.copyOf(header);
  }

  private static ImmutableList<CsvRow> rows(
      List<CsvRecord> records, int columns, ProblemList problems) {
    ImmutableList.Builder<CsvRow> rows = ImmutableList.builder();
    for (int i = 1; i < records.size(); i++) {
      List<String> fields = records.get(i).getFields();
      int number = i + 1;
      if (fields.stream().allMatch(String::isBlank)) {
        continue;
      }
      if (fields.size() != columns) {
        problems.add(
            number,
            "",
            "WRONG_NUMBER_OF_FIELDS",
            "the row has "
                + fields.size()
                + " fields, but the header has "
                + columns
                + "; what is missing counts as empty");
      }
      rows.add(new CsvRow(number, ImmutableList.copyOf(fields)));
    }
    return rows.build();
  }

  String name() {
    return problems.file();
  }

  ImmutableList<String> header() {
    return header;
  }

  /** {@return what a column is known as, which is its header unless there is a label for that} */
  String label(int column) {
    String own = header.get(column);
    return labels.getOrDefault(CrmField.plain(own), own);
  }

  ImmutableList<CsvRow> rows() {
    return rows;
  }

  ProblemList problems() {
    return problems;
  }

  String fingerprint() {
    return fingerprint;
  }

  /** {@return the texts of a column, in the order of the rows} */
  ImmutableList<String> column(int column) {
    return rows.stream().map(row -> row.text(column)).collect(ImmutableList.toImmutableList());
  }

  /** Finds the column that holds a field, by its header. */
  Optional<Integer> find(CrmField field) {
    for (int column = 0; column < header.size(); column++) {
      if (field.isNamed(label(column))) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }
}
