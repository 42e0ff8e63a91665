package org.openkam.scoring.learning;

import java.util.Arrays;
import java.util.List;
import org.openkam.scoring.numeric.LinearProgram;

/** Asks that each example is valued above the next, or the same where they are tied. */
final class RankingProgram extends UtaProgram {
  private final int[] ranks;
  private final double margin;

  /** Takes one rank a row of the matrix; rows come in the order of their ranks. */
  RankingProgram(ValueSegments segments, int[] ranks, double margin) {
    super(segments, 0);
    this.ranks = ranks;
    this.margin = margin;
  }

  @Override
  void addExamples(LinearProgram program, List<Integer> rows) {
    for (int example = 1; example < rows.size(); example++) {
      int above = rows.get(example - 1);
      int below = rows.get(example);
      double[] shortfall = coefficients(rows);
      segments().addValue(above, -1, shortfall);
      segments().addValue(below, 1, shortfall);
      shortfall[tooHigh(example - 1)] = 1;
      shortfall[tooLow(example - 1)] = -1;
      shortfall[tooHigh(example)] = -1;
      shortfall[tooLow(example)] = 1;
      if (ranks[above] == ranks[below]) {
        program.addAtMost(Arrays.stream(shortfall).map(share -> -share).toArray(), 0);
      } else {
        addRises(margin, shortfall);
      }
      program.addAtMost(shortfall, 0);
    }
  }
}
