package org.openkam.scoring.sampling;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openkam.core.execution.ProgressListener;

/**
 * Counts how often each candidate scores best with its own central weights, when only the
 * measurements are drawn; where none is drawn, one sample tells all.
 */
final class ConfidenceCounts implements SampleBlocks.Worker {
  private final SamplingContext analysis;
  private final double[][] centralWeights;
  private final @Nullable CentralRivals[] rivals;
  private final int[] beaten;

  private ConfidenceCounts(
      SamplingContext analysis, double[][] centralWeights, @Nullable CentralRivals[] rivals) {
    this.analysis = analysis;
    this.centralWeights = centralWeights;
    this.rivals = rivals;
    beaten = new int[centralWeights.length];
  }

  /** Returns the share of samples of each candidate; an empty array stands for no weights. */
  static double[] of(SamplingContext analysis, double[][] centralWeights) {
    int samples = analysis.scorers().drawsMeasurements() ? analysis.settings().samples() : 1;
    SmaaSettings settings =
        SmaaSettings.builder()
            .from(analysis.settings())
            .samples(samples)
            .listener(ProgressListener.SILENT)
            .build();
    CentralRivals[] rivals = rivals(analysis, centralWeights);
    int[] beaten = new int[centralWeights.length];
    for (ConfidenceCounts worker :
        SampleBlocks.run(settings, () -> new ConfidenceCounts(analysis, centralWeights, rivals))) {
      for (int place = 0; place < beaten.length; place++) {
        beaten[place] += worker.beaten[place];
      }
    }
    return IntStream.of(beaten)
        .mapToDouble(times -> (double) (samples - times) / samples)
        .toArray();
  }

  /** {@return the rivals of each candidate that has weights, none where all must be scored} */
  private static @Nullable CentralRivals[] rivals(
      SamplingContext analysis, double[][] centralWeights) {
    CentralRivals[] rivals = new CentralRivals[centralWeights.length];
    analysis
        .blocks()
        .ifPresent(
            candidates -> {
              for (int place = 0; place < rivals.length; place++) {
                if (centralWeights[place].length > 0) {
                  rivals[place] = CentralRivals.of(candidates, place, centralWeights[place]);
                }
              }
            });
    return rivals;
  }

  @Override
  public void work(RandomGenerator random, int samples) {
    long[] lots = random.longs(samples).toArray();
    for (int place = 0; place < beaten.length; place++) {
      CentralRivals known = rivals[place];
      if (known != null) {
        for (long lot : lots) {
          beaten[place] += known.isBeaten(lot) ? 1 : 0;
        }
      } else if (centralWeights[place].length > 0) {
        countByScores(place, lots);
      }
    }
  }

  private void countByScores(int place, long[] lots) {
    SampleScorer scorer = analysis.scorers().create();
    double[] scores = new double[analysis.size()];
    for (long lot : lots) {
      scorer.score(lot, centralWeights[place], scores);
      beaten[place] += isBeaten(place, scores) ? 1 : 0;
    }
  }

  private boolean isBeaten(int place, double[] scores) {
    double own = scores[analysis.rows()[place]];
    for (int row : analysis.rows()) {
      if (scores[row] > own) {
        return true;
      }
    }
    return false;
  }
}
