package org.openkam.crm;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openkam.crm.problem.ProblemCode;
import org.openkam.crm.problem.ProblemLevel;

/**
 * Finds the account of each row of a file: by the column that fits the most rows, ids before
 * numbers before names, and never by the id or name of the record itself.
 */
final class AccountKeys {
  private static final Splitter PARTS =
      Splitter.onPattern("[;,|]").trimResults().omitEmptyStrings();
  private static final int LOOKED_AT = 20_000;

  /** A column and the key of accounts that it holds. */
  private record Join(ColumnReading column, Directory.Key key) {}

  private final FileReading file;
  private final Directory directory;
  private final @Nullable Join join;
  private final Optional<Join> fallback;
  private boolean reportedFold;
  private int lastRow = -1;
  private int lastAccount = Directory.UNKNOWN;
  private int lastNamed = -1;
  private int lastFound = Directory.UNKNOWN;

  private AccountKeys(
      FileReading file, Directory directory, @Nullable Join join, Optional<Join> fallback) {
    this.file = file;
    this.directory = directory;
    this.join = join;
    this.fallback = fallback;
  }

  static AccountKeys of(FileReading file, Directory directory) {
    List<ColumnReading> named = new ArrayList<>();
    for (Role role : ImmutableList.of(Role.ACCOUNT_ID, Role.ACCOUNT_NUMBER, Role.ACCOUNT_NAME)) {
      named.addAll(file.all(role));
    }
    Optional<ColumnReading> stated = file.said().join().flatMap(file::find);
    if (stated.isPresent()) {
      named = List.of(stated.get());
    }
    Join best = best(file, directory, named);
    if (best == null || matches(file, directory, best) == 0) {
      Join other = best(file, directory, unnamed(file));
      if (other != null && 2 * matches(file, directory, other) >= filled(file, other.column())) {
        other
            .column()
            .means(file.kind().label() + ".account." + part(other), role(other), "content");
        best = other;
      }
    }
    if (best == null) {
      file.problems()
          .add(
              ProblemCode.UNKNOWN_HEADERS,
              0,
              "",
              "part",
              "ACCOUNT_OF_ROW",
              "what",
              "the account of a row",
              "headers",
              file.table().headers().toString());
    }
    Join chosen = best;
    Optional<Join> fallback =
        chosen == null
            ? Optional.empty()
            : Optional.ofNullable(
                    best(
                        file,
                        directory,
                        named.stream()
                            .filter(
                                column ->
                                    column != chosen.column() && column.role() == Role.ACCOUNT_NAME)
                            .toList()))
                .filter(other -> matches(file, directory, other) > 0);
    AccountKeys keys = new AccountKeys(file, directory, chosen, fallback);
    keys.reportZeros();
    return keys;
  }

  private static List<ColumnReading> unnamed(FileReading file) {
    return file.columns().stream()
        .filter(
            column ->
                (column.role() == Role.ATTRIBUTE && column.by().isEmpty())
                    || (column.role() == Role.OWN_NAME
                        && !column.by().equals("system")
                        && file.all(Role.OWN_NAME).size() > 1))
        .toList();
  }

  private static String part(Join join) {
    return isName(join.key()) ? "name" : "id";
  }

  private static Role role(Join join) {
    return isName(join.key()) ? Role.ACCOUNT_NAME : Role.ACCOUNT_ID;
  }

  private static boolean isName(Directory.Key key) {
    return key == Directory.Key.NAME || key == Directory.Key.FOLDED_NAME;
  }

  /** {@return the column and key that match the most rows; of equals the first} */
  private static @Nullable Join best(
      FileReading file, Directory directory, List<ColumnReading> columns) {
    Join best = columns.isEmpty() ? null : new Join(columns.get(0), natural(columns.get(0)));
    int most = best == null ? 0 : matches(file, directory, best);
    for (Directory.Key key : Directory.Key.values()) {
      for (ColumnReading column : columns) {
        boolean isSafe =
            (key != Directory.Key.ID_WITHOUT_ZEROS && key != Directory.Key.NUMBER_WITHOUT_ZEROS)
                || (directory.isUniqueWithoutZeros(key) && isUniqueWithoutZeros(file, column));
        if (isSafe && directory.has(key)) {
          Join join = new Join(column, key);
          int matches = matches(file, directory, join);
          if (matches > most) {
            best = join;
            most = matches;
          }
        }
      }
    }
    return best;
  }

  private static boolean isUniqueWithoutZeros(FileReading file, ColumnReading column) {
    KeyIndex whole = new KeyIndex(column.column());
    java.util.Set<String> stripped = new java.util.HashSet<>();
    int rows = Math.min(file.table().size(), LOOKED_AT);
    for (int row = 0; row < rows; row++) {
      int before = whole.count();
      whole.group(row);
      if (whole.count() > before && !stripped.add(column.text(row).replaceFirst("^0+(?=.)", ""))) {
        return false;
      }
    }
    return true;
  }

  private static Directory.Key natural(ColumnReading column) {
    return switch (column.role()) {
      case ACCOUNT_ID -> Directory.Key.ID;
      case ACCOUNT_NUMBER -> Directory.Key.NUMBER;
      default -> Directory.Key.NAME;
    };
  }

