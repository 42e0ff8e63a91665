package org.openkam.crm;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openkam.crm.form.NumberProfile;
import org.openkam.crm.problem.ProblemCode;
import org.openkam.crm.table.Column;
import org.openkam.crm.table.Table;
import org.openkam.crm.words.Plain;
import org.openkam.crm.words.RecordKind;
import org.openkam.crm.words.StageWords;
import org.openkam.crm.words.Vocabulary;

/**
 * Finds out what the rows of a table are, which system it comes from and what each column holds.
 *
 * <p>Evidence counts in this order: what a plan says, what the system means by the header, what the
 * header means in every system and in plain language, what the cells are.
 */
final class FileInterpreter {
  private static final int FINGERPRINT = 3;
  private static final double OWN_HEADER = 0.999;
  private static final double COMMON_HEADER = 0.25;
  private static final double OTHER_SYSTEM = 0.6;
  private static final double PLAIN = 0.8;
  private static final double NAMED = 0.75;
  private static final double LACKING = 0.5;
  private static final int MOST_WORDS = 60;

  private static final ImmutableMap<String, RecordKind> FILE_WORDS =
      ImmutableMap.<String, RecordKind>builder()
          .put("account", RecordKind.ACCOUNT)
          .put("compan", RecordKind.ACCOUNT)
          .put("customer", RecordKind.ACCOUNT)
          .put("organi", RecordKind.ACCOUNT)
          .put("klant", RecordKind.ACCOUNT)
          .put("bedrij", RecordKind.ACCOUNT)
          .put("kunden", RecordKind.ACCOUNT)
          .put("firmen", RecordKind.ACCOUNT)
          .put("unternehmen", RecordKind.ACCOUNT)
          .put("clients", RecordKind.ACCOUNT)
          .put("comptes", RecordKind.ACCOUNT)
          .put("deal", RecordKind.DEAL)
          .put("opportunit", RecordKind.DEAL)
          .put("potential", RecordKind.DEAL)
          .put("pipeline", RecordKind.DEAL)
          .put("kansen", RecordKind.DEAL)
          .put("verkaufschanc", RecordKind.DEAL)
          .put("affaires", RecordKind.DEAL)
          .put("line", RecordKind.ORDER_LINE)
          .put("item", RecordKind.ORDER_LINE)
          .put("detail", RecordKind.ORDER_LINE)
          .put("regel", RecordKind.ORDER_LINE)
          .put("position", RecordKind.ORDER_LINE)
          .put("invoice", RecordKind.INVOICE)
          .put("factu", RecordKind.INVOICE)
          .put("rechnung", RecordKind.INVOICE)
          .put("order", RecordKind.ORDER)
          .put("bestelling", RecordKind.ORDER)
          .put("auftr", RecordKind.ORDER)
          .put("commande", RecordKind.ORDER)
          .put("contact", RecordKind.CONTACT)
          .put("kontakt", RecordKind.CONTACT)
          .put("activit", RecordKind.ACTIVITY)
          .put("task", RecordKind.ACTIVITY)
          .put("case", RecordKind.CASE)
          .put("ticket", RecordKind.CASE)
          .put("stage", RecordKind.STAGE_LIST)
          .buildOrThrow();

  private final Table table;
  private final FilePlan said;
  private final Optional<RecordKind> hint;
  private final ImmutableMap<String, String> headers;
  private final List<ColumnReading> columns = new ArrayList<>();
  private @Nullable Boolean outcomesOfDeals;
  private final Map<ColumnReading, ImmutableList<Vocabulary.Entry>> entries = new LinkedHashMap<>();
  private final boolean hasMachineHeaders;

  private FileInterpreter(
      Table table, FilePlan said, Optional<RecordKind> hint, ImmutableMap<String, String> headers) {
    this.headers = headers;
    this.table = table;
    this.said = said;
    this.hint = hint;
    for (Column column : table.columns()) {
      ColumnReading reading = new ColumnReading(table, column);
      columns.add(reading);
      entries.put(reading, entries(reading));
    }
    this.hasMachineHeaders =
        table.headers().stream().filter(header -> header.indexOf('_') >= 0).count()
            > table.headers().stream().filter(header -> header.indexOf(' ') >= 0).count();
  }

  static FileReading read(
      Table table, FilePlan said, Optional<RecordKind> hint, ImmutableMap<String, String> headers) {
    return new FileInterpreter(table, said, hint, headers).read();
  }

