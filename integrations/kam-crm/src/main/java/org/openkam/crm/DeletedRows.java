package org.openkam.crm;

import java.util.Optional;

/** Which rows of a file are marked as deleted, or as merged into another. */
final class DeletedRows {
  private final Optional<ColumnReading> deleted;
  private final Optional<ColumnReading> mergedInto;

  DeletedRows(FileReading file) {
    this.deleted = file.find(Role.DELETED);
    this.mergedInto = file.find(Role.MERGED_INTO);
  }

  boolean contains(int row) {
    if (mergedInto.isPresent() && mergedInto.get().isFilled(row)) {
      return true;
    }
    return deleted.isPresent()
        && deleted.get().isFilled(row)
        && Contents.flag(deleted.get().text(row)).orElse(false);
  }
}
