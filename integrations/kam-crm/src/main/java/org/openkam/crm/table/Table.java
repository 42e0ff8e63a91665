package org.openkam.crm.table;

import com.google.common.collect.ImmutableList;
import org.openkam.crm.problem.ProblemList;

/** A file, or a sheet of one, as rows under a header. */
public final class Table {
  private final TableSource source;
  private final ImmutableList<Column> columns;
  private final int[] rowNumbers;
  private final ProblemList problems;

  Table(TableSource source, ImmutableList<Column> columns, int[] rowNumbers, ProblemList problems) {
    this.source = source;
    this.columns = columns;
    this.rowNumbers = rowNumbers;
    this.problems = problems;
  }

  /** {@return where the table comes from and how it was read} */
  public TableSource source() {
    return source;
  }

  /** {@return the columns, in the order of the file; those without a header left out} */
  public ImmutableList<Column> columns() {
    return columns;
  }

  /** {@return the headers, in the order of the file} */
  public ImmutableList<String> headers() {
    return columns.stream().map(Column::header).collect(ImmutableList.toImmutableList());
  }

  /** {@return how many rows there are} */
  public int size() {
    return rowNumbers.length;
  }

  /**
   * Returns where a row stands.
   *
   * @param row the index of the row, from 0
   * @return the line of the file or row of the sheet in which it begins, the first being 1
   */
  public int rowNumber(int row) {
    return rowNumbers[row];
  }

  /** {@return what is to be said about the table; grows while it is read further} */
  public ProblemList problems() {
    return problems;
  }
}