  private ImmutableList<Vocabulary.Entry> entries(ColumnReading column) {
    Vocabulary words = Vocabulary.standard();
    ImmutableList<Vocabulary.Entry> whole = words.meanings(column.header());
    return whole.isEmpty() || whole.stream().allMatch(FileInterpreter::isPlain)
        ? ImmutableList.<Vocabulary.Entry>builder()
            .addAll(whole)
            .addAll(words.meanings(column.unit().header()))
            .addAll(words.meanings(lastPart(column.header())))
            .build()
        : whole;
  }

  /**
   * {@return what stands behind the object in a header such as "Deal - Title" or "Account.Name"}
   */
  private static String lastPart(String header) {
    int at = header.indexOf(" - ");
    return at > 0 ? header.substring(at + 3) : "";
  }

  private static boolean isPlain(Vocabulary.Entry entry) {
    return entry.system().equals(Vocabulary.PLAIN_LANGUAGE);
  }

  private FileReading read() {
    RecordKind kind = kind();
    String system = said.system().orElseGet(() -> system(kind));
    for (ColumnReading column : columns) {
      assign(column, kind, system);
    }
    checkPlan();
    settle(kind);
    if (kind.isTransaction()) {
      findStage(kind, system);
      findByContent(kind);
    }
    return new FileReading(table, kind, system, ImmutableList.copyOf(columns), said);
  }

  private RecordKind kind() {
    if (said.object().isPresent()) {
      return RecordKind.find(said.object().get())
          .orElseThrow(() -> drift("object: " + said.object().get(), "no such kind of record"));
    }
    RecordKind best = RecordKind.ACCOUNT;
    double most = -1;
    for (RecordKind kind : RecordKind.values()) {
      double score = isPossible(kind) ? score(kind) : -1;
      if (score > most) {
        best = kind;
        most = score;
      }
    }
    return best;
  }

  /** A file given as one of opportunities may hold orders; one of accounts holds accounts. */
  private boolean isPossible(RecordKind kind) {
    return hint.map(wanted -> wanted == kind || (wanted.isTransaction() && kind.isTransaction()))
        .orElse(true);
  }

  private double score(RecordKind kind) {
    double best = 0;
    for (String system : systems(kind)) {
      best = Math.max(best, score(kind, system));
    }
    boolean isOther =
        (kind == RecordKind.ORDER || kind == RecordKind.INVOICE) && hasOutcomesOfDeals();
    double score = best * (lacks(kind) || isOther ? LACKING : 1);
    if (hint.equals(Optional.of(kind))) {
      score += 1;
    }
    return namedFor(kind) ? score + NAMED : score;
  }

  /** {@return whether some column says that rows were won or lost, which orders never are} */
  private boolean hasOutcomesOfDeals() {
    if (outcomesOfDeals == null) {
      outcomesOfDeals =
          columns.stream()
              .filter(column -> isState(column))
              .anyMatch(FileInterpreter::hasOutcomeOfDeals);
    }
    return outcomesOfDeals;
  }

  private boolean isState(ColumnReading column) {
    return entries.getOrDefault(column, ImmutableList.of()).stream()
        .anyMatch(entry -> Role.of(entry.kind(), entry.meaning()).content() == Role.Content.WORD);
  }

  private static boolean hasOutcomeOfDeals(ColumnReading column) {
    Set<String> seen = new LinkedHashSet<>();
    for (int row = 0; row < column.column().size() && seen.size() <= MOST_WORDS; row++) {
      String text = column.text(row);
      if (seen.add(text) && StageWords.standard().isOutcomeOfDeals(text)) {
        return true;
      }
    }
    return false;
  }

  private Set<String> systems(RecordKind kind) {
    Set<String> systems = new LinkedHashSet<>();
    systems.add(Vocabulary.PLAIN_LANGUAGE);
    entries
        .values()
        .forEach(
            all ->
                all.stream()
                    .filter(entry -> entry.kind() == kind)
                    .forEach(entry -> systems.add(entry.system())));
    return systems;
  }

  private double score(RecordKind kind, String system) {
    double score = 0;
    for (ColumnReading column : columns) {
      double weight = 0;
      for (Vocabulary.Entry entry : entries.getOrDefault(column, ImmutableList.of())) {
        if (entry.kind() == kind && fits(column, kind, entry)) {
          weight = Math.max(weight, weight(entry, system));
        }
      }
      score += weight;
      score += isOwnKeyOfOnly(column, kind) ? 1 : 0;
    }
    return score;
  }