  private static int filled(FileReading file, ColumnReading column) {
    int filled = 0;
    for (int row = 0; row < Math.min(file.table().size(), LOOKED_AT); row++) {
      filled += column.isFilled(row) ? 1 : 0;
    }
    return filled;
  }

  private static int matches(FileReading file, Directory directory, Join join) {
    int matches = 0;
    for (int row = 0; row < Math.min(file.table().size(), LOOKED_AT); row++) {
      matches +=
          join.column().isFilled(row)
                  && directory.find(join.key(), join.column().text(row)) != Directory.UNKNOWN
              ? 1
              : 0;
    }
    return matches;
  }

  private void reportZeros() {
    if (join == null
        || (join.key() != Directory.Key.ID_WITHOUT_ZEROS
            && join.key() != Directory.Key.NUMBER_WITHOUT_ZEROS)) {
      return;
    }
    for (int row = 0; row < file.table().size(); row++) {
      String text = join.column().text(row);
      int found = directory.find(join.key(), text);
      if (found >= 0 && !directory.entry(found).key().equals(text)) {
        file.problems()
            .add(
                ProblemCode.ID_ZEROS,
                0,
                join.column().header(),
                "value",
                text,
                "other",
                directory.entry(found).key());
        return;
      }
    }
  }

  Optional<ColumnReading> column() {
    return Optional.ofNullable(join).map(Join::column);
  }

  /** {@return the text that names the account of a row, empty if it names none} */
  String text(int row) {
    if (join == null) {
      return "";
    }
    String text = join.column().text(row);
    return text.isEmpty() ? fallback.map(other -> other.column().text(row)).orElse("") : text;
  }

  /** {@return whether a row names an account, known or not} */
  boolean isNamed(int row) {
    return (join != null && join.column().isFilled(row)) || !text(row).isEmpty();
  }

  /** {@return the index of the account of a row, UNKNOWN or SEVERAL} */
  int account(int row) {
    if (row != lastRow) {
      lastAccount = find(row);
      lastRow = row;
    }
    return lastAccount;
  }

  private int find(int row) {
    if (join == null) {
      return Directory.UNKNOWN;
    }
    if (lastNamed >= 0 && join.column().column().isSame(lastNamed, row)) {
      return lastFound;
    }
    String text = join.column().text(row);
    if (text.isEmpty()) {
      return fallback
          .filter(other -> other.column().isFilled(row))
          .map(other -> directory.find(other.key(), other.column().text(row)))
          .orElse(Directory.UNKNOWN);
    }
    lastNamed = row;
    lastFound = find(join, text);
    return lastFound;
  }

  private int find(Join by, String text) {
    int found = directory.find(by.key(), text);
    boolean isFolded =
        by.key() == Directory.Key.FOLDED_NAME
            || (found == Directory.UNKNOWN && by.key() == Directory.Key.NAME);
    if (isFolded) {
      found = folded(text);
    }
    return found == Directory.UNKNOWN ? ofParts(text) : found;
  }

  private int folded(String text) {
    int found = directory.find(Directory.Key.FOLDED_NAME, text);
    if (found >= 0 && !reportedFold && !directory.entry(found).name().equals(text)) {
      reportedFold = true;
      file.problems()
          .add(
              ProblemCode.NAME_FOLDED,
              0,
              column().map(ColumnReading::header).orElse(""),
              "value",
              text,
              "other",
              directory.entry(found).name());
    }
    return found;
  }

  /** {@return SEVERAL if a cell holds the keys of several accounts, else UNKNOWN} */
  private int ofParts(String text) {
    if (join == null || (text.indexOf(';') < 0 && text.indexOf(',') < 0 && text.indexOf('|') < 0)) {
      return Directory.UNKNOWN;
    }
    int known = 0;
    for (String part : PARTS.split(text)) {
      known += directory.find(join.key(), part) != Directory.UNKNOWN ? 1 : 0;
    }
    return known > 1 ? Directory.SEVERAL : Directory.UNKNOWN;
  }

  /**
   * Reports that a row counts for no account.
   *
   * @param row the row
   * @param unnamed how much it weighs where the row names none at all
   */
  void report(int row, ProblemLevel unnamed) {
    if (join == null) {
      return;
    }
    String text = text(row);
    String header = column().map(ColumnReading::header).orElse("");
    int number = file.table().rowNumber(row);
    if (account(row) == Directory.SEVERAL) {
      file.problems()
          .add(
              ProblemCode.AMBIGUOUS_ACCOUNT,
              number,
              header,
              "value",
              text,
              "accounts",
              candidates(text));
    } else if (text.isEmpty()) {
      file.problems().add(ProblemCode.NO_ACCOUNT, unnamed, number, header);
    } else {
      file.problems().add(ProblemCode.UNKNOWN_ACCOUNT, number, header, "value", text);
    }
  }

  /** {@return the accounts that a text fits, for people} */
  private String candidates(String text) {
    if (join == null) {
      return "";
    }
    ImmutableList<String> named = directory.named(text);
    return named.isEmpty() ? text : String.join(", ", named);
  }
}
