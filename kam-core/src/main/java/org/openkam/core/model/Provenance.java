package org.openkam.core.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.measure.MeasuredAccounts;

/**
 * Where a report comes from: the model, the data, the seed of its random numbers and the version of
 * the library, so that two people whose reports differ can find out why.
 */
@Value.Immutable
public abstract class Provenance {
  /** The version of this library. */
  public static final String LIBRARY_VERSION = "0.1.0-SNAPSHOT";

  Provenance() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder with the fingerprint of data.
   *
   * @param matrix the data that a report is made from
   * @return a builder with every other property at its default
   */
  public static Builder of(DecisionMatrix matrix) {
    return builder().dataFingerprint(matrix.fingerprint());
  }

  /**
   * Starts the provenance of a report that is made from what was measured.
   *
   * @param measured the data that a report is made from
   * @return a builder with every other property at its default
   */
  public static Builder of(MeasuredAccounts measured) {
    return builder().dataFingerprint(measured.fingerprint());
  }

  /** {@return the model, or empty where a report was made without one} */
  public abstract Optional<ModelReference> model();

  /** {@return the SHA-256 of the data, 64 hexadecimal digits} */
  public abstract String dataFingerprint();

  /** {@return the seed of random numbers, or empty where nothing was drawn} */
  public abstract OptionalLong seed();

  /** {@return what was drawn at random and how, or empty where nothing was drawn} */
  public abstract Optional<String> sampling();

  /**
   * {@return the version of the library that made the report, {@link #LIBRARY_VERSION} unless set}
   */
  @Value.Default
  public String libraryVersion() {
    return LIBRARY_VERSION;
  }

  @Value.Check
  void check() {
    checkArgument(
        dataFingerprint().matches("[0-9a-f]{64}"),
        "data fingerprint must have 64 hexadecimal digits: '%s'",
        dataFingerprint());
    checkArgument(!libraryVersion().isBlank(), "library version must not be blank");
  }

  /** Builds {@link Provenance} instances; the data fingerprint is required. */
  public static final class Builder extends ImmutableProvenance.Builder {
    Builder() {}
  }
}
