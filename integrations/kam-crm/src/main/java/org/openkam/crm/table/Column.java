package org.openkam.crm.table;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one column, in little memory.
 *
 * <p>A column with few different texts keeps each of them once; one with many keeps their bytes in
 * pages. Reading is safe from several threads once the column is full.
 */
public final class Column {
  private static final int MOST_DIFFERENT = 4096;

  private final String header;
  private final BitSet machine = new BitSet();
  private int size;
  private TextCodes codes = new TextCodes(MOST_DIFFERENT);
  private char[] codeOfRow = new char[1024];
  private @Nullable TextPages pages;
  private boolean isContradicted;

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
    add(text.toCharArray(), 0, text.length());
  }

  /** Adds the text between two places. */
  void add(char[] chars, int from, int to) {
    if (pages == null) {
      int code = codes.code(chars, from, to);
      if (code >= 0) {
        addCode(code);
        return;
      }
      pages = recode();
    }
    pages.add(chars, from, to);
    size++;
  }

  private void addCode(int code) {
    if (size == codeOfRow.length) {
      codeOfRow = Arrays.copyOf(codeOfRow, size + (size >> 1));
    }
    codeOfRow[size++] = (char) code;
  }

  private TextPages recode() {
    TextPages recoded = new TextPages();
    for (int row = 0; row < size; row++) {
      String text = codes.text(codeOfRow[row]);
      recoded.add(text.toCharArray(), 0, text.length());
    }
    codes = new TextCodes(0);
    codeOfRow = new char[0];
    return recoded;
  }

  /** Keeps that another column under the same header, which is not read, holds other texts. */
  void contradict() {
    isContradicted = true;
  }

  /** {@return whether another column under the same header holds other texts} */
  public boolean isContradicted() {
    return isContradicted;
  }

  boolean isSame(Column other) {
    for (int row = 0; row < size; row++) {
      if (!text(row).equals(other.text(row))) {
        return false;
      }
    }
    return true;
  }

  /** Ends the adding of rows. */
  void finish() {
    if (pages != null) {
      pages.finish();
    }
  }

  /**
   * Returns a text.
   *
   * @param row the index of the row, from 0
   * @return the text, stripped
   */
  public String text(int row) {
    return pages == null ? codes.text(codeOfRow[row]) : pages.text(row);
  }

  /**
   * Returns whether a cell holds nothing.
   *
   * @param row the index of the row, from 0
   * @return whether its text is empty
   */
  public boolean isEmpty(int row) {
    return pages == null ? codes.text(codeOfRow[row]).isEmpty() : pages.isEmpty(row);
  }

  /**
   * Returns the hash of a text, without making the text.
   *
   * @param row the index of the row, from 0
   * @return the hash code that the text has as a string
   */
  public int hash(int row) {
    return pages == null ? codes.text(codeOfRow[row]).hashCode() : pages.hash(row);
  }

  /**
   * Returns whether two cells hold the same text, without making the texts.
   *
   * @param one the index of a row, from 0
   * @param other the index of another row, from 0
   * @return whether their texts are equal
   */
  public boolean isSame(int one, int other) {
    return pages == null ? codeOfRow[one] == codeOfRow[other] : pages.isSame(one, other);
  }

  /**
   * Returns whether some cell holds a character, in less time than reading them all.
   *
   * @param ascii a character of ASCII
   * @return whether some text holds it
   */
  public boolean holds(char ascii) {
    if (pages != null) {
      return pages.holds(ascii);
    }
    for (int code = 0; code < codes.size(); code++) {
      if (codes.text(code).indexOf(ascii) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the number of a text, by which what was found out about it can be kept.
   *
   * @param row the index of the row, from 0
   * @return the number, below {@link #codeCount}, or -1 if the column has too many different texts
   */
  public int code(int row) {
    return pages == null ? codeOfRow[row] : -1;
  }

  /** {@return how many different texts have a number, 0 if the column has too many} */
  public int codeCount() {
    return codes.size();
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
