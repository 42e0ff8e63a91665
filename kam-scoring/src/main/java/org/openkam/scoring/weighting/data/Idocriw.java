package org.openkam.scoring.weighting.data;

import com.google.common.collect.ImmutableSet;
import java.util.stream.IntStream;
import org.openkam.core.criterion.Criterion;
import org.openkam.scoring.normalization.Requirement;
import org.openkam.scoring.strategy.Frame;

/** Weighs a criterion by the product of its points by entropy and by criterion impact loss. */
record Idocriw() implements Weighting {
  @Override
  public String name() {
    return "idocriw";
  }

  @Override
  public ImmutableSet<Requirement> requirements(Criterion criterion) {
    return Weightings.CILOS.requirements(criterion);
  }

  @Override
  public Weighting.CriterionPoints measure(Frame frame) {
    double[] entropies = Weightings.ENTROPY.measure(frame).values();
    double[] losses = Cilos.measure(frame, name()).values();
    double[] products =
        IntStream.range(0, losses.length).mapToDouble(i -> entropies[i] * losses[i]).toArray();
    return Weighting.CriterionPoints.of(products).with("entropy", entropies).with("cilos", losses);
  }

  @Override
  public String toString() {
    return name();
  }
}
