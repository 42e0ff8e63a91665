package org.openkam.jackson;

import static com.google.common.base.Preconditions.checkArgument;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.fields.Field;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Form;
import org.openkam.core.fields.Forms;
import org.openkam.core.finding.Attributes;
import org.openkam.core.finding.Finding;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.portfolio.PortfolioMatrices;
import org.openkam.core.portfolio.PortfolioMatrix;

final class KamJsonTest {
  private static final KamJson JSON = KamJson.json();
  private static final KamJson YAML = KamJson.yaml();
  private static final String MINIMAL =
      "{\"id\":\"m\",\"criteria\":[{\"id\":\"c\",\"scale\":{\"type\":\"RATIO\"}}],"
          + "\"weights\":{\"c\":1}}";

  @Test
  void writesAModelAsItWasRead() {
    String text = resource("model.json");

    assertThat(JSON.write(JSON.read(text, SelectionModel.class)) + "\n").isEqualTo(text);
  }

  @Test
  void readsTheSameModelFromYamlAndTakesDefaultsForWhatIsAbsent() {
    SelectionModel json = JSON.read(resource("model.json"), SelectionModel.class);
    SelectionModel yaml = YAML.read(resource("model.yaml"), SelectionModel.class);

    assertThat(yaml).isEqualTo(json);
    assertThat(yaml.fingerprint()).isEqualTo(json.fingerprint());
    assertThat(YAML.read(YAML.write(json), SelectionModel.class)).isEqualTo(json);
  }

  @Test
  void readsFromAStream() {
    InputStream in = new ByteArrayInputStream(MINIMAL.getBytes(StandardCharsets.UTF_8));

    assertThat(JSON.read(in, SelectionModel.class).id()).isEqualTo("m");
  }

  @Test
  void readsAListOfValues() {
    assertThat(
            KamJson.json()
                .readList(
                    """
                    [{"id": "acme", "figures": {"revenue": 3}}, {"id": "bolt"}]
                    """,
                    Account.class))
        .containsExactly(
            Account.builder().id(AccountId.of("acme")).putFigure("revenue", 3).build(),
            Account.builder().id(AccountId.of("bolt")).build());
    assertThat(KamJson.yaml().readList("- acme\n- bolt\n", AccountId.class))
        .containsExactly(AccountId.of("acme"), AccountId.of("bolt"));
    assertThatExceptionOfType(JsonProblemException.class)
        .isThrownBy(() -> KamJson.json().readList("[\"acme\", \" \"]", AccountId.class))
        .withMessage("[1]: account id must not be blank: ' '");
    assertThatExceptionOfType(JsonProblemException.class)
        .isThrownBy(() -> KamJson.json().readList("[{\"id\": 3}]", Account.class))
        .satisfies(problem -> assertThat(problem.path()).isEqualTo("[0].id"));
  }

  @Test
  void keepsEveryKindOfAttribute() {
    Attributes attributes =
        Attributes.builder()
            .put("number", -0.0)
            .put("whole", 15)
            .put("text", "2025-01-01")
            .put("day", LocalDate.of(2025, 1, 1))
            .put("flag", true)
            .put("list", ImmutableList.of(1.5, 2))
            .put("inner", ImmutableMap.of("a", ImmutableList.of(ImmutableMap.of("b", "c"))))
            .build();

    assertThat(JSON.read(JSON.write(attributes), Attributes.class)).isEqualTo(attributes);
  }

  @Test
  void writesTheMessageOfAFindingForReadersWithoutThisLibrary() {
    Finding finding = Finding.info("A", "s", "{n} things", ImmutableMap.of("n", 2));

    assertThat(JSON.write(finding)).contains("\"message\" : \"2 things\"");
    assertThat(JSON.read(JSON.write(finding), Finding.class)).isEqualTo(finding);
  }

  @Test
  void writesAMatrixOfOnesOwnInFull() {
    PortfolioMatrix own =
        PortfolioMatrix.builder()
            .id("own")
            .horizontal(PortfolioMatrices.nineBox().horizontal())
            .vertical(PortfolioMatrices.nineBox().vertical())
            .cells(PortfolioMatrices.nineBox().cells())
            .build();

    assertThat(JSON.read(JSON.write(own), PortfolioMatrix.class)).isEqualTo(own);
    assertThat(JSON.write(PortfolioMatrices.nineBox())).isEqualTo("\"ge-nine-box\"");
  }

