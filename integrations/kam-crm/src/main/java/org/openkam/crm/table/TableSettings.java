package org.openkam.crm.table;

import java.util.Optional;

/**
 * What a person said about how a file is to be read.
 *
 * @param encoding the name of the encoding, empty to find out
 * @param separator the separator, empty to find out
 * @param headerRow the row of the header, the first being 1; empty to find out
 */
public record TableSettings(
    Optional<String> encoding, Optional<Character> separator, Optional<Integer> headerRow) {
  /** Nothing was said. */
  public static final TableSettings NONE =
      new TableSettings(Optional.empty(), Optional.empty(), Optional.empty());
}