  private static double weight(Vocabulary.Entry entry, String system) {
    if (isPlain(entry)) {
      return PLAIN;
    }
    return entry.system().equals(system) ? 1 : OTHER_SYSTEM;
  }

  private static boolean fits(ColumnReading column, RecordKind kind, Vocabulary.Entry entry) {
    return column.fits(Role.of(kind, entry.meaning()).content());
  }

  /** {@return whether a header such as "Invoice number" names the record of this kind alone} */
  private boolean isOwnKeyOfOnly(ColumnReading column, RecordKind kind) {
    Set<RecordKind> owners =
        entries.getOrDefault(column, ImmutableList.of()).stream()
            .filter(entry -> Role.of(entry.kind(), entry.meaning()).isOwn())
            .map(Vocabulary.Entry::kind)
            .collect(Collectors.toSet());
    boolean namesAccount =
        entries.getOrDefault(column, ImmutableList.of()).stream()
            .anyMatch(entry -> Role.of(entry.kind(), entry.meaning()).isAccountKey());
    return owners.equals(Set.of(kind)) && !namesAccount;
  }

  /** {@return whether a column is missing without which a record of a kind is none} */
  private boolean lacks(RecordKind kind) {
    return switch (kind) {
      case ACCOUNT -> !has(kind, Role::isOwn);
      case DEAL ->
          !has(kind, role -> saysOutcome(role) || role.isAmount())
              || !has(kind, role -> saysOutcome(role) || role == Role.PROBABILITY);
      case ORDER, INVOICE ->
          !has(kind, Role::isAmount) && !(has(kind, Role::isOwn) && has(kind, Role::isAccountKey));
      case ORDER_LINE ->
          !has(
                  kind,
                  role -> role == Role.PRODUCT || role == Role.QUANTITY || role == Role.UNIT_PRICE)
              || !has(kind, role -> role == Role.ORDER_ID || role.isAccountKey());
      case STAGE_LIST -> !has(kind, role -> role == Role.STAGE_WON);
      case CONTACT, ACTIVITY, CASE -> columns.size() < 2;
    };
  }

  /** The day on which a deal was won, where it is filled, says that it was. */
  private static boolean saysOutcome(Role role) {
    return role.isState() || role == Role.WON_DATE;
  }

  private boolean has(RecordKind kind, java.util.function.Predicate<Role> wanted) {
    return columns.stream()
        .anyMatch(
            column ->
                entries.getOrDefault(column, ImmutableList.of()).stream()
                    .anyMatch(
                        entry ->
                            entry.kind() == kind
                                && wanted.test(Role.of(kind, entry.meaning()))
                                && fits(column, kind, entry)));
  }

  private boolean namedFor(RecordKind kind) {
    String name = Plain.of(table.source().file());
    return FILE_WORDS.entrySet().stream()
        .filter(word -> name.contains(word.getKey()))
        .findFirst()
        .map(word -> word.getValue() == kind)
        .orElse(false);
  }

  /**
   * {@return the system that knows the most headers} At least three of them, and not only words
   * that everybody uses: a header of one system alone counts one, of two a half each, and one that
   * is plain language a quarter of that.
   */
  private String system(RecordKind kind) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Double> weights = new HashMap<>();
    for (ColumnReading column : columns) {
      Set<String> systems =
          entries.getOrDefault(column, ImmutableList.of()).stream()
              .filter(entry -> entry.kind() == kind && !isPlain(entry))
              .map(Vocabulary.Entry::system)
              .collect(Collectors.toCollection(LinkedHashSet::new));
      boolean isPlain =
          entries.getOrDefault(column, ImmutableList.of()).stream()
              .anyMatch(entry -> entry.kind() == kind && isPlain(entry));
      for (String system : systems) {
        counts.merge(system, 1, Integer::sum);
        weights.merge(system, (isPlain ? COMMON_HEADER : 1.0) / systems.size(), Double::sum);
      }
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return counts.keySet().stream()
        .filter(system -> counts.getOrDefault(system, 0) == most && most >= FINGERPRINT)
        .filter(system -> weights.getOrDefault(system, 0.0) >= OWN_HEADER)
        .max(Comparator.comparingDouble(system -> weights.getOrDefault(system, 0.0)))
        .orElse(Vocabulary.PLAIN_LANGUAGE);
  }

