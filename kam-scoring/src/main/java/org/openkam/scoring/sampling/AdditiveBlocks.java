package org.openkam.scoring.sampling;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The candidates of an additive strategy in blocks, of which only those are scored that may hold
 * one of the best. Immutable.
 */
final class AdditiveBlocks {
  /** How far the sum in another order may be off, compared with the scores. */
  static final double ROUNDING = 0x1p-40;

  private final AdditiveSamples samples;
  private final int[] rows;
  private final ImmutableList<WorthGroup> groups;
  private final ImmutableList<WorthBlock> blocks;
  private final int largest;

  AdditiveBlocks(AdditiveSamples samples, int[] rows) {
    this.samples = samples;
    this.rows = rows;
    boolean[] isDrawn = new boolean[samples.worths()[0].length];
    for (int row : rows) {
      isDrawn[row] = samples.isDrawn(row);
    }
    groups =
        WorthBlocks.of(
            samples.worths(), samples.greatestWorths(), isDrawn, rows, samples.unitWeights());
    blocks =
        groups.stream()
            .flatMap(group -> group.blocks().stream())
            .collect(ImmutableList.toImmutableList());
    largest = blocks.stream().mapToInt(WorthBlock::size).max().orElseThrow();
  }

  ImmutableList<WorthGroup> groups() {
    return groups;
  }

  ImmutableList<WorthBlock> blocks() {
    return blocks;
  }

  AdditiveSamples samples() {
    return samples;
  }

  int row(int place) {
    return rows[place];
  }

  /** {@return the candidates of a block of whose scores a part is drawn} */
  Stream<CentralRivals.Rival> rivals(WorthBlock block, double[] weights) {
    double[] most = new double[block.size()];
    block.scoreAtMost(weights, most);
    return IntStream.range(0, block.size())
        .mapToObj(
            i -> new CentralRivals.Rival(rows[block.place(i)], block.score(weights, i), most[i]));
  }

  /** {@return the number of candidates of the largest block} */
  int largest() {
    return largest;
  }

  /**
   * Offers the candidates of a group that may be among the best of a sample.
   *
   * @param scores room for the scores of a block
   */
  void offer(WorthGroup group, long lot, double[] weights, TopKeys best, double[] scores) {
    if (group.bound(weights) < best.cut()) {
      return;
    }
    for (WorthBlock block : group.blocks()) {
      offer(block, lot, weights, best, scores);
    }
  }

  /**
   * Offers the candidates of a block that may be among the best of a sample.
   *
   * @param scores room for the scores of a block
   */
  private void offer(WorthBlock block, long lot, double[] weights, TopKeys best, double[] scores) {
    if (block.bound(weights) < best.cut()) {
      return;
    }
    if (block.isDrawn()) {
      offerDrawn(block, lot, weights, best, scores);
      return;
    }
    block.score(weights, scores);
    double cut = best.cut();
    for (int i = 0; i < block.size(); i++) {
      if (scores[i] >= cut) {
        best.offer(scores[i], block.place(i));
        cut = best.cut();
      }
    }
  }

  private void offerDrawn(
      WorthBlock block, long lot, double[] weights, TopKeys best, double[] scores) {
    block.scoreAtMost(weights, scores);
    for (int i = 0; i < block.size(); i++) {
      // a bound that is not a number stands for none
      if (!(scores[i] + ROUNDING * Math.abs(scores[i]) < best.cut())) {
        int place = block.place(i);
        double score = samples.withDrawn(lot, rows[place], weights, block.score(weights, i));
        if (score >= best.cut()) {
          best.offer(score, place);
        }
      }
    }
  }
}
