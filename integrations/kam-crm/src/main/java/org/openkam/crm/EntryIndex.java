package org.openkam.crm;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Entries by account, those of an account in the order in which they were given. */
final class EntryIndex {
  private final List<Entry> sorted;
  private final int[] firsts;

  private EntryIndex(List<Entry> sorted, int[] firsts) {
    this.sorted = sorted;
    this.firsts = firsts;
  }

  /**
   * Sorts entries.
   *
   * @param counted the index of the account that an account counts for
   */
  static EntryIndex of(List<Entry> entries, IntUnaryOperator counted) {
    int[] accounts = new int[entries.size()];
    int size = 0;
    for (int i = 0; i < accounts.length; i++) {
      accounts[i] = counted.applyAsInt(entries.get(i).account());
      size = Math.max(size, accounts[i] + 1);
    }
    int[] firsts = new int[size + 1];
    for (int account : accounts) {
      firsts[account + 1]++;
    }
    for (int account = 0; account < size; account++) {
      firsts[account + 1] += firsts[account];
    }
    Entry[] sorted = new Entry[accounts.length];
    int[] next = firsts.clone();
    for (int i = 0; i < accounts.length; i++) {
      sorted[next[accounts[i]]++] = entries.get(i);
    }
    return new EntryIndex(Arrays.asList(sorted), firsts);
  }

  /** {@return the entries of an account, none for one without} */
  List<Entry> entries(int account) {
    return account + 1 < firsts.length
        ? sorted.subList(firsts[account], firsts[account + 1])
        : List.of();
  }
}
