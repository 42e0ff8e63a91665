package org.openkam.crm;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openkam.crm.words.Plain;

/** The accounts that rows can belong to, found by id, number or name; not thread-safe. */
final class Directory {
  /** No account has the key. */
  static final int UNKNOWN = -1;

  /** Several accounts have the key. */
  static final int SEVERAL = -2;

  /** By which of its keys an account is found. */
  enum Key {
    ID,
    NUMBER,
    NAME,
    FOLDED_NAME,
    ID_WITHOUT_ZEROS,
    NUMBER_WITHOUT_ZEROS
  }

  /**
   * An account and the keys it is known by.
   *
   * @param key what it is called in results: its id, else its number, else its name
   * @param name its name, which is the key if it has none
   */
  record Entry(String key, String name) {}

  private final List<Entry> entries = new ArrayList<>();
  private final Map<Key, Map<String, Integer>> keys = new EnumMap<>(Key.class);

  Directory() {
    for (Key key : Key.values()) {
      keys.put(key, new HashMap<>());
    }
  }

  int add(String key, String id, String number, String name) {
    int index = entries.size();
    entries.add(new Entry(key, name.isEmpty() ? key : name));
    put(Key.ID, id, index);
    SalesforceId.shortForm(id).ifPresent(form -> put(Key.ID, form, index));
    put(Key.NUMBER, number, index);
    put(Key.NAME, name, index);
    put(Key.FOLDED_NAME, Plain.name(name), index);
    put(Key.ID_WITHOUT_ZEROS, withoutZeros(id), index);
    put(Key.NUMBER_WITHOUT_ZEROS, withoutZeros(number), index);
    return index;
  }

  private Map<String, Integer> known(Key kind) {
    return Objects.requireNonNull(keys.get(kind));
  }

  private void put(Key kind, String key, int index) {
    if (!key.isEmpty()) {
      known(kind).merge(key, index, (one, other) -> one.equals(other) ? one : SEVERAL);
    }
  }

  /** {@return the index of the account with a key, UNKNOWN or SEVERAL} */
  int find(Key kind, String text) {
    String key =
        switch (kind) {
          case ID, NUMBER, NAME -> text;
          case FOLDED_NAME -> Plain.name(text);
          case ID_WITHOUT_ZEROS, NUMBER_WITHOUT_ZEROS -> withoutZeros(text);
        };
    int found = known(kind).getOrDefault(key, UNKNOWN);
    return found == UNKNOWN && kind == Key.ID
        ? SalesforceId.shortForm(key)
            .map(form -> known(kind).getOrDefault(form, UNKNOWN))
            .orElse(UNKNOWN)
        : found;
  }

  /** {@return whether no two accounts have one key once zeros at the front are taken off} */
  boolean isUniqueWithoutZeros(Key kind) {
    return !known(kind).containsValue(SEVERAL);
  }

  boolean has(Key kind) {
    return !known(kind).isEmpty();
  }

  Entry entry(int index) {
    return entries.get(index);
  }

  int size() {
    return entries.size();
  }

  ImmutableList<Entry> entries() {
    return ImmutableList.copyOf(entries);
  }

  /** {@return the keys of the accounts that share a name} */
  ImmutableList<String> named(String name) {
    String folded = Plain.name(name);
    return entries.stream()
        .filter(entry -> Plain.name(entry.name()).equals(folded))
        .map(Entry::key)
        .collect(ImmutableList.toImmutableList());
  }

  private static String withoutZeros(String key) {
    int zeros = 0;
    while (zeros < key.length() - 1 && key.charAt(zeros) == '0') {
      zeros++;
    }
    return key.substring(zeros);
  }

  /** {@return the key of a record: its id, else its number, else its name} */
  static Optional<String> key(String id, String number, String name) {
    if (!id.isEmpty()) {
      return Optional.of(id);
    }
    return number.isEmpty()
        ? Optional.of(name).filter(text -> !text.isEmpty())
        : Optional.of(number);
  }
}
