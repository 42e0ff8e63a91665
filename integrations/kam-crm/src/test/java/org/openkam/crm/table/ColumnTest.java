package org.openkam.crm.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ColumnTest {
  private static final int MANY = 5000;

  @Test
  void numbersTheTextsOfAColumnWithFew() {
    Column column = column(3, "won", "", "lost");

    assertThat(column.codeCount()).isEqualTo(3);
    assertThat(column.code(4)).isEqualTo(1);
    assertThat(column.text(5)).isEqualTo("lost");
    assertThat(column.isEmpty(1)).isTrue();
    assertThat(column.isEmpty(0)).isFalse();
    assertThat(column.holds('w')).isTrue();
    assertThat(column.holds('x')).isFalse();
  }

  @Test
  void keepsEveryTextOfAColumnWithMany() {
    Column column = new Column("id");
    for (int row = 0; row < MANY; row++) {
      column.add(text(row), false);
    }
    column.finish();

    assertThat(column.size()).isEqualTo(MANY);
    assertThat(column.codeCount()).isZero();
    for (int row = 0; row < MANY; row++) {
      assertThat(column.text(row)).isEqualTo(text(row));
      assertThat(column.isEmpty(row)).isEqualTo(row == 4500);
      assertThat(column.code(row)).isEqualTo(-1);
    }
    assertThat(column.holds('9')).isTrue();
    assertThat(column.holds('+')).isFalse();
  }

  @Test
  void takesTheTextBetweenTwoPlaces() {
    Column column = new Column("id");
    char[] row = "abc,déf".toCharArray();

    column.add(row, 0, 3);
    column.add(row, 4, 7);
    column.add(row, 3, 3);
    column.finish();

    assertThat(column.text(0)).isEqualTo("abc");
    assertThat(column.text(1)).isEqualTo("déf");
    assertThat(column.text(2)).isEmpty();
  }

  @Test
  void knowsTextsOfTheSameHashApart() {
    Column column = column(1, "Aa", "BB");

    assertThat(column.code(0)).isZero();
    assertThat(column.code(1)).isEqualTo(1);
  }

  /** Most texts are plain; a few are not, one is empty, and one is long. */
  private static String text(int row) {
    if (row == 4500) {
      return "";
    }
    return (row % 1000 == 999 ? "Größe€" : "K") + row + (row == 4700 ? "x".repeat(40_000) : "");
  }

  private static Column column(int times, String... texts) {
    Column column = new Column("stage");
    for (int i = 0; i < times; i++) {
      for (String text : texts) {
        column.add(text, false);
      }
    }
    column.finish();
    return column;
  }
}
