package org.openkam.scoring.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openkam.scoring.numeric.LinearProgram;

/**
 * The linear programs that fit value functions to examples with the least sum of errors.
 *
 * <p>The variables are the rises of the value functions, then the cuts between classes, then two
 * errors for each example, one for being valued too high and one for too low. The rises sum to one.
 * All other constraints hold for multiples of a solution as well, because a margin is written as
 * its multiple of that sum; so the sum need only be limited to one and rewarded, and zero is a
 * solution to start from.
 */
abstract class UtaProgram {
  /** Errors up to this are rounding of the solver; values are from zero to one. */
  static final double SOLVER_ROUNDING = 1e-6;

  /** By how much the least error may be exceeded so that the solver still finds a solution. */
  private static final double SLACK = SOLVER_ROUNDING / 10;

  /** More than the error of an example can be, where values and cuts are from zero to two. */
  private static final double GREATEST_ERROR = 10;

  private final ValueSegments segments;
  private final int cuts;

  UtaProgram(ValueSegments segments, int cuts) {
    this.segments = segments;
    this.cuts = cuts;
  }

  /** Adds what the examples of the given rows ask for. */
  abstract void addExamples(LinearProgram program, List<Integer> rows);

  ValueSegments segments() {
    return segments;
  }

  int cutAt(int cut) {
    return segments.count() + cut;
  }

  int tooHigh(int example) {
    return segments.count() + cuts + 2 * example;
  }

  int tooLow(int example) {
    return tooHigh(example) + 1;
  }

  double[] coefficients(List<Integer> rows) {
    return new double[tooHigh(rows.size())];
  }

  /** {@return the least sum of errors with which the examples can be met} */
  double leastError(List<Integer> rows) {
    return totalError(leastErrorPoint(rows), rows);
  }

  /**
   * {@return the centre of the optimal solutions: the mean of those that give each criterion in
   * turn the greatest weight}
   */
  double[] centre(List<Integer> rows) {
    double limit = leastError(rows) + SLACK;
    LinearProgram program = program(rows);
    double[] errors = coefficients(rows);
    Arrays.fill(errors, tooHigh(0), errors.length, 1);
    addRises(-limit, errors);
    program.addAtMost(errors, 0);
    double[] sum = coefficients(rows);
    for (int column : segments.columns()) {
      double[] weight = coefficients(rows);
      segments.addWeight(column, weight);
      addRises(1, weight);
      double[] point = program.maximise(weight);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += Math.max(0, point[i]);
      }
    }
    return Arrays.stream(sum).map(value -> value / segments.columns().size()).toArray();
  }

  /**
   * {@return examples without which all others can be met, none of which can be put back; found one
   * by one by the greatest error, so that another such set may be smaller}
   */
  List<Integer> contradictions(List<Integer> rows) {
    List<Integer> kept = new ArrayList<>(rows);
    List<Integer> removed = new ArrayList<>();
    while (kept.size() > 1) {
      double[] point = leastErrorPoint(kept);
      if (totalError(point, kept) <= SOLVER_ROUNDING) {
        break;
      }
      int worst = 0;
      for (int example = 1; example < kept.size(); example++) {
        worst = error(point, example) > error(point, worst) ? example : worst;
      }
      removed.add(kept.remove(worst));
    }
    for (int row : List.copyOf(removed)) {
      List<Integer> more = new ArrayList<>(kept);
      more.add(row);
      List<Integer> inOrder = rows.stream().filter(more::contains).toList();
      if (leastError(inOrder) <= SOLVER_ROUNDING) {
        kept = new ArrayList<>(inOrder);
        removed.remove(Integer.valueOf(row));
      }
    }
    return rows.stream().filter(removed::contains).toList();
  }

  double error(double[] point, int example) {
    double error = Math.max(0, point[tooHigh(example)]) + Math.max(0, point[tooLow(example)]);
    return error <= SOLVER_ROUNDING ? 0 : error;
  }

  /** Adds a multiple of the sum of the rises, which is one, to coefficients. */
  void addRises(double multiple, double[] coefficients) {
    for (int rise = 0; rise < segments.count(); rise++) {
      coefficients[rise] += multiple;
    }
  }

  private LinearProgram program(List<Integer> rows) {
    LinearProgram program = new LinearProgram();
    double[] rises = coefficients(rows);
    addRises(1, rises);
    program.addAtMost(rises, 1);
    addExamples(program, rows);
    return program;
  }

  private double[] leastErrorPoint(List<Integer> rows) {
    double[] objective = coefficients(rows);
    Arrays.fill(objective, tooHigh(0), objective.length, -1);
    addRises(GREATEST_ERROR * (rows.size() + 1), objective);
    return program(rows).maximise(objective);
  }

  private double totalError(double[] point, List<Integer> rows) {
    double sum = 0;
    for (int example = 0; example < rows.size(); example++) {
      sum += point[tooHigh(example)] + point[tooLow(example)];
    }
    return sum;
  }
}
