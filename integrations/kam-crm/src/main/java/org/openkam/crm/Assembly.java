package org.openkam.crm;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountHierarchy;
import org.openkam.core.account.AccountId;
import org.openkam.core.execution.Interruption;
import org.openkam.crm.problem.CrmProblem;
import org.openkam.crm.problem.ProblemCode;
import org.openkam.crm.problem.ProblemLevel;
import org.openkam.crm.problem.ProblemList;
import org.openkam.crm.words.Currencies;
import org.openkam.crm.words.Outcome;
import org.openkam.crm.words.RecordKind;
import org.openkam.planning.relationship.RelationshipMap;

/** Puts the files of one reading together. */
final class Assembly {
  private static final ImmutableList<RecordKind> FIRST =
      ImmutableList.of(
          RecordKind.DEAL, RecordKind.ORDER, RecordKind.INVOICE, RecordKind.ORDER_LINE);

  private static final int MOST_WORDS = 20;

  /**
   * A file that was read, without its rows.
   *
   * @param file its name
   * @param sha256 the SHA-256 of its bytes, in hexadecimal
   * @param problems what is to be said about it; grows while it is read further
   */
  private record Origin(String file, String sha256, ProblemList problems) {}

  private final List<FileReading> files;
  private final ImmutableList<Origin> origins;
  private final Map<RecordKind, List<FileReading>> byKind = new EnumMap<>(RecordKind.class);
  private final AccountsBuilder accounts = new AccountsBuilder();
  private final ProblemList whole = new ProblemList("");
  private final List<LedgerBuilder> built = new ArrayList<>();
  private final Optional<LocalDate> asOf;
  private final boolean rollsUp;
  private final Optional<RateTable> rates;

  Assembly(
      List<FileReading> files,
      Optional<LocalDate> asOf,
      boolean rollsUp,
      Optional<RateTable> rates) {
    this.rates = rates;
    this.files = new ArrayList<>(files);
    this.origins =
        files.stream()
            .map(file -> new Origin(file.file(), file.table().source().sha256(), file.problems()))
            .collect(ImmutableList.toImmutableList());
    this.asOf = asOf;
    this.rollsUp = rollsUp;
    for (FileReading file : files) {
      byKind.computeIfAbsent(file.kind(), kind -> new ArrayList<>()).add(file);
    }
  }

