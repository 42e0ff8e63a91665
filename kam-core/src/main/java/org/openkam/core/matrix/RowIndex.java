package org.openkam.core.matrix;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.primitives.Ints;
import java.util.Arrays;
import org.openkam.core.account.AccountId;
import org.openkam.core.alternative.AlternativeId;

/**
 * Finds the row of an alternative: an open-addressing hash table of row numbers, with linear
 * probing.
 *
 * <p>It takes 6 to 12 bytes a row, where a map of boxed row numbers would take four times as much.
 * Immutable once built.
 */
final class RowIndex {
  private static final int FREE = -1;

  private final ImmutableList<AlternativeId> alternatives;
  private final int[] slots;
  private final int firstOther;

  private RowIndex(ImmutableList<AlternativeId> alternatives, int[] slots) {
    this.alternatives = alternatives;
    this.slots = slots;
    this.firstOther = Iterables.indexOf(alternatives, id -> !(id instanceof AccountId));
  }

  static RowIndex of(ImmutableList<AlternativeId> alternatives) {
    int[] slots = new int[capacity(alternatives.size())];
    Arrays.fill(slots, FREE);
    RowIndex index = new RowIndex(alternatives, slots);
    for (int row = 0; row < alternatives.size(); row++) {
      int slot = index.slotOf(alternatives.get(row));
      checkArgument(
          slots[slot] == FREE, "%s must occur once in the matrix", alternatives.get(row).inWords());
      slots[slot] = row;
    }
    return index;
  }

  /** {@return the first row that is something other than an account, below zero where none is} */
  int firstOther() {
    return firstOther;
  }

  /** {@return the row of an alternative, below zero where it is unknown} */
  int rowOf(AlternativeId alternative) {
    return slots[slotOf(alternative)];
  }

  private int slotOf(AlternativeId alternative) {
    int hash = alternative.hashCode() * 0x9E3779B9;
    int slot = hash >>> Integer.numberOfLeadingZeros(slots.length - 1);
    while (slots[slot] != FREE && !alternatives.get(slots[slot]).equals(alternative)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  /** {@return a power of two, at least two, that leaves a third or more of the slots free} */
  private static int capacity(int size) {
    long wanted = Math.max(2, size + (size + 1L) / 2);
    return Ints.checkedCast(Long.highestOneBit(wanted - 1) * 2);
  }
}
