package org.openkam.crm.table;

import com.google.common.io.ByteStreams;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.openkam.core.execution.Interruption;
import org.openkam.crm.problem.ProblemCode;
import org.openkam.crm.problem.ProblemList;

/** Reads text with separators. */
final class CsvTables {
  private static final int LARGEST_RECORD = 1 << 26;
  private static final int MARK = 1 << 10;

  private CsvTables() {}

  static Table read(Path path, FileBytes bytes, TableSettings settings, ProblemList problems)
      throws IOException {
    Charset charset =
        settings.encoding().isPresent()
            ? charset(settings.encoding().get(), problems)
            : bytes.charset();
    if (!isUnicode(charset)) {
      if (settings.encoding().isEmpty()) {
        problems.add(ProblemCode.NOT_UTF_8, 0, "", "charset", charset.displayName());
      }
      if (bytes.zeros(0) + bytes.zeros(1) > 0) {
        throw TableReader.unreadable(problems, "the file is not text: it holds bytes of value 0");
      }
    }
    try (Reader text = open(path, bytes, charset)) {
      Optional<Character> named = SeparatorLine.take(text);
      char separator =
          settings
              .separator()
              .or(() -> named)
              .orElseGet(() -> Separators.guess(bytes.head(charset)));
      TableBuilder builder = new TableBuilder(problems, settings.headerRow());
      readRecords(text, separator, named.isPresent() ? 1 : 0, builder, problems);
      return builder.build(bytes.sha256(), charset.name(), Character.toString(separator));
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private static void readRecords(
      Reader text, char separator, int linesBefore, TableBuilder builder, ProblemList problems) {
    CsvReader<CsvRow> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowUnclosedQuote(false)
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(LARGEST_RECORD)
            .build(new CsvRow(), text);
    Iterator<CsvRow> rows = reader.iterator();
    int next = 1 + linesBefore;
    try {
      while (rows.hasNext()) {
        Interruption.check(TableReader.WORK);
        CsvRow row = rows.next();
        int number = row.number() + linesBefore;
        builder.row(number, row);
        next = number + 1 + row.breaks();
      }
    } catch (CsvParseException failed) {
      throw problems.refusal(ProblemCode.UNCLOSED_QUOTE, next, "");
    }
  }

  private static Reader open(Path path, FileBytes bytes, Charset charset) throws IOException {
    InputStream in = Files.newInputStream(path);
    ByteStreams.skipFully(in, bytes.markLength());
    return new BufferedReader(new InputStreamReader(in, charset), 1 << 16);
  }

  private static boolean isUnicode(Charset charset) {
    return charset.equals(StandardCharsets.UTF_8)
        || charset.name().startsWith("UTF-16")
        || charset.name().startsWith("UTF-32");
  }

  private static Charset charset(String name, ProblemList problems) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw TableReader.unreadable(problems, "there is no encoding '" + name + "'");
    }
  }

  /** The line {@code sep=;} that spreadsheet programs put before the header. */
  private static final class SeparatorLine {
    private SeparatorLine() {}

    static Optional<Character> take(Reader text) throws IOException {
      text.mark(MARK);
      StringBuilder line = new StringBuilder();
      int c = text.read();
      while (c >= 0 && c != '\n' && c != '\r' && line.length() < 8) {
        line.append((char) c);
        c = text.read();
      }
      String plain = line.toString().replace("\"", "").strip();
      boolean isTab = line.toString().replace("\"", "").equals("sep=\t");
      if (isTab || (plain.length() == 5 && plain.regionMatches(true, 0, "sep=", 0, 4))) {
        while (c >= 0 && c != '\n' && c != '\r') {
          c = text.read();
        }
        if (c == '\r') {
          text.mark(1);
          if (text.read() != '\n') {
            text.reset();
          }
        }
        return Optional.of(isTab ? '\t' : plain.charAt(4));
      }
      text.reset();
      return Optional.empty();
    }
  }
}
