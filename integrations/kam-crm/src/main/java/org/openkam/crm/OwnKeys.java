package org.openkam.crm;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the key of a file of accounts whose headers name none: a column of different texts that
 * most rows of another file refer to.
 */
final class OwnKeys {
  private static final int LOOKED_AT = 20_000;

  private OwnKeys() {}

  static void find(FileReading accounts, List<FileReading> files) {
    if (accounts.find(Role.OWN_ID).isPresent() || accounts.find(Role.OWN_NUMBER).isPresent()) {
      return;
    }
    for (ColumnReading column : accounts.columns()) {
      boolean isFree = column.by().isEmpty() || column.role() == Role.ATTRIBUTE;
      Optional<Set<String>> keys = isFree ? keys(column) : Optional.empty();
      boolean isReferredTo =
          keys.isPresent()
              && files.stream()
                  .filter(file -> file.kind().isTransaction())
                  .flatMap(file -> file.columns().stream())
                  .filter(other -> other.role().isAccountKey() || other.by().isEmpty())
                  .anyMatch(other -> refersTo(other, keys.get()));
      if (isReferredTo) {
        column.means("account.id", Role.OWN_ID, "content");
        return;
      }
    }
  }

  /** {@return the texts of a column if each is different and none is missing} */
  private static Optional<Set<String>> keys(ColumnReading column) {
    Set<String> keys = new HashSet<>();
    for (int row = 0; row < column.column().size(); row++) {
      if (!column.isFilled(row) || !keys.add(column.text(row))) {
        return Optional.empty();
      }
    }
    return Optional.of(keys);
  }

  private static boolean refersTo(ColumnReading column, Set<String> keys) {
    int filled = 0;
    int known = 0;
    for (int row = 0; row < Math.min(column.column().size(), LOOKED_AT); row++) {
      if (column.isFilled(row)) {
        filled++;
        known += keys.contains(column.text(row)) ? 1 : 0;
      }
    }
    return filled > 0 && 2 * known > filled;
  }
}
