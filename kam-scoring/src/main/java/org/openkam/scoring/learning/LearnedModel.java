package org.openkam.scoring.learning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Weights;
import org.openkam.core.execution.ProgressListener;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.strategy.Scoring;

/**
 * Value functions and weights that were learned from examples, with how well they reproduce them.
 *
 * <p>The criteria and the weights make an ordinary additive model; {@link #score} applies it.
 * Several models may reproduce the examples equally well; this one is the mean of those that give
 * each criterion in turn the greatest weight.
 */
@Value.Immutable
public abstract class LearnedModel {
  LearnedModel() {}

  /** {@return the criteria with their learned value functions, in the order of the matrix} */
  public abstract ImmutableList<Criterion> criteria();

  /** {@return the learned weights} */
  public abstract Weights weights();

  /**
   * {@return the error of each example: by how much its value, from zero to one, would have to
   * change for it to be where people put it}
   */
  public abstract ImmutableMap<AccountId, Double> errors();

  /**
   * {@return examples that contradict the others: without them all others can be met, and none can
   * be put back; another set of this kind may be smaller. Empty if the errors are all zero}
   */
  public abstract ImmutableList<AccountId> contradictions();

  /**
   * {@return the share of pairs of examples in the right order less the share in the wrong order,
   * from minus one to one (Kendall 1938); pairs that people tied are left out, and it is one where
   * no pair is left}
   */
  public abstract double agreement();

  /** {@return the cuts between the learned classes, ascending; empty for a ranking} */
  public abstract ImmutableList<Double> cuts();

  /** {@return a warning for each example that contradicts the others} */
  public ImmutableList<Finding> findings() {
    return contradictions().stream()
        .map(
            account ->
                Finding.warning(
                    "CONTRADICTORY_EXAMPLE",
                    account.value(),
                    "example '{account}' contradicts the others; no value functions put it where"
                        + " it was put",
                    ImmutableMap.of("account", account.value())))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Scores accounts by this model.
   *
   * @param matrix the accounts, with a column for each criterion
   * @return the scores, from zero to one
   */
  public Scoring score(DecisionMatrix matrix) {
    return score(matrix, criteria(), weights());
  }

  static LearnedModel of(
      UtaProgram program, ImmutableList<Integer> rows, int[] order, ProgressListener listener) {
    UtaProgress progress =
        new UtaProgress(listener, program.segments().columns().size(), rows.size());
    UtaFit fit = program.fit(rows, progress);
    ImmutableList<AccountId> accounts = program.segments().matrix().accounts();
    ImmutableMap.Builder<AccountId, Double> errors = ImmutableMap.builder();
    for (int example = 0; example < rows.size(); example++) {
      errors.put(accounts.get(rows.get(example)), fit.error(example));
    }
    return ImmutableLearnedModel.builder()
        .criteria(fit.criteria())
        .weights(fit.weights())
        .errors(errors.buildOrThrow())
        .contradictions(program.contradictions(fit, progress).stream().map(accounts::get).toList())
        .agreement(PairAgreement.of(rows, order, fit.scoring()))
        .cuts(fit.cuts())
        .build();
  }

  static Scoring score(DecisionMatrix matrix, ImmutableList<Criterion> criteria, Weights weights) {
    double[][] values = new double[matrix.alternatives().size()][criteria.size()];
    for (int column = 0; column < criteria.size(); column++) {
      int own = matrix.columnOf(criteria.get(column).id());
      for (int row = 0; row < values.length; row++) {
        values[row][column] = matrix.value(row, own);
      }
    }
    return WeightedSum.standard()
        .score(DecisionMatrix.of(matrix.accounts(), criteria, values), weights);
  }
}