  @Test
  void namesThePathOfEveryProblem() {
    refuses(
        "{\"id\":\"m\",\"criteria\":[{\"id\":\"c\",\"scale\":{\"type\":\"RATIO\",\"colour\":1}}],"
            + "\"weights\":{\"c\":1}}",
        "criteria[0].scale.colour: is unknown; known here are [type, unit, bounds, levels]");
    refuses(
        MINIMAL.replace("\"RATIO\"", "\"RATION\""),
        "criteria[0].scale.type: must be one of [ORDINAL, INTERVAL, RATIO, BOOLEAN]: 'RATION'");
    refuses(MINIMAL.replace("\"m\"", "7"), "id: must be a text: 7");
    refuses(
        MINIMAL.replace("\"weights\":{\"c\":1}", "\"weights\":[]"),
        "weights: must be an object: []");
    refuses(
        MINIMAL.replace("{\"c\":1}", "{\"c\":-1}"),
        "weights: weight of criterion 'c' must be finite and not negative: -1.0");
    refuses(
        MINIMAL.replace("{\"c\":1}", "{\"c\":0}"),
        "weights: weights must have at least one above zero: {c=0.0}");
    refuses(
        MINIMAL.replace("{\"c\":1}", "{\"c\":1e999}"),
        "weights.c: must be a number that fits:" + " \"Infinity\"");
    refuses(
        MINIMAL.replace("{\"c\":1}", "{\"c\":NaN}"),
        "weights.c: must be a number that fits: \"NaN\"");
    refuses("{\"id\":\"m\"}", "must have a 'criteria'");
    refuses(
        MINIMAL.replace("{\"id\":\"m\"", "{\"schemaVersion\":99,\"id\":\"m\""),
        "schemaVersion: 99 is not known here; this version reads 1");
    refuses(
        MINIMAL.replace("\"weights\":{\"c\":1}", "\"weights\":{\"d\":1}"),
        "model 'm' must know every criterion that the score weighs, but has [c]: 'd'");
    refuses(
        MINIMAL.replace("{\"type\":\"RATIO\"}", "{\"type\":\"RATIO\",\"bounds\":[1]}"),
        "criteria[0].scale.bounds: must be two numbers: [1.0]");
    refuses(
        MINIMAL.replace("\"weights\"", "\"portfolio\":\"ansoff\",\"weights\""),
        "portfolio: must be a portfolio matrix or the name of one among [ge-nine-box,"
            + " woodburn-mcdonald, millman-wilson, kraljic, supplier-preferencing,"
            + " internal-external]: 'ansoff'");
    refuses(
        MINIMAL.replace("\"id\":\"c\"", "\"id\":\"c\",\"preference\":\"UP\""),
        "criteria[0].preference: must be MORE, LESS, an object with a target or one with a range:"
            + " 'UP'");
    refuses(
        MINIMAL.replace("\"id\":\"c\"", "\"id\":\"c\",\"valueFunction\":{\"wavy\":1}"),
        "criteria[0].valueFunction: must be one of linear, piecewiseLinear, plateau,"
            + " exponential, logistic, steps");
    refuses(
        MINIMAL.replace("\"weights\"", "\"selectionPolicy\":{\"maxKeyAccounts\":1.5},\"weights\""),
        "selectionPolicy.maxKeyAccounts: must be a whole number: 1.5");
  }

  @Test
  void survivesHostileText() {
    refusesStartingWith("", "");
    refusesStartingWith("   ", "");
    refusesStartingWith("not json at all", "line 1, column");
    refusesStartingWith("{\"id\":", "line 1, column");
    refusesStartingWith("null", "the text holds nothing");
    refusesStartingWith("[]", "must be an object: []");
    refusesStartingWith("[".repeat(100_000), "Document nesting depth (51) exceeds");
    refusesStartingWith("{\"id\":\"m\",\"id\":\"n\"}", "line 1, column");
    refusesStartingWith(MINIMAL + " {}", "line 1, column");
    refusesStartingWith("{\"id\":" + "9".repeat(1000) + "}", "Number value length (1000) exceeds");
    refusesStartingWith(
        "{\"id\":\"\\ud800\"}",
        "id: must be a text of whole characters, but holds half of a surrogate pair");
    refusesStartingWith("{\"id\":NaN}", "id: must be a text: \"NaN\"");
  }

