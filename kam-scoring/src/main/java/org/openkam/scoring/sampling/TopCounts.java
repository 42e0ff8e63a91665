package org.openkam.scoring.sampling;

import com.google.common.primitives.ImmutableIntArray;
import java.util.random.RandomGenerator;

/** Counts how often each candidate is among the best. */
final class TopCounts implements SampleBlocks.Worker {
  private final SamplingContext analysis;
  private final int count;
  private final SampleScorer scorer;
  private final SampleRanking order;
  private final int[] members;

  private TopCounts(SamplingContext analysis, int count) {
    this.analysis = analysis;
    this.count = count;
    scorer = analysis.scorers().create();
    order = new SampleRanking(analysis.rows());
    members = new int[analysis.rows().length];
  }

  static ImmutableIntArray of(SamplingContext analysis, int count) {
    int[] members = new int[analysis.rows().length];
    for (TopCounts worker :
        SampleBlocks.run(analysis.settings(), () -> new TopCounts(analysis, count))) {
      for (int place = 0; place < members.length; place++) {
        members[place] += worker.members[place];
      }
    }
    return ImmutableIntArray.copyOf(members);
  }

  @Override
  public void work(RandomGenerator random, int samples) {
    double minimum = analysis.settings().minimumScore();
    double[] weights = new double[analysis.columns()];
    double[] scores = new double[analysis.size()];
    for (int sample = 0; sample < samples; sample++) {
      long lot = random.nextLong();
      analysis.settings().weights().draw(random, weights);
      scorer.score(random, weights, scores);
      order.countBest(scores, lot, count, minimum, members);
    }
  }
}
