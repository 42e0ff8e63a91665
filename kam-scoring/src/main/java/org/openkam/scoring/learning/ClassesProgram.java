package org.openkam.scoring.learning;

import java.util.List;
import org.openkam.scoring.numeric.LinearProgram;

/** Asks that each example is valued between the cuts of its class. */
final class ClassesProgram extends UtaProgram {
  private final int[] levels;
  private final int cuts;
  private final double margin;

  /** Takes one level a row of the matrix, from zero for the lowest class. */
  ClassesProgram(ValueSegments segments, int[] levels, int cuts, double margin) {
    super(segments, cuts);
    this.levels = levels;
    this.cuts = cuts;
    this.margin = margin;
  }

  @Override
  void addExamples(LinearProgram program, List<Integer> rows) {
    for (int cut = 1; cut < cuts; cut++) {
      double[] shortfall = coefficients(rows);
      addRises(margin, shortfall);
      shortfall[cutAt(cut - 1)] = 1;
      shortfall[cutAt(cut)] = -1;
      program.addAtMost(shortfall, 0);
    }
    for (int example = 0; example < rows.size(); example++) {
      int row = rows.get(example);
      if (levels[row] > 0) {
        double[] shortfall = coefficients(rows);
        segments().addValue(row, -1, shortfall);
        shortfall[cutAt(levels[row] - 1)] = 1;
        shortfall[tooLow(example)] = -1;
        program.addAtMost(shortfall, 0);
      }
      if (levels[row] < cuts) {
        double[] excess = coefficients(rows);
        addRises(margin, excess);
        segments().addValue(row, 1, excess);
        excess[cutAt(levels[row])] = -1;
        excess[tooHigh(example)] = -1;
        program.addAtMost(excess, 0);
      }
    }
  }
}
