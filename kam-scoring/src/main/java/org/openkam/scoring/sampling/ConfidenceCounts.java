package org.openkam.scoring.sampling;

import java.util.random.RandomGenerator;
import org.openkam.core.execution.ProgressListener;

/**
 * Counts how often each candidate scores best with its own central weights, when only the
 * measurements are drawn; where none is drawn, one sample tells all.
 */
final class ConfidenceCounts implements SampleBlocks.Worker {
  private final SamplingContext analysis;
  private final double[][] centralWeights;
  private final SampleScorer scorer;
  private final int[] first;

  private ConfidenceCounts(SamplingContext analysis, double[][] centralWeights) {
    this.analysis = analysis;
    this.centralWeights = centralWeights;
    scorer = analysis.scorers().create();
    first = new int[centralWeights.length];
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
    double[] shares = new double[centralWeights.length];
    for (ConfidenceCounts worker :
        SampleBlocks.run(settings, () -> new ConfidenceCounts(analysis, centralWeights))) {
      for (int place = 0; place < shares.length; place++) {
        shares[place] += (double) worker.first[place] / samples;
      }
    }
    return shares;
  }

  @Override
  public void work(RandomGenerator random, int samples) {
    double[] scores = new double[analysis.size()];
    for (int sample = 0; sample < samples; sample++) {
      for (int place = 0; place < first.length; place++) {
        if (centralWeights[place].length > 0) {
          scorer.score(random, centralWeights[place], scores);
          first[place] += isBest(place, scores) ? 1 : 0;
        }
      }
    }
  }

  private boolean isBest(int place, double[] scores) {
    double own = scores[analysis.rows()[place]];
    for (int row : analysis.rows()) {
      if (scores[row] > own) {
        return false;
      }
    }
    return true;
  }
}
