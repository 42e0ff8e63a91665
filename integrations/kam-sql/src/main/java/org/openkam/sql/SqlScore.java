package org.openkam.sql;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.expression.Expression;
import org.openkam.scoring.strategy.FittedStrategy;

/**
 * The score of a fitted strategy as SQL text: one expression of the columns of a table.
 *
 * <p>It computes what {@link FittedStrategy#score(double...)} does, in the same order: to the bit
 * where {@link #exact()}, the sign of zero aside; else up to the few units in the last place by
 * which databases differ in logarithms, powers and cube roots. A value that is null or NaN is
 * missing and treated by the policy of the fitted strategy; the score is null where the library
 * refuses the account. Immutable.
 */
public final class SqlScore {
  private static final String SCORE = "score";

  private final SqlDialect dialect;
  private final ImmutableList<String> criteria;
  private final ImmutableList<String> columns;
  private final Expression expression;

  private SqlScore(
      SqlDialect dialect,
      ImmutableList<String> criteria,
      ImmutableList<String> columns,
      Expression expression) {
    this.dialect = dialect;
    this.criteria = criteria;
    this.columns = columns;
    this.expression = expression;
  }

  /**
   * Returns the score of a fitted strategy; each criterion is read from the column of its id.
   *
   * @param fitted the fitted strategy
   * @param dialect the dialect of the database
   * @return the score
   * @throws org.openkam.scoring.strategy.ScoringRefusedException if the score is not a formula of
   *     the values of one account, as it is for strategies that compare with other accounts
   */
  public static SqlScore of(FittedStrategy fitted, SqlDialect dialect) {
    ImmutableList<String> ids =
        fitted.criteria().stream().map(Criterion::id).collect(toImmutableList());
    return new SqlScore(dialect, ids, ids, fitted.expression());
  }

  /**
   * Returns this score with values from columns of other names.
   *
   * @param columnByCriterion the column of each criterion whose column has not its id as name
   * @return the score
   * @throws IllegalArgumentException if the fitted strategy has no such criterion
   */
  public SqlScore withColumns(Map<String, String> columnByCriterion) {
    columnByCriterion
        .keySet()
        .forEach(
            criterion ->
                checkArgument(
                    ImmutableSet.copyOf(criteria).contains(criterion),
                    "no criterion '%s' among %s",
                    criterion,
                    criteria));
    ImmutableList<String> renamed =
        criteria.stream()
            .map(criterion -> columnByCriterion.getOrDefault(criterion, criterion))
            .collect(toImmutableList());
    return new SqlScore(dialect, criteria, renamed, expression);
  }

  /** {@return whether the score has the same bits as that of the library} */
  public boolean exact() {
    return expression.exact();
  }

  /**
   * {@return the score as an expression, to be used in a query of one's own; infinite where it
   * overflows, which {@link #query} makes null}
   */
  public String expression() {
    return new SqlWriter(dialect, columns).write(expression);
  }

  /**
   * Returns the query that scores every row of a table.
   *
   * @param id the column that identifies an account
   * @param table the name of the table, after those of its catalog and schema if wanted
   * @return a query with the columns of the id and {@code score}
   */
  public String query(String id, String... table) {
    return "select "
        + quoted(id)
        + ", "
        + new SqlWriter(dialect, ImmutableList.of(SCORE)).write(finite(new Expression.Column(0)))
        + " as "
        + quoted(SCORE)
        + " from (select "
        + quoted(id)
        + ", "
        + expression()
        + " as "
        + quoted(SCORE)
        + " from "
        + Arrays.stream(table).map(this::quoted).collect(Collectors.joining("."))
        + ") computed";
  }

  private static Expression finite(Expression score) {
    return Expression.where(
        ImmutableList.of(
            Expression.constant(-Double.MAX_VALUE).atMost(score),
            score.atMost(Expression.constant(Double.MAX_VALUE))),
        score);
  }

  /**
   * Returns the query that finds the best rows of a table.
   *
   * @param best how many; more are found where scores at the cut are equal, and rows without a
   *     score are left out
   * @param id the column that identifies an account
   * @param table the name of the table, after those of its catalog and schema if wanted
   * @return a query with the columns of the id, {@code score} and {@code score_rank} (1, 2, 2, 4),
   *     in no particular order
   */
  public String topQuery(int best, String id, String... table) {
    checkArgument(best > 0, "best must be above zero: %s", best);
    String columnsOfRank = quoted(id) + ", " + quoted(SCORE) + ", ";
    return "select "
        + columnsOfRank
        + quoted("score_rank")
        + " from (select "
        + columnsOfRank
        + "rank() over (order by "
        + quoted(SCORE)
        + " desc) as "
        + quoted("score_rank")
        + " from ("
        + query(id, table)
        + ") scored where "
        + quoted(SCORE)
        + " is not null) ranked where "
        + quoted("score_rank")
        + " <= "
        + best;
  }

  private String quoted(String identifier) {
    return SqlWriter.quoted(dialect, identifier);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SqlScore that
        && dialect.equals(that.dialect)
        && criteria.equals(that.criteria)
        && columns.equals(that.columns)
        && expression.equals(that.expression);
  }

  @Override
  public int hashCode() {
    return 31 * columns.hashCode() + expression.hashCode();
  }

  @Override
  public String toString() {
    return "score of columns " + columns + " in the SQL of " + dialect.name();
  }
}