  private void assign(ColumnReading column, RecordKind kind, String system) {
    Optional<String> stated =
        said.columns().stream()
            .filter(plan -> plan.header().equals(column.header()))
            .flatMap(plan -> plan.meaning().stream())
            .findFirst()
            .or(() -> Optional.ofNullable(headers.get(Plain.of(column.header()))));
    if (stated.isPresent()) {
      column.means(stated.get(), Role.of(kind, stated.get()), "plan");
      return;
    }
    List<Vocabulary.Entry> all =
        entries.getOrDefault(column, ImmutableList.of()).stream()
            .filter(entry -> fits(column, kind, entry))
            .toList();
    if (!system.isEmpty()) {
      if (take(column, kind, all, entry -> entry.kind() == kind && isOf(entry, system), "system")
          || take(column, kind, all, entry -> isRelated(kind, entry, system), "system")) {
        return;
      }
    }
    if (agreed(column, kind, all)
        || take(column, kind, all, entry -> entry.kind() == kind && isPlain(entry), "vocabulary")
        || take(column, kind, all, entry -> entry.kind() == kind, "vocabulary")) {
      return;
    }
    take(column, kind, all, entry -> isDescription(kind, entry), "vocabulary");
  }

  private static boolean isOf(Vocabulary.Entry entry, String system) {
    return entry.system().equals(system);
  }

  /** An export of orders may repeat the lines, one of lines the order, and both the account. */
  private static boolean isRelated(RecordKind kind, Vocabulary.Entry entry, String system) {
    return isOf(entry, system)
        && kind.isTransaction()
        && (entry.kind() == RecordKind.ORDER_LINE
            || (entry.kind() == RecordKind.ORDER && kind == RecordKind.ORDER_LINE));
  }

  /** {@return whether a word describes the account wherever it stands, such as its country} */
  private static boolean isDescription(RecordKind kind, Vocabulary.Entry entry) {
    return kind.isTransaction() && Role.of(kind, entry.meaning()) == Role.ATTRIBUTE;
  }

  /** Takes the meaning that all systems and plain language agree on. */
  private boolean agreed(ColumnReading column, RecordKind kind, List<Vocabulary.Entry> all) {
    Map<Role, String> roles = new HashMap<>();
    all.stream()
        .filter(entry -> entry.kind() == kind)
        .sorted(Comparator.comparing(entry -> !isPlain(entry)))
        .forEach(entry -> roles.putIfAbsent(Role.of(kind, entry.meaning()), entry.meaning()));
    if (roles.size() != 1) {
      return false;
    }
    roles.forEach((role, meaning) -> column.means(meaning, role, "vocabulary"));
    column.isOwnName(
        !isOfSystem(column)
            && all.stream().anyMatch(entry -> isPlain(entry) && entry.language().equals("en")));
    return true;
  }

  private boolean isOfSystem(ColumnReading column) {
    return entries.getOrDefault(column, ImmutableList.of()).stream()
        .anyMatch(entry -> !isPlain(entry));
  }

  private boolean take(
      ColumnReading column,
      RecordKind kind,
      List<Vocabulary.Entry> all,
      java.util.function.Predicate<Vocabulary.Entry> wanted,
      String by) {
    List<Vocabulary.Entry> taken = all.stream().filter(wanted).toList();
    Optional<Vocabulary.Entry> best =
        taken.stream()
            .filter(entry -> Role.of(kind, entry.meaning()) != Role.ATTRIBUTE)
            .min(Comparator.comparingInt(entry -> distance(entry, column)))
            .or(() -> taken.stream().findFirst());
    best.ifPresent(entry -> column.means(entry.meaning(), Role.of(kind, entry.meaning()), by));
    return best.isPresent();
  }

  /** A header in the spelling of the system comes first, then one in the style of the file. */
  private int distance(Vocabulary.Entry entry, ColumnReading column) {
    if (entry.header().equals(column.header())) {
      return 0;
    }
    return isMachine(entry.header()) == hasMachineHeaders ? 1 : 2;
  }

  /** {@return whether a header is the name of a field, such as sales_stage, and no label} */
  private static boolean isMachine(String header) {
    return header.indexOf('_') >= 0
        || (!header.isEmpty()
            && header.indexOf(' ') < 0
            && Character.isLowerCase(header.codePointAt(0)));
  }

  private void checkPlan() {
    for (ColumnPlan plan : said.columns()) {
      if (columns.stream().noneMatch(column -> column.header().equals(plan.header()))) {
        throw drift("column '" + plan.header() + "'", "only " + table.headers());
      }
    }
  }

