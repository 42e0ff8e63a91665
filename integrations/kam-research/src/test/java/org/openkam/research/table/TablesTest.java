package org.openkam.research.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

final class TablesTest {
  private static final Table TABLE =
      Table.of(
          List.of(
              Column.text("model", "name of the model"),
              Column.number("value", "share from zero to one"),
              Column.whole("runs", "number of runs")),
          List.of(Arrays.asList("a, \"b\"", 0.25, 3L), Arrays.asList("50 % & more_", null, 0L)));

  @Test
  void writesCsvWithQuotesWhereTheyAreNeeded() throws IOException {
    StringBuilder out = new StringBuilder();
    Tables.csv(TABLE, out);
    assertThat(out).hasToString("model,value,runs\n\"a, \"\"b\"\"\",0.25,3\n50 % & more_,,0\n");
  }

  @Test
  void compressesTheSameCsvAndLeavesTheDestinationOpen() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringBuilder plain = new StringBuilder();
    Table table = Table.of(TABLE.columns(), List.of(Arrays.asList("Größe", 1.5, 1L)));
    AtomicBoolean closed = new AtomicBoolean();
    Tables.csv(table, plain);

    Tables.compressedCsv(
        table,
        new FilterOutputStream(out) {
          @Override
          public void close() {
            closed.set(true);
          }
        });

    assertThat(new GZIPInputStream(new ByteArrayInputStream(out.toByteArray())).readAllBytes())
        .isEqualTo(plain.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(closed).isFalse();
  }

  @Test
  void writesMarkdownWithNumbersToTheRight() throws IOException {
    StringBuilder out = new StringBuilder();
    Tables.markdown(TABLE, 1, out);
    assertThat(out)
        .hasToString(
            """
            | model | value | runs |
            | --- | ---: | ---: |
            | a, "b" | 0.3 | 3 |
            | 50 % & more_ |  | 0 |
            """);
  }

  @Test
  void writesLatexWithoutCommandsInTheText() throws IOException {
    StringBuilder out = new StringBuilder();
    Tables.latex(TABLE, 2, out);
    assertThat(out.toString())
        .startsWith("\\begin{tabular}{lrr}\n\\toprule\nmodel & value & runs \\\\\n\\midrule\n")
        .contains("50 \\% \\& more\\_ &  & 0 \\\\\n")
        .endsWith("\\bottomrule\n\\end{tabular}\n");
  }

  @Test
  void saysWhatEachColumnMeans() {
    assertThat(TABLE.dictionary().rows().get(1).find("meaning")).contains("share from zero to one");
  }

  @Test
  void refusesACellOfAnotherType() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Table.of(List.of(Column.number("value", "a share")), List.of(List.of(Double.NaN))))
        .withMessage("column 'value' must hold NUMBER: NaN");
  }

  @Test
  void refusesAnUnknownColumn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TABLE.rows().get(0).find("score"))
        .withMessage("no column 'score' among [model, value, runs]");
  }
}
