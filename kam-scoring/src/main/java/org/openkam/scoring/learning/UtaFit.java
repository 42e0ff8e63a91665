package org.openkam.scoring.learning;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Weights;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.UnsolvedProgramException;

/**
 * A solution of the programs as a model that has been checked: the errors are recomputed from the
 * scores of the model, and together they are the least sum that was found.
 */
final class UtaFit {
  private final Examples examples;
  private final ImmutableList<Criterion> criteria;
  private final Weights weights;
  private final Scoring scoring;
  private final ImmutableDoubleArray cuts;
  private final ImmutableDoubleArray errors;

  private UtaFit(
      Examples examples,
      ImmutableList<Criterion> criteria,
      Weights weights,
      Scoring scoring,
      ImmutableDoubleArray cuts,
      ImmutableDoubleArray errors) {
    this.examples = examples;
    this.criteria = criteria;
    this.weights = weights;
    this.scoring = scoring;
    this.cuts = cuts;
    this.errors = errors;
  }

  /**
   * Makes a model of a solution.
   *
   * @throws UnsolvedProgramException if the model does not have the errors of the solution
   */
  static UtaFit of(UtaProgram program, Examples examples, double[] point, double least) {
    ValueSegments segments = program.segments();
    ImmutableList<Criterion> criteria = segments.criteria(point);
    Weights weights = segments.weights(point);
    Scoring scoring = LearnedModel.score(segments.matrix(), criteria, weights);
    double[] values = new double[examples.count()];
    for (int example = 0; example < values.length; example++) {
      values[example] = scoring.score(examples.row(example));
    }
    double[] cuts = program.cuts(examples, point, values);
    double[] errors = program.errors(examples, point, values, cuts);
    double sum = 0;
    for (int example = 0; example < errors.length; example++) {
      errors[example] = errors[example] <= UtaProgram.ROUNDING ? 0 : errors[example];
      sum += errors[example];
    }
    if (!(Math.abs(sum - least) <= UtaProgram.ROUNDING * examples.count())) {
      throw new UnsolvedProgramException(
          "learned values must have the least sum of errors, " + least + ": " + sum);
    }
    return new UtaFit(
        examples,
        criteria,
        weights,
        scoring,
        ImmutableDoubleArray.copyOf(cuts),
        ImmutableDoubleArray.copyOf(errors));
  }

  Examples examples() {
    return examples;
  }

  ImmutableList<Criterion> criteria() {
    return criteria;
  }

  Weights weights() {
    return weights;
  }

  /** {@return the scores of all rows of the matrix by the model} */
  Scoring scoring() {
    return scoring;
  }

  ImmutableList<Double> cuts() {
    return ImmutableList.copyOf(cuts.asList());
  }

  double error(int example) {
    return errors.get(example);
  }
}
