package org.openkam.scoring.normalization;

import com.google.common.collect.ImmutableSet;
import java.util.function.DoubleUnaryOperator;
import org.openkam.core.criterion.Criterion;

/**
 * A way to bring measured values onto a common scale on which larger is better.
 *
 * <p>The common ones are provided in {@link Normalizations}; additional implementations may be
 * added by implementing this interface, either as a class or through {@link #of}. All
 * implementations must be immutable, deterministic and safe for many threads, and should have value
 * equality.
 */
public interface Normalization {
  /**
   * Returns a normalization after which larger is better, and which needs nothing special of the
   * values.
   *
   * @param id the identifier, lower case with hyphens
   * @param fitting makes the function of a criterion
   * @return the normalization
   */
  static Normalization of(String id, Fitting fitting) {
    return new FunctionNormalization(id, fitting);
  }

  /** {@return the identifier, lower case with hyphens, unique among normalizations} */
  String id();

  /**
   * {@return whether larger is better after it, as it is unless overridden; one that leaves the
   * direction to its user suits methods that treat the directions themselves}
   */
  default boolean isDirected() {
    return true;
  }

  /**
   * Returns what this normalization needs of the values of a criterion.
   *
   * @param criterion the criterion, of which more or less is better
   * @return the requirements, none unless overridden
   */
  default ImmutableSet<Requirement> requirements(Criterion criterion) {
    return ImmutableSet.of();
  }

  /**
   * Returns the function that normalizes the values of a criterion.
   *
   * @param criterion the criterion, of which more or less is better
   * @param column what is known of its values, which keep the requirements; at least one value
   * @return a function from a finite value to a finite normalized value; a pure function that keeps
   *     nothing but its own numbers
   */
  DoubleUnaryOperator fit(Criterion criterion, ColumnStatistics column);

  /** Makes the function that normalizes the values of a criterion. */
  @FunctionalInterface
  interface Fitting {
    /**
     * Returns the function that normalizes the values of a criterion.
     *
     * @param criterion the criterion, of which more or less is better
     * @param column what is known of its values; at least one value
     * @return a function from a finite value to a finite normalized value
     */
    DoubleUnaryOperator fit(Criterion criterion, ColumnStatistics column);
  }
}
