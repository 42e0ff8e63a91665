package org.openkam.core.matrix;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.openkam.core.account.AccountId;
import org.openkam.core.alternative.AlternativeId;
import org.openkam.core.criterion.Criterion;

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
   * Reads the matrix.
   *
   * @param objects one object an account
   * @return the matrix, in the order of the objects
   * @throws IllegalArgumentException if an id occurs twice or a value is infinite
   */
  public DecisionMatrix read(Collection<? extends T> objects) {
    ImmutableList<? extends T> rows = ImmutableList.copyOf(objects);
    ImmutableList<AlternativeId> accounts =
        rows.stream().map(object -> AccountId.of(id.apply(object))).collect(toImmutableList());
    return DecisionMatrix.fill(
        accounts, criteria, (row, column) -> measures.get(column).applyAsDouble(rows.get(row)));
  }
}
