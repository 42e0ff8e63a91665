package org.openkam.core.matrix;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.NotAnAccountException;
import org.openkam.core.alternative.AlternativeId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.measure.AccountsAsOf;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.MeasureColumn;
import org.openkam.core.measure.MeasureRefusedException;
import org.openkam.core.measure.MeasuredAccounts;
import org.openkam.core.numeric.ColumnBlocks;

/**
 * What was measured: a value for each alternative (row) and criterion (column), NaN where it was
 * not measured.
 *
 * <p>The rows are {@linkplain #alternatives() alternatives}; in most matrices they are {@linkplain
 * #accounts() accounts}. Values are kept in columns, in blocks of {@value #BLOCK_SIZE} rows; a
 * million accounts with ten criteria take less than 100 bytes an account beside the ids. Every
 * finite value is admitted, also one beyond the bounds of its criterion; infinite values are
 * refused. Immutable.
 */
public final class DecisionMatrix {
  /** The number of rows in a block; the last block may be shorter. */
  public static final int BLOCK_SIZE = ColumnBlocks.SIZE;

  private final ImmutableList<AlternativeId> alternatives;
  private final ImmutableList<Criterion> criteria;
  private final ColumnBlocks blocks;
  private final RowIndex rows;

  private DecisionMatrix(
      ImmutableList<AlternativeId> alternatives,
      ImmutableList<Criterion> criteria,
      ColumnBlocks blocks,
      RowIndex rows) {
    this.alternatives = alternatives;
    this.criteria = criteria;
    this.blocks = blocks;
    this.rows = rows;
  }

  /**
   * Returns the matrix with given values.
   *
   * @param alternatives the rows, each id once
   * @param criteria the columns, each id once
   * @param values one array an alternative with one value a criterion; NaN is not measured
   * @return the matrix
   * @throws IllegalArgumentException if a size is wrong, an id occurs twice or a value is infinite
   */
  public static DecisionMatrix of(
      List<? extends AlternativeId> alternatives, List<Criterion> criteria, double[][] values) {
    checkArgument(
        values.length == alternatives.size(),
        "matrix must have one row for each of %s alternatives: %s",
        alternatives.size(),
        values.length);
    for (int row = 0; row < values.length; row++) {
      checkArgument(
          values[row].length == criteria.size(),
          "%s must have one value for each of %s criteria: %s",
          alternatives.get(row).inWords(),
          criteria.size(),
          values[row].length);
    }
    return fill(
        ImmutableList.copyOf(alternatives),
        ImmutableList.copyOf(criteria),
        (row, column) -> values[row][column]);
  }

  /**
   * Reads the matrix from accounts, with everything that is known of them; criteria that look back
   * from a day need {@link #of(AccountsAsOf, List)}.
   *
   * @param accounts the rows, each id once
   * @param criteria the columns, each id once; each takes what its {@link Criterion#measure()}
   *     reads
   * @return the matrix
   */
  public static DecisionMatrix of(Collection<Account> accounts, List<Criterion> criteria) {
    return of(AccountsAsOf.undated(accounts), criteria);
  }

  /**
   * Reads the matrix from accounts as known on a day.
   *
   * @param accounts the rows
   * @param criteria the columns, each id once; each takes what its {@link Criterion#measure()}
   *     reads
   * @return the matrix
   * @throws MeasureRefusedException if a measure cannot be read of these accounts
   */
  public static DecisionMatrix of(AccountsAsOf accounts, List<Criterion> criteria) {
    return of(
        MeasuredAccounts.read(accounts, criteria.stream().map(Criterion::measure).toList()),
        criteria);
  }

  /**
   * Returns the matrix of what was measured.
   *
   * @param measured the rows
   * @param criteria the columns, each id once, whose measures were read
   * @return the matrix
   * @throws IllegalArgumentException if the measure of a criterion was not read
   */
  public static DecisionMatrix of(MeasuredAccounts measured, List<Criterion> criteria) {
    ImmutableList<MeasureColumn> columns =
        criteria.stream()
            .map(criterion -> measured.column(criterion.measure()))
            .collect(toImmutableList());
    return fill(
        ImmutableList.copyOf(measured.accounts()),
        ImmutableList.copyOf(criteria),
        (row, column) -> columns.get(column).value(row));
  }

  /**
   * Reads the matrix from its long form.
   *
   * @param criteria the columns, each id once
   * @param measurements the values that were measured, each alternative and criterion once
   * @return the matrix, with the alternatives in the order they first occur
   * @throws IllegalArgumentException if a criterion is unknown or a value occurs twice
   */
  public static DecisionMatrix ofMeasurements(
      List<Criterion> criteria, Collection<Measurement> measurements) {
    ImmutableList<AlternativeId> alternatives =
        measurements.stream().map(Measurement::alternative).distinct().collect(toImmutableList());
    return ofMeasurements(alternatives, criteria, measurements);
  }

