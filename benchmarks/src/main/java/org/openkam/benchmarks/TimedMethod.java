package org.openkam.benchmarks;

import com.google.common.collect.ImmutableMap;
import java.util.function.Supplier;
import org.openkam.core.execution.Parallelism;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.distance.Topsis;
import org.openkam.scoring.distance.Vikor;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.scoring.weighting.data.Weighting;
import org.openkam.scoring.weighting.data.Weightings;

/** Makes the call that is timed, with all it needs ready before the clock starts. */
@FunctionalInterface
interface TimedMethod {
  /** The methods by the names that both sides of a comparison know. */
  ImmutableMap<String, TimedMethod> BY_NAME =
      ImmutableMap.<String, TimedMethod>builder()
          .put("wsm", (problem, threads) -> scoring(wsm(), problem, threads))
          .put("topsis", (problem, threads) -> scoring(Topsis.standard(), problem, threads))
          .put("vikor", (problem, threads) -> scoring(Vikor.standard(), problem, threads))
          .put("promethee", (problem, threads) -> scoring(problem.promethee(), problem, threads))
          .put("rank", TimedMethod::ranks)
          .put("top15", TimedMethod::best)
          .put("critic", (problem, threads) -> weights(Weightings.CRITIC, problem, threads))
          .put("entropy", (problem, threads) -> weights(Weightings.ENTROPY, problem, threads))
          .buildOrThrow();

  /**
   * Returns the call.
   *
   * @param problem what is scored
   * @param parallelism how many threads may work
   * @return the call, whose result is looked at so that none of it is optimized away
   */
  Supplier<?> prepare(SideBySideProblem problem, Parallelism parallelism);

  private static ScoringStrategy wsm() {
    return WeightedSum.withNormalization(Normalizations.MIN_MAX);
  }

  private static Supplier<Scoring> scoring(
      ScoringStrategy strategy, SideBySideProblem problem, Parallelism parallelism) {
    return () ->
        strategy.score(problem.matrix(), problem.weights(), ScoringPolicy.standard(), parallelism);
  }

  private static Supplier<?> weights(
      Weighting weighting, SideBySideProblem problem, Parallelism parallelism) {
    return () -> weighting.weigh(problem.matrix(), ScoringPolicy.standard(), parallelism);
  }

  private static Supplier<?> ranks(SideBySideProblem problem, Parallelism parallelism) {
    Supplier<Scoring> scoring = scoring(wsm(), problem, parallelism);
    return () -> scoring.get().ranking().ranks();
  }

  private static Supplier<?> best(SideBySideProblem problem, Parallelism parallelism) {
    Supplier<Scoring> scoring = scoring(wsm(), problem, parallelism);
    return () -> scoring.get().ranking().top(15);
  }
}
