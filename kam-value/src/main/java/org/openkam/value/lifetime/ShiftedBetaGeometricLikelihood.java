package org.openkam.value.lifetime;

import java.util.List;

/** The log-likelihood of cohorts under the shifted beta-geometric model, by renewal counts. */
final class ShiftedBetaGeometricLikelihood implements LogLikelihood {
  private final double[] lost;
  private final double[] stayed;

  ShiftedBetaGeometricLikelihood(List<ShiftedBetaGeometric.Cohort> cohorts) {
    int renewals = cohorts.stream().mapToInt(ShiftedBetaGeometric.Cohort::renewals).max().orElse(0);
    lost = new double[renewals];
    stayed = new double[renewals];
    for (ShiftedBetaGeometric.Cohort cohort : cohorts) {
      for (int renewal = 1; renewal <= cohort.renewals(); renewal++) {
        lost[renewal - 1] += cohort.lostAt(renewal);
        stayed[renewal - 1] += cohort.active().get(renewal);
      }
    }
  }

  @Override
  public double value(double[] parameters) {
    double alpha = parameters[0];
    double beta = parameters[1];
    double sum = 0;
    for (int t = 0; t < lost.length; t++) {
      sum -= lost[t] * Math.log1p((beta + t) / alpha) + stayed[t] * Math.log1p(alpha / (beta + t));
    }
    return sum;
  }

  @Override
  public double[] gradient(double[] parameters) {
    double alpha = parameters[0];
    double beta = parameters[1];
    double[] gradient = new double[2];
    for (int t = 0; t < lost.length; t++) {
      double both = (lost[t] + stayed[t]) / (alpha + beta + t);
      gradient[0] += lost[t] / alpha - both;
      gradient[1] += stayed[t] / (beta + t) - both;
    }
    return gradient;
  }
}
