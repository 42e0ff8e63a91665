package org.openkam.planning.selection;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.SelectionModel;

/** Reads everything that a selection model needs to know of accounts into one matrix. */
public final class ModelMatrix {
  private ModelMatrix() {}

  /**
   * Reads the figures of accounts.
   *
   * @param accounts the accounts, each id once
   * @param model the model
   * @return one row an account; a column for each criterion of the model and for each further
   *     measure that a gate or the size reads
   */
  public static DecisionMatrix of(Collection<Account> accounts, SelectionModel model) {
    ImmutableList.Builder<Criterion> columns = ImmutableList.builder();
    columns.addAll(model.criteria());
    model.measures().stream()
        .filter(
            measure ->
                model.criteria().stream()
                    .noneMatch(criterion -> criterion.measure().equals(measure)))
        .forEach(measure -> columns.add(Criterion.more(measure, Scale.ratio(""))));
    return DecisionMatrix.of(accounts, columns.build());
  }

  /**
   * Finds what was measured of an account under the name of a measure.
   *
   * @param matrix the matrix
   * @param account an account of the matrix
   * @param measure the name of the measure
   * @return the value, or empty where it was not measured or the matrix has no such column
   */
  public static OptionalDouble find(DecisionMatrix matrix, AccountId account, String measure) {
    return IntStream.range(0, matrix.criteria().size())
        .filter(column -> matrix.criteria().get(column).measure().equals(measure))
        .mapToDouble(column -> matrix.value(matrix.rowOf(account), column))
        .filter(value -> !Double.isNaN(value))
        .findFirst();
  }
}
