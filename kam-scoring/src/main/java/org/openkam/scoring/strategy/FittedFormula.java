package org.openkam.scoring.strategy;

import com.google.common.collect.ImmutableList;
import java.util.OptionalDouble;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openkam.core.criterion.ValueFunction;
import org.openkam.core.expression.Expression;
import org.openkam.core.expression.Expression.Condition;
import org.openkam.core.model.ScoringPolicy;

/** Writes what {@link RowReader} reads: measured values, as a strategy sees them, and the score. */
final class FittedFormula {
  private static final Expression ZERO = Expression.constant(0);
  private static final Expression GREATEST = Expression.constant(Double.MAX_VALUE);
  private static final Expression LEAST = Expression.constant(-Double.MAX_VALUE);

  private final ScoringStrategy strategy;
  private final ScoringPolicy policy;
  private final ImmutableList<SeenColumn> columns;
  private final Imputation fills;

  FittedFormula(
      ScoringStrategy strategy,
      ScoringPolicy policy,
      ImmutableList<SeenColumn> columns,
      Imputation fills) {
    this.strategy = strategy;
    this.policy = policy;
    this.columns = columns;
    this.fills = fills;
  }

  Expression of(RowScorer scorer) {
    if (!(scorer instanceof FormulaScorer formula)) {
      throw refused("its score is not a formula of the values of one account");
    }
    ImmutableList<Expression> seen = each().mapToObj(this::seen).collect(list());
    Expression score = formula.expression(seen);
    opaque(Stream.concat(seen.stream(), Stream.of(score)))
        .findFirst()
        .ifPresent(
            opaque -> {
              throw refused(opaque.reason());
            });
    if (!columns.stream().allMatch(RowReader::isMeaningful)) {
      throw refused("a criterion lacks the scale or the bounds that it needs");
    }
    Condition complete = taken(seen, each());
    return policy.missingData() == ScoringPolicy.MissingData.IGNORE
            && scorer instanceof AdditiveScorer
            && score instanceof Expression.Sum sum
        ? Expression.choice(complete, score, partial(seen, sum))
        : Expression.choice(complete, score, new Expression.Missing());
  }

  /** A value as the method sees it, which is missing where it was not measured and has no fill. */
  private Expression seen(int index) {
    Expression measured = new Expression.Column(index);
    Expression value =
        columns.get(index).worth().map(worth -> worthWhereFinite(worth, measured)).orElse(measured);
    OptionalDouble fill = fill(index);
    return fill.isPresent()
        ? Expression.choice(
            new Condition.IsMissing(measured), Expression.constant(fill.getAsDouble()), value)
        : value;
  }

  private static Expression worthWhereFinite(ValueFunction worth, Expression measured) {
    return Expression.where(
        ImmutableList.of(LEAST.atMost(measured), measured.atMost(GREATEST)),
        worth.expression(measured));
  }

  /** An interval is refused where its best case is, even though its worst case could be scored. */
  private OptionalDouble fill(int column) {
    boolean isBestCaseTaken =
        policy.missingData() != ScoringPolicy.MissingData.INTERVAL
            || fills.best(column).orElse(0) >= RowReader.lowest(columns.get(column));
    return isBestCaseTaken ? fills.main(column) : OptionalDouble.empty();
  }

  /** Whether values are there and such as the method takes. */
  private Condition taken(ImmutableList<Expression> seen, IntStream which) {
    return new Condition.All(
        which
            .boxed()
            .flatMap(
                column ->
                    Stream.of(
                        Expression.constant(RowReader.lowest(columns.get(column)))
                            .atMost(seen.get(column)),
                        seen.get(column).atMost(GREATEST)))
            .collect(list()));
  }

  /** The sum over what was measured, by the weight that it has. */
  private Expression partial(ImmutableList<Expression> seen, Expression.Sum sum) {
    Expression score =
        Expression.sum(
            each()
                .mapToObj(
                    column ->
                        whereMeasured(
                            column,
                            Expression.choice(
                                taken(seen, IntStream.of(column)),
                                sum.terms().get(column),
                                new Expression.Missing())))
                .toList());
    Expression covered =
        Expression.sum(
            each()
                .mapToObj(
                    column ->
                        whereMeasured(column, Expression.constant(columns.get(column).weight())))
                .toList());
    return Expression.where(ImmutableList.of(ZERO.lessThan(covered)), score.over(covered));
  }

  private Expression whereMeasured(int column, Expression value) {
    return fill(column).isPresent()
        ? value
        : Expression.choice(new Condition.IsMissing(new Expression.Column(column)), ZERO, value);
  }

  private IntStream each() {
    return IntStream.range(0, columns.size());
  }

  private static Stream<Expression.Opaque> opaque(Stream<Expression> expressions) {
    return expressions.flatMap(
        expression ->
            expression instanceof Expression.Opaque opaque
                ? Stream.of(opaque)
                : opaque(expression.parts()));
  }

  private ScoringRefusedException refused(String reason) {
    return new ScoringRefusedException(
        "strategy '" + strategy.name() + "' cannot be written as an expression: " + reason);
  }

  private static <T> Collector<T, ?, ImmutableList<T>> list() {
    return ImmutableList.toImmutableList();
  }
}
