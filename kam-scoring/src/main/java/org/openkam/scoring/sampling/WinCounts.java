package org.openkam.scoring.sampling;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Counts for each pair of candidates how often one scores better; equal scores count half. */
final class WinCounts implements SampleBlocks.Worker {
  private final SamplingContext analysis;
  private final SampleScorer scorer;
  private final int[][] halves;

  private WinCounts(SamplingContext analysis) {
    this.analysis = analysis;
    scorer = analysis.scorers().create();
    halves = new int[analysis.rows().length][analysis.rows().length];
  }

  static ImmutableList<ImmutableIntArray> of(SamplingContext analysis) {
    int size = analysis.rows().length;
    int[][] halves = new int[size][size];
    for (WinCounts worker : SampleBlocks.run(analysis.settings(), () -> new WinCounts(analysis))) {
      for (int one = 0; one < size; one++) {
        for (int other = 0; other < size; other++) {
          halves[one][other] += worker.halves[one][other];
        }
      }
    }
    return Arrays.stream(halves).map(ImmutableIntArray::copyOf).collect(toImmutableList());
  }

  @Override
  public void work(RandomGenerator random, int samples) {
    int[] rows = analysis.rows();
    double[] weights = new double[analysis.columns()];
    double[] scores = new double[analysis.size()];
    for (int sample = 0; sample < samples; sample++) {
      long lot = random.nextLong();
      analysis.settings().weights().draw(random, weights);
      scorer.score(lot, weights, scores);
      for (int one = 0; one < rows.length; one++) {
        for (int other = 0; other < rows.length; other++) {
          halves[one][other] += halfWins(scores[rows[one]], scores[rows[other]]);
        }
      }
    }
  }

  private static int halfWins(double one, double other) {
    if (one == other) {
      return 1;
    }
    return one > other ? 2 : 0;
  }
}
