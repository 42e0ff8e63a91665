package org.openkam.crm.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers different texts in the order they come, up to a bound; not thread-safe. */
final class TextCodes {
  private static final int NONE = -1;

  private final int most;
  private final List<String> texts = new ArrayList<>();
  private int[] hashes = new int[16];
  private int[] slots = new int[32];

  /**
   * Creates the numbering.
   *
   * @param most how many different texts get a number
   */
  TextCodes(int most) {
    this.most = most;
    Arrays.fill(slots, NONE);
  }

  /** {@return the number of a text, -1 if it is new and there are too many already} */
  int code(char[] chars, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + chars[i];
    }
    int slot = start(hash);
    while (slots[slot] != NONE && !isText(slots[slot], hash, chars, from, to)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slots[slot] == NONE ? add(slot, hash, new String(chars, from, to - from)) : slots[slot];
  }

  private int add(int slot, int hash, String text) {
    int code = texts.size();
    if (code == most) {
      return NONE;
    }
    if (code == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * code);
    }
    texts.add(text);
    hashes[code] = hash;
    slots[slot] = code;
    if (2 * texts.size() > slots.length) {
      grow();
    }
    return code;
  }

  private void grow() {
    slots = new int[2 * slots.length];
    Arrays.fill(slots, NONE);
    for (int code = 0; code < texts.size(); code++) {
      int slot = start(hashes[code]);
      while (slots[slot] != NONE) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = code;
    }
  }

  private int start(int hash) {
    return (hash ^ (hash >>> 15)) & (slots.length - 1);
  }

  private boolean isText(int code, int hash, char[] chars, int from, int to) {
    if (hashes[code] != hash) {
      return false;
    }
    String text = texts.get(code);
    if (text.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (text.charAt(i - from) != chars[i]) {
        return false;
      }
    }
    return true;
  }

  String text(int code) {
    return texts.get(code);
  }

  int size() {
    return texts.size();
  }
}
