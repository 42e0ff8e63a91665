package org.openkam.examples.crm.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.openkam.core.finding.Finding;
import org.openkam.scoring.explanation.Explanation;
import org.openkam.scoring.strategy.AccountAssessment;

/**
 * What the frozen model says of an account.
 *
 * @param frozenModel the number of the frozen model; null before the first study
 * @param score the score; empty where there is none
 * @param explanation what the score is made of; empty where it is no sum
 * @param findings what is to be known before the score is used, or why there is none
 */
public record Verdict(
    @Nullable Long frozenModel,
    OptionalDouble score,
    Optional<Explanation> explanation,
    ImmutableList<Finding> findings) {
  static final Verdict NONE =
      new Verdict(null, OptionalDouble.empty(), Optional.empty(), ImmutableList.of());

  static Verdict of(long frozenModel, AccountAssessment said) {
    return new Verdict(frozenModel, said.score(), said.explanation(), said.findings());
  }

  static Verdict refused(long frozenModel, Finding reason) {
    return new Verdict(
        frozenModel, OptionalDouble.empty(), Optional.empty(), ImmutableList.of(reason));
  }
}
