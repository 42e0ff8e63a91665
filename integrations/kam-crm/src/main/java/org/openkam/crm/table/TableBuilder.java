package org.openkam.crm.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openkam.crm.problem.ProblemCode;
import org.openkam.crm.problem.ProblemList;

/** Makes a table of rows: finds the header and keeps what stands below it. */
final class TableBuilder implements RowSink {
  private static final int SAMPLE = 60;
  private static final int LONGEST_CELL = 10_000;

  private static final char LAST_ASCII = 127;
  private static final BitSet NO_MACHINE = new BitSet();

  private record Row(int number, List<String> cells, BitSet machine) {}

  private final ProblemList problems;
  private final Optional<Integer> headerRow;
  private final List<Row> sample = new ArrayList<>();
  private final List<Row> shortRows = new ArrayList<>();
  private List<Column> columns = List.of();
  private List<String> header = List.of();
  private int headerNumber;
  private int[] numbers = new int[1024];
  private int size;

  TableBuilder(ProblemList problems, Optional<Integer> headerRow) {
    this.problems = problems;
    this.headerRow = headerRow;
  }

  @Override
  public void row(int number, List<String> cells, BitSet machine) {
    if (isBlank(cells)) {
      return;
    }
    if (headerNumber == 0 && sample.size() < SAMPLE) {
      sample.add(new Row(number, cells, machine));
      return;
    }
    if (headerNumber == 0) {
      begin();
    }
    add(new Row(number, cells, machine));
  }

  /** Takes a row of text; one as wide as the header goes cell by cell into the columns. */
  void row(int number, CsvRow row) {
    if (headerNumber == 0 || row.size() != columns.size()) {
      row(number, row.texts(), NO_MACHINE);
      return;
    }
    boolean isBlank = true;
    for (int i = 0; i < row.size(); i++) {
      if (row.end(i) - row.start(i) > LONGEST_CELL) {
        row(number, row.texts(), NO_MACHINE);
        return;
      }
      isBlank = isBlank && from(row, i) == row.end(i);
    }
    if (isBlank) {
      return;
    }
    for (int i = 0; i < row.size(); i++) {
      int from = from(row, i);
      columns.get(i).add(row.chars(), from, to(row, i, from));
    }
    addNumber(number);
  }

  /** {@return where the text of a cell begins behind what {@link String#strip} takes off} */
  private static int from(CsvRow row, int index) {
    int from = row.start(index);
    while (from < row.end(index) && isWhitespace(row.chars()[from])) {
      from++;
    }
    return from;
  }

  private static int to(CsvRow row, int index, int from) {
    int to = row.end(index);
    while (to > from && isWhitespace(row.chars()[to - 1])) {
      to--;
    }
    return to;
  }

  /** {@return what {@link Character#isWhitespace(char)} says, by the short road for ASCII} */
  private static boolean isWhitespace(char c) {
    return (c <= ' ' || c >= LAST_ASCII) && Character.isWhitespace(c);
  }

  Table build(String sha256, String encoding, String separator) {
    if (headerNumber == 0) {
      begin();
    }
    shortRows.forEach(this::reportShort);
    columns.forEach(Column::finish);
    columns.forEach(this::compareWithFirst);
    TableSource source =
        new TableSource(problems.file(), sha256, encoding, separator, headerNumber);
    return new Table(
        source,
        columns.stream().filter(this::isKept).collect(ImmutableList.toImmutableList()),
        Arrays.copyOf(numbers, size),
        problems);
  }

  private void begin() {
    if (sample.isEmpty()) {
      throw TableReader.unreadable(problems, "NO_ROW", "the file holds no row");
    }
    int at = headerIndex();
    Row found = sample.get(at);
    headerNumber = found.number();
    header = found.cells().stream().map(TableBuilder::header).toList();
    while (!header.isEmpty() && header.get(header.size() - 1).isEmpty() && isUnusedAtEnd(at)) {
      header = header.subList(0, header.size() - 1);
    }
    columns = header.stream().map(Column::new).collect(Collectors.toList());
    reportHeader();
    if (at > 0) {
      problems.add(
          ProblemCode.TITLE_ROWS, sample.get(0).number(), "", "rows", Integer.toString(at));
    }
    for (Row row : sample.subList(at + 1, sample.size())) {
      add(row);
    }
    sample.clear();
  }