  /**
   * Reads the matrix from its long form, alternatives without any value included.
   *
   * @param alternatives the rows, each id once
   * @param criteria the columns, each id once
   * @param measurements the values that were measured, each alternative and criterion once
   * @return the matrix
   * @throws IllegalArgumentException if an alternative or a criterion is unknown or a value occurs
   *     twice
   */
  public static DecisionMatrix ofMeasurements(
      List<? extends AlternativeId> alternatives,
      List<Criterion> criteria,
      Collection<Measurement> measurements) {
    double[][] values = new double[alternatives.size()][criteria.size()];
    for (double[] row : values) {
      Arrays.fill(row, Double.NaN);
    }
    DecisionMatrix empty = of(alternatives, criteria, values);
    for (Measurement measurement : measurements) {
      double[] row = values[empty.rowOf(measurement.alternative())];
      int column = empty.columnOf(measurement.criterion());
      checkArgument(
          Double.isNaN(row[column]),
          "%s must have one value for criterion '%s': %s",
          measurement.alternative().inWords(),
          measurement.criterion(),
          measurement.value());
      row[column] = measurement.value();
    }
    return of(alternatives, criteria, values);
  }

  /**
   * Starts to read a matrix straight from objects of the user's own class.
   *
   * @param <T> the user's class, one object an account
   * @param id extracts the account id
   * @return a reader without criteria
   */
  public static <T> MatrixReader<T> reading(Function<? super T, String> id) {
    return MatrixReader.of(id);
  }

  static DecisionMatrix fill(
      ImmutableList<AlternativeId> alternatives,
      ImmutableList<Criterion> criteria,
      ColumnBlocks.Cells cells) {
    checkUnique(criteria);
    RowIndex rows = RowIndex.of(alternatives);
    ColumnBlocks blocks =
        ColumnBlocks.fill(
            alternatives.size(),
            criteria.size(),
            (row, column) -> {
              double value = cells.value(row, column);
              checkArgument(
                  !Double.isInfinite(value),
                  "%s must have a finite value for criterion '%s': %s",
                  alternatives.get(row).inWords(),
                  criteria.get(column).id(),
                  value);
              // minus zero is zero
              return value + 0.0;
            });
    return new DecisionMatrix(alternatives, criteria, blocks, rows);
  }

  private static void checkUnique(ImmutableList<Criterion> criteria) {
    ImmutableList<String> ids =
        criteria.stream().map(Criterion::id).sorted().collect(toImmutableList());
    for (int i = 1; i < ids.size(); i++) {
      checkArgument(
          !ids.get(i).equals(ids.get(i - 1)), "criterion id must be unique: '%s'", ids.get(i));
    }
  }

  /** {@return the rows, each id once} */
  public ImmutableList<AlternativeId> alternatives() {
    return alternatives;
  }

  /**
   * Returns the rows of a matrix whose alternatives are accounts.
   *
   * @return the rows, each id once
   * @throws NotAnAccountException if an alternative is not an account; it names the first
   */
  public ImmutableList<AccountId> accounts() {
    if (rows.firstOther() >= 0) {
      throw new NotAnAccountException(alternatives.get(rows.firstOther()));
    }
    @SuppressWarnings("unchecked") // an immutable list, each element of which is an account
    ImmutableList<AccountId> accounts =
        (ImmutableList<AccountId>) (ImmutableList<? extends AlternativeId>) alternatives;
    return accounts;
  }

  /** {@return the columns, each id once} */
  public ImmutableList<Criterion> criteria() {
    return criteria;
  }

  /**
   * Returns a value.
   *
   * @param row the row, from zero to the number of alternatives, exclusive
   * @param column the column, from zero to the number of criteria, exclusive
   * @return the value, NaN where it was not measured
   */
  public double value(int row, int column) {
    checkElementIndex(row, alternatives.size());
    return blocks.value(row, column);
  }

