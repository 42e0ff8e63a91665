package org.openkam.crm.words;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What headers mean in exports of known systems and in plain language.
 *
 * <p>A header of a system means one thing in one kind of record. A word of plain language means
 * what it says wherever it stands. Headers are compared without case, blanks and punctuation.
 */
public final class Vocabulary {
  /** The name that words of plain language bear instead of a system. */
  public static final String PLAIN_LANGUAGE = "";

  private static final Splitter COMMAS = Splitter.on(',').trimResults();
  private static final Vocabulary STANDARD = new Vocabulary();

  /**
   * One meaning of a header.
   *
   * @param system the system, {@link #PLAIN_LANGUAGE} for none
   * @param kind what the rows are
   * @param language the language of the header, such as nl
   * @param meaning what the column holds, such as deal.amount
   * @param header the header as the system writes it, empty for words of plain language
   */
  public record Entry(
      String system, RecordKind kind, String language, String meaning, String header) {}

  private final ImmutableListMultimap<String, Entry> entries;

  private Vocabulary() {
    SetMultimap<String, Entry> all = LinkedHashMultimap.create();
    for (List<String> row : WordFiles.rows("vocabulary.tsv")) {
      RecordKind.find(row.get(1))
          .ifPresent(
              kind ->
                  all.put(
                      Plain.of(row.get(2)),
                      new Entry(row.get(0), kind, row.get(3), row.get(4), row.get(2))));
    }
    addCommonWords(all);
    this.entries = ImmutableListMultimap.copyOf(all);
  }

  /** {@return the vocabulary that comes with the library} */
  public static Vocabulary standard() {
    return STANDARD;
  }

  /**
   * Returns the meanings of a header.
   *
   * @param header the header in any spelling
   * @return its meanings, those of systems first; empty if the header is not known
   */
  public ImmutableList<Entry> meanings(String header) {
    return entries.get(Plain.of(header));
  }

  /**
   * Returns whether a header is known at all.
   *
   * @param header the header in any spelling
   * @return whether it has a meaning
   */
  public boolean knows(String header) {
    return entries.containsKey(Plain.of(header));
  }

  private static void addCommonWords(SetMultimap<String, Entry> all) {
    Map<String, Map<String, List<String>>> words = new HashMap<>();
    for (List<String> row : WordFiles.rows("common.tsv")) {
      words
          .computeIfAbsent(row.get(0), language -> new HashMap<>())
          .merge(
              row.get(1),
              COMMAS.splitToList(row.get(2)),
              (one, other) -> ImmutableList.<String>builder().addAll(one).addAll(other).build());
    }
    words.forEach((language, byMeaning) -> addLanguage(language, byMeaning, all));
  }

  private static void addLanguage(
      String language, Map<String, List<String>> words, SetMultimap<String, Entry> all) {
    for (RecordKind kind : RecordKind.values()) {
      CommonWords common = new CommonWords(kind);
      words.forEach(
          (key, headers) -> {
            for (String meaning : common.meanings(key)) {
              headers.forEach(header -> put(header, kind, language, meaning, all));
            }
          });
      common
          .patterns()
          .forEach(
              (pattern, meaning) -> {
                for (String form : words.getOrDefault("pattern." + pattern.form(), List.of())) {
                  for (String noun :
                      words.getOrDefault("noun." + pattern.noun(), ImmutableList.of())) {
                    put(form.replace("{}", noun), kind, language, meaning, all);
                  }
                }
              });
    }
  }

  private static void put(
      String header,
      RecordKind kind,
      String language,
      String meaning,
      SetMultimap<String, Entry> all) {
    all.put(Plain.of(header), new Entry(PLAIN_LANGUAGE, kind, language, meaning, ""));
  }

  /** {@return the systems that have a meaning for some header} */
  public ImmutableSet<String> systems() {
    return entries.values().stream()
        .map(Entry::system)
        .filter(system -> !system.equals(PLAIN_LANGUAGE))
        .collect(ImmutableSet.toImmutableSet());
  }
}
