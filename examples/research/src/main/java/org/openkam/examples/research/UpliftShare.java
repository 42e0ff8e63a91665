package org.openkam.examples.research;

import java.util.OptionalDouble;
import org.openkam.core.account.AccountId;
import org.openkam.research.experiment.Metric;
import org.openkam.research.experiment.MetricDirection;
import org.openkam.research.experiment.ScoredProblem;
import org.openkam.research.simulation.Truth;

/** How much being chosen adds, as a share of what it could add to the best choice for that. */
record UpliftShare() implements Metric {
  static final String NAME = "uplift_share";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public MetricDirection direction() {
    return MetricDirection.LARGER_IS_BETTER;
  }

  @Override
  public OptionalDouble measure(ScoredProblem scored) {
    Truth truth = scored.problem().truth().orElseThrow();
    double best = uplift(truth, truth.bestByUplift(scored.size()));
    return best > 0
        ? OptionalDouble.of(uplift(truth, scored.chosen()) / best)
        : OptionalDouble.empty();
  }

  private static double uplift(Truth truth, Iterable<AccountId> accounts) {
    double sum = 0;
    for (AccountId account : accounts) {
      sum += truth.of(account).uplift();
    }
    return sum;
  }
}
