package org.openkam.scoring.sampling;

import com.google.common.collect.ImmutableList;

/**
 * Blocks that lie side by side, which are passed over together where none may hold one of the best.
 */
final class WorthGroup {
  private final ImmutableList<WorthBlock> blocks;
  private final double[] greatest;

  WorthGroup(ImmutableList<WorthBlock> blocks) {
    this.blocks = blocks;
    greatest = blocks.get(0).greatest().clone();
    for (WorthBlock block : blocks) {
      double[] ofBlock = block.greatest();
      for (int column = 0; column < greatest.length; column++) {
        greatest[column] = Math.max(greatest[column], ofBlock[column]);
      }
    }
  }

  ImmutableList<WorthBlock> blocks() {
    return blocks;
  }

  /** {@return whether worths of these candidates are drawn for each sample} */
  boolean isDrawn() {
    return blocks.get(0).isDrawn();
  }

  /**
   * {@return a score that no candidate of these blocks exceeds, not a number where none is known}
   */
  double bound(double[] weights) {
    return WorthBlock.bound(greatest, weights);
  }
}
