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
  SCORECARD(
      "The indicators, joint initiatives and feedback of one key account.",
      () -> ScorecardForms.SCORECARD),
  /** A phase model. */
  PHASE_MODEL(
      "The phases that a relation with a key account goes through, with the gates between them.",
      () -> PhaseForms.PHASE_MODEL),
  /** An account plan. */
  ACCOUNT_PLAN(
      "The plan for one key account: vision, goals, actions, budget, and the analysis they come"
          + " from.",
      AccountPlan::form);

  private final String description;

  // always the same list of fields, asked for when it is needed
  @SuppressWarnings("ImmutableEnumChecker")
  private final Supplier<Fields<?>> form;

  KamSchema(String description, Supplier<Fields<?>> form) {
    this.description = description;
    this.form = form;
  }

  /** {@return the schema as JSON text} */
  public String text() {
    try {
      return Resources.toString(
          Resources.getResource(KamSchema.class, "schema/" + fileName()), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  String fileName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".schema.json";
  }

  /** Returns what the file must hold: the description of the form. */
  String generated() {
    String words = name().toLowerCase(Locale.ROOT).replace('_', ' ');
    Definitions definitions = new Definitions();
    Attributes.Builder schema =
        Attributes.builder()
            .put("$schema", "https://json-schema.org/draft/2020-12/schema")
            .put("title", name().charAt(0) + words.substring(1))
            .put("description", description);
    form.get().ownSchema(definitions).asMap().forEach(schema::put);
    return KamJson.json().write(schema.put("$defs", definitions.all()).build()) + "\n";
  }
}
