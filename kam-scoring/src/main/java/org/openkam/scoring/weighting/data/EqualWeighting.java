package org.openkam.scoring.weighting.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import org.openkam.core.finding.Finding;
import org.openkam.scoring.strategy.Frame;

/** Weighs every criterion alike. */
record EqualWeighting() implements Weighting {
  @Override
  public String name() {
    return "equal";
  }

  @Override
  public Weighting.CriterionPoints measure(Frame frame) {
    double[] points = new double[frame.weightedCriteria().size()];
    Arrays.fill(points, 1);
    return Weighting.CriterionPoints.of(points);
  }

  @Override
  public ImmutableList<Finding> cautions() {
    return ImmutableList.of(
        Finding.warning(
            "WEIGHTS_NOT_IMPORTANCE",
            name(),
            "weighting '{weighting}' counts every criterion alike; nobody judged how much each of"
                + " them matters",
            ImmutableMap.of("weighting", name())));
  }

  @Override
  public String toString() {
    return name();
  }
}
