package org.openkam.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.phase.PhaseModel;
import org.openkam.core.scorecard.Scorecard;
import org.openkam.planning.plan.AccountPlan;

final class KamSchemaTest {
  private static final JsonSchema MODEL = schema(KamSchema.SELECTION_MODEL);
  private static final JsonSchema SCORECARD = schema(KamSchema.SCORECARD);
  private static final JsonSchema PHASES = schema(KamSchema.PHASE_MODEL);
  private static final JsonSchema PLAN = schema(KamSchema.ACCOUNT_PLAN);

  @Property(tries = 100)
  @Domain(KamDomain.class)
  void everyModelThatIsWrittenIsValid(@ForAll SelectionModel model) {
    assertThat(MODEL.validate(KamJson.json().write(model), InputFormat.JSON)).isEmpty();
  }

  @Property(tries = 100)
  @Domain(KamDomain.class)
  void everyScorecardThatIsWrittenIsValid(@ForAll Scorecard scorecard) {
    assertThat(SCORECARD.validate(KamJson.json().write(scorecard), InputFormat.JSON)).isEmpty();
  }

  @Property(tries = 100)
  @Domain(KamDomain.class)
  void everyPhaseModelThatIsWrittenIsValid(@ForAll PhaseModel model) {
    assertThat(PHASES.validate(KamJson.json().write(model), InputFormat.JSON)).isEmpty();
  }

  @Property(tries = 100)
  @Domain(PlanDomain.class)
  void everyPlanThatIsWrittenIsValid(@ForAll AccountPlan plan) {
    assertThat(PLAN.validate(KamJson.json().write(plan), InputFormat.JSON)).isEmpty();
  }

  /** Run with {@code -Dkam.schema.dir=DIR} to write the files anew into a directory. */
  @ParameterizedTest
  @EnumSource
  void isTheDescriptionOfTheForm(KamSchema schema) throws IOException {
    String directory = System.getProperty("kam.schema.dir");
    if (directory != null) {
      Files.writeString(Path.of(directory, schema.fileName()), schema.generated());
    }
    assertThat(schema.text()).isEqualTo(schema.generated());
  }

  @Test
  void refusesPlansThatTheReaderRefuses() {
    String plan =
        "{\"account\":\"a\",\"start\":\"2026-01-01\",\"end\":\"2027-12-31\",\"version\":1,"
            + "\"template\":\"six-questions\",\"budget\":{\"currency\":\"EUR\",\"quarters\":["
            + "{\"start\":\"2026-01\",\"revenue\":60000,\"margin\":\"20000.50\","
            + "\"hours\":\"8\"}]}}";

    assertThat(PLAN.validate(plan, InputFormat.JSON)).isEmpty();
    ImmutableMap.of(
            "\"account\":\"a\",", "",
            "six-questions", "seven-questions",
            "\"version\":1", "\"version\":0",
            "\"2026-01\"", "\"2026-02\"",
            "20000.50", "20000,50",
            "\"8\"", "\"-8\"",
            "currency", "curency")
        .forEach(
            (good, bad) ->
                assertThat(PLAN.validate(plan.replace(good, bad), InputFormat.JSON))
                    .as(bad)
                    .isNotEmpty());
  }

  @Test
  void refusesWhatTheReaderRefuses() throws IOException {
    String full =
        Resources.toString(
            Resources.getResource(KamSchemaTest.class, "model.json"), StandardCharsets.UTF_8);

    assertThat(MODEL.validate(full, InputFormat.JSON)).isEmpty();
    assertInvalid(full.replace("\"RATIO\"", "\"RATION\""));
    assertInvalid(full.replace("\"sizeMeasure\"", "\"sizeMaesure\""));
    assertInvalid(full.replace("\"revenue\" : 50", "\"revenue\" : -50"));
    assertInvalid(full.replace("\"schemaVersion\" : 1", "\"schemaVersion\" : 2"));
    assertInvalid(full.replace("\"maxKeyAccounts\" : 12", "\"maxKeyAccounts\" : 0"));
  }

  private static void assertInvalid(String text) {
    assertThat(MODEL.validate(text, InputFormat.JSON)).isNotEmpty();
  }

  private static JsonSchema schema(KamSchema schema) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema.text());
  }
}
