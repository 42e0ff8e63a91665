package org.openkam.cli;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.research.table.Column;
import org.openkam.research.table.Table;
import org.openkam.xmcda.XmcdaCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Turns XMCDA files into tables. */
@Command(
    name = "xmcda",
    mixinStandardHelpOptions = true,
    description = "Turns XMCDA files into tables: performances.csv, criteria.csv, findings.csv.")
final class XmcdaCommand implements Callable<Integer> {
  private static final ImmutableList<Column> PERFORMANCES =
      ImmutableList.of(
          Column.text("account", "id of the alternative"),
          Column.text("criterion", "id of the criterion"),
          Column.number("value", "what is measured, in the unit of the criterion"));

  private static final ImmutableList<Column> CRITERIA =
      ImmutableList.of(
          Column.text("criterion", "id of the criterion"),
          Column.text("scale", "ratio, interval or ordinal"),
          Column.text("unit", "unit of its values"));

  @Mixin private final Input input = new Input();
  @Mixin private final Output output = new Output();

  private final Kam.Pipes pipes;

  XmcdaCommand(Kam.Pipes pipes) {
    this.pipes = pipes;
  }

  @Override
  public Integer call() throws IOException {
    output.clear("performances", "criteria", "findings");
    checkArgument(input.isXmcda(), "--in must be a folder or a file .xml with XMCDA");
    XmcdaCase problem = input.data(pipes).xmcda().orElseThrow();
    DecisionMatrix matrix = problem.matrix();
    output.writeFirst("performances", performances(matrix), pipes);
    output.write("criteria", criteria(matrix));
    output.write("findings", ResultTables.findings(problem.findings()));
    return 0;
  }

  private static Table performances(DecisionMatrix matrix) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (int row = 0; row < matrix.alternatives().size(); row++) {
      for (int column = 0; column < matrix.criteria().size(); column++) {
        double value = matrix.value(row, column);
        rows.add(
            Arrays.asList(
                matrix.alternatives().get(row).toString(),
                matrix.criteria().get(column).id(),
                Double.isNaN(value) ? null : value));
      }
    }
    return Table.of(PERFORMANCES, rows);
  }

  private static Table criteria(DecisionMatrix matrix) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Criterion criterion : matrix.criteria()) {
      rows.add(
          Arrays.asList(
              criterion.id(),
              criterion.scale().type().name().toLowerCase(Locale.ROOT),
              criterion.scale().unit()));
    }
    return Table.of(CRITERIA, rows);
  }
}
