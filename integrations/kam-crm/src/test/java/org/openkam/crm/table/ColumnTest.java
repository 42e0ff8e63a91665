package org.openkam.crm.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells are hashed and compared as their texts are, however a column keeps them. */
final class ColumnTest {
  @ParameterizedTest
  @CsvSource({"10, A", "5000, A", "5000, Ä", "1023, A", "1025, €"})
  void hashesAndComparesCellsAsTheirTexts(int rows, String letter) {
    Column column = new Column("key");
    for (int row = 0; row < rows; row++) {
      column.add(letter + row, false);
    }
    column.add(letter + 0, false);
    column.add("", false);
    column.finish();

    assertThat(column.size()).isEqualTo(rows + 2);
    for (int row = 0; row < column.size(); row++) {
      String text = row < rows ? letter + row : row == rows ? letter + 0 : "";
      assertThat(column.text(row)).isEqualTo(text);
      assertThat(column.isEmpty(row)).isEqualTo(text.isEmpty());
      assertThat(column.hash(row)).isEqualTo(text.hashCode());
      assertThat(column.isSame(row, row)).isTrue();
      assertThat(column.isSame(row, rows)).isEqualTo(text.equals(letter + 0));
    }
  }
}
