package org.openkam.crm;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openkam.core.execution.Interruption;
import org.openkam.crm.Ledger.LeftOut;
import org.openkam.crm.problem.ProblemCode;
import org.openkam.crm.problem.ProblemLevel;
import org.openkam.crm.words.DocumentKinds;
import org.openkam.crm.words.DocumentKinds.Effect;
import org.openkam.crm.words.Outcome;
import org.openkam.crm.words.RecordKind;

/** Goes through the rows of one file of deals, orders, lines or invoices and books each of them. */
final class LedgerBuilder {
  private static final ImmutableList<Role> DAYS =
      ImmutableList.of(
          Role.CLOSE_DATE_ACTUAL,
          Role.WON_DATE,
          Role.CLOSE_DATE,
          Role.DATE,
          Role.LOST_DATE,
          Role.CLOSE_DATE_EXPECTED);
  private static final ImmutableList<String> REFUNDS =
      ImmutableList.of("refund", "terugbetaald", "erstattet", "rembours", "gutgeschrieben");

  private final Ledger ledger;
  private final FileReading file;
  private final AccountKeys keys;
  private final OutcomeRule outcomes;
  private final AmountRule amounts;
  private final CurrencyRule currencies;
  private final List<Dates> days = new ArrayList<>();
  private final ImmutableList<ColumnReading> countries;
  private final Optional<Dates> created;
  private final Optional<ColumnReading> product;
  private final Optional<ColumnReading> own;
  private final Optional<ColumnReading> kindColumn;
  private final Optional<ColumnReading> deletedColumn;
  private final Optional<ColumnReading> mergedInto;
  private @Nullable DealGroups groups;
  private final Map<String, Boolean> refundWords = new HashMap<>();
  private final DealIds known;
  private final Optional<OrderLines> lines;
  private final Optional<ColumnReading> lineKey;
  private final Optional<RateTable> rates;
  private final Set<String> converted = new TreeSet<>();
  private final boolean allCount;
  private final boolean isLines;
  private final boolean isAmbiguous;
  private int negative;
  private int refunded;
  private int deleted;

  LedgerBuilder(
      Ledger ledger,
      FileReading file,
      Directory directory,
      StageList stages,
      DealIds known,
      Optional<OrderLines> lines,
      Optional<RateTable> rates) {
    this.ledger = ledger;
    this.file = file;
    this.known = known;
    this.lines = lines;
    this.rates = rates;
    this.keys = AccountKeys.of(file, directory);
    this.outcomes = new OutcomeRule(file, stages);
    this.amounts = AmountRule.of(file);
    this.currencies = new CurrencyRule(file, amounts);
    for (Role role : DAYS) {
      file.find(role).ifPresent(column -> days.add(Dates.of(file, column)));
    }
    this.created = file.find(Role.CREATED_DATE).map(column -> Dates.of(file, column));
    this.countries =
        file.columns().stream()
            .filter(AccountProfile::isCountry)
            .collect(ImmutableList.toImmutableList());
    this.product = file.find(Role.PRODUCT);
    this.isAmbiguous =
        amounts.columns().stream().anyMatch(one -> one.state() == Numbers.State.AMBIGUOUS);
    this.kindColumn = file.find(Role.KIND);
    this.deletedColumn = file.find(Role.DELETED);
    this.mergedInto = file.find(Role.MERGED_INTO);
    this.isLines = file.kind() == RecordKind.ORDER_LINE;
    this.own = isLines ? file.find(Role.ORDER_ID) : ownKey(file);
    this.lineKey = lines.flatMap(one -> one.key(file));
    this.groups = own.map(column -> new DealGroups(column.column())).orElse(null);
    this.allCount = file.kind() != RecordKind.DEAL && !outcomes.hasState();
  }

  static Optional<ColumnReading> ownKey(FileReading file) {
    return file.find(Role.OWN_ID).or(() -> file.find(Role.OWN_NUMBER));
  }

  FileReading file() {
    return file;
  }

  AccountKeys keys() {
    return keys;
  }

  AmountRule amounts() {
    return amounts;
  }

  /** {@return the keys of the orders that lines belong to} */
  Stream<String> lineKeys() {
    return lineKey.stream()
        .flatMap(
            column -> IntStream.range(0, file.table().size()).mapToObj(row -> column.text(row)));
  }