  @Test
  void stopsReadingATextThatNeverEnds() {
    InputStream endless =
        new InputStream() {
          private long count;

          @Override
          public int read() {
            return count++ == 0 ? '"' : 'a';
          }

          @Override
          public int read(byte[] target, int offset, int length) {
            for (int i = 0; i < length; i++) {
              target[offset + i] = (byte) read();
            }
            return length;
          }
        };

    assertThatThrownBy(() -> JSON.read(endless, SelectionModel.class))
        .isInstanceOf(JsonProblemException.class);
    assertThatThrownBy(() -> YAML.read("a: ".repeat(5_000_000), SelectionModel.class))
        .isInstanceOf(JsonProblemException.class);
  }

  @Test
  void refusesToWriteWhatCannotBeReadBack() {
    Criterion own =
        Criterion.builder().id("c").scale(Scale.ratio("")).valueFunction(v -> 0.5).build();

    assertThatThrownBy(() -> JSON.write(own))
        .isInstanceOf(JsonProblemException.class)
        .hasMessageStartingWith("valueFunction: a value function of one's own cannot be written: ");
  }

  private static void refuses(String text, String message) {
    assertThatThrownBy(() -> JSON.read(text, SelectionModel.class))
        .isInstanceOf(JsonProblemException.class)
        .hasMessage(message);
  }

  private static void refusesStartingWith(String text, String start) {
    assertThatThrownBy(() -> JSON.read(text, SelectionModel.class))
        .isInstanceOf(JsonProblemException.class)
        .hasMessageStartingWith(start);
  }

  @Test
  void namesThePlaceOfAnElementThatCannotBeWritten() {
    Form<ImmutableList<String>> names = Forms.TEXT.as(KamJsonTest::lower, name -> name).list();

    assertThatExceptionOfType(JsonProblemException.class)
        .isThrownBy(() -> JSON.write(ImmutableList.of("A", "b"), names))
        .withMessage("[0]: must be lower case: A");
    assertThatExceptionOfType(JsonProblemException.class)
        .isThrownBy(() -> JSON.write(ImmutableList.of("a", "b", "C"), names))
        .withMessage("[2]: must be lower case: C");
    assertThatExceptionOfType(JsonProblemException.class)
        .isThrownBy(() -> YAML.write(ImmutableMap.of("x", ImmutableList.of("a", "B")), names.map()))
        .withMessage("x[1]: must be lower case: B");
    assertThatExceptionOfType(JsonProblemException.class)
        .isThrownBy(() -> JSON.write(ImmutableList.of(1.0, Double.NaN), Forms.NUMBER.list()))
        .withMessage("[1]: must be a finite number: NaN");
  }

  private static String lower(String name) {
    checkArgument(name.chars().allMatch(Character::isLowerCase), "must be lower case: %s", name);
    return name;
  }

  @Test
  void readsAndWritesTypesOfYourOwnByTheirForm() {
    record Pair(AccountId account, double share) {}
    Form<Pair> form =
        Fields.of(
            Pair.class,
            Field.required("account", AccountId.form(), Pair::account),
            Field.required("share", Forms.SHARE, Pair::share),
            Pair::new);
    Pair pair = new Pair(AccountId.of("acme"), 0.25);

    assertThat(YAML.write(pair, form)).isEqualTo("---\naccount: \"acme\"\nshare: 0.25\n");
    assertThat(YAML.read(YAML.write(pair, form), form)).isEqualTo(pair);
    assertThat(JSON.read(JSON.write(pair, form), form)).isEqualTo(pair);
    assertThatExceptionOfType(JsonProblemException.class)
        .isThrownBy(() -> JSON.read("{\"account\": \"acme\"}", form))
        .withMessage("must have a 'share'");
    assertThatExceptionOfType(JsonProblemException.class)
        .isThrownBy(() -> JSON.read("", form))
        .withMessageContaining("No content to map");
    assertThatExceptionOfType(JsonProblemException.class)
        .isThrownBy(() -> JSON.read("null", form))
        .withMessage("the text holds nothing");
    assertThatExceptionOfType(JsonProblemException.class)
        .isThrownBy(() -> JSON.withMaxBytes(20).read(JSON.write(pair, form), form))
        .withMessage("the text is longer than 20 bytes");
    assertThatExceptionOfType(JsonProblemException.class)
        .isThrownBy(() -> JSON.withMaxBytes(20).write(pair, form))
        .withMessage("the text is longer than 20 bytes");
  }

  private static String resource(String name) {
    try {
      return Resources.toString(
          Resources.getResource(KamJsonTest.class, name), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
