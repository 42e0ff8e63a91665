package org.openkam.crm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openkam.crm.table.Column;

/** The rows of a file by their own key, to find those that stand there twice; not thread-safe. */
final class DealGroups {
  private static final int CONTRADICTED = Integer.MIN_VALUE;

  private final KeyIndex keys;
  private final List<@Nullable BigDecimal> firstAmounts = new ArrayList<>();
  private final List<@Nullable Entry> entries = new ArrayList<>();
  private int[] repeats = new int[16];

  DealGroups(Column column) {
    this.keys = new KeyIndex(column);
  }

  /** {@return the number of the group of a row; the first row of a group makes it} */
  int group(int row, @Nullable BigDecimal amount) {
    int group = keys.group(row);
    if (group == firstAmounts.size()) {
      firstAmounts.add(amount);
      entries.add(null);
    }
    return group;
  }

  /** {@return how many groups there are} */
  int count() {
    return keys.count();
  }

  int firstRow(int group) {
    return keys.firstRow(group);
  }

  /** {@return the first amount of a group, null if it has none yet} */
  @Nullable BigDecimal firstAmount(int group) {
    return firstAmounts.get(group);
  }

  void firstAmount(int group, BigDecimal amount) {
    firstAmounts.set(group, amount);
  }

  /** {@return what was booked for the first row of a group, null if nothing was kept} */
  @Nullable Entry entry(int group) {
    return entries.get(group);
  }

  void entry(int group, Entry entry) {
    entries.set(group, entry);
  }

  /** Counts one more row of a group. */
  void repeat(int group) {
    if (group >= repeats.length) {
      repeats = Arrays.copyOf(repeats, count() + (count() >> 1));
    }
    repeats[group]++;
  }

  /** Keeps that the rows of a group have different amounts. */
  void contradict(int group) {
    repeats[group] = CONTRADICTED;
  }

  /** {@return how often a group was repeated, negative if its amounts differ} */
  int repeats(int group) {
    return group < repeats.length ? repeats[group] : 0;
  }
}
