package org.openkam.scoring.weighting.data;

import org.openkam.scoring.strategy.Frame;

/**
 * A weighting that is a function.
 *
 * @param name the name
 * @param function makes the points of the criteria
 */
record FunctionWeighting(String name, Measure function) implements Weighting {
  @Override
  public Weighting.CriterionPoints measure(Frame frame) {
    return Weighting.CriterionPoints.of(function.points(frame));
  }

  @Override
  public String toString() {
    return name;
  }
}