  private boolean isUnusedAtEnd(int at) {
    int last = header.size() - 1;
    return sample.subList(at + 1, sample.size()).stream()
        .allMatch(row -> row.cells().size() <= last || row.cells().get(last).isBlank());
  }

  private int headerIndex() {
    if (headerRow.isPresent()) {
      for (int i = 0; i < sample.size(); i++) {
        if (sample.get(i).number() == headerRow.get()) {
          return i;
        }
      }
      throw problems.refusal(
          ProblemCode.PLAN_DRIFT,
          headerRow.get(),
          "",
          "said",
          "that the header stands in row " + headerRow.get(),
          "found",
          "no such row");
    }
    int at = HeaderGuess.index(sample.stream().map(Row::cells).toList());
    if (at < 0) {
      throw problems.refusal(ProblemCode.NO_HEADER, sample.get(0).number(), "");
    }
    return at;
  }

  private void reportHeader() {
    Set<String> seen = new HashSet<>();
    for (String name : header) {
      if (name.isEmpty()) {
        problems.add(ProblemCode.EMPTY_HEADER, headerNumber, "");
      } else if (!seen.add(name)) {
        problems.add(ProblemCode.DUPLICATE_HEADER, headerNumber, name);
      }
    }
  }

  /** {@return whether a column has a header of its own} */
  private boolean isKept(Column column) {
    return !column.header().isEmpty() && first(column) == column;
  }

  /** {@return the first column with the header of another} */
  private Column first(Column column) {
    return columns.stream()
        .filter(other -> other.header().equals(column.header()))
        .findFirst()
        .orElse(column);
  }

  private void compareWithFirst(Column column) {
    Column first = first(column);
    if (first != column && !first.isSame(column)) {
      first.contradict();
    }
  }

  private void add(Row row) {
    int fields = row.cells().size();
    while (fields > header.size() && row.cells().get(fields - 1).isBlank()) {
      fields--;
    }
    if (fields > header.size()) {
      problems.add(
          ProblemCode.EXTRA_FIELDS,
          row.number(),
          "",
          "fields",
          Integer.toString(fields),
          "header",
          Integer.toString(header.size()),
          "text",
          String.join(" | ", row.cells()));
      return;
    }
    if (fields < header.size() && shortRows.size() < ProblemList.LISTED) {
      shortRows.add(new Row(row.number(), row.cells(), row.machine()));
    }
    for (int i = 0; i < header.size(); i++) {
      String cell = i < fields ? cell(row, i) : "";
      columns.get(i).add(cell, row.machine().get(i));
    }
    addNumber(row.number());
  }

  private void addNumber(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size + (size >> 1));
    }
    numbers[size++] = number;
  }

  /** A row of one or two fields is text below the rows more likely than a record; see FOOTER. */
  private void reportShort(Row row) {
    boolean isText = row.cells().size() == 1 && header.size() > 1;
    if (!isText) {
      problems.add(
          ProblemCode.MISSING_FIELDS,
          row.number(),
          "",
          "fields",
          Integer.toString(row.cells().size()),
          "header",
          Integer.toString(header.size()));
    }
  }

  private String cell(Row row, int index) {
    String text = row.cells().get(index).strip();
    if (text.length() <= LONGEST_CELL) {
      return text;
    }
    problems.add(
        ProblemCode.LONG_CELL,
        row.number(),
        header.get(index),
        "length",
        Integer.toString(text.length()));
    return text.substring(0, LONGEST_CELL);
  }

  private static String header(String cell) {
    String text = cell.strip();
    return text.length() > 200 ? text.substring(0, 200) : text;
  }

  private static boolean isBlank(List<String> cells) {
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }
}
