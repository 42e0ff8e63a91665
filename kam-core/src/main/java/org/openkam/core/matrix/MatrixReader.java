package org.openkam.core.matrix;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.measure.MeasureRefusedException;

/**
 * Reads a {@link DecisionMatrix} straight from objects of the user's own class, without converting
 * them to accounts first.
 *
 * <p>Immutable: {@link #measure} returns another reader.
 *
 * @param <T> the user's class, one object an account
 */
public final class MatrixReader<T> {
  private final Function<? super T, String> id;
  private final ImmutableList<Criterion> criteria;
  private final ImmutableList<ToDoubleFunction<? super T>> measures;

  private MatrixReader(
      Function<? super T, String> id,
      ImmutableList<Criterion> criteria,
      ImmutableList<ToDoubleFunction<? super T>> measures) {
    this.id = id;
    this.criteria = criteria;
    this.measures = measures;
  }

  static <T> MatrixReader<T> of(Function<? super T, String> id) {
    return new MatrixReader<>(id, ImmutableList.of(), ImmutableList.of());
  }

  /**
   * Returns a reader that also reads a criterion.
   *
   * @param criterion the criterion
   * @param measure extracts its value; NaN where it was not measured
   * @return the reader
   */
  public MatrixReader<T> measure(Criterion criterion, ToDoubleFunction<? super T> measure) {
    return new MatrixReader<>(
        id,
        ImmutableList.<Criterion>builder().addAll(criteria).add(criterion).build(),
        ImmutableList.<ToDoubleFunction<? super T>>builder().addAll(measures).add(measure).build());
  }

  /**
   * Returns a reader that also reads a criterion from a column that may be empty.
   *
   * @param criterion the criterion
   * @param measure extracts its value; null where it was not measured
   * @return the reader
   */
  public MatrixReader<T> measureNullable(
      Criterion criterion, Function<? super T, ? extends @Nullable Number> measure) {
    return measure(
        criterion,
        object -> {
          Number value = measure.apply(object);
          return value == null ? Double.NaN : value.doubleValue();
        });
  }

  /**
   * Reads the matrix.
   *
   * @param objects one object an account
   * @return the matrix, in the order of the objects
   * @throws IllegalArgumentException if an id occurs twice or a value is infinite
   * @throws MeasureRefusedException if an extractor fails; it names the account and the measure of
   *     the criterion, and its cause is the failure
   */
  public DecisionMatrix read(Collection<? extends T> objects) {
    ImmutableList<? extends T> rows = ImmutableList.copyOf(objects);
    ImmutableList<AccountId> accounts =
        rows.stream().map(object -> AccountId.of(id.apply(object))).collect(toImmutableList());
    return DecisionMatrix.fill(
        ImmutableList.copyOf(accounts),
        criteria,
        (row, column) -> value(rows.get(row), accounts.get(row), column));
  }

  private double value(T object, AccountId account, int column) {
    try {
      return measures.get(column).applyAsDouble(object);
    } catch (RuntimeException failure) {
      MeasureRefusedException refusal =
          new MeasureRefusedException(
              criteria.get(column).measure(), account, "cannot be read: " + failure);
      refusal.initCause(failure);
      throw refusal;
    }
  }
}