  /**
   * Finds a value.
   *
   * @param alternative an alternative of this matrix
   * @param criterion the id of a criterion of this matrix
   * @return the value, or empty where it was not measured
   * @throws IllegalArgumentException if the alternative or the criterion is unknown
   */
  public OptionalDouble findValue(AlternativeId alternative, String criterion) {
    double value = value(rowOf(alternative), columnOf(criterion));
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /**
   * Returns the row of an alternative.
   *
   * @param alternative an alternative of this matrix
   * @return its row, from zero
   * @throws IllegalArgumentException if the alternative is unknown
   */
  @CanIgnoreReturnValue // also a check that the alternative is known
  public int rowOf(AlternativeId alternative) {
    int row = rows.rowOf(alternative);
    checkArgument(row >= 0, "no %s in the matrix", alternative.inWords());
    return row;
  }

  /**
   * Returns the column of a criterion.
   *
   * @param criterion the id of a criterion of this matrix
   * @return its column, from zero
   * @throws IllegalArgumentException if the criterion is unknown
   */
  @CanIgnoreReturnValue // also a check that the criterion is known
  public int columnOf(String criterion) {
    for (int column = 0; column < criteria.size(); column++) {
      if (criteria.get(column).id().equals(criterion)) {
        return column;
      }
    }
    throw new IllegalArgumentException(
        "no criterion '" + criterion + "' among " + criteria.stream().map(Criterion::id).toList());
  }

  /**
   * Returns the values of an alternative.
   *
   * @param row the row, from zero to the number of alternatives, exclusive
   * @return one value a criterion, NaN where it was not measured, a new array
   */
  public double[] row(int row) {
    double[] values = new double[criteria.size()];
    for (int column = 0; column < values.length; column++) {
      values[column] = value(row, column);
    }
    return values;
  }

  /**
   * Returns the values of a criterion.
   *
   * @param column the column, from zero to the number of criteria, exclusive
   * @return one value an alternative, NaN where it was not measured, a new array
   */
  public double[] column(int column) {
    double[] values = new double[alternatives.size()];
    for (int block = 0; block < blocks.count(); block++) {
      double[] part = blocks.values(block, column);
      System.arraycopy(part, 0, values, block * BLOCK_SIZE, part.length);
    }
    return values;
  }

  /**
   * Returns the columns of some criteria; the values are shared, not copied.
   *
   * @param ids the ids of criteria of this matrix, in the order wanted
   * @return the matrix with these columns only
   * @throws IllegalArgumentException if a criterion is unknown
   */
  public DecisionMatrix selectCriteria(List<String> ids) {
    int[] columns = ids.stream().mapToInt(this::columnOf).toArray();
    ImmutableList<Criterion> kept =
        Arrays.stream(columns).mapToObj(criteria::get).collect(toImmutableList());
    checkUnique(kept);
    return new DecisionMatrix(alternatives, kept, blocks.select(columns), rows);
  }

  /**
   * Returns the rows of some alternatives.
   *
   * @param ids alternatives of this matrix, in the order wanted, each once
   * @return the matrix with these rows only
   * @throws IllegalArgumentException if an alternative is unknown or occurs twice
   */
  public DecisionMatrix selectAlternatives(List<? extends AlternativeId> ids) {
    int[] kept = ids.stream().mapToInt(this::rowOf).toArray();
    return fill(ImmutableList.copyOf(ids), criteria, (row, column) -> value(kept[row], column));
  }

  /**
   * Returns this matrix without some criteria.
   *
   * @param ids the ids of the criteria to leave out; unknown ids are ignored
   * @return the matrix with the other columns, in their order
   */
  public DecisionMatrix withoutCriteria(Collection<String> ids) {
    return selectCriteria(
        criteria.stream().map(Criterion::id).filter(id -> !ids.contains(id)).toList());
  }

  /**
   * Returns this matrix without some alternatives.
   *
   * @param ids the alternatives to leave out; unknown ones are ignored
   * @return the matrix with the other rows, in their order
   */
  public DecisionMatrix withoutAlternatives(Collection<? extends AlternativeId> ids) {
    ImmutableSet<AlternativeId> left = ImmutableSet.copyOf(ids);
    return selectAlternatives(alternatives.stream().filter(id -> !left.contains(id)).toList());
  }

  /**
   * Returns this matrix with one more criterion.
   *
   * @param criterion the criterion, whose id is new
   * @param values one value an alternative, NaN where it was not measured
   * @return the matrix with the further column at its end
   * @throws IllegalArgumentException if the number of values is wrong
   */
  public DecisionMatrix withCriterion(Criterion criterion, double... values) {
    checkArgument(
        values.length == alternatives.size(),
        "criterion '%s' must have one value for each of %s alternatives: %s",
        criterion.id(),
        alternatives.size(),
        values.length);
    int last = criteria.size();
    return fill(
        alternatives,
        ImmutableList.<Criterion>builder().addAll(criteria).add(criterion).build(),
        (row, column) -> column == last ? values[row] : value(row, column));
  }

  /**
   * Returns this matrix with the alternatives of another one.
   *
   * @param other a matrix with the same criteria and no alternative of this one
   * @return the matrix with the rows of both
   * @throws IllegalArgumentException if the criteria differ or an alternative is in both
   */
  public DecisionMatrix withAlternatives(DecisionMatrix other) {
    checkArgument(
        criteria.equals(other.criteria),
        "matrices must have the same criteria %s: %s",
        criteria.stream().map(Criterion::id).toList(),
        other.criteria.stream().map(Criterion::id).toList());
    int size = alternatives.size();
    return fill(
        ImmutableList.<AlternativeId>builder()
            .addAll(alternatives)
            .addAll(other.alternatives)
            .build(),
        criteria,
        (row, column) -> row < size ? value(row, column) : other.value(row - size, column));
  }

  /** {@return every value that was measured, row by row, in the order of the criteria} */
  public ImmutableList<Measurement> measurements() {
    ImmutableList.Builder<Measurement> measurements = ImmutableList.builder();
    for (int row = 0; row < alternatives.size(); row++) {
      for (int column = 0; column < criteria.size(); column++) {
        double value = value(row, column);
        if (!Double.isNaN(value)) {
          measurements.add(
              new Measurement(alternatives.get(row), criteria.get(column).id(), value));
        }
      }
    }
    return measurements.build();
  }

  /**
   * {@return the SHA-256 of the ids and values, 64 hexadecimal digits; it does not depend on the
   * order of the alternatives and criteria, nor on platform or locale}
   */
  public String fingerprint() {
    return MatrixFingerprint.of(this);
  }

  /** {@return the number of blocks of rows} */
  public int blockCount() {
    return blocks.count();
  }

  /**
   * Returns the number of rows in a block.
   *
   * @param block the block, from zero to the number of blocks, exclusive
   * @return the number of rows, from one to {@value #BLOCK_SIZE}
   */
  public int blockSize(int block) {
    return Math.min(BLOCK_SIZE, alternatives.size() - block * BLOCK_SIZE);
  }

  /**
   * Copies a column of a block, for work that goes through the matrix block by block.
   *
   * @param block the block, from zero to the number of blocks, exclusive
   * @param column the column, from zero to the number of criteria, exclusive
   * @param target where the values are put, from index zero
   */
  public void copyBlock(int block, int column, double[] target) {
    double[] part = blocks.values(block, column);
    System.arraycopy(part, 0, target, 0, part.length);
  }

  /** {@return the values where they lie, which only the scoring module of this library can see} */
  public ColumnBlocks blocks() {
    return blocks;
  }

  /**
   * {@return the values by the measures of the criteria}
   *
   * @throws IllegalArgumentException if criteria with the same measure have different values, or if
   *     an alternative is not an account
   */
  public MeasuredAccounts measured() {
    Map<Measure, MeasureColumn> columns = new LinkedHashMap<>();
    for (int column = 0; column < criteria.size(); column++) {
      Measure measure = criteria.get(column).measure();
      MeasureColumn values = MeasureColumn.of(column(column));
      MeasureColumn others = columns.putIfAbsent(measure, values);
      checkArgument(
          others == null || others.equals(values),
          "criterion '%s' must have the values of other criteria with the measure '%s'",
          criteria.get(column).id(),
          measure.name());
    }
    return MeasuredAccounts.of(accounts(), columns);
  }

  /**
   * Returns how much of an alternative was measured.
   *
   * @param row the row, from zero to the number of alternatives, exclusive
   * @return the share of criteria with a value, from zero to one; one where there is no criterion
   */
  public double coverage(int row) {
    int measured = 0;
    for (int column = 0; column < criteria.size(); column++) {
      measured += Double.isNaN(value(row, column)) ? 0 : 1;
    }
    return criteria.isEmpty() ? 1 : (double) measured / criteria.size();
  }

  /**
   * Returns how much of a criterion was measured.
   *
   * @param column the column, from zero to the number of criteria, exclusive
   * @return the share of alternatives with a value, from zero to one; one where there is none
   */
  public double columnCoverage(int column) {
    checkElementIndex(column, criteria.size());
    return alternatives.isEmpty()
        ? 1
        : (double) blocks.summary(column).count() / alternatives.size();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DecisionMatrix that
        && alternatives.equals(that.alternatives)
        && criteria.equals(that.criteria)
        && blocks.equals(that.blocks);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * alternatives.hashCode() + criteria.hashCode()) + blocks.hashCode();
  }

  @Override
  public String toString() {
    return "matrix of "
        + alternatives.size()
        + " alternatives and criteria "
        + criteria.stream().map(Criterion::id).toList();
  }

  /**
   * One value of a matrix in long form.
   *
   * @param alternative the alternative
   * @param criterion the id of the criterion
   * @param value the measured value, finite
   */
  public record Measurement(AlternativeId alternative, String criterion, double value) {
    /**
     * Creates a measurement.
     *
     * @param alternative the alternative
     * @param criterion the id of the criterion
     * @param value the measured value, finite
     */
    public Measurement {
      checkArgument(
          Double.isFinite(value),
          "%s must have a finite value for criterion '%s': %s",
          alternative.inWords(),
          criterion,
          value);
      // minus zero is zero
      value = value + 0.0;
    }
  }
}
