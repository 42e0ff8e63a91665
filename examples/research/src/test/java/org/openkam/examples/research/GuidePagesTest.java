package org.openkam.examples.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openkam.core.execution.Parallelism;
import org.openkam.research.experiment.ExperimentResult;
import org.openkam.research.table.Tables;

/** Keeps the tables and the program of the guide equal to what runs. */
final class GuidePagesTest {
  private static final Path GUIDE = Path.of("../../docs/guide");
  private static final String START = "static ExperimentResult run() {\n";
  private static final String END = "\n  }\n\n  /** A rating";

  @Test
  void thePageOnExperimentsShowsTheProgram() throws IOException {
    String source =
        Files.readString(Path.of("src/main/java/org/openkam/examples/research/FifteenLines.java"));
    String body = source.substring(source.indexOf(START) + START.length(), source.indexOf(END));

    assertThat(page("experiments")).containsIgnoringWhitespaces("```java" + body + "```");
  }

  @Test
  void thePageOnExperimentsShowsWhatTheProgramPrints() throws IOException {
    ExperimentResult result = FifteenLines.run();

    for (String column : List.of("data", "weighting", "strategy")) {
      StringBuilder table = new StringBuilder();
      Tables.markdown(Means.by(column, "captured_value", result), 3, table);
      assertThat(page("experiments")).contains("\n\n" + table + "\n");
    }
    assertThat(result.metrics().rows()).hasSize(28 * 12 * 5 * 20);
  }

  @Test
  void thePageOnWhatHelpsShowsTheTablesOfTheStudy() throws IOException {
    StringBuilder worlds = new StringBuilder();
    Tables.markdown(WhatHelps.worlds(), 0, worlds);

    assertThat(page("what-helps"))
        .contains("\n\n" + worlds + "\n")
        .contains(WhatHelps.comparisons(WhatHelps.run(Parallelism.of(2))));
  }

  private static String page(String name) throws IOException {
    return Files.readString(GUIDE.resolve(name + ".md"));
  }
}
