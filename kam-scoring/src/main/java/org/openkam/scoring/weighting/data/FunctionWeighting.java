package org.openkam.scoring.weighting;

import org.openkam.scoring.strategy.Frame;

/**
 * A weighting that is a function.
 *
 * @param name the name
 * @param function makes the points of the criteria
 */
record FunctionWeighting(String name, Measure function) implements Weighting {
  @Override
  public Points measure(Frame frame) {
    return Points.of(function.points(frame));
  }

  @Override
  public String toString() {
    return name;
  }
}
