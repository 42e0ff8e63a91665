package org.openkam.scoring.sampling;

import com.google.common.primitives.ImmutableIntArray;
import java.util.random.RandomGenerator;

/** Counts how often each candidate is among the best. */
final class TopCounts implements SampleBlocks.Worker {
  private final TopFinder finder;
  private final int[] members;

  private TopCounts(SamplingContext analysis, int count) {
    finder = new TopFinder(analysis, count, analysis.settings().minimumScore());
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
    finder.find(random, samples);
    for (int sample = 0; sample < samples; sample++) {
      TopKeys best = finder.best(sample);
      for (int i = 0; i < best.size(); i++) {
        members[best.place(i)]++;
      }
    }
  }
}
