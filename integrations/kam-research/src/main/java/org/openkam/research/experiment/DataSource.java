package org.openkam.research.experiment;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.function.LongFunction;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.research.simulation.PortfolioDesign;

/**
 * Where the problems of an experiment come from.
 *
 * @param name the name, unique in an experiment, not blank
 * @param source makes the problem of a seed: a pure function, safe for many threads
 */
public record DataSource(String name, LongFunction<Problem> source) {
  /**
   * Creates a source.
   *
   * @param name the name, unique in an experiment, not blank
   * @param source makes the problem of a seed: a pure function, safe for many threads
   */
  public DataSource {
    checkArgument(!name.isBlank(), "data source name must not be blank: '%s'", name);
  }

  /**
   * Returns the source of invented portfolios, one a seed.
   *
   * @param name the name
   * @param design how they are invented
   * @return the source
   */
  public static DataSource of(String name, PortfolioDesign design) {
    return new DataSource(name, new InventedProblems(design));
  }

  /**
   * Returns the source of one problem whose truth is not known, the same for every seed.
   *
   * @param name the name
   * @param matrix what is measured
   * @return the source
   */
  public static DataSource of(String name, DecisionMatrix matrix) {
    return new DataSource(name, seed -> Problem.of(matrix));
  }

  /**
   * Returns the problem of a seed.
   *
   * @param seed the seed
   * @return the problem
   */
  public Problem problem(long seed) {
    return source.apply(seed);
  }
}
