package org.openkam.crm.table;

import java.util.BitSet;
import java.util.List;

/** Takes the rows of a file one after the other. */
@FunctionalInterface
interface RowSink {
  /**
   * Takes a row.
   *
   * @param number the line of the file or row of the sheet, the first being 1
   * @param cells the texts of the row
   * @param machine which of them are written as programs do
   */
  void row(int number, List<String> cells, BitSet machine);
}
