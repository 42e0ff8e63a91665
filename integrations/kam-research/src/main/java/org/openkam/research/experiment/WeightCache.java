package org.openkam.research.experiment;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.strategy.ScoringRefusedException;
import org.openkam.scoring.weighting.data.Weighting;

/** The weights of one problem, which are the same for every strategy. */
final class WeightCache {
  private final DecisionMatrix matrix;
  private final Map<Request, Answer> answers = new HashMap<>();

  WeightCache(DecisionMatrix matrix) {
    this.matrix = matrix;
  }

  /** What weights are asked for. */
  private record Request(Weighting weighting, ScoringPolicy policy) {}

  /** Weights, or why there are none. */
  private record Answer(@Nullable Weights weights, @Nullable ScoringRefusedException refusal) {}

  Weights weigh(Weighting weighting, ScoringPolicy policy) {
    Answer answer = answers.computeIfAbsent(new Request(weighting, policy), this::weigh);
    if (answer.refusal() != null) {
      throw answer.refusal();
    }
    if (answer.weights() == null) {
      throw new AssertionError(answer);
    }
    return answer.weights();
  }

  private Answer weigh(Request request) {
    try {
      return new Answer(request.weighting().weigh(matrix, request.policy()).weights(), null);
    } catch (ScoringRefusedException refusal) {
      return new Answer(null, refusal);
    }
  }
}
