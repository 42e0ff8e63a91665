package org.openkam.planning.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    return of(accounts, model, ImmutableSet.of());
  }

  /**
   * Reads the figures of accounts, and some that the model does not read.
   *
   * @param accounts the accounts, each id once
   * @param model the model
   * @param further the names of further measures
   * @return one row an account; a column for each criterion of the model and for each other measure
   */
  public static DecisionMatrix of(
      Collection<Account> accounts, SelectionModel model, Set<String> further) {
    ImmutableList.Builder<Criterion> columns = ImmutableList.builder();
    columns.addAll(model.criteria());
    Stream.concat(model.measures().stream(), further.stream())
        .distinct()
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

  /**
   * Returns what was measured under the name of a measure.
   *
   * @param matrix the matrix
   * @param measure the name of the measure
   * @return the value of each account that has one, in the order of the matrix
   */
  public static ImmutableMap<AccountId, Double> values(DecisionMatrix matrix, String measure) {
    ImmutableMap.Builder<AccountId, Double> values = ImmutableMap.builder();
    for (AccountId account : matrix.accounts()) {
      find(matrix, account, measure).ifPresent(value -> values.put(account, value));
    }
    return values.buildOrThrow();
  }
}