  private List<FileReading> all(RecordKind kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  Reading read() {
    List<FileReading> accountFiles = all(RecordKind.ACCOUNT);
    accountFiles.forEach(file -> OwnKeys.find(file, files));
    accountFiles.forEach(accounts::add);
    Optional<RecordKind> kind = FIRST.stream().filter(byKind::containsKey).findFirst();
    if (accountFiles.isEmpty()) {
      kind.ifPresent(one -> all(one).forEach(accounts::addFrom));
    }
    boolean isComplete = checkAccounts(kind);
    Optional<Ledger> ledger = kind.map(this::ledger);
    boolean isMixedCurrency = ledger.map(this::checkCurrencies).orElse(false);
    ledger.ifPresent(this::ask);
    Reading.Outcome outcome = Guards.outcome(ledger, isMixedCurrency, whole, isComplete, words());
    ReadingPlan plan = plan();
    kind.ifPresent(this::giveUp);
    return reading(ledger, outcome, plan);
  }

  /** Gives up the rows of what is booked, which are many and of no more use. */
  private void giveUp(RecordKind kind) {
    byKind.remove(kind);
    built.clear();
    files.removeIf(file -> file.kind() == kind);
  }

  /** {@return the stages of all rows, as they stand in the files} */
  private String words() {
    TreeSet<String> words = new TreeSet<>();
    built.forEach(one -> words.addAll(one.outcomes().used().keySet()));
    words.remove("");
    String first = words.stream().limit(MOST_WORDS).collect(Collectors.joining(", "));
    if (words.size() > MOST_WORDS) {
      return first + ", …";
    }
    return words.isEmpty() ? "–" : first;
  }

  private boolean checkAccounts(Optional<RecordKind> kind) {
    if (accounts.directory().size() > 0) {
      return true;
    }
    List<FileReading> about = kind.map(this::all).orElse(files);
    for (FileReading file : about) {
      file.problems()
          .add(
              ProblemCode.UNKNOWN_HEADERS,
              0,
              "",
              "part",
              "ACCOUNT",
              "what",
              "the account",
              "headers",
              file.table().headers().toString());
    }
    return false;
  }

  private Ledger ledger(RecordKind kind) {
    Ledger ledger = new Ledger(kind);
    StageList stages = StageList.of(all(RecordKind.STAGE_LIST));
    Optional<OrderLines> lines =
        kind == RecordKind.ORDER_LINE || all(RecordKind.ORDER_LINE).isEmpty()
            ? Optional.empty()
            : Optional.of(OrderLines.of(all(RecordKind.ORDER_LINE)));
    DealIds known = new DealIds();
    for (FileReading file : all(kind)) {
      LedgerBuilder builder =
          new LedgerBuilder(ledger, file, accounts.directory(), stages, known, lines, rates);
      builder.build();
      built.add(builder);
      if (all(kind).size() > 1) {
        known.addAll(file);
      }
      lines
          .filter(one -> !builder.amounts().hasAmount())
          .ifPresent(
              one -> {
                ledger.isAmbiguous(one.isAmbiguous());
                ledger.isMixed(one.isMixed());
                ledger.isUndecided(one.isUndecided());
              });
    }
    if (built.stream().anyMatch(one -> !one.amounts().hasAmount())) {
      Set<String> orders =
          built.stream().flatMap(LedgerBuilder::lineKeys).collect(Collectors.toSet());
      lines.ifPresent(one -> one.report(orders::contains));
    }
    if (!ledger.addsUp()) {
      throw new IllegalStateException("the rows of " + kind.label() + " do not add up");
    }
    FIRST.stream()
        .filter(other -> other != kind && other != RecordKind.ORDER_LINE)
        .flatMap(other -> all(other).stream())
        .forEach(
            file ->
                file.problems()
                    .add(ProblemCode.NOT_USED, 0, "", "kind", kind.name(), "what", kind.label()));
    boolean decides = kind == RecordKind.DEAL && ledger.rows(Outcome.WON) > 0;
    boolean hasLost =
        ledger.rows(Outcome.LOST) > 0 || ledger.withoutAccount().counted(Outcome.LOST) > 0;
    if (decides && !hasLost) {
      all(kind).get(0).problems().add(ProblemCode.NO_LOST_DEALS, 0, "");
    }
    return ledger;
  }

  /** {@return the codes that amounts are in, without the empty one where another is named} */
  private static Set<String> currencies(Ledger ledger) {
    Set<String> codes = new TreeSet<>(ledger.currencies().keySet());
    codes.remove(CurrencyRule.NONE);
    return codes;
  }

  private boolean checkCurrencies(Ledger ledger) {
    Set<String> codes = currencies(ledger);
    ProblemList problems = all(ledger.kind()).get(0).problems();
    if (codes.size() > 1) {
      problems.add(
          ProblemCode.MIXED_CURRENCIES,
          0,
          "",
          "currencies",
          ledger.wonByCurrency().entrySet().stream()
              .map(entry -> entry.getKey() + " " + entry.getValue().toPlainString())
              .collect(Collectors.joining(", ")));
      return true;
    }
    boolean isKnown = codes.stream().anyMatch(Assembly::isCode);
    boolean isUnclear = codes.contains(Currencies.UNCLEAR);
    if (!isKnown && !isUnclear) {
      problems.add(ProblemCode.NO_CURRENCY, 0, "");
    }
    return false;
  }

  private static boolean isCode(String code) {
    return Currencies.standard().byCode(code).isPresent();
  }

  private void ask(Ledger ledger) {
    for (int i = 0; i < built.size(); i++) {
      FileReading file = all(ledger.kind()).get(i);
      for (Numbers numbers : built.get(i).amounts().columns()) {
        NumberQuestions.report(
            file,
            numbers,
            ledger.counted().amount(Outcome.WON),
            ledger.otherReading().amount(Outcome.WON));
      }
      String header =
          file.find(Role.STAGE)
              .or(() -> file.find(Role.STATUS))
              .map(ColumnReading::header)
              .orElse("");
      if (i == 0) {
        ledger
            .unknownStages()
            .forEach(
                (word, part) ->
                    file.problems()
                        .add(
                            ProblemCode.UNKNOWN_STAGE,
                            Guards.hasUnknownMoney(ledger)
                                ? ProblemLevel.QUESTION
                                : ProblemLevel.WARNING,
                            0,
                            header,
                            "value",
                            word,
                            "rows",
                            Integer.toString(part.rows()),
                            "amount",
                            part.amount().toPlainString()));
      }
    }
  }

  private Reading reading(Optional<Ledger> ledger, Reading.Outcome decided, ReadingPlan plan) {
    Reading.Outcome outcome = decided;
    ImmutableList<Account> all = accounts.build();
    AccountHierarchy hierarchy = AccountHierarchy.of(all);
    Map<AccountId, Integer> indexes = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      indexes.put(all.get(i).id(), i);
    }
    int[] counted = new int[all.size()];
    for (int i = 0; i < counted.length; i++) {
      counted[i] = rollsUp ? indexes.getOrDefault(hierarchy.top(all.get(i).id()), i) : i;
    }
    Optional<DealMeasures> measures =
        ledger.map(one -> DealMeasures.of(one, asOf, account -> counted[account]));
    Places places = new Places(all, counted);
    for (int i = 0; i < counted.length; i++) {
      places.add(i, accounts.countries(i));
    }
    ledger.ifPresent(
        one -> one.countries().forEach((account, names) -> places.add(account, names.values())));
    ImmutableList.Builder<Account> kept = ImmutableList.builder();
    ImmutableMap.Builder<AccountId, AccountId> rolledUp = ImmutableMap.builder();
    ImmutableMap.Builder<AccountId, String> rolledUpNames = ImmutableMap.builder();
    for (int i = 0; i < counted.length; i++) {
      Interruption.check(CrmReader.WORK);
      Account account = all.get(i);
      if (counted[i] == i) {
        Account.Builder built = account.toBuilder();
        if (measures.isPresent()) {
          measures.get().measure(account, i, built);
        }
        places.place(i, built);
        kept.add(built.build());
      } else {
        rolledUp.put(account.id(), all.get(counted[i]).id());
        rolledUpNames.put(account.id(), account.name());
      }
    }
    ImmutableList<Account> accountsRead = kept.build();
    IntFunction<AccountId> countedFor = account -> all.get(counted[account]).id();
    Touches touches = new Touches(accounts.directory(), countedFor, asOf);
    accountsRead = touches.counted(accountsRead, all(RecordKind.ACTIVITY), all(RecordKind.CASE));
    ImmutableMap<AccountId, RelationshipMap> relationships =
        new People(accounts.directory(), countedFor, asOf, touches.lastContacts())
            .maps(all(RecordKind.CONTACT), accountsRead);
    if (ledger.isPresent() && outcome == Reading.Outcome.RESULT) {
      outcome = Guards.tied(accountsRead, whole) ? Reading.Outcome.REFUSAL : outcome;
    }
    ImmutableList<CrmProblem> problems = problems();
    Set<String> names = new TreeSet<>();
    Set<String> lastNames = Set.of();
    for (Account account : accountsRead) {
      if (!account.figures().keySet().equals(lastNames)) {
        lastNames = account.figures().keySet();
        names.addAll(lastNames);
      }
    }
    Reading.Builder reading = Reading.builder();
    reading
        .outcome(Guards.withProblems(outcome, problems))
        .plan(plan)
        .accounts(accountsRead)
        .relationships(relationships)
        .problems(problems)
        .findings(hierarchy.findings())
        .fingerprints(fingerprints())
        .rolledUp(rolledUp.buildOrThrow())
        .rolledUpNames(rolledUpNames.buildOrThrow())
        .measures(ImmutableSortedSet.copyOf(names))
        .reconciliation(ledger.map(this::reconciliation))
        .won(ledger.map(one -> won(one, all)).orElse(ImmutableMap.of()));
    return reading.build();
  }

