package org.openkam.jackson;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The JSON Schemas (2020-12) of the documents that people write, for editors and validators. */
public enum KamSchema {
  /** A selection model. */
  SELECTION_MODEL,
  /** A scorecard. */
  SCORECARD,
  /** A phase model. */
  PHASE_MODEL,
  /** An account plan. */
  ACCOUNT_PLAN;

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
}
