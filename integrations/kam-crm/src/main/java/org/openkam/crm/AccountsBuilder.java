package org.openkam.crm;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.execution.Interruption;
import org.openkam.crm.problem.ProblemCode;
import org.openkam.crm.problem.ProblemLevel;
import org.openkam.crm.problem.ProblemList;
import org.openkam.crm.words.Plain;
import org.openkam.crm.words.RecordKind;

/** Collects the accounts of all files, from files of accounts or from the records themselves. */
final class AccountsBuilder {
  private static final ImmutableSet<String> NO_FIGURES =
      ImmutableSet.of(
          "account.phone",
          "account.postal-code",
          "account.registration",
          "account.address",
          "account.website",
          "account.email",
          "account.owner",
          "account.owner.id",
          "ignored");

  private static final Splitter HYPHENS = Splitter.on('-');

  /** What the system itself counts, under names of its own beside what is counted here. */
  private static final ImmutableMap<String, String> LABELS =
      ImmutableMap.of(
          "account.revenue-won", "total-revenue",
          "account.open-pipeline", "total-open-deal-value",
          "account.contact-count", "number-of-associated-contacts",
          "account.deal-count", "number-of-associated-deals",
          "account.open-deal-count", "number-of-open-deals");

  private static final ImmutableSet<String> YEAR_WORDS =
      ImmutableSet.of("establish", "found", "year", "jahr", "jaar", "année", "opgericht");
  private static final ImmutableSet<String> KEY_WORDS =
      ImmutableSet.of(
          "id", "zip", "plz", "phone", "fax", "postcode", "nr", "code", "siret", "duns", "vat");

  private final Directory directory = new Directory();
  private final List<Account> accounts = new ArrayList<>();
  private final List<String> parents = new ArrayList<>();
  private final List<ImmutableList<String>> countries = new ArrayList<>();
  private final List<Boolean> parentIsName = new ArrayList<>();
  private final Map<String, int[]> firstRows = new HashMap<>();
  private final List<FileReading> files = new ArrayList<>();

  Directory directory() {
    return directory;
  }

  /** Adds the accounts of a file of accounts. */
  void add(FileReading file) {
    files.add(file);
    IdForms.check(file, file.find(Role.OWN_ID));
    Map<ColumnReading, String> labels = labels(file);
    Map<ColumnReading, Numbers> figures = figures(file, labels.keySet());
    AccountProfile profile = AccountProfile.of(file, figures);
    AccountColumns columns = AccountColumns.of(file, labels, figures);
    for (int row = 0; row < file.table().size(); row++) {
      Interruption.check(CrmReader.WORK);
      add(file, row, columns, profile);
    }
    columns.reportUnknownStates(file.problems());
    reportSameNames(file.problems());
  }

  private void add(FileReading file, int row, AccountColumns columns, AccountProfile profile) {
    String id = text(columns.id(), row);
    String number = text(columns.number(), row);
    String name = text(columns.name(), row);
    int line = file.table().rowNumber(row);
    Optional<ProblemCode> tail = tail(file, row);
    if (tail.isPresent()) {
      file.problems().add(tail.get(), line, "");
      return;
    }
    if (columns.isDeleted(row)) {
      file.problems().add(ProblemCode.DELETED_ROW, line, "", "rows", "1");
      return;
    }
    Optional<String> key = Directory.key(id, number, name);
    if (key.isEmpty()) {
      file.problems().add(ProblemCode.NO_ACCOUNT_ID, line, "");
      return;
    }
    String unique = key.get();
    int[] first = firstRows.putIfAbsent(unique, new int[] {files.size() - 1, row});
    if (first != null) {
      boolean isNamed = id.isEmpty() && number.isEmpty();
      if (isSame(first, file, row)) {
        reportTwice(ProblemLevel.INFO, file, line, unique, first);
        return;
      }
      if (!isNamed) {
        throw refusal(file, line, unique, first);
      }
      unique = unique + " (row " + line + ")";
    }
    directory.add(unique, id, number, name);
    Account.Builder account = Account.builder().id(AccountId.of(unique));
    if (!name.isEmpty()) {
      account.name(name);
    }
    columns.addStatus(row, account);
    addParent(columns, row);
    columns.addValues(row, account);
    profile.describe(row, account);
    countries.add(profile.countries(row));
    accounts.add(account.build());
  }

  private static Optional<ProblemCode> tail(FileReading file, int row) {
    if (file.columns().size() < 2) {
      return Optional.empty();
    }
    int filled = 0;
    String first = "";
    for (ColumnReading column : file.columns()) {
      if (column.isFilled(row)) {
        first = filled == 0 ? column.text(row) : first;
        filled++;
        if (filled > 2) {
          return Optional.empty();
        }
      }
    }
    boolean isLast = row >= file.table().size() - 5;
    if (Tail.isTotalWord(first)) {
      return Optional.of(ProblemCode.TOTAL_ROW);
    }
    return filled == 1 && isLast && Tail.isFooter(first)
        ? Optional.of(ProblemCode.FOOTER)
        : Optional.empty();
  }

