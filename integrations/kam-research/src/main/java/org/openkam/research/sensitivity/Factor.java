package org.openkam.research.sensitivity;

/**
 * An uncertain input of a model, drawn independently of the other factors.
 *
 * <p>A factor may stand for several values that belong together, such as all weights: it takes as
 * many uniform coordinates as it {@linkplain #coordinates() needs} and turns them into {@linkplain
 * #size() values}. Ready ones are in {@link Factors}. Implementations must be immutable and safe
 * for many threads.
 */
public interface Factor {
  /** {@return the name, unique among the factors of an analysis, not blank} */
  String name();

  /** {@return how many independent uniform coordinates a draw takes, one or more} */
  int coordinates();

  /** {@return how many values a draw gives, one or more} */
  int size();

  /**
   * Turns uniform coordinates into values.
   *
   * @param unit the coordinates, each from zero to one, both left out; {@link #coordinates()} of
   *     them
   * @return the values, {@link #size()} of them
   */
  double[] values(double[] unit);
}
