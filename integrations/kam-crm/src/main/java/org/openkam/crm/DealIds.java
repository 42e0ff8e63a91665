package org.openkam.crm;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.openkam.crm.problem.ProblemCode;

/** The ids of deals of earlier files, so that a deal in two exports counts once. */
final class DealIds {
  private final Set<String> earlier = new HashSet<>();

  boolean isEmpty() {
    return earlier.isEmpty();
  }

  /** {@return whether an earlier file holds the deal; reported} */
  boolean isElsewhere(String id, Optional<BigDecimal> amount, FileReading file, int row) {
    if (!earlier.contains(id)) {
      return false;
    }
    file.problems()
        .add(
            ProblemCode.DUPLICATE_DEAL,
            file.table().rowNumber(row),
            "",
            "value",
            id,
            "rows",
            "several",
            "kind",
            "ELSEWHERE",
            "done",
            "it stands in an earlier file and counts there");
    return true;
  }

  void addAll(FileReading file) {
    LedgerBuilder.ownKey(file)
        .ifPresent(
            column -> {
              for (int row = 0; row < file.table().size(); row++) {
                if (column.isFilled(row)) {
                  earlier.add(column.text(row));
                }
              }
            });
  }
}
