package org.openkam.crm;

import java.util.Arrays;
import org.openkam.crm.table.Column;

/** Numbers the different texts of a column, in little memory: the texts themselves are not kept. */
final class KeyIndex {
  private static final int NONE = -1;

  private final Column column;
  private int[] slots;
  private int[] firstRows = new int[1024];
  private int[] hashes = new int[1024];
  private int count;

  KeyIndex(Column column) {
    this.column = column;
    this.slots = new int[4096];
    Arrays.fill(slots, NONE);
  }

  /** {@return the number of the text in a row; new texts are numbered in the order they come} */
  int group(int row) {
    int hash = column.hash(row);
    int slot = start(hash);
    while (slots[slot] != NONE && !isSame(slots[slot], hash, row)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    if (slots[slot] == NONE) {
      slots[slot] = count;
      if (count == firstRows.length) {
        firstRows = Arrays.copyOf(firstRows, 2 * count);
        hashes = Arrays.copyOf(hashes, 2 * count);
      }
      firstRows[count] = row;
      hashes[count] = hash;
      count++;
      if (2 * count > slots.length) {
        grow();
      }
      return count - 1;
    }
    return slots[slot];
  }

  int count() {
    return count;
  }

  /** {@return the row in which a text stood first} */
  int firstRow(int group) {
    return firstRows[group];
  }

  private int start(int hash) {
    return (hash ^ (hash >>> 15)) & (slots.length - 1);
  }

  private boolean isSame(int group, int hash, int row) {
    return hashes[group] == hash && column.isSame(firstRows[group], row);
  }

  private void grow() {
    slots = new int[2 * slots.length];
    Arrays.fill(slots, NONE);
    for (int group = 0; group < count; group++) {
      int slot = start(hashes[group]);
      while (slots[slot] != NONE) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = group;
    }
  }
}
