package org.openkam.research.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class VegaLiteTest {
  private static final Table TABLE =
      Table.of(
          List.of(
              Column.text("strategy", "name"),
              Column.text("normalization", "name"),
              Column.number("value", "mean"),
              Column.number("low", "lower end"),
              Column.number("high", "upper end")),
          List.of(
              List.of("a \"quoted\" \\ name\n", "</script>", 0.5, 0.25, 0.75),
              Arrays.asList("b", "sum", null, 0.0, 1.0)));

  @Test
  void drawsAHeatMapOfCompleteRows() throws IOException {
    StringBuilder out = new StringBuilder();

    VegaLite.heatMap(TABLE, "normalization", "strategy", "value", out);

    assertThat(out.toString())
        .isEqualTo(
            """
            {"$schema":"https://vega.github.io/schema/vega-lite/v5.json",
            "data":{"values":[
            {"normalization":"\\u003c/script>","strategy":"a \\"quoted\\" \\\\ name\\u000a","value":0.5}
            ]},
            "mark":"rect","encoding":{"x":{"field":"normalization","type":"nominal","sort":null},\
            "y":{"field":"strategy","type":"nominal","sort":null},\
            "color":{"field":"value","type":"quantitative"}}}
            """);
    assertThat(read(out).at("/data/values/0/strategy").asText())
        .isEqualTo("a \"quoted\" \\ name\n");
  }

  @Test
  void drawsBars() throws IOException {
    StringBuilder out = new StringBuilder();

    VegaLite.bars(TABLE, "strategy", "high", out);

    assertThat(read(out).at("/data/values")).hasSize(2);
    assertThat(read(out).at("/mark").asText()).isEqualTo("bar");
    assertThat(read(out).at("/encoding/x/field").asText()).isEqualTo("high");
    assertThat(read(out).at("/encoding/y/field").asText()).isEqualTo("strategy");
  }

  @Test
  void drawsPointsWithIntervals() throws IOException {
    StringBuilder out = new StringBuilder();

    VegaLite.intervals(TABLE, "strategy", "value", "low", "high", out);

    assertThat(read(out).at("/data/values")).hasSize(1);
    assertThat(read(out).at("/layer/0/encoding/x/field").asText()).isEqualTo("low");
    assertThat(read(out).at("/layer/0/encoding/x2/field").asText()).isEqualTo("high");
    assertThat(read(out).at("/layer/1/encoding/x/field").asText()).isEqualTo("value");
  }

  @Test
  void refusesTextWhereNumbersAreDrawn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VegaLite.bars(TABLE, "value", "strategy", new StringBuilder()))
        .withMessage("column 'strategy' must hold numbers: TEXT");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VegaLite.bars(TABLE, "strategy", "length", new StringBuilder()))
        .withMessageStartingWith("no column 'length' among ");
  }

  private static JsonNode read(StringBuilder out) throws IOException {
    return new ObjectMapper().readTree(out.toString());
  }
}
