package org.openkam.scoring.learning;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.openkam.scoring.linear.LinearProgram;
import org.openkam.scoring.linear.LinearSolution;

/**
 * The linear programs that fit value functions to examples with the least sum of errors.
 *
 * <p>The variables are the rises of the value functions, which sum to one, then the cuts between
 * classes, then the errors of the examples.
 */
abstract class UtaProgram {
  /** Errors up to this are rounding; values are from zero to one. */
  static final double ROUNDING = 1e-8;

  private final ValueSegments segments;
  private final int cuts;

  UtaProgram(ValueSegments segments, int cuts) {
    this.segments = segments;
    this.cuts = cuts;
  }

  /** Adds what the examples ask for. */
  abstract void addExamples(LinearProgram program, Examples examples);

  /** {@return the cuts between the classes of a solution, for the values that its model gives} */
  abstract double[] cuts(Examples examples, double[] point, double[] values);

  /**
   * Returns by how much the value of each example would have to change for it to be where people
   * put it.
   *
   * @throws org.openkam.scoring.strategy.UnsolvedProgramException if it would not be there then
   */
  abstract double[] errors(Examples examples, double[] point, double[] values, double[] cuts);

  ValueSegments segments() {
    return segments;
  }

  int cutAt(int cut) {
    return segments.count() + cut;
  }

  /** {@return whether an example may be valued too high for where people put it} */
  boolean mayBeTooHigh(int row) {
    return true;
  }

  /** {@return whether an example may be valued too low for where people put it} */
  boolean mayBeTooLow(int row) {
    return true;
  }

  /**
   * {@return the center of the optimal solutions: the mean of those that give each criterion in
   * turn the greatest weight, or the only one where there is no other}
   */
  UtaFit fit(ImmutableList<Integer> rows, UtaProgress progress) {
    Examples free = examples(rows, rows);
    LinearProgram program = program(free);
    LinearSolution solution = program.minimize(free.sumOfErrors());
    progress.step();
    double least = solution.value();
    if (least <= ROUNDING) {
      Examples met = examples(rows, ImmutableList.of());
      return UtaFit.of(this, met, center(program(met), met, progress), 0);
    }
    if (solution.isUnique(firstError())) {
      return UtaFit.of(this, free, rescaled(solution.point()), least);
    }
    Examples open = free.withErrors(solution.openVariables(), firstError());
    LinearProgram optimal = program(open);
    optimal.addAtMost(open.sumOfErrors(), least);
    return UtaFit.of(this, open, center(optimal, open, progress), least);
  }

  private double[] center(LinearProgram program, Examples examples, UtaProgress progress) {
    double[] sum = examples.coefficients();
    for (int column : segments.columns()) {
      double[] weight = examples.coefficients();
      segments.addWeight(column, weight);
      double[] point = program.maximize(weight).point();
      for (int i = 0; i < sum.length; i++) {
        sum[i] += point[i];
      }
      progress.step();
    }
    return rescaled(sum);
  }

  /** {@return a point divided by the sum of its rises, which makes that sum one} */
  private double[] rescaled(double[] point) {
    double rises = Arrays.stream(point, 0, segments.count()).sum();
    return Arrays.stream(point).map(value -> value / rises).toArray();
  }

  /**
   * {@return examples without which all others can be met, none of which can be put back; found
   * from those that have an error in a solution with the least sum of errors, so that another such
   * set may be smaller}
   */
  ImmutableList<Integer> contradictions(UtaFit fit, UtaProgress progress) {
    Examples all = fit.examples();
    ImmutableList<Integer> rows = ImmutableList.copyOf(all.rows());
    ImmutableList<Integer> open =
        IntStream.range(0, all.count())
            .filter(example -> fit.error(example) > 0)
            .boxed()
            .sorted(Comparator.comparingDouble(fit::error))
            .map(all::row)
            .collect(toImmutableList());
    Set<Integer> removed = new HashSet<>(open);
    putBackWhatNeedsNoError(rows, removed);
    for (int row : open) {
      if (removed.contains(row) && canBeMet(without(rows, removed, row), row)) {
        removed.remove(row);
      }
      progress.step();
    }
    progress.end();
    return rows.stream().filter(removed::contains).collect(toImmutableList());
  }

  /** Puts examples back, many at a time, that are met by a solution for all of them. */
  private void putBackWhatNeedsNoError(ImmutableList<Integer> rows, Set<Integer> removed) {
    int before = removed.size() + 1;
    while (removed.size() < before) {
      before = removed.size();
      Examples examples = examples(rows, removed);
      double[] point = program(examples).minimize(examples.sumOfErrors()).point();
      for (int example = 0; example < examples.count(); example++) {
        if (Math.abs(examples.correction(point, example)) <= ROUNDING) {
          removed.remove(examples.row(example));
        }
      }
    }
  }

  private boolean canBeMet(ImmutableList<Integer> rows, int added) {
    Examples examples = examples(rows, ImmutableList.of(added));
    LinearSolution solution = program(examples).minimize(examples.sumOfErrors());
    return solution.status() == LinearSolution.Status.OPTIMAL && solution.value() <= ROUNDING;
  }

  private static ImmutableList<Integer> without(
      ImmutableList<Integer> rows, Set<Integer> removed, int kept) {
    return rows.stream()
        .filter(row -> row == kept || !removed.contains(row))
        .collect(toImmutableList());
  }

  private Examples examples(ImmutableList<Integer> rows, Collection<Integer> mayErr) {
    Set<Integer> err = ImmutableSet.copyOf(mayErr);
    return Examples.of(
        rows,
        row -> err.contains(row) && mayBeTooHigh(row),
        row -> err.contains(row) && mayBeTooLow(row),
        firstError());
  }

  private int firstError() {
    return segments.count() + cuts;
  }

  private LinearProgram program(Examples examples) {
    double[] rises = examples.coefficients();
    Arrays.fill(rises, 0, segments.count(), 1);
    LinearProgram program = LinearProgram.of(rises.length);
    program.addEqual(rises, 1);
    addExamples(program, examples);
    return program;
  }
}
