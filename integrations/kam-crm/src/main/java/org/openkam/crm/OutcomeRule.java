package org.openkam.crm;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openkam.crm.form.DecimalSign;
import org.openkam.crm.form.NumberCell;
import org.openkam.crm.problem.ProblemCode;
import org.openkam.crm.words.Outcome;
import org.openkam.crm.words.Plain;
import org.openkam.crm.words.RecordKind;
import org.openkam.crm.words.StageWords;
import org.openkam.crm.words.StageWords.Verdict;

/**
 * What has become of each row: flags and status before the stage, a list of stages before words.
 */
final class OutcomeRule {
  private final FileReading file;
  private final StageList stages;
  private final Map<String, Outcome> said = new HashMap<>();
  private final Map<String, Optional<Boolean>> byProbability = new LinkedHashMap<>();
  private final Map<String, Outcome> used = new LinkedHashMap<>();
  private final Optional<ColumnReading> isWon;
  private final Optional<ColumnReading> isLost;
  private final Optional<ColumnReading> isClosed;
  private final Optional<ColumnReading> status;
  private final Optional<ColumnReading> stage;
  private final Optional<ColumnReading> payment;
  private final Optional<Words> statusWords;
  private final Optional<Words> stageWords;
  private final Optional<Words> paymentWords;
  private final Optional<ColumnReading> probability;
  private final Optional<ColumnReading> wonDate;
  private final Optional<ColumnReading> lostDate;
  private final Optional<ColumnReading> cancelledDate;

  OutcomeRule(FileReading file, StageList stages) {
    this.file = file;
    this.stages = stages;
    this.isWon = filled(Role.IS_WON);
    this.isLost = filled(Role.IS_LOST);
    this.isClosed = filled(Role.IS_CLOSED);
    this.status = filled(Role.STATUS);
    this.stage = filled(Role.STAGE);
    this.payment = filled(Role.PAYMENT_STATUS);
    this.statusWords = status.map(column -> new Words(column, "status"));
    this.stageWords = stage.map(column -> new Words(column, "stage"));
    this.paymentWords = payment.map(column -> new Words(column, "financial"));
    this.probability = file.find(Role.PROBABILITY);
    this.wonDate = file.find(Role.WON_DATE);
    this.lostDate = file.find(Role.LOST_DATE);
    this.cancelledDate = file.find(Role.CANCELLED_DATE);
    file.said()
        .stages()
        .forEach(
            (word, outcome) ->
                said.put(Plain.of(word), Outcome.find(outcome).orElse(Outcome.UNCLASSIFIED)));
    decideAmbiguousWords();
  }

  /** {@return the column of a role, unless all its cells are empty, so that it says nothing} */
  private Optional<ColumnReading> filled(Role role) {
    return file.find(role).filter(column -> isFilled(column));
  }

  private static boolean isFilled(ColumnReading column) {
    return IntStream.range(0, column.column().size()).anyMatch(column::isFilled);
  }

  /** {@return whether some column says what has become of the rows} */
  boolean hasState() {
    return states().findAny().isPresent() || (wonDate.isPresent() && lostDate.isPresent());
  }

  /** {@return the columns that say what has become of the rows} */
  Stream<ColumnReading> states() {
    return Stream.of(isWon, isLost, isClosed, status, stage, payment).flatMap(Optional::stream);
  }

  /** {@return what each word that was met says by itself; unclassified if other columns decide} */
  ImmutableMap<String, Outcome> used() {
    return ImmutableMap.copyOf(used);
  }

  /** {@return the word that stands for the state of a row, for questions about it} */
  String word(int row) {
    return wordsOf(row).map(words -> words.text(row)).orElse("");
  }

  Outcome of(int row) {
    if (cancelledDate.isPresent() && cancelledDate.get().isFilled(row)) {
      return Outcome.CANCELLED;
    }
    Outcome byFlag = byFlag(row);
    Outcome outcome =
        byFlag == Outcome.UNCLASSIFIED ? byWords(row) : checked(row, byFlag, "the flags");
    used.computeIfAbsent(word(row), word -> ownOutcome(row));
    return outcome;
  }

  private Outcome ownOutcome(int row) {
    Verdict own = verdict(wordsOf(row), row);
    return own == Verdict.AMBIGUOUS ? Outcome.UNCLASSIFIED : own.outcome();
  }

