package org.openkam.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.distance.DistanceStrategies;
import org.openkam.scoring.standard.Strategies;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.FrozenModel;

final class FrozenModelJsonTest {
  private static final KamJson JSON = KamJson.json();
  private static final ImmutableList<Criterion> CRITERIA =
      ImmutableList.of(
          Criterion.more("revenue", Scale.ratio("EUR")),
          Criterion.less("cost", Scale.ratio("EUR")));
  private static final DecisionMatrix MATRIX =
      DecisionMatrix.of(
          ImmutableList.of(AccountId.of("a"), AccountId.of("b")),
          CRITERIA,
          new double[][] {{6, 4}, {2, 4}});
  private static final String TEXT =
      JSON.write(
          DistanceStrategies.edas()
              .fit(MATRIX, Weights.proportional(ImmutableMap.of("revenue", 3.0, "cost", 1.0)))
              .freeze());

  @Test
  void writesWhatASecondReaderNeedsToScoreToo() {
    assertThat(TEXT)
        .startsWith(
            "{\n  \"schemaVersion\" : 1,\n  \"strategy\" : {\n    \"name\" : \"edas\"\n  },")
        .contains("\"weight\" : 0.75")
        .contains("\"averages\" : [\n      4,\n      4\n    ]");
    assertThat(JSON.write(JSON.read(TEXT, FrozenModel.class))).isEqualTo(TEXT);
  }

  @Test
  void keepsTheInfiniteExtremesOfAColumnWithoutValues() {
    FittedParameters fitted =
        FittedParameters.nothing()
            .with("min", Double.POSITIVE_INFINITY, -0.0)
            .with("max", -1 / 0.0, 0.1);

    assertThat(JSON.read(JSON.write(fitted), FittedParameters.class)).isEqualTo(fitted);
    refuses(
        "{\"min\":[1,\"much\"]}",
        FittedParameters.class,
        "min[1]: must be a number, 'Infinity' or '-Infinity': 'much'");
    refuses("{\"min\":[null]}", FittedParameters.class, "min[0]: must be a number: null");
  }

  @Test
  void namesThePathOfEveryProblem() {
    refuses(
        TEXT.replace("0.75", "-0.75"),
        "columns[0]: weight of criterion 'revenue' must be above" + " zero and at most one: -0.75");
    refuses(TEXT.replace("0.75", "0.5"), "weights of a frozen model must sum to one: 0.75");
    refuses(TEXT.replace("\"columns\"", "\"colums\""), "must have a 'columns'");
    refuses(
        TEXT.replace("\"policy\" : {", "\"polisy\" : {"),
        "polisy: is unknown; known here are [schemaVersion, strategy, policy, columns, parameters,"
            + " findings]");
    refuses(
        TEXT.replace("\"schemaVersion\" : 1", "\"schemaVersion\" : 2"),
        "schemaVersion: 2 is not known here; this version reads 1");
    refuses(
        TEXT.replace("\"id\" : \"cost\"", "\"id\" : \"revenue\""),
        "frozen model must have each criterion once: [revenue, revenue]");
    refuses("[".repeat(60), "Document nesting depth (51) exceeds");
  }

  @Test
  void refusesAStrategyThatNobodyKnowsAndAReferenceThatDoesNotFit() {
    FrozenModel unknown = JSON.read(TEXT.replace("\"edas\"", "\"edsa\""), FrozenModel.class);
    FrozenModel shorter =
        JSON.read(
            TEXT.replace("\"averages\" : [\n      4,", "\"averages\" : ["), FrozenModel.class);

    assertThatThrownBy(() -> unknown.fitted(Strategies.standard()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no strategy 'edsa' among " + Strategies.standard().names());
    assertThatThrownBy(() -> shorter.fitted(Strategies.standard()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("fitted parameter 'averages' must hold 2 numbers: 1");
  }

  @Test
  void readsTenThousandNamesInLinearTime() {
    ImmutableMap.Builder<String, ImmutableDoubleArray> numbers = ImmutableMap.builder();
    for (int i = 0; i < 10_000; i++) {
      numbers.put("name " + i, ImmutableDoubleArray.of(i, 0.5));
    }
    FittedParameters parameters = FittedParameters.of(numbers.buildOrThrow());
    String text = JSON.write(parameters);

    // copying what was read at every name took seconds
    FittedParameters read =
        assertTimeout(Duration.ofSeconds(2), () -> JSON.read(text, FittedParameters.class));

    assertThat(read).isEqualTo(parameters);
  }

  private static void refuses(String text, String message) {
    refuses(text, FrozenModel.class, message);
  }

  private static void refuses(String text, Class<?> type, String message) {
    assertThatThrownBy(() -> JSON.read(text, type))
        .isInstanceOf(JsonProblemException.class)
        .message()
        .startsWith(message);
  }
}
