package org.openkam.jackson;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What is wrong with texts that JSON could hold, but no file could. */
final class Texts {
  /** The key by which YAML takes over the fields of another object. */
  static final String YAML_MERGE_KEY = "<<";

  private Texts() {}

  static Optional<String> broken(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text)
        ? Optional.empty()
        : Optional.of("must be a text of whole characters, but holds half of a surrogate pair");
  }
}
