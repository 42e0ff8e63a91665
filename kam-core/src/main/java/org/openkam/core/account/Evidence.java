package org.openkam.core.account;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a statement comes from: its source, the day, the author, and the words. */
@Value.Immutable
public abstract class Evidence {
  Evidence() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns evidence that names only its source.
   *
   * @param source where it comes from, not blank
   * @return the evidence
   */
  public static Evidence from(String source) {
    return builder().source(source).build();
  }

  /** {@return where it comes from, such as a system, a document or a meeting} */
  public abstract String source();

  /** {@return the day it was recorded} */
  public abstract Optional<LocalDate> date();

  /** {@return who recorded it} */
  public abstract Optional<String> author();

  /** {@return what was recorded, in words} */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    checkArgument(!source().isBlank(), "evidence must name its source: '%s'", source());
  }

  /** Builds {@link Evidence} instances; the source is required. */
  public static final class Builder extends ImmutableEvidence.Builder {
    Builder() {}
  }
}
