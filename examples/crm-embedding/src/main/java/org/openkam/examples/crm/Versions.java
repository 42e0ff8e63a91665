package org.openkam.examples.crm;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Versions of things as HTTP carries them: an entity tag out, If-Match in. */
public final class Versions {
  private Versions() {}

  /** {@return the answer that carries a version} */
  public static ResponseEntity.BodyBuilder ok(long version) {
    return ResponseEntity.ok().eTag(Long.toString(version));
  }

  /**
   * Reads the version that a change was made from.
   *
   * @param ifMatch the header, which may be missing
   * @return the version
   */
  public static long seen(@Nullable String ifMatch) {
    if (ifMatch == null) {
      throw Refusal.noVersion();
    }
    try {
      return Long.parseLong(ifMatch.replace("\"", ""));
    } catch (NumberFormatException notOurs) {
      throw Refusal.noVersion();
    }
  }
}
