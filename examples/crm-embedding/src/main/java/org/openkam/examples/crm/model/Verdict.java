package org.openkam.examples.crm.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.openkam.core.finding.Finding;
import org.openkam.scoring.explanation.Explanation;

/**
 * What the frozen model says of an account.
 *
 * @param frozenModel the number of the frozen model; null before the first study
 * @param explanation the score with its reasons; empty where there is none
 * @param findings what is to be known before the score is used, or why there is none
 */
public record Verdict(
    @Nullable Long frozenModel,
    Optional<Explanation> explanation,
    ImmutableList<Finding> findings) {
  static final Verdict NONE = new Verdict(null, Optional.empty(), ImmutableList.of());

  /** {@return the score; empty where there is none} */
  public OptionalDouble score() {
    return explanation
        .map(found -> OptionalDouble.of(found.score()))
        .orElse(OptionalDouble.empty());
  }
}
