package org.openkam.crm.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The row of a CSV file that was read last, without a text for each cell; not thread-safe. */
final class CsvRow extends AbstractBaseCsvCallbackHandler<CsvRow> {
  private char[] chars = new char[1024];
  private int[] ends = new int[64];
  private int count;
  private int breaks;

  @Override
  protected void handleBegin(long startingLineNumber) {
    count = 0;
    breaks = 0;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    int start = start(index);
    int end = start + length;
    if (end > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(2 * chars.length, end));
    }
    if (index == ends.length) {
      ends = Arrays.copyOf(ends, 2 * index);
    }
    System.arraycopy(buffer, offset, chars, start, length);
    ends[index] = end;
    count = index + 1;
    for (int i = start; quoted && i < end; i++) {
      breaks += chars[i] == '\n' ? 1 : 0;
    }
  }

  @Override
  protected CsvRow buildRecord() {
    return this;
  }

  /** {@return the line in which the row begins, the first being 1} */
  int number() {
    return (int) getStartingLineNumber();
  }

  /** {@return how many lines end inside the cells} */
  int breaks() {
    return breaks;
  }

  int size() {
    return count;
  }

  /** {@return the characters of all cells, not to be changed} */
  char[] chars() {
    return chars;
  }

  /** {@return where a cell begins} */
  int start(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }

  /** {@return where a cell ends} */
  int end(int index) {
    return ends[index];
  }

  List<String> texts() {
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(new String(chars, start(i), end(i) - start(i)));
    }
    return texts;
  }
}