  private ImmutableList<CrmProblem> problems() {
    return Stream.concat(
            origins.stream().flatMap(origin -> origin.problems().build().stream()),
            whole.build().stream())
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableMap<String, String> fingerprints() {
    Map<String, String> fingerprints = new LinkedHashMap<>();
    for (Origin origin : origins) {
      fingerprints.put(origin.file(), origin.sha256());
    }
    return ImmutableMap.copyOf(fingerprints);
  }

  private ReadingPlan plan() {
    ImmutableList.Builder<FilePlan> plans = ImmutableList.builder();
    for (FileReading file : files) {
      int at = built.stream().map(LedgerBuilder::file).toList().indexOf(file);
      plans.add(PlanWriter.plan(file, at < 0 ? Optional.empty() : Optional.of(built.get(at))));
    }
    return new ReadingPlan(plans.build());
  }

  private static ImmutableMap<AccountId, BigDecimal> won(
      Ledger ledger, ImmutableList<Account> accounts) {
    BigDecimal[] sums = new BigDecimal[accounts.size()];
    java.util.Arrays.fill(sums, BigDecimal.ZERO);
    for (Entry entry : ledger.entries()) {
      if (entry.outcome() == Outcome.WON && entry.amount() != null) {
        sums[entry.account()] = sums[entry.account()].add(entry.amount());
      }
    }
    ImmutableMap.Builder<AccountId, BigDecimal> won = ImmutableMap.builder();
    for (int i = 0; i < sums.length; i++) {
      won.put(accounts.get(i).id(), sums[i]);
    }
    return won.buildOrThrow();
  }

  private Reconciliation reconciliation(Ledger ledger) {
    ImmutableMap.Builder<String, Integer> deals = ImmutableMap.builder();
    ImmutableList.Builder<Reconciliation.Line> lines = ImmutableList.builder();
    for (Outcome outcome : Outcome.values()) {
      deals.put(outcome.label(), ledger.counted().counted(outcome));
      lines.add(
          new Reconciliation.Line(
              outcome.label(), ledger.rows(outcome), ledger.counted().amount(outcome)));
    }
    ledger
        .leftOut()
        .forEach(
            (reason, part) ->
                lines.add(new Reconciliation.Line(reason.label(), part.rows(), part.amount())));
    Ledger.Part without = ledger.leftOut(Ledger.LeftOut.WITHOUT_ACCOUNT);
    Set<String> codes = currencies(ledger);
    Reconciliation.Builder built = Reconciliation.builder();
    built
        .object(ledger.kind().label())
        .currencies(
            codes.stream()
                .filter(code -> codes.size() > 1 || isCode(code))
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo)))
        .totals(Reconciliation.Totals.of(ledger.counted()))
        .deals(deals.buildOrThrow())
        .lines(lines.build())
        .withoutAccount(
            new Reconciliation.Line("without account", without.rows(), without.amount()))
        .wonByCurrency(
            codes.size() > 1
                ? ImmutableSortedMap.copyOf(ledger.wonByCurrency())
                : ImmutableSortedMap.of())
        .unknownStages(
            ledger.unknownStages().entrySet().stream()
                .collect(
                    ImmutableMap.toImmutableMap(Map.Entry::getKey, one -> one.getValue().rows())));
    if (ledger.isAmbiguous()) {
      built.otherReading(Reconciliation.Totals.of(ledger.otherReading()));
    }
    return built.build();
  }
}