  private boolean isSame(int[] first, FileReading file, int row) {
    FileReading other = files.get(first[0]);
    if (other.columns().size() != file.columns().size()) {
      return false;
    }
    for (int i = 0; i < file.columns().size(); i++) {
      if (!file.columns().get(i).text(row).equals(other.columns().get(i).text(first[1]))) {
        return false;
      }
    }
    return true;
  }

  private void reportTwice(
      ProblemLevel level, FileReading file, int line, String key, int[] first) {
    file.problems()
        .add(
            ProblemCode.DUPLICATE_ACCOUNT,
            level,
            line,
            "",
            "value",
            key,
            "first",
            Integer.toString(files.get(first[0]).table().rowNumber(first[1])));
  }

  private RuntimeException refusal(FileReading file, int line, String key, int[] first) {
    return file.problems()
        .refusal(
            ProblemCode.DUPLICATE_ACCOUNT,
            line,
            "",
            "value",
            key,
            "first",
            Integer.toString(files.get(first[0]).table().rowNumber(first[1])));
  }

  private static String text(Optional<ColumnReading> column, int row) {
    return column.isPresent() ? column.get().text(row) : "";
  }

  /** {@return the columns that describe an account, with the names of their values} */
  private static Map<ColumnReading, String> labels(FileReading file) {
    Map<ColumnReading, String> labels = new LinkedHashMap<>();
    Set<String> seen = new LinkedHashSet<>();
    for (ColumnReading column : file.columns()) {
      boolean describes =
          column.role() != Role.SINCE
              && !column.meaning().equals("account.countries")
              && ((column.role() == Role.ATTRIBUTE && !column.meaning().equals("account.status"))
                  || column.role().content() == Role.Content.MONEY
                  || column.role() == Role.CURRENCY
                  || column.role().content() == Role.Content.DATE);
      if (describes) {
        String label = label(column);
        if (!seen.add(label)) {
          label = plainLabel(column.header());
        }
        if (!labels.containsValue(label)) {
          labels.put(column, label);
          seen.add(label);
        }
      }
    }
    return labels;
  }

  private static String label(ColumnReading column) {
    String known = LABELS.get(column.meaning());
    if (known != null) {
      return known;
    }
    return column.meaning().startsWith("account.") && !column.isOwnName()
        ? plainLabel(column.meaning().substring("account.".length()))
        : plainLabel(column.header());
  }

