package org.openkam.scoring.sampling;

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
  interface Factory {
    SampleScorer create();

    /** {@return whether a measurement is drawn, so that scores differ under the same weights} */
    boolean drawsMeasurements();

    /** Returns the factory that suits the strategy: sums where it is additive, else refits. */
    static Factory of(Scoring scoring, SmaaSettings settings) {
      settings.check(scoring);
      return scoring.fitted().isAdditive()
          ? AdditiveSamples.of(scoring, settings)
          : RefittedSamples.of(scoring, settings);
    }
  }
}
