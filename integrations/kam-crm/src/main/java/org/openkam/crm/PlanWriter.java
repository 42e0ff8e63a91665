package org.openkam.crm;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.openkam.crm.form.DateOrder;
import org.openkam.crm.form.DateProfile;
import org.openkam.crm.table.TableSource;
import org.openkam.crm.words.Outcome;

/** Writes down how a file was read. */
final class PlanWriter {
  private PlanWriter() {}

  static FilePlan plan(FileReading file, Optional<LedgerBuilder> ledger) {
    TableSource source = file.table().source();
    FilePlan.Builder plan = FilePlan.builder();
    plan.file(source.file()).sha256(source.sha256()).object(file.kind().label());
    if (!source.encoding().isEmpty()) {
      plan.encoding(source.encoding());
    }
    if (!source.separator().isEmpty()) {
      plan.separator(source.separator());
    }
    if (source.headerRow() > 0) {
      plan.headerRow(source.headerRow());
    }
    if (!file.system().isEmpty()) {
      plan.system(file.system());
    }
    for (ColumnReading column : file.columns()) {
      plan.addColumn(column(column, ledger));
    }
    ledger.ifPresent(
        built -> {
          built.keys().column().map(ColumnReading::header).ifPresent(plan::join);
          plan.stages(stages(built));
        });
    file.said().currency().ifPresent(plan::currency);
    return plan.build();
  }

  private static ImmutableMap<String, String> stages(LedgerBuilder ledger) {
    ImmutableMap.Builder<String, String> stages = ImmutableMap.builder();
    for (java.util.Map.Entry<String, Outcome> stage : ledger.outcomes().used().entrySet()) {
      if (!stage.getKey().isEmpty() && stage.getValue() != Outcome.UNCLASSIFIED) {
        stages.put(stage.getKey(), stage.getValue().label());
      }
    }
    return stages.buildOrThrow();
  }

  private static ColumnPlan column(ColumnReading column, Optional<LedgerBuilder> ledger) {
    ColumnPlan.Builder plan = ColumnPlan.builder();
    plan.header(column.header());
    if (!column.by().isEmpty()) {
      plan.meaning(column.meaning()).by(column.by());
    }
    for (int row = 0; row < column.column().size(); row++) {
      if (column.isFilled(row)) {
        plan.example(column.text(row));
        break;
      }
    }
    ledger.ifPresent(
        built -> {
          built.amounts().columns().stream()
              .filter(numbers -> numbers.column() == column)
              .filter(numbers -> numbers.state() == Numbers.State.CLEAR)
              .findFirst()
              .ifPresent(numbers -> plan.decimal(Character.toString(numbers.sign().sign())));
          built.days().stream()
              .filter(dates -> dates.column() == column)
              .filter(dates -> column.dates().decision() != DateProfile.Decision.EITHER)
              .flatMap(dates -> dates.order().stream())
              .findFirst()
              .map(DateOrder::label)
              .ifPresent(plan::dates);
        });
    return plan.build();
  }
}
