package org.openkam.core.coverage;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openkam.core.criterion.Labels;
import org.openkam.core.finding.Finding;

/**
 * A grid that shows what is filled and what is missing: contacts by function, products by unit,
 * roles by party.
 *
 * <p>A cell that nobody filled in is open. Coverage is the share of covered cells among those that
 * apply. Ready instances are in {@link CoverageMatrices}.
 */
@Value.Immutable
public abstract class CoverageMatrix {
  CoverageMatrix() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identifier} */
  public abstract String id();

  /** {@return the names of the rows by id, in their order} */
  public abstract ImmutableMap<String, Labels> rows();

  /** {@return the names of the columns by id, in their order} */
  public abstract ImmutableMap<String, Labels> columns();

  /** {@return the cells that were filled in, by row and column; all others are open} */
  @Value.Default
  public ImmutableTable<String, String, Cell> cells() {
    return ImmutableTable.of();
  }

  /**
   * Returns a cell.
   *
   * @param row the id of a row
   * @param column the id of a column
   * @return the cell, open where nobody filled it in
   * @throws IllegalArgumentException if the row or column is unknown
   */
  public Cell cell(String row, String column) {
    checkArgument(rows().containsKey(row), "no row '%s' among %s", row, rows().keySet());
    checkArgument(
        columns().containsKey(column), "no column '%s' among %s", column, columns().keySet());
    Cell cell = cells().get(row, column);
    return cell == null ? Cell.of(State.OPEN) : cell;
  }

  /**
   * Returns this matrix with a cell filled in.
   *
   * @param row the id of a row
   * @param column the id of a column
   * @param cell the cell
   * @return the matrix
   * @throws IllegalArgumentException if the row or column is unknown
   */
  public CoverageMatrix with(String row, String column, Cell cell) {
    ImmutableTable.Builder<String, String, Cell> all = ImmutableTable.builder();
    cells()
        .rowMap()
        .forEach(
            (oldRow, line) ->
                line.forEach(
                    (oldColumn, old) -> {
                      if (!(oldRow.equals(row) && oldColumn.equals(column))) {
                        all.put(oldRow, oldColumn, old);
                      }
                    }));
    return builder()
        .id(id())
        .rows(rows())
        .columns(columns())
        .cells(all.put(row, column, cell).build())
        .build();
  }

  /**
   * Returns this matrix with whole rows covered, such as the languages of a list that somebody
   * speaks.
   *
   * @param rows the ids of rows; what is there without being wanted here does not count
   * @return the matrix
   */
  public CoverageMatrix withCovered(Collection<String> rows) {
    CoverageMatrix filled = this;
    for (String row : rows().keySet()) {
      for (String column : rows.contains(row) ? columns().keySet() : ImmutableSet.<String>of()) {
        filled = filled.with(row, column, Cell.of(State.COVERED));
      }
    }
    return filled;
  }

  /** {@return the share of covered cells among those that apply; empty where none applies} */
  public OptionalDouble coverage() {
    return share(rows().keySet().stream().flatMap(this::inRow));
  }

  /**
   * Returns the coverage of a row.
   *
   * @param row the id of a row
   * @return the share of covered cells among those that apply; empty where none applies
   */
  public OptionalDouble rowCoverage(String row) {
    return share(inRow(row));
  }

  /**
   * Returns the coverage of a column.
   *
   * @param column the id of a column
   * @return the share of covered cells among those that apply; empty where none applies
   */
  public OptionalDouble columnCoverage(String column) {
    return share(rows().keySet().stream().map(row -> cell(row, column)));
  }

  /** {@return the rows and columns of the cells that are neither covered nor inapplicable} */
  public ImmutableList<Place> missing() {
    return rows().keySet().stream()
        .flatMap(row -> columns().keySet().stream().map(column -> new Place(row, column)))
        .filter(place -> isMissing(cell(place.row(), place.column())))
        .collect(toImmutableList());
  }

  /** {@return the rows that apply somewhere and are covered nowhere} */
  public ImmutableList<String> emptyRows() {
    return rows().keySet().stream()
        .filter(row -> rowCoverage(row).orElse(1) == 0)
        .collect(toImmutableList());
  }

  /** {@return the columns that apply somewhere and are covered nowhere} */
  public ImmutableList<String> emptyColumns() {
    return columns().keySet().stream()
        .filter(column -> columnCoverage(column).orElse(1) == 0)
        .collect(toImmutableList());
  }

  /**
   * Checks that nothing is missing.
   *
   * @param subject whose matrix it is, such as an account id
   * @return COVERAGE_INCOMPLETE with every missing cell, or empty where all that applies is covered
   */
  public Optional<Finding> check(String subject) {
    ImmutableList<Place> missing = missing();
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    long relevant =
        rows().keySet().stream()
            .flatMap(this::inRow)
            .filter(cell -> cell.state() != State.NOT_APPLICABLE)
            .count();
    return Optional.of(
        Finding.warning(
            "COVERAGE_INCOMPLETE",
            subject,
            "'{subject}' covers {covered} of {relevant} in '{matrix}'; missing: {missing}",
            ImmutableMap.<String, Object>builder()
                .put("subject", subject)
                .put("covered", relevant - missing.size())
                .put("relevant", relevant)
                .put("matrix", id())
                .put("missing", missing.stream().map(this::name).toList())
                .put("emptyRows", emptyRows())
                .put("emptyColumns", emptyColumns())
                .buildOrThrow()));
  }

  private String name(Place place) {
    return columns().size() == 1 ? place.row() : place.toString();
  }

  private Stream<Cell> inRow(String row) {
    return columns().keySet().stream().map(column -> cell(row, column));
  }

  private static boolean isMissing(Cell cell) {
    return cell.state() == State.OPEN || cell.state() == State.PLANNED;
  }

  private static OptionalDouble share(Stream<Cell> cells) {
    List<Cell> relevant = cells.filter(cell -> cell.state() != State.NOT_APPLICABLE).toList();
    long covered = relevant.stream().filter(cell -> !isMissing(cell)).count();
    return relevant.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) covered / relevant.size());
  }

  @Value.Check
  void check() {
    checkArgument(!id().isBlank(), "coverage matrix id must not be blank: '%s'", id());
    cells()
        .rowMap()
        .forEach(
            (row, line) ->
                checkArgument(
                    rows().containsKey(row) && columns().keySet().containsAll(line.keySet()),
                    "coverage matrix '%s' must know the row and column of each cell: %s, %s",
                    id(),
                    row,
                    line.keySet()));
  }

  /** How far a cell of a coverage matrix is filled. */
  public enum State {
    /** There is something: a contact, a product owned, an audience told. */
    COVERED,
    /** It is under way and does not count as covered yet. */
    PLANNED,
    /** There is nothing, and there should be. */
    OPEN,
    /** Nothing is wanted here; the cell does not count at all. */
    NOT_APPLICABLE
  }

  /**
   * One cell of a coverage matrix.
   *
   * @param state how far it is filled
   * @param note what fills it, such as a topic or the names of two people
   */
  public record Cell(CoverageMatrix.State state, Optional<String> note) {
    /**
     * Returns a cell without a note.
     *
     * @param state how far it is filled
     * @return the cell
     */
    public static Cell of(CoverageMatrix.State state) {
      return new Cell(state, Optional.empty());
    }
  }

  /**
   * Where a cell of a coverage matrix lies.
   *
   * @param row the id of the row
   * @param column the id of the column
   */
  public record Place(String row, String column) {
    @Override
    public String toString() {
      return row + " x " + column;
    }
  }

  /** Builds {@link CoverageMatrix} instances; the id is required. */
  public static final class Builder extends ImmutableCoverageMatrix.Builder {
    Builder() {}
  }
}
