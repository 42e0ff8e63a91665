package org.openkam.crm.words;

import com.google.common.base.Splitter;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stage and status words mean, in known systems and in plain language. */
public final class StageWords {
  private static final Splitter COMMAS = Splitter.on(',').trimResults();
  private static final StageWords STANDARD = new StageWords();
  private static final String AMBIGUOUS = "ambiguous";

  /** What a word says about the outcome. */
  public enum Verdict {
    /** The customer bought. */
    WON(Outcome.WON),
    /** The customer did not buy. */
    LOST(Outcome.LOST),
    /** Not decided. */
    OPEN(Outcome.OPEN),
    /** Taken back. */
    CANCELLED(Outcome.CANCELLED),
    /** Closed, but not how. */
    AMBIGUOUS(Outcome.UNCLASSIFIED),
    /** Of no list. */
    UNKNOWN(Outcome.UNCLASSIFIED);

    private final Outcome outcome;

    Verdict(Outcome outcome) {
      this.outcome = outcome;
    }

    /** {@return the outcome, unclassified if the word does not say} */
    public Outcome outcome() {
      return outcome;
    }
  }

  private final Map<String, Verdict> bySystem = new HashMap<>();
  private final Map<String, Set<Verdict>> byKind = new HashMap<>();

  private StageWords() {
    for (List<String> row : WordFiles.rows("stages.tsv")) {
      String object = row.get(1);
      String kind = kind(object);
      Verdict verdict = verdict(row.get(4));
      String word = Plain.of(row.get(3));
      bySystem.putIfAbsent(row.get(0) + '|' + object + '|' + word, verdict);
      bySystem.putIfAbsent(row.get(0) + '|' + kind + '|' + word, verdict);
      if (!isCode(row.get(3)) && !object.contains("(sales stage)")) {
        byKind
            .computeIfAbsent(kind + '|' + word, key -> EnumSet.noneOf(Verdict.class))
            .add(verdict);
      }
    }
    addPlain("commonstages.tsv", "deal");
    addPlain("ledgerstages.tsv", "order");
  }

  private void addPlain(String file, String kind) {
    for (List<String> row : WordFiles.rows(file)) {
      Verdict verdict = verdict(row.get(1));
      for (String word : COMMAS.split(row.get(2))) {
        bySystem.putIfAbsent('|' + kind + '|' + Plain.of(word), verdict);
      }
    }
  }

  /** {@return the words that come with the library} */
  public static StageWords standard() {
    return STANDARD;
  }

  /**
   * Returns what a word says.
   *
   * @param system the system the file comes from, empty for none
   * @param kind what the rows are
   * @param part which column it stands in: stage or status
   * @param text the word as it stands in the file
   * @return the verdict, {@link Verdict#UNKNOWN} for a word of no list
   */
  public Verdict verdict(String system, RecordKind kind, String part, String text) {
    for (String form : StageForms.of(text)) {
      Optional<Verdict> verdict = find(system, kind, part, Plain.of(form));
      if (verdict.isPresent()) {
        return verdict.get();
      }
    }
    return Verdict.UNKNOWN;
  }

  /**
   * Returns whether a word says that a deal was won or lost, and is none of orders or invoices.
   *
   * @param text the word
   * @return whether it is
   */
  public boolean isOutcomeOfDeals(String text) {
    for (String form : StageForms.of(text)) {
      String word = Plain.of(form);
      Verdict verdict = bySystem.get("|deal|" + word);
      boolean decides = verdict == Verdict.WON || verdict == Verdict.LOST;
      boolean isOfOrders =
          bySystem.containsKey("|order|" + word)
              || byKind.containsKey("order|" + word)
              || byKind.containsKey("invoice|" + word);
      if (decides && !isOfOrders) {
        return true;
      }
    }
    return false;
  }

  private Optional<Verdict> find(String system, RecordKind kind, String part, String word) {
    if (word.isEmpty()) {
      return Optional.empty();
    }
    String object = kind == RecordKind.ORDER_LINE ? "order" : kind.label();
    if (!system.isEmpty()) {
      for (String detail : List.of(object + " (" + part + ')', object, "quote")) {
        Verdict known = bySystem.get(system + '|' + detail + '|' + word);
        if (known != null) {
          return Optional.of(known);
        }
      }
    }
    Verdict common = bySystem.get('|' + (object.equals("deal") ? "deal" : "order") + '|' + word);
    if (common != null) {
      return Optional.of(common);
    }
    Optional<Verdict> agreed = agreed(object, word);
    if (agreed.isEmpty() && object.equals("invoice")) {
      agreed = agreed("order", word);
    }
    if (agreed.isEmpty() && !object.equals("deal")) {
      agreed = Optional.ofNullable(bySystem.get("|deal|" + word)).or(() -> agreed("deal", word));
    }
    return agreed;
  }

  private Optional<Verdict> agreed(String object, String word) {
    Set<Verdict> all = byKind.getOrDefault(object + '|' + word, Set.of());
    return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
  }

  private static String kind(String object) {
    int blank = object.indexOf(' ');
    return blank < 0 ? object : object.substring(0, blank);
  }

  private static boolean isCode(String word) {
    return word.length() <= 2;
  }

  private static Verdict verdict(String word) {
    return word.equals(AMBIGUOUS)
        ? Verdict.AMBIGUOUS
        : Verdict.valueOf(word.toUpperCase(java.util.Locale.ROOT));
  }
}