  /** {@return a header in lower case with hyphens} */
  static String plainLabel(String header) {
    StringBuilder label = new StringBuilder();
    for (char c : header.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        label.append(c);
      } else if (label.length() > 0 && label.charAt(label.length() - 1) != '-') {
        label.append('-');
      }
    }
    int end = label.length();
    while (end > 0 && label.charAt(end - 1) == '-') {
      end--;
    }
    return label.substring(0, end);
  }

  private static Map<ColumnReading, Numbers> figures(FileReading file, Set<ColumnReading> columns) {
    Map<ColumnReading, Numbers> figures = new LinkedHashMap<>();
    for (ColumnReading column : columns) {
      if (isFigure(column)) {
        Numbers numbers = Numbers.of(file, column);
        if (numbers.state() == Numbers.State.CLEAR) {
          figures.put(column, numbers);
        } else {
          NumberQuestions.report(
              file, numbers, sum(numbers, file, true), sum(numbers, file, false));
        }
      }
    }
    return figures;
  }

  private static BigDecimal sum(Numbers numbers, FileReading file, boolean grouped) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int row = 0; row < file.table().size(); row++) {
      Optional<BigDecimal> value = grouped ? numbers.quietValue(row) : numbers.otherValue(row);
      sum = sum.add(value.orElse(BigDecimal.ZERO));
    }
    return sum;
  }

  private static boolean isFigure(ColumnReading column) {
    boolean isNamed =
        column.meaning().equals("account.employees")
            || column.meaning().equals("account.annual-revenue");
    if (NO_FIGURES.contains(column.meaning()) || column.role().content() == Role.Content.DATE) {
      return false;
    }
    if (!column.numbers().isNumeric()) {
      return isNamed && column.numbers().numbers() + column.numbers().ranges() > 0;
    }
    return isNamed || !isKeyLike(column);
  }

  /** {@return whether numbers are keys, postal codes, coordinates or years rather than amounts} */
  private static boolean isKeyLike(ColumnReading column) {
    String label = plainLabel(column.header());
    for (String word : HYPHENS.split(label)) {
      if (KEY_WORDS.contains(word) && !label.contains("number-of")) {
        return true;
      }
    }
    boolean allYears = true;
    for (int row = 0; row < column.column().size(); row++) {
      String text = column.text(row);
      if (text.length() > 1 && text.charAt(0) == '0' && Character.isDigit(text.charAt(1))) {
        return true;
      }
      allYears &=
          text.isEmpty()
              || (text.length() == 4 && (text.startsWith("19") || text.startsWith("20")));
    }
    return allYears
        && YEAR_WORDS.stream().anyMatch(label::contains)
        && column.numbers().numbers() > 0;
  }

  private void addParent(AccountColumns columns, int row) {
    String id = text(columns.parentId(), row);
    parents.add(id.isEmpty() ? text(columns.parentName(), row) : id);
    parentIsName.add(id.isEmpty());
  }

  private void reportSameNames(ProblemList problems) {
    Map<String, List<String>> byName = new LinkedHashMap<>();
    for (Directory.Entry entry : directory.entries()) {
      byName.computeIfAbsent(Plain.name(entry.name()), key -> new ArrayList<>()).add(entry.key());
    }
    for (Directory.Entry entry : directory.entries()) {
      List<String> same = byName.remove(Plain.name(entry.name()));
      if (same != null && same.size() > 1) {
        problems.add(
            ProblemCode.DUPLICATE_ACCOUNT_NAME,
            0,
            "",
            "value",
            entry.name(),
            "accounts",
            String.join(", ", same));
      }
    }
  }

  /** Takes the accounts from deals, orders, lines or invoices that name them. */
  void addFrom(FileReading file) {
    Map<String, Integer> known = new HashMap<>();
    List<ColumnReading> described =
        file.columns().stream()
            .filter(
                column ->
                    column.role() == Role.ATTRIBUTE && column.meaning().startsWith("account."))
            .toList();
    int before = directory.size();
    Optional<ColumnReading> names = file.find(Role.ACCOUNT_NAME);
    Predicate<ColumnReading> isKey = column -> names.isPresent() || !isCodeOfPeople(column, file);
    Optional<ColumnReading> ids = file.find(Role.ACCOUNT_ID).filter(isKey);
    Optional<ColumnReading> numbers = file.find(Role.ACCOUNT_NUMBER).filter(isKey);
    for (int row = 0; row < file.table().size(); row++) {
      String id = text(ids, row);
      String number = text(numbers, row);
      String name = text(names, row);
      Optional<String> key = Directory.key(id, number, name);
      if (key.isEmpty() || isKnown(key.get(), known)) {
        continue;
      }
      known.put(key.get(), directory.add(key.get(), id, number, name));
      Account.Builder account = Account.builder().id(AccountId.of(key.get()));
      if (!name.isEmpty()) {
        account.name(name);
      }
      for (ColumnReading column : described) {
        if (column.isFilled(row) && !column.meaning().equals("account.postal-code")) {
          account.putDimension(label(column), column.text(row));
        }
      }
      accounts.add(account.build());
      countries.add(ImmutableList.of());
      parents.add("");
      parentIsName.add(false);
    }
    if (directory.size() > before) {
      file.problems().add(source(file.kind()), 0, "");
      reportSameNames(file.problems());
    }
  }

  /** {@return whether a key is the same in all rows while people differ: a code of the books} */
  private static boolean isCodeOfPeople(ColumnReading key, FileReading file) {
    return !varies(key)
        && file.columns().stream()
            .anyMatch(column -> column.meaning().endsWith("contact.name") && varies(column));
  }

  private static boolean varies(ColumnReading column) {
    return IntStream.range(0, column.column().size())
            .filter(column::isFilled)
            .mapToObj(column::text)
            .distinct()
            .limit(2)
            .count()
        > 1;
  }

  private boolean isKnown(String key, Map<String, Integer> known) {
    return known.containsKey(key)
        || directory.find(Directory.Key.ID, key) != Directory.UNKNOWN
        || directory.find(Directory.Key.NUMBER, key) != Directory.UNKNOWN;
  }

  private static ProblemCode source(RecordKind kind) {
    return switch (kind) {
      case ORDER_LINE -> ProblemCode.ACCOUNTS_FROM_LINES;
      case DEAL -> ProblemCode.ACCOUNTS_FROM_DEALS;
      default -> ProblemCode.ACCOUNTS_FROM_ORDERS;
    };
  }

  /** {@return the countries of an account of a file of accounts} */
  ImmutableList<String> countries(int account) {
    return countries.get(account);
  }

  /** {@return the accounts, in the order of the files} */
  ImmutableList<Account> build() {
    for (int i = 0; i < accounts.size(); i++) {
      String parent = parents.get(i);
      if (!parent.isEmpty()) {
        AccountId above = AccountId.of(parentKey(parent, parentIsName.get(i)));
        accounts.set(i, accounts.get(i).toBuilder().parent(above).build());
      }
    }
    return ImmutableList.copyOf(accounts);
  }

  /** {@return the key of the parent: by id before name; what is not found stays as it is} */
  private String parentKey(String text, boolean isName) {
    List<Directory.Key> order =
        isName
            ? List.of(Directory.Key.NAME, Directory.Key.FOLDED_NAME, Directory.Key.ID)
            : List.of(Directory.Key.ID, Directory.Key.NUMBER, Directory.Key.NAME);
    for (Directory.Key key : order) {
      int found = directory.find(key, text);
      if (found >= 0) {
        return directory.entry(found).key();
      }
    }
    return text;
  }
}