  OutcomeRule outcomes() {
    return outcomes;
  }

  ImmutableList<Dates> days() {
    return ImmutableList.copyOf(days);
  }

  void build() {
    IdForms.check(file, own);
    keys.column().ifPresent(column -> IdForms.check(file, Optional.of(column)));
    BigDecimal before = ledger.amountIn();
    for (int row = 0; row < file.table().size(); row++) {
      Interruption.check(CrmReader.WORK);
      Outcome outcome = outcome(row);
      Optional<BigDecimal> amount = converted(row, amount(row, outcome));
      ledger.rowIn(amount);
      Optional<LeftOut> reason = leftOut(row, amount, before);
      if (reason.isPresent()) {
        ledger.leaveOut(reason.get(), amount);
      } else {
        book(row, outcome, amount);
      }
    }
    for (int i = 0; i < file.problems().count(ProblemCode.EXTRA_FIELDS); i++) {
      ledger.rowIn(Optional.empty());
      ledger.leaveOut(LeftOut.UNREADABLE, Optional.empty());
    }
    report();
    // large, and of no more use
    groups = null;
  }

  /** {@return the amount in the target currency; one without a rate stays and is asked for} */
  private Optional<BigDecimal> converted(int row, Optional<BigDecimal> amount) {
    if (rates.isEmpty() || amount.isEmpty()) {
      return amount;
    }
    String currency = currencies.of(row);
    RateTable table = rates.get();
    if (currency.equals(CurrencyRule.NONE) || currency.equals(table.target())) {
      return amount;
    }
    LocalDate day = day(row);
    Optional<BigDecimal> value = table.convert(amount.get(), currency, day);
    if (value.isEmpty()) {
      file.problems()
          .add(
              ProblemCode.NO_RATE,
              file.table().rowNumber(row),
              "",
              "currency",
              currency,
              "target",
              table.target(),
              "day",
              day == null ? "a day that is not known" : day.toString());
      return amount;
    }
    converted.add(currency);
    return value;
  }

  /** {@return the currency of a row once it is converted} */
  private String currency(int row) {
    String currency = currencies.of(row);
    return rates.isPresent() && converted.contains(currency) ? rates.get().target() : currency;
  }

  private Outcome outcome(int row) {
    if (is(Effect.OPEN, row)) {
      return Outcome.OPEN;
    }
    return allCount ? Outcome.WON : outcomes.of(row);
  }

  private Optional<BigDecimal> amount(int row, Outcome outcome) {
    if (lines.isPresent() && !amounts.hasAmount()) {
      return lines.get().sum(lineKey.map(column -> column.text(row)).orElse(""));
    }
    Optional<BigDecimal> amount = amounts.amount(row, outcome);
    return is(Effect.CREDIT, row) ? amount.map(value -> value.abs().negate()) : amount;
  }

  private boolean is(Effect effect, int row) {
    return kindColumn.isPresent() && effect(row).equals(Optional.of(effect));
  }

  private Optional<Effect> effect(int row) {
    return kindColumn.isEmpty()
        ? Optional.empty()
        : DocumentKinds.standard().find(file.system(), kindColumn.get().text(row));
  }

  private Optional<LeftOut> leftOut(int row, Optional<BigDecimal> amount, BigDecimal before) {
    if (isDeleted(row)) {
      deleted++;
      return Optional.of(LeftOut.DELETED);
    }
    boolean isBare = !keys.isNamed(row) && outcomes.word(row).isEmpty();
    boolean isTotal = keys.account(row) == Directory.UNKNOWN && Tail.isTotalWord(keys.text(row));
    if (!isBare && !isTotal) {
      return Optional.empty();
    }
    BigDecimal sum = ledger.amountIn().subtract(before).subtract(amount.orElse(BigDecimal.ZERO));
    Optional<ProblemCode> tail = Tail.kind(file, row, amount, sum);
    tail.ifPresent(code -> file.problems().add(code, file.table().rowNumber(row), ""));
    return tail.map(code -> LeftOut.NOT_A_RECORD);
  }

