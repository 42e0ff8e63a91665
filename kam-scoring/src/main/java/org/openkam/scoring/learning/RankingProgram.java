package org.openkam.scoring.learning;

import org.openkam.scoring.linear.LinearProgram;
import org.openkam.scoring.strategy.UnsolvedProgramException;

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
  void addExamples(LinearProgram program, Examples examples) {
    for (int example = 1; example < examples.count(); example++) {
      int above = examples.row(example - 1);
      int below = examples.row(example);
      double[] lead = examples.coefficients();
      segments().addValue(above, 1, lead);
      segments().addValue(below, -1, lead);
      examples.addCorrection(example - 1, 1, lead);
      examples.addCorrection(example, -1, lead);
      if (ranks[above] == ranks[below]) {
        program.addEqual(lead, 0);
      } else {
        program.addAtLeast(lead, margin);
      }
    }
  }

  @Override
  double[] cuts(Examples examples, double[] point, double[] values) {
    return new double[0];
  }

  @Override
  double[] errors(Examples examples, double[] point, double[] values, double[] cuts) {
    double[] errors = new double[values.length];
    for (int example = 0; example < values.length; example++) {
      double correction = examples.correction(point, example);
      errors[example] = Math.abs(correction);
      if (example > 0) {
        double lead =
            values[example - 1]
                + examples.correction(point, example - 1)
                - values[example]
                - correction;
        boolean isTie = ranks[examples.row(example - 1)] == ranks[examples.row(example)];
        double deviation = isTie ? Math.abs(lead) : margin - lead;
        if (!(deviation <= ROUNDING)) {
          throw new UnsolvedProgramException(
              "corrected values must be in the order of the examples, up to rounding: "
                  + deviation);
        }
      }
    }
    return errors;
  }
}
