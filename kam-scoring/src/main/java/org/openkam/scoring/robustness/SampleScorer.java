package org.openkam.scoring.robustness;

import java.util.random.RandomGenerator;
import org.openkam.scoring.strategy.Scoring;

/** Scores all accounts for one sample of weights and measurements; one instance a thread. */
@FunctionalInterface
interface SampleScorer {
  /**
   * Scores all accounts.
   *
   * @param random where measurements are drawn from
   * @param weights the weights of the sample
   * @param scores where the scores are put
   */
  void score(RandomGenerator random, double[] weights, double[] scores);

  /** Makes the scorer of a thread. */
  @FunctionalInterface
  interface Factory {
    SampleScorer create();

    /** Returns the factory that suits the strategy: sums where it is additive, else refits. */
    static Factory of(Scoring scoring, SmaaSettings settings) {
      return scoring.fitted().isAdditive()
          ? AdditiveSamples.of(scoring, settings)
          : RefittedSamples.of(scoring, settings);
    }
  }
}