  private boolean isDeleted(int row) {
    if (mergedInto.isPresent() && mergedInto.get().isFilled(row)) {
      return true;
    }
    return deletedColumn.isPresent()
        && deletedColumn.get().isFilled(row)
        && Contents.flag(deletedColumn.get().text(row)).orElse(false);
  }

  private void book(int row, Outcome outcome, Optional<BigDecimal> amount) {
    boolean isFirst = true;
    int group = -1;
    if (groups != null && own.isPresent() && own.get().isFilled(row)) {
      int before = groups.count();
      group = groups.group(row, amount.orElse(null));
      isFirst = group == before;
      if (!isLines) {
        if (isFirst
            && !known.isEmpty()
            && known.isElsewhere(own.get().text(row), amount, file, row)) {
          ledger.leaveOut(LeftOut.REPEATED, amount);
          return;
        }
        if (!isFirst && isRepeated(groups, row, group, amount)) {
          return;
        }
      }
    }
    int account = keys.account(row);
    String currency = amount.isPresent() ? currency(row) : CurrencyRule.NONE;
    if (amount.isPresent()) {
      ledger.currency(currency, account >= 0 ? outcome : Outcome.OPEN, amount.get());
    }
    if (outcome == Outcome.UNCLASSIFIED) {
      ledger.unknownStage(outcomes.word(row), amount.orElse(BigDecimal.ZERO));
    }
    if (account < 0) {
      keys.report(row, outcome == Outcome.OPEN ? ProblemLevel.INFO : ProblemLevel.WARNING);
      ledger.without(outcome, amount);
      return;
    }
    count(row, outcome, amount);
    Optional<BigDecimal> other =
        ledger.isAmbiguous() || isAmbiguous ? amounts.otherAmount(row, outcome) : amount;
    Entry entry =
        new Entry(
            account,
            outcome,
            amount.orElse(null),
            currency,
            day(row),
            created.isPresent() ? created.get().value(row).orElse(null) : null,
            product.isPresent() && product.get().isFilled(row) ? product.get().text(row) : null,
            isFirst);
    ledger.add(entry, other);
    describe(row, entry);
    if (groups != null && group >= 0 && product.isPresent() && !isLines) {
      groups.entry(group, entry);
    }
    if (lines.isPresent() && lineKey.isPresent()) {
      lines.get().products(lineKey.get().text(row)).forEach(one -> ledger.addProduct(entry, one));
    }
  }

  /** Keeps what a row says of its account: where it buys, and how likely an open deal is. */
  private void describe(int row, Entry entry) {
    if (entry.outcome() == Outcome.WON && !countries.isEmpty()) {
      countries.forEach(
          column -> AccountProfile.addCountries(column, row, ledger.countries(entry.account())));
    }
    if (entry.outcome() == Outcome.OPEN && entry.amount() != null) {
      OptionalDouble chance = outcomes.probability(row);
      if (chance.isPresent()) {
        ledger.addOpen(entry.account(), entry.amount(), chance.getAsDouble());
      }
    }
  }

  /** Books a further row of a deal: its lines, the same deal again, or a contradiction. */
  private boolean isRepeated(DealGroups deals, int row, int group, Optional<BigDecimal> amount) {
    BigDecimal first = deals.firstAmount(group);
    Entry booked = deals.entry(group);
    if (booked != null) {
      product
          .map(column -> column.text(row))
          .filter(text -> !text.isEmpty())
          .ifPresent(one -> ledger.addProduct(booked, one));
    }
    if (amount.isEmpty() || first == null) {
      if (amount.isEmpty()) {
        ledger.leaveOut(LeftOut.FURTHER_LINE, amount);
        return true;
      }
      deals.firstAmount(group, amount.get());
      return false;
    }
    deals.repeat(group);
    if (first.compareTo(amount.get()) == 0) {
      ledger.leaveOut(LeftOut.REPEATED, amount);
      return true;
    }
    deals.contradict(group);
    ledger.conflict();
    return false;
  }

