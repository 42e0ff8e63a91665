package org.openkam.scoring.numeric;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.finding.Attributes;
import org.openkam.core.finding.Finding;
import org.openkam.scoring.normalization.Normalization;
import org.openkam.scoring.normalization.Requirement;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.ScoringStrategy;

/** A strategy that takes another normalization than that of its authors. */
public interface NormalizedStrategy extends ScoringStrategy {
  /** {@return the name of the strategy and the normalization of its authors} */
  NormalizationParameter normalizationParameter();

  /** {@return what brings measured values onto the common scale} */
  Normalization normalization();

  /** {@return the parameters beside the normalization, none unless overridden} */
  default Attributes.Builder otherParameters() {
    return Attributes.builder();
  }

  @Override
  default String name() {
    return normalizationParameter().strategy();
  }

  @Override
  default Attributes parameters() {
    return normalizationParameter().write(otherParameters(), normalization());
  }

  @Override
  default ImmutableList<Finding> cautions() {
    return normalizationParameter().cautions(normalization());
  }

  @Override
  default ImmutableSet<Requirement> requirements(Criterion criterion) {
    return normalization().requirements(criterion);
  }

  /** Learns the statistics of the columns, all that most normalizations need. */
  @Override
  default FittedParameters fit(Frame frame) {
    return FittedParameters.ofStatistics(frame.statistics());
  }
}
