package org.openkam.core.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.openkam.core.finding.Finding;

/**
 * Which model a result was made with, to be kept beside the result.
 *
 * @param id the identifier of the model
 * @param version its version
 * @param fingerprint the SHA-256 of its canonical form
 */
public record ModelReference(String id, String version, String fingerprint) {
  /**
   * Creates a reference.
   *
   * @param id the identifier of the model, not blank
   * @param version its version
   * @param fingerprint the SHA-256 of its canonical form, 64 hexadecimal digits
   */
  public ModelReference {
    checkArgument(!id.isBlank(), "model id must not be blank: '%s'", id);
    checkArgument(
        fingerprint.matches("[0-9a-f]{64}"),
        "fingerprint of model '%s' must have 64 hexadecimal digits: '%s'",
        id,
        fingerprint);
  }

  /**
   * Returns the reference to a model.
   *
   * @param model the model
   * @return the reference
   */
  public static ModelReference to(SelectionModel model) {
    return new ModelReference(model.id(), model.version(), model.fingerprint());
  }

  /**
   * Checks that two results were made by one recipe; a model is to be the same in the whole company
   * (Halifax 2022).
   *
   * @param other the model of the other result
   * @return DIFFERENT_MODEL_VERSIONS with both models, or empty where they are the same
   */
  public Optional<Finding> check(ModelReference other) {
    if (fingerprint.equals(other.fingerprint)) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.warning(
            "DIFFERENT_MODEL_VERSIONS",
            id,
            "the results cannot be compared: one was made with model {one}, the other with {other}",
            ImmutableMap.of("one", toString(), "other", other.toString())));
  }

  @Override
  public String toString() {
    return "'" + id + "' version " + version + " (" + fingerprint.substring(0, 8) + ")";
  }
}
