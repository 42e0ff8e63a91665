package org.openkam.jackson;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import org.openkam.core.fields.Definitions;
import org.openkam.core.fields.Fields;
import org.openkam.core.finding.Attributes;
import org.openkam.core.model.SelectionModel;
import org.openkam.planning.plan.AccountPlan;

/** The JSON Schemas (2020-12) of the documents that people write, for editors and validators. */
public enum KamSchema {
  /** A selection model. */
  SELECTION_MODEL(
      "What accounts are compared by, how much it matters, what excludes, and which limits the"
          + " choice keeps.",
      SelectionModel::form),
  /** A scorecard. */
  SCORECARD("What a key account and we measure together.", () -> ScorecardForms.SCORECARD),
  /** A phase model. */
  PHASE_MODEL(
      "The phases of a relation in their order, each with the gates in front of it.",
      () -> PhaseForms.PHASE_MODEL),
  /** An account plan. */
  ACCOUNT_PLAN(
      "The plan for one key account: vision, goals, actions, budget, and the analysis they come"
          + " from.",
      AccountPlan::form);

  private final String description;
  private final Supplier<Fields<?>> form;

  KamSchema(String description, Supplier<Fields<?>> form) {
    this.description = description;
    this.form = form;
  }

  /** {@return the schema as JSON text} */
  public String text() {
    String file = "schema/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".schema.json";
    try {
      return Resources.toString(
          Resources.getResource(KamSchema.class, file), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Returns what the file must hold: the description of the form. */
  String generated() {
    Definitions definitions = new Definitions();
    Attributes.Builder schema =
        Attributes.builder()
            .put("$schema", "https://json-schema.org/draft/2020-12/schema")
            .put("title", form.get().type().getSimpleName())
            .put("description", description);
    form.get().ownSchema(definitions).asMap().forEach(schema::put);
    return KamJson.json().write(schema.put("$defs", definitions.all()).build()) + "\n";
  }
}
