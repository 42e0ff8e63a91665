package org.openkam.scoring.sampling;

import java.util.Optional;
import org.openkam.scoring.strategy.Scoring;

/** Scores all accounts for one sample of weights and measurements; one instance a thread. */
@FunctionalInterface
interface SampleScorer {
  /**
   * Scores all accounts.
   *
   * @param lot the number drawn for the sample, which measurements are drawn by
   * @param weights the weights of the sample
   * @param scores where the scores are put
   */
  void score(long lot, double[] weights, double[] scores);

  /** Makes the scorer of a thread. */
  interface Factory {
    SampleScorer create();

    /** {@return whether a measurement is drawn, so that scores differ under the same weights} */
    boolean drawsMeasurements();

    /** {@return some rows in blocks, of which few need be scored to find the best; or empty} */
    default Optional<AdditiveBlocks> blocks(int[] rows) {
      return Optional.empty();
    }

    /** Returns the factory that suits the strategy: sums where it is additive, else refits. */
    static Factory of(Scoring scoring, SmaaSettings settings) {
      settings.check(scoring);
      return scoring.fitted().hasContributions()
          ? AdditiveSamples.of(scoring, settings)
          : RefittedSamples.of(scoring, settings);
    }
  }
}
