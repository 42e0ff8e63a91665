package org.openkam.crm;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openkam.crm.words.Outcome;
import org.openkam.crm.words.Plain;

/** The stages of a pipeline as a file lists them: which are final, and which of those are won. */
final class StageList {
  private final Map<String, Outcome> outcomes = new HashMap<>();

  static StageList of(List<FileReading> files) {
    StageList list = new StageList();
    for (FileReading file : files) {
      Optional<ColumnReading> isFinal = file.find(Role.STAGE_FINAL);
      Optional<ColumnReading> isWon = file.find(Role.STAGE_WON);
      for (int row = 0; row < file.table().size(); row++) {
        boolean won = isTrue(isWon, row);
        boolean closed = isFinal.isPresent() ? isTrue(isFinal, row) : won;
        Outcome outcome = won ? Outcome.WON : closed ? Outcome.LOST : Outcome.OPEN;
        for (Role role : ImmutableList.of(Role.OWN_ID, Role.OWN_NUMBER, Role.OWN_NAME)) {
          for (ColumnReading column : file.all(role)) {
            list.outcomes.put(Plain.of(column.text(row)), outcome);
          }
        }
      }
    }
    return list;
  }

  private static boolean isTrue(Optional<ColumnReading> column, int row) {
    return column.flatMap(one -> Contents.flag(one.text(row))).orElse(false);
  }

  Optional<Outcome> find(String word) {
    return Optional.ofNullable(outcomes.get(Plain.of(word)));
  }
}