  private void count(int row, Outcome outcome, Optional<BigDecimal> amount) {
    negative += amount.isPresent() && amount.get().signum() < 0 ? 1 : 0;
    boolean isRefund = refundWords.computeIfAbsent(outcomes.word(row), LedgerBuilder::isRefund);
    refunded += isRefund || amounts.isRefunded(row) ? 1 : 0;
    if (outcome == Outcome.WON && amount.isEmpty()) {
      file.problems()
          .add(
              ProblemCode.NO_AMOUNT,
              ProblemLevel.INFO,
              file.table().rowNumber(row),
              amounts.columns().stream().findFirst().map(one -> one.column().header()).orElse(""));
    }
  }

  private static boolean isRefund(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return REFUNDS.stream().anyMatch(lower::contains);
  }

  private @Nullable LocalDate day(int row) {
    for (Dates dates : days) {
      Optional<LocalDate> day = dates.value(row);
      if (day.isPresent()) {
        return day.get();
      }
    }
    return null;
  }

  private void report() {
    for (Numbers numbers : amounts.columns()) {
      ledger.isAmbiguous(numbers.state() == Numbers.State.AMBIGUOUS);
      ledger.isMixed(numbers.state() == Numbers.State.MIXED);
    }
    ledger.isUndecided(amounts.isUndecided());
    Stream.of(
            amounts.columns().stream().map(Numbers::column),
            keys.column().stream(),
            outcomes.states())
        .flatMap(one -> one)
        .filter(one -> one.column().isContradicted())
        .forEach(this::askWhich);
    currencies.report();
    reportRepeats();
    if (negative > 0) {
      file.problems().add(ProblemCode.NEGATIVE_AMOUNT, 0, "", "rows", Integer.toString(negative));
    }
    if (refunded > 0) {
      file.problems()
          .add(ProblemCode.REFUNDED_NOT_COUNTED, 0, "", "rows", Integer.toString(refunded));
    }
    if (!converted.isEmpty()) {
      file.problems()
          .add(
              ProblemCode.CONVERTED,
              0,
              "",
              "currencies",
              String.join(", ", converted),
              "target",
              rates.map(RateTable::target).orElse(""));
    }
    if (deleted > 0) {
      file.problems().add(ProblemCode.DELETED_ROW, 0, "", "rows", Integer.toString(deleted));
    }
    if (allCount) {
      file.problems().add(ProblemCode.NO_STATUS_ALL_COUNT, 0, "");
    }
    if (isLines) {
      int orders = groups == null ? file.table().size() : groups.count();
      file.problems().add(ProblemCode.LINES_SUMMED, 0, "", "orders", Integer.toString(orders));
    }
    if (!amounts.hasAmount() && lines.isEmpty()) {
      ledger.isUndecided(true);
      askFor("AMOUNT", "the amount");
    }
    if (file.kind() == RecordKind.DEAL && !outcomes.hasState()) {
      ledger.isUndecided(true);
      askFor("STAGE", "the stage");
    }
  }

  /** Asks which of two columns under one header counts: nothing but the file can say that. */
  private void askWhich(ColumnReading column) {
    ledger.isUndecided(true);
    file.problems()
        .add(
            ProblemCode.AMBIGUOUS_COLUMN,
            0,
            "",
            "one",
            column.header(),
            "other",
            column.header() + " (2)",
            "meaning",
            column.meaning());
  }

  private void askFor(String part, String what) {
    file.problems()
        .add(
            ProblemCode.UNKNOWN_HEADERS,
            0,
            "",
            "part",
            part,
            "what",
            what,
            "headers",
            file.table().headers().toString());
  }

  private void reportRepeats() {
    if (groups == null || isLines) {
      return;
    }
    for (int group = 0; group < groups.count(); group++) {
      int times = groups.repeats(group);
      int first = groups.firstRow(group);
      if (times != 0) {
        boolean differs = times < 0;
        file.problems()
            .add(
                ProblemCode.DUPLICATE_DEAL,
                differs ? ProblemLevel.QUESTION : ProblemLevel.WARNING,
                file.table().rowNumber(first),
                own.map(ColumnReading::header).orElse(""),
                "value",
                own.map(column -> column.text(first)).orElse(""),
                "rows",
                differs ? "several" : Integer.toString(times + 1),
                "kind",
                differs ? "SUM" : "ONCE",
                "done",
                differs
                    ? "the amounts differ and were added up; say whether they are parts"
                    : "it counts once");
      }
    }
  }
}
