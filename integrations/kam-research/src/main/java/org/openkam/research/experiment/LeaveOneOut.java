package org.openkam.research.experiment;

import com.google.common.collect.ImmutableMap;
import java.util.OptionalDouble;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.stability.RankReversal;
import org.openkam.scoring.strategy.FittedStrategy;
import org.openkam.scoring.strategy.ScoringRefusedException;

/** Measures that score a problem again without one of its accounts or criteria. */
final class LeaveOneOut {
  private LeaveOneOut() {}

  static OptionalDouble rankReversal(ScoredProblem scored) {
    int accounts = scored.problem().matrix().accounts().size();
    if (accounts < 3) {
      return OptionalDouble.empty();
    }
    try {
      return OptionalDouble.of((double) reversal(scored).leaveOneAccountOut().size() / accounts);
    } catch (ScoringRefusedException refusal) {
      return OptionalDouble.empty();
    }
  }

  static OptionalDouble stability(ScoredProblem scored) {
    try {
      return reversal(scored).leaveOneCriterionOut(scored.size()).values().stream()
          .mapToDouble(Double::doubleValue)
          .average();
    } catch (ScoringRefusedException refusal) {
      return OptionalDouble.empty();
    }
  }

  private static RankReversal reversal(ScoredProblem scored) {
    FittedStrategy fitted = scored.scoring().fitted();
    DecisionMatrix matrix = scored.problem().matrix();
    return RankReversal.builder()
        .strategy(fitted.strategy())
        .matrix(matrix)
        .weights(weights(matrix, fitted))
        .policy(fitted.policy())
        .build();
  }

  /** The weights of the scoring; criteria that it leaves out have none. */
  private static Weights weights(DecisionMatrix matrix, FittedStrategy fitted) {
    double[] weights = fitted.weights();
    ImmutableMap.Builder<String, Double> points = ImmutableMap.builder();
    for (Criterion criterion : matrix.criteria()) {
      int column = fitted.criteria().indexOf(criterion);
      points.put(criterion.id(), column < 0 ? 0.0 : weights[column]);
    }
    return Weights.proportional(points.buildOrThrow());
  }
}
