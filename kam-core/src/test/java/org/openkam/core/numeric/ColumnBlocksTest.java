package org.openkam.core.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ColumnBlocksTest {
  private static final double MISSING = Double.NaN;

  @Test
  void everyColumnIsSummedUp() {
    int rows = ColumnBlocks.SIZE + 3;
    ColumnBlocks blocks =
        ColumnBlocks.fill(
            rows, 2, (row, column) -> column == 0 ? row : row == 1024 ? MISSING : -row);

    assertThat(blocks.count()).isEqualTo(2);
    assertThat(blocks.values(1, 0)).containsExactly(1024, 1025, 1026);
    assertThat(blocks.summary(0)).isEqualTo(new ColumnSummary(1027, 0, 1026, 526_851, 90_267_138));
    assertThat(blocks.summary(1).count()).isEqualTo(1026);
    assertThat(blocks.summary(1).min()).isEqualTo(-1026);
    assertThat(blocks.value(1025, 1)).isEqualTo(-1025);
  }

  @Test
  void selectedColumnsKeepWhatIsKnownOfThem() {
    ColumnBlocks blocks = ColumnBlocks.fill(2, 3, (row, column) -> 10.0 * column + row);
    ColumnBlocks selected = blocks.select(2, 0);

    assertThat(selected.values(0, 0)).isSameAs(blocks.values(0, 2));
    assertThat(selected.summary(1)).isEqualTo(new ColumnSummary(2, 0, 1, 1, 0.5));
    assertThat(selected)
        .isEqualTo(ColumnBlocks.fill(2, 2, (row, column) -> (column == 0 ? 20.0 : 0) + row))
        .hasSameHashCodeAs(ColumnBlocks.fill(2, 2, (row, column) -> (column == 0 ? 20.0 : 0) + row))
        .isNotEqualTo(blocks)
        .hasToString("blocks of columns: 1");
  }

  @Test
  void nothingHasNoExtremes() {
    assertThat(ColumnSummary.of(new double[] {MISSING}, 1))
        .isEqualTo(new ColumnSummary(0, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0, 0));
    assertThat(ColumnSummary.of(new double[] {3}, 0)).isEqualTo(ColumnSummary.EMPTY);
    assertThat(ColumnBlocks.fill(0, 2, (row, column) -> row).count()).isZero();
    assertThat(ColumnBlocks.fill(0, 2, (row, column) -> row).summary(1))
        .isEqualTo(ColumnSummary.EMPTY);
  }
}
