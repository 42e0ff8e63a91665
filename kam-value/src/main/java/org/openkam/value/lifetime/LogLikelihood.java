package org.openkam.value.lifetime;

/** The log-likelihood of data as a function of positive parameters, with its gradient. */
interface LogLikelihood {
  /**
   * Returns the log-likelihood.
   *
   * @param parameters the parameters, each above zero
   * @return the natural logarithm of the likelihood; not finite where it cannot be told
   */
  double value(double[] parameters);

  /**
   * Returns the derivatives of the log-likelihood.
   *
   * @param parameters the parameters, each above zero
   * @return the derivative by each parameter
   */
  double[] gradient(double[] parameters);
}
