package org.openkam.core.coverage;

import java.util.Optional;

/**
 * One cell of a coverage matrix.
 *
 * @param state how far it is filled
 * @param note what fills it, such as a topic or the names of two people
 */
public record CoverageCell(CoverageState state, Optional<String> note) {
  /**
   * Returns a cell without a note.
   *
   * @param state how far it is filled
   * @return the cell
   */
  public static CoverageCell of(CoverageState state) {
    return new CoverageCell(state, Optional.empty());
  }
}