  /** {@return the words of the column that bears the state of a row} */
  private Optional<Words> wordsOf(int row) {
    if (stage.isPresent() && stage.get().isFilled(row)) {
      return stageWords;
    }
    return status.isPresent() ? statusWords : paymentWords;
  }

  private Outcome byFlag(int row) {
    if (isWon.isEmpty() && isLost.isEmpty() && isClosed.isEmpty()) {
      return Outcome.UNCLASSIFIED;
    }
    Optional<Boolean> won = flag(isWon, row);
    Optional<Boolean> lost = flag(isLost, row);
    Optional<Boolean> closed = flag(isClosed, row);
    if (won.equals(Optional.of(true))) {
      return Outcome.WON;
    }
    if (lost.equals(Optional.of(true))) {
      return Outcome.LOST;
    }
    if (closed.equals(Optional.of(false))) {
      return Outcome.OPEN;
    }
    boolean notWon = won.equals(Optional.of(false));
    if (notWon && closed.equals(Optional.of(true))) {
      return Outcome.LOST;
    }
    return notWon && lost.equals(Optional.of(false)) ? Outcome.OPEN : Outcome.UNCLASSIFIED;
  }

  private static Optional<Boolean> flag(Optional<ColumnReading> column, int row) {
    return column.filter(one -> one.isFilled(row)).flatMap(one -> Contents.flag(one.text(row)));
  }

  private Outcome byWords(int row) {
    Verdict payed = verdict(paymentWords, row);
    if (payed != Verdict.UNKNOWN && payed != Verdict.AMBIGUOUS) {
      return payed.outcome();
    }
    Verdict byStatus = verdict(statusWords, row);
    if (byStatus != Verdict.UNKNOWN && byStatus != Verdict.AMBIGUOUS) {
      return checked(row, byStatus.outcome(), status.map(ColumnReading::header).orElse("status"));
    }
    Verdict byStage = verdict(stageWords, row);
    if (byStage != Verdict.UNKNOWN && byStage != Verdict.AMBIGUOUS) {
      return byStage.outcome();
    }
    if (byStage == Verdict.AMBIGUOUS || byStatus == Verdict.AMBIGUOUS) {
      return ambiguous(row);
    }
    return word(row).isEmpty() ? byDate(row) : Outcome.UNCLASSIFIED;
  }

  private Outcome byDate(int row) {
    if (wonDate.isPresent() && wonDate.get().isFilled(row)) {
      return Outcome.WON;
    }
    if (lostDate.isPresent() && lostDate.get().isFilled(row)) {
      return Outcome.LOST;
    }
    return wonDate.isPresent() && lostDate.isPresent() ? Outcome.OPEN : Outcome.UNCLASSIFIED;
  }

  private Outcome ambiguous(int row) {
    Outcome byDate = byDate(row);
    if (byDate == Outcome.WON || byDate == Outcome.LOST) {
      return byDate;
    }
    boolean decides =
        byProbability.getOrDefault(word(row), Optional.empty()).equals(Optional.of(true));
    if (!decides) {
      return flag(isWon, row).equals(Optional.of(false)) ? Outcome.LOST : Outcome.UNCLASSIFIED;
    }
    return chance(row) >= 100 ? Outcome.WON : Outcome.LOST;
  }

  /** Reports where the stage says otherwise than what was taken. */
  private Outcome checked(int row, Outcome taken, String by) {
    Verdict byStage = verdict(stageWords, row);
    boolean stageDecides = byStage == Verdict.WON || byStage == Verdict.LOST;
    boolean differs = stageDecides && byStage.outcome() != taken;
    if (differs && taken != Outcome.CANCELLED && stage.isPresent()) {
      file.problems()
          .add(
              ProblemCode.STAGE_CONTRADICTION,
              file.table().rowNumber(row),
              stage.get().header(),
              "stage",
              stage.get().text(row),
              "other",
              by);
    }
    return taken;
  }

  private Verdict verdict(Optional<Words> words, int row) {
    return words.isPresent() ? words.get().verdict(row) : Verdict.UNKNOWN;
  }

