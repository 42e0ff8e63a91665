package org.openkam.scoring.sampling;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Draws samples in blocks and finds the best candidates of each; one instance a thread.
 *
 * <p>The samples of a block are worked off together, so that a block of candidates is read once for
 * all of them.
 */
final class TopFinder {
  private final SamplingContext analysis;
  private final Optional<AdditiveBlocks> blocks;
  private final long[] lots = new long[SampleBlocks.SIZE];
  private final double[][] weights;
  private final TopKeys[] best = new TopKeys[SampleBlocks.SIZE];

  /**
   * Creates the finder.
   *
   * @param count how many candidates are looked for, at least one
   * @param minimum the least score that is looked for
   */
  TopFinder(SamplingContext analysis, int count, double minimum) {
    this.analysis = analysis;
    blocks = analysis.blocks();
    weights = new double[SampleBlocks.SIZE][analysis.columns()];
    ScoreKeys keys = new ScoreKeys(analysis.rows().length);
    for (int sample = 0; sample < best.length; sample++) {
      best[sample] = new TopKeys(keys, count, minimum);
    }
  }

  /** Draws a block of samples and finds the best of each. */
  void find(RandomGenerator random, int samples) {
    for (int sample = 0; sample < samples; sample++) {
      lots[sample] = random.nextLong();
      analysis.settings().weights().draw(random, weights[sample]);
      best[sample].begin(lots[sample]);
    }
    if (blocks.isPresent()) {
      findInBlocks(blocks.get(), samples);
    } else {
      findInAll(samples);
    }
  }

  private void findInBlocks(AdditiveBlocks candidates, int samples) {
    double[] scores = new double[candidates.largest()];
    for (WorthGroup group : candidates.groups()) {
      for (int sample = 0; sample < samples; sample++) {
        candidates.offer(group, lots[sample], weights[sample], best[sample], scores);
      }
    }
  }

  private void findInAll(int samples) {
    SampleScorer scorer = analysis.scorers().create();
    double[] scores = new double[analysis.size()];
    int[] rows = analysis.rows();
    for (int sample = 0; sample < samples; sample++) {
      scorer.score(lots[sample], weights[sample], scores);
      for (int place = 0; place < rows.length; place++) {
        if (scores[rows[place]] >= best[sample].cut()) {
          best[sample].offer(scores[rows[place]], place);
        }
      }
    }
  }

  /** {@return the best of a sample of the last block} */
  TopKeys best(int sample) {
    return best[sample];
  }

  /** {@return the weights of a sample of the last block, not to be changed} */
  double[] weights(int sample) {
    return weights[sample];
  }
}
