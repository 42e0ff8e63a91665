package org.openkam.crm.table;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of one column, in little memory.
 *
 * <p>A column with few different texts keeps each of them once; one with many keeps their bytes in
 * pages. Reading is safe from several threads once the column is full.
 */
public final class Column {
  private static final int MOST_DIFFERENT = 4096;
  private static final int PAGE = 1024;

  private final String header;
  private final BitSet machine = new BitSet();
  private int size;

  private final List<String> texts = new ArrayList<>();
  private final Map<String, Integer> codes = new HashMap<>();
  private int[] codeOfRow = new int[PAGE];
  private boolean isCoded = true;

  private final List<byte[]> pages = new ArrayList<>();
  private final List<int[]> ends = new ArrayList<>();
  private final ByteArrayOutputStream page = new ByteArrayOutputStream();
  private int[] pageEnds = new int[PAGE];

  Column(String header) {
    this.header = header;
  }

  /** {@return the header, stripped} */
  public String header() {
    return header;
  }

  /** {@return how many rows there are} */
  public int size() {
    return size;
  }

  void add(String text, boolean isMachine) {
    if (isMachine) {
      machine.set(size);
    }
    if (isCoded && !addCode(text)) {
      recode();
    }
    if (!isCoded) {
      addBytes(text, size);
    }
    size++;
  }

  private boolean addCode(String text) {
    Integer code = codes.get(text);
    if (code == null) {
      if (texts.size() == MOST_DIFFERENT) {
        return false;
      }
      code = texts.size();
      texts.add(text);
      codes.put(text, code);
    }
    if (size == codeOfRow.length) {
      codeOfRow = java.util.Arrays.copyOf(codeOfRow, size + (size >> 1));
    }
    codeOfRow[size] = code;
    return true;
  }

  private void recode() {
    for (int row = 0; row < size; row++) {
      addBytes(texts.get(codeOfRow[row]), row);
    }
    texts.clear();
    codes.clear();
    codeOfRow = new int[0];
    isCoded = false;
  }

  private void addBytes(String text, int row) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    page.write(bytes, 0, bytes.length);
    int place = row % PAGE;
    pageEnds[place] = page.size();
    if (place == PAGE - 1) {
      pages.add(page.toByteArray());
      ends.add(pageEnds);
      page.reset();
      pageEnds = new int[PAGE];
    }
  }

  /** Ends the adding of rows. */
  void finish() {
    if (!isCoded && size % PAGE > 0) {
      pages.add(page.toByteArray());
      ends.add(pageEnds);
      page.reset();
    }
  }

  /**
   * Returns a text.
   *
   * @param row the index of the row, from 0
   * @return the text, stripped
   */
  public String text(int row) {
    if (isCoded) {
      return texts.get(codeOfRow[row]);
    }
    int[] pageEnd = ends.get(row / PAGE);
    int place = row % PAGE;
    int start = place == 0 ? 0 : pageEnd[place - 1];
    return new String(pages.get(row / PAGE), start, pageEnd[place] - start, StandardCharsets.UTF_8);
  }

  /**
   * Returns the number of a text, by which what was found out about it can be kept.
   *
   * @param row the index of the row, from 0
   * @return the number, below {@link #codeCount}, or -1 if the column has too many different texts
   */
  public int code(int row) {
    return isCoded ? codeOfRow[row] : -1;
  }

  /** {@return how many different texts have a number, 0 if the column has too many} */
  public int codeCount() {
    return texts.size();
  }

  /**
   * Returns whether a cell is written as programs do, such as the number of a workbook.
   *
   * @param row the index of the row, from 0
   * @return whether it is
   */
  public boolean isMachine(int row) {
    return machine.get(row);
  }
}