  private Verdict verdict(ColumnReading column, String part, String text) {
    Outcome stated = said.get(Plain.of(text));
    if (stated != null) {
      return Verdict.valueOf(
          stated == Outcome.UNCLASSIFIED ? "UNKNOWN" : stated.name().toUpperCase(Locale.ROOT));
    }
    Optional<Outcome> listed = stages.find(text);
    if (listed.isPresent()) {
      return Verdict.valueOf(listed.get().name());
    }
    if (column.role() == Role.STATUS
        && file.kind() == RecordKind.DEAL
        && column.fits(Role.Content.NUMBER)
        && file.system().isEmpty()) {
      return Verdict.UNKNOWN;
    }
    return StageWords.standard().verdict(file.system(), file.kind(), part, text);
  }

  /**
   * A word that says closed, but not how, is decided by the probability if that is 0 or 100 in all
   * rows of the word, and something else in some other row: one that never changes proves nothing.
   */
  private void decideAmbiguousWords() {
    if (probability.isEmpty()) {
      return;
    }
    boolean varies = false;
    for (int row = 0; row < file.table().size(); row++) {
      boolean isAmbiguous =
          verdict(stageWords, row) == Verdict.AMBIGUOUS
              || verdict(statusWords, row) == Verdict.AMBIGUOUS;
      double chance = chance(row);
      boolean isExtreme = chance == 0 || chance >= 100;
      varies |= !isAmbiguous && chance > 0 && chance < 100;
      if (isAmbiguous) {
        byProbability.merge(
            word(row),
            Optional.of(isExtreme),
            (one, other) -> Optional.of(one.get() && other.get()));
      }
    }
    boolean proves = varies;
    byProbability.replaceAll((word, extreme) -> Optional.of(extreme.orElse(false) && proves));
    byProbability.forEach(
        (word, extreme) -> {
          if (extreme.orElse(false)) {
            file.problems().add(ProblemCode.STAGE_BY_PROBABILITY, 0, header(), "value", word);
          }
        });
  }

  private String header() {
    return stage.or(() -> status).map(ColumnReading::header).orElse("");
  }

  /** {@return the probability of a deal, from zero to one; empty where the file does not say} */
  OptionalDouble probability(int row) {
    if (probability.isEmpty()) {
      return OptionalDouble.empty();
    }
    double chance = chance(row);
    return chance < 0 || chance > 100 ? OptionalDouble.empty() : OptionalDouble.of(chance / 100);
  }

  private double chance(int row) {
    NumberCell cell = probability.get().number(row);
    double value =
        cell.kind() == NumberCell.Kind.NUMBER
            ? cell.value(DecimalSign.POINT)
                .or(() -> cell.value(DecimalSign.COMMA))
                .orElseThrow()
                .doubleValue()
            : -1;
    return isFraction() || cell.isPercent() ? 100 * value : value;
  }

  private boolean isFraction() {
    return fraction.orElseGet(this::findFraction);
  }

  private Optional<Boolean> fraction = Optional.empty();

  private boolean findFraction() {
    boolean found = true;
    for (int row = 0; row < file.table().size() && found; row++) {
      NumberCell cell = probability.get().number(row);
      found =
          cell.kind() != NumberCell.Kind.NUMBER
              || cell.value(DecimalSign.POINT)
                      .or(() -> cell.value(DecimalSign.COMMA))
                      .orElseThrow()
                      .doubleValue()
                  <= 1;
    }
    fraction = Optional.of(found);
    return found;
  }

  /** A column of words, each of which is judged once. */
  private final class Words {
    private final ColumnReading column;
    private final String part;
    private final @Nullable Verdict[] byCode;
    private final Map<String, Verdict> byText = new HashMap<>();

    Words(ColumnReading column, String part) {
      this.column = column;
      this.part = part;
      this.byCode = new Verdict[column.column().codeCount()];
    }

    String text(int row) {
      return column.text(row);
    }

    Verdict verdict(int row) {
      int code = column.column().code(row);
      if (code < 0) {
        return judged(column.text(row));
      }
      Verdict known = byCode[code];
      if (known == null) {
        known = judged(column.text(row));
        byCode[code] = known;
      }
      return known;
    }

    private Verdict judged(String text) {
      return text.isEmpty()
          ? Verdict.UNKNOWN
          : byText.computeIfAbsent(text, key -> OutcomeRule.this.verdict(column, part, key));
    }
  }
}
