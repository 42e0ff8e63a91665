package org.openkam.scoring.learning;

import org.openkam.scoring.linear.LinearProgram;

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
  boolean mayBeTooHigh(int row) {
    return levels[row] < cuts;
  }

  @Override
  boolean mayBeTooLow(int row) {
    return levels[row] > 0;
  }

  @Override
  void addExamples(LinearProgram program, Examples examples) {
    for (int cut = 1; cut < cuts; cut++) {
      double[] distance = examples.coefficients();
      distance[cutAt(cut)] = 1;
      distance[cutAt(cut - 1)] = -1;
      program.addAtLeast(distance, margin);
    }
    for (int example = 0; example < examples.count(); example++) {
      int row = examples.row(example);
      if (levels[row] > 0) {
        double[] lead = examples.coefficients();
        segments().addValue(row, 1, lead);
        examples.addCorrection(example, 1, lead);
        lead[cutAt(levels[row] - 1)] = -1;
        program.addAtLeast(lead, 0);
      }
      if (levels[row] < cuts) {
        double[] distance = examples.coefficients();
        segments().addValue(row, -1, distance);
        examples.addCorrection(example, -1, distance);
        distance[cutAt(levels[row])] = 1;
        program.addAtLeast(distance, margin);
      }
    }
  }

  /**
   * Moves each cut down, by little more than rounding, to the values of examples that belong above
   * it.
   */
  @Override
  double[] cuts(Examples examples, double[] point, double[] values) {
    double[] moved = new double[cuts];
    for (int cut = 0; cut < cuts; cut++) {
      double found = point[cutAt(cut)];
      moved[cut] = found;
      for (int example = 0; example < values.length; example++) {
        if (levels[examples.row(example)] > cut && values[example] >= found - 2 * ROUNDING) {
          moved[cut] = Math.min(moved[cut], values[example]);
        }
      }
    }
    return moved;
  }

  @Override
  double[] errors(Examples examples, double[] point, double[] values, double[] cuts) {
    double[] errors = new double[values.length];
    for (int example = 0; example < values.length; example++) {
      int level = levels[examples.row(example)];
      double tooLow = level > 0 ? cuts[level - 1] - values[example] : 0;
      double tooHigh = level < cuts.length ? values[example] + margin - cuts[level] : 0;
      errors[example] = Math.max(0, Math.max(tooLow, tooHigh));
    }
    return errors;
  }
}
