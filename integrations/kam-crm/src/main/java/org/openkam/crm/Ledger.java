package org.openkam.crm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.openkam.crm.words.Outcome;
import org.openkam.crm.words.Plain;
import org.openkam.crm.words.RecordKind;

/** What the files of one kind of record add up to, every row and every amount; not thread-safe. */
final class Ledger {
  /** Why a row counts for no account. */
  enum LeftOut {
    /** It names no account, or one that is not known or not unique. */
    WITHOUT_ACCOUNT("without account"),
    /** It repeats a deal that is counted. */
    REPEATED("repeated"),
    /** It adds up others or is text below them. */
    NOT_A_RECORD("totals and footers"),
    /** It is deleted or merged in the system it comes from. */
    DELETED("deleted"),
    /** It is a further line of an order whose first row bears the total. */
    FURTHER_LINE("further lines"),
    /** It has more fields than the header. */
    UNREADABLE("unreadable");

    private final String label;

    LeftOut(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** How many rows were left out for a reason, and their amounts. */
  static final class Part {
    private int rows;
    private BigDecimal amount = BigDecimal.ZERO;

    int rows() {
      return rows;
    }

    BigDecimal amount() {
      return amount;
    }

    void add(BigDecimal more) {
      rows++;
      amount = amount.add(more);
    }
  }

  private final RecordKind kind;
  private final List<Entry> entries = new ArrayList<>();
  private final Sums counted = new Sums();
  private Optional<Sums> otherReading = Optional.empty();
  private final Sums without = new Sums();
  private final Map<LeftOut, Part> leftOut = new LinkedHashMap<>();
  private final Map<String, BigDecimal> wonByCurrency = new TreeMap<>();
  private final Map<String, Integer> currencies = new TreeMap<>();
  private final Map<String, Part> unknownStages = new LinkedHashMap<>();
  private final IdentityHashMap<Entry, Set<String>> products = new IdentityHashMap<>();
  private final Map<Integer, Map<String, String>> countries = new LinkedHashMap<>();
  private final Map<Integer, OpenDeals> openDeals = new LinkedHashMap<>();
  private int rowsIn;
  private BigDecimal amountIn = BigDecimal.ZERO;
  private int lines;
  private boolean isAmbiguous;
  private boolean isMixed;
  private boolean isUndecided;
  private boolean hasConflicts;

  Ledger(RecordKind kind) {
    this.kind = kind;
    for (LeftOut reason : LeftOut.values()) {
      leftOut.put(reason, new Part());
    }
  }

  RecordKind kind() {
    return kind;
  }

  List<Entry> entries() {
    return entries;
  }

  void rowIn(Optional<BigDecimal> amount) {
    rowsIn++;
    if (amount.isPresent()) {
      amountIn = amountIn.add(amount.get());
    }
  }

  void leaveOut(LeftOut reason, Optional<BigDecimal> amount) {
    leftOut(reason).add(amount.orElse(BigDecimal.ZERO));
  }

  void without(Outcome outcome, Optional<BigDecimal> amount) {
    leaveOut(LeftOut.WITHOUT_ACCOUNT, amount);
    without.add(outcome, amount.orElse(BigDecimal.ZERO));
    without.count(outcome);
  }

  void add(Entry entry, Optional<BigDecimal> other) {
    entries.add(entry);
    BigDecimal amount = entry.amount() == null ? BigDecimal.ZERO : entry.amount();
    if (otherReading.isEmpty() && other.isPresent() && other.get().compareTo(amount) != 0) {
      otherReading = Optional.of(counted.copy());
    }
    if (otherReading.isPresent()) {
      otherReading.get().add(entry.outcome(), other.orElse(amount));
    }
    counted.add(entry.outcome(), amount);
    if (entry.isFirst()) {
      counted.count(entry.outcome());
    }
  }

  /** Adds a product to an entry whose lines stand in further rows. */
  void addProduct(Entry entry, String product) {
    products.computeIfAbsent(entry, key -> new HashSet<>()).add(Plain.of(product));
  }

  /** {@return where the countries that an account ordered from are collected, by plain form} */
  Map<String, String> countries(int account) {
    return countries.computeIfAbsent(account, key -> new LinkedHashMap<>());
  }

  Map<Integer, Map<String, String>> countries() {
    return countries;
  }

  void addOpen(int account, BigDecimal amount, double probability) {
    openDeals.merge(account, OpenDeals.of(amount, probability), OpenDeals::plus);
  }

  /** {@return the open deals whose amount and probability are known, by account} */
  Map<Integer, OpenDeals> openDeals() {
    return openDeals;
  }

  void currency(String code, Outcome outcome, BigDecimal amount) {
    currencies.merge(code, 1, Integer::sum);
    if (outcome == Outcome.WON) {
      wonByCurrency.merge(code, amount, BigDecimal::add);
    }
  }

  void unknownStage(String word, BigDecimal amount) {
    unknownStages.computeIfAbsent(word, key -> new Part()).add(amount);
  }

  void addLines(int more) {
    lines += more;
  }

  void isAmbiguous(boolean is) {
    isAmbiguous |= is;
  }

  void isMixed(boolean is) {
    isMixed |= is;
  }

  void isUndecided(boolean is) {
    isUndecided |= is;
  }

  void conflict() {
    hasConflicts = true;
  }

  boolean isAmbiguous() {
    return isAmbiguous;
  }

  boolean isMixed() {
    return isMixed;
  }

  boolean isUndecided() {
    return isUndecided;
  }

  boolean hasConflicts() {
    return hasConflicts;
  }

  Sums counted() {
    return counted;
  }

  Sums otherReading() {
    return otherReading.orElse(counted);
  }

  Sums withoutAccount() {
    return without;
  }

  Part leftOut(LeftOut reason) {
    return Objects.requireNonNull(leftOut.get(reason));
  }

  Map<LeftOut, Part> leftOut() {
    return leftOut;
  }

  int rows(Outcome outcome) {
    return counted.rows(outcome);
  }

  Map<String, BigDecimal> wonByCurrency() {
    return wonByCurrency;
  }

  /** {@return how many amounts are in each currency, the empty code for none named} */
  Map<String, Integer> currencies() {
    return currencies;
  }

  Map<String, Part> unknownStages() {
    return unknownStages;
  }

  /** {@return whether products of further rows were added to some entry} */
  boolean hasProducts() {
    return !products.isEmpty();
  }

  /** {@return the products of the further rows of an entry} */
  Set<String> products(Entry entry) {
    return products.getOrDefault(entry, Set.of());
  }

  int lines() {
    return lines;
  }

  int rowsIn() {
    return rowsIn;
  }

  BigDecimal amountIn() {
    return amountIn;
  }

  /** {@return whether all rows and all amounts that came in are accounted for} */
  boolean addsUp() {
    int rows = entries.size();
    BigDecimal amount = counted.total();
    for (Part part : leftOut.values()) {
      rows += part.rows();
      amount = amount.add(part.amount());
    }
    return rows == rowsIn && amount.compareTo(amountIn) == 0;
  }
}
