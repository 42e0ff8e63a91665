package org.openkam.research.sensitivity;

/**
 * What is analyzed: outputs as a function of factors.
 *
 * <p>Implementations must be deterministic and safe for many threads.
 */
@FunctionalInterface
public interface FactorModel {
  /**
   * Calculates the outputs for one draw of the factors.
   *
   * @param draw the values of the factors
   * @return the outputs, finite, as many as the analysis names
   */
  double[] evaluate(FactorDraw draw);
}
