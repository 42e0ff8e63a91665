package org.openkam.planning.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.counterfactual.ActionableRange;
import org.openkam.scoring.counterfactual.Counterfactual;

/**
 * What would have to change for an account to become a key account, or to be one no longer.
 *
 * <p>Each change is tried by choosing again, so that gates, limits and every other rule of the
 * selection are kept, and other accounts stay as they are. Immutable.
 */
public final class SelectionWhatIf {
  private final KeyAccountSelector selector;
  private final DecisionMatrix matrix;

  private SelectionWhatIf(KeyAccountSelector selector, DecisionMatrix matrix) {
    this.selector = selector;
    this.matrix = matrix;
  }

  /**
   * Returns the questions to a selection.
   *
   * @param selector chooses
   * @param matrix the accounts, with a column for each figure that is moved
   * @return the questions
   */
  public static SelectionWhatIf of(KeyAccountSelector selector, DecisionMatrix matrix) {
    return new SelectionWhatIf(selector, matrix);
  }

  /**
   * Finds the smallest common change that makes an account a key account.
   *
   * @param account an account of the matrix
   * @param levers what can be influenced, by the ids of columns, and how far
   * @return the change, with none where it is a key account already; or empty where the levers do
   *     not reach far enough
   * @throws IllegalArgumentException if the account is unknown or a lever moves what was not
   *     measured
   */
  public Optional<Counterfactual> toBeChosen(AccountId account, List<ActionableRange> levers) {
    return Counterfactual.find(values(account), levers, values -> isChosen(account, values));
  }

  /**
   * Finds for each lever alone the smallest change that makes an account a key account.
   *
   * @param account an account of the matrix
   * @param levers what can be influenced, by the ids of columns, and how far
   * @return the changes that do, the smallest share of its way first
   * @throws IllegalArgumentException if the account is unknown or a lever moves what was not
   *     measured
   */
  public ImmutableList<Counterfactual> eachToBeChosen(
      AccountId account, List<ActionableRange> levers) {
    return Counterfactual.each(values(account), levers, values -> isChosen(account, values));
  }

  /**
   * Finds the smallest common change with which an account is no key account.
   *
   * @param account an account of the matrix
   * @param levers what may get worse, by the ids of columns, and how far
   * @return the change, with none where it is no key account; or empty where it stays one
   * @throws IllegalArgumentException if the account is unknown or a lever moves what was not
   *     measured
   */
  public Optional<Counterfactual> toDropOut(AccountId account, List<ActionableRange> levers) {
    return Counterfactual.find(values(account), levers, values -> !isChosen(account, values));
  }

  /**
   * Finds for each lever alone the smallest change with which an account is no key account.
   *
   * @param account an account of the matrix
   * @param levers what may get worse, by the ids of columns, and how far
   * @return the changes that do, the smallest share of its way first
   * @throws IllegalArgumentException if the account is unknown or a lever moves what was not
   *     measured
   */
  public ImmutableList<Counterfactual> eachToDropOut(
      AccountId account, List<ActionableRange> levers) {
    return Counterfactual.each(values(account), levers, values -> !isChosen(account, values));
  }

  private ImmutableMap<String, Double> values(AccountId account) {
    double[] row = matrix.row(matrix.rowOf(account));
    ImmutableMap.Builder<String, Double> values = ImmutableMap.builder();
    for (int column = 0; column < row.length; column++) {
      values.put(matrix.criteria().get(column).id(), row[column]);
    }
    return values.buildOrThrow();
  }

  private boolean isChosen(AccountId account, ImmutableMap<String, Double> values) {
    double[][] rows = new double[matrix.accounts().size()][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = matrix.row(row);
    }
    rows[matrix.rowOf(account)] =
        matrix.criteria().stream()
            .map(Criterion::id)
            .mapToDouble(id -> values.getOrDefault(id, Double.NaN))
            .toArray();
    return selector
        .choose(DecisionMatrix.of(matrix.accounts(), matrix.criteria(), rows))
        .keyAccountIds()
        .contains(account);
  }
}