  private RuntimeException drift(String what, String found) {
    return table.problems().refusal(ProblemCode.PLAN_DRIFT, 0, "", "said", what, "found", found);
  }

  /** Resolves what one look at each column alone leaves open. */
  private void settle(RecordKind kind) {
    boolean hasOwnId = columns.stream().anyMatch(column -> column.role() == Role.OWN_ID);
    for (ColumnReading column : columns) {
      boolean isBareId = Plain.of(column.header()).equals("id");
      if (isBareId && !column.by().equals("plan") && !column.role().isOwn() && !hasOwnId) {
        column.means(kind.label() + ".id", Role.OWN_ID, "vocabulary");
      }
    }
    if (kind == RecordKind.ACCOUNT && columns.stream().noneMatch(one -> one.role().isOwn())) {
      columns.stream()
          .filter(column -> column.role() == Role.ACCOUNT_NAME)
          .findFirst()
          .ifPresent(column -> column.means("account.name", Role.OWN_NAME, "vocabulary"));
    }
  }

  /** Where no header names an amount, the only column of money that has no name is it. */
  private void findByContent(RecordKind kind) {
    boolean hasAmount =
        columns.stream()
            .anyMatch(column -> column.role().isAmount() || column.role() == Role.UNIT_PRICE);
    if (!hasAmount) {
      List<ColumnReading> money =
          unnamed().filter(MoneyHeaders::isMoney).filter(one -> one.numbers().isNumeric()).toList();
      if (money.size() != 1) {
        money = unnamed().filter(FileInterpreter::isMoney).toList();
      }
      if (money.size() == 1) {
        String meaning =
            switch (kind) {
              case DEAL -> "deal.amount";
              case ORDER_LINE -> "line.amount";
              default -> kind.label() + ".total";
            };
        money.get(0).means(meaning, Role.of(kind, meaning), "content");
      }
    }
    if (columns.stream().noneMatch(column -> column.role().content() == Role.Content.DATE)) {
      List<ColumnReading> dates =
          unnamed()
              .filter(column -> column.dates().filled() > 0 && column.dates().isDates())
              .filter(column -> !column.numbers().isNumeric())
              .toList();
      if (dates.size() == 1) {
        String meaning =
            kind == RecordKind.DEAL
                ? "deal.close-date"
                : kind == RecordKind.INVOICE ? "invoice.date" : "order.date";
        dates.get(0).means(meaning, Role.of(kind, meaning), "content");
      }
    }
  }

  private Stream<ColumnReading> unnamed() {
    return columns.stream().filter(column -> column.by().isEmpty());
  }

  /** {@return whether most numbers of a column have a fraction, a group or a currency} */
  private static boolean isMoney(ColumnReading column) {
    NumberProfile profile = column.numbers();
    int marked = profile.points() + profile.commas();
    int currencies = profile.currencies().values().stream().mapToInt(Integer::intValue).sum();
    return profile.isNumeric() && 2 * Math.max(marked, currencies) > profile.numbers();
  }

  /** Where no header names a stage, a column of which most words are stages is one. */
  private void findStage(RecordKind kind, String system) {
    if (columns.stream().anyMatch(column -> column.role().isState())) {
      return;
    }
    for (ColumnReading column : columns) {
      boolean isFree = column.by().isEmpty() || column.role() == Role.ATTRIBUTE;
      if (isFree && column.column().codeCount() > 0 && isStages(column, kind, system)) {
        column.means(kind.label() + ".stage", Role.STAGE, "content");
        return;
      }
    }
  }

  private static boolean isStages(ColumnReading column, RecordKind kind, String system) {
    Set<String> words = new LinkedHashSet<>();
    for (int row = 0; row < column.column().size() && words.size() <= MOST_WORDS; row++) {
      if (column.isFilled(row)) {
        words.add(column.text(row));
      }
    }
    long known =
        words.stream()
            .filter(word -> verdict(kind, system, word) != StageWords.Verdict.UNKNOWN)
            .count();
    boolean decides =
        words.stream()
            .map(word -> verdict(kind, system, word))
            .anyMatch(
                verdict -> verdict == StageWords.Verdict.WON || verdict == StageWords.Verdict.LOST);
    return decides && words.size() <= MOST_WORDS && 2 * known > words.size();
  }

  private static StageWords.Verdict verdict(RecordKind kind, String system, String word) {
    return StageWords.standard().verdict(system, kind, "stage", word);
  }
}
