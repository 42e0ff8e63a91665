package org.openkam.crm.words;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  private final ImmutableMap<String, ImmutableList<Entry>> entries;

  private Vocabulary() {
    Map<String, List<Entry>> all = new LinkedHashMap<>();
    for (List<String> row : WordFiles.rows("vocabulary.tsv")) {
      Optional<RecordKind> kind = RecordKind.find(row.get(1));
      if (kind.isPresent()) {
        String header = row.get(2);
        put(
            Plain.of(header),
            new Entry(row.get(0), kind.get(), row.get(3), row.get(4), header),
            all);
      }
    }
    addCommonWords(all);
    this.entries = ImmutableMap.copyOf(Maps.transformValues(all, ImmutableList::copyOf));
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
    return entries.getOrDefault(Plain.of(header), ImmutableList.of());
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

  private static void addCommonWords(Map<String, List<Entry>> all) {
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
      String language, Map<String, List<String>> words, Map<String, List<Entry>> all) {
    Map<String, List<String>> plain = new HashMap<>();
    words.forEach((key, headers) -> plain.put(key, headers.stream().map(Plain::of).toList()));
    for (RecordKind kind : RecordKind.values()) {
      CommonWords common = new CommonWords(kind);
      for (String key : words.keySet()) {
        for (String meaning : common.meanings(key)) {
          Entry entry = new Entry(PLAIN_LANGUAGE, kind, language, meaning, "");
          plain.getOrDefault(key, List.of()).forEach(header -> put(header, entry, all));
        }
      }
      common
          .patterns()
          .forEach(
              (pattern, meaning) -> {
                Entry entry = new Entry(PLAIN_LANGUAGE, kind, language, meaning, "");
                for (String form : words.getOrDefault("pattern." + pattern.form(), List.of())) {
                  for (String noun : words.getOrDefault("noun." + pattern.noun(), List.of())) {
                    put(Plain.of(form.replace("{}", noun)), entry, all);
                  }
                }
              });
    }
  }

  /** Puts an entry under a plain header, once. */
  private static void put(String header, Entry entry, Map<String, List<Entry>> all) {
    List<Entry> known = all.computeIfAbsent(header, key -> new ArrayList<>());
    if (!known.contains(entry)) {
      known.add(entry);
    }
  }

  /** {@return the systems that have a meaning for some header} */
  public ImmutableSet<String> systems() {
    return entries.values().stream()
        .flatMap(List::stream)
        .map(Entry::system)
        .filter(system -> !system.equals(PLAIN_LANGUAGE))
        .collect(ImmutableSet.toImmutableSet());
  }
}
