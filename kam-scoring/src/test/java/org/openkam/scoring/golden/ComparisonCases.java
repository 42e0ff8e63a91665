package org.openkam.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openkam.core.numeric.PearsonCorrelation;
import org.openkam.scoring.agreement.RankCorrelation;
import org.openkam.scoring.agreement.Ranks;

/** Holds the comparison of two rankings to the golden numbers. */
final class ComparisonCases {
  private static final Splitter LIST = Splitter.on(',').trimResults();

  private ComparisonCases() {}

  static void check(JsonNode golden) {
    assertThat(golden.get("variant").asText()).isEqualTo("standard");
    assertThat(golden.get("parameters")).as("parameters").isEmpty();
    OptionalDouble actual = compare(golden);
    JsonNode expected = golden.at("/expected/value");
    if (expected.isNull()) {
      assertThat(actual).isEmpty();
    } else {
      Golden.assertClose(golden, "value", actual.orElseThrow(), expected.asDouble());
    }
  }

  /** Checks an example that names two rankings and some coefficients in one sentence. */
  static void checkPublished(JsonNode line) {
    Matcher sentence =
        Pattern.compile("rank similarity \\[(.*)] vs \\[(.*)]: (.*)")
            .matcher(line.get("method").asText());
    assertThat(sentence.matches()).as(line.get("method").asText()).isTrue();
    Golden.assertPublished(
        line,
        LIST.splitToStream(sentence.group(3).toLowerCase(Locale.ROOT))
            .map(name -> name.equals("rw") ? "weighted-spearman" : name)
            .mapToDouble(
                name ->
                    compare(name, numbers(sentence.group(1)), numbers(sentence.group(2)))
                        .orElseThrow())
            .toArray());
  }

  private static double[] numbers(String list) {
    return LIST.splitToStream(list).mapToDouble(Double::parseDouble).toArray();
  }

  private static OptionalDouble compare(JsonNode golden) {
    return compare(
        golden.get("method").asText(),
        Golden.doubles(golden.at("/input/x")),
        Golden.doubles(golden.at("/input/y")));
  }

  private static OptionalDouble compare(String method, double[] reference, double[] other) {
    return method.equals("pearson")
        ? PearsonCorrelation.between(reference, other)
        : RankCorrelation.of(method).between(Ranks.of(reference), Ranks.of(other));
  }
}
