package org.openkam.crm;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.openkam.crm.problem.ProblemList;
import org.openkam.crm.table.Table;
import org.openkam.crm.words.RecordKind;

/**
 * A table, what its rows are and what each column does.
 *
 * @param table the table
 * @param kind what its rows are
 * @param system the system it comes from, empty if that is not known
 * @param columns its columns, in the order of the file
 * @param said what a person said about it
 */
record FileReading(
    Table table,
    RecordKind kind,
    String system,
    ImmutableList<ColumnReading> columns,
    FilePlan said) {

  /** {@return a table of which nothing but its cells is asked} */
  static FileReading plain(Table table) {
    return new FileReading(
        table,
        RecordKind.ACCOUNT,
        "",
        ImmutableList.of(),
        FilePlan.builder().file(table.source().file()).build());
  }

  ProblemList problems() {
    return table.problems();
  }

  String file() {
    return table.source().file();
  }

  /** {@return the first column of a role} */
  Optional<ColumnReading> find(Role role) {
    for (ColumnReading column : columns) {
      if (column.role() == role) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  ImmutableList<ColumnReading> all(Role role) {
    return columns.stream()
        .filter(column -> column.role() == role)
        .collect(ImmutableList.toImmutableList());
  }

  Optional<ColumnReading> find(String header) {
    return columns.stream().filter(column -> column.header().equals(header)).findFirst();
  }

  /** {@return what a plan said about a column, empty if nothing} */
  Optional<ColumnPlan> said(ColumnReading column) {
    return said.columns().stream()
        .filter(plan -> plan.header().equals(column.header()))
        .findFirst();
  }
}
