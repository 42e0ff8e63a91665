package org.openkam.core.criterion;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * One anchored step of an ordinal scale: what a rating of that number means.
 *
 * @param value the number that stands for the level, finite
 * @param labels the words that anchor it
 */
public record Level(double value, Labels labels) {
  /**
   * Creates a level.
   *
   * @param value the number that stands for the level, finite
   * @param labels the words that anchor it
   */
  public Level {
    checkArgument(Double.isFinite(value), "level '%s' must have a finite value: %s", labels, value);
    // minus zero is zero
    value = value + 0.0;
  }
}
