package org.openkam.sql;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.openkam.core.expression.Expression;
import org.openkam.core.expression.Expression.Condition;

/**
 * Writes expressions in a dialect.
 *
 * <p>Every operation stands in parentheses, so that the order is that of the tree whatever the
 * precedence of the database; a divisor of zero makes the result null.
 */
final class SqlWriter {
  private final SqlDialect dialect;
  private final ImmutableList<String> columns;

  /**
   * Creates the writer.
   *
   * @param dialect the dialect
   * @param columns the name of each column of the expressions
   */
  SqlWriter(SqlDialect dialect, List<String> columns) {
    this.dialect = dialect;
    this.columns = columns.stream().map(this::measured).collect(ImmutableList.toImmutableList());
  }

  static String quoted(SqlDialect dialect, String identifier) {
    checkArgument(
        !identifier.isEmpty() && identifier.chars().noneMatch(Character::isISOControl),
        "identifier must have characters, none of them a control character: '%s'",
        identifier);
    return dialect.quote()
        + identifier
            .replace("\\", dialect.escapedBackslash())
            .replace(dialect.quote(), dialect.escapedQuote())
        + dialect.quote();
  }

  private String measured(String column) {
    String value = "cast(" + quoted(dialect, column) + " as " + dialect.doubleType() + ")";
    return dialect.missingNan().replace(SqlDialect.VALUE, value);
  }

  /** Writes an expression. */
  String write(Expression expression) {
    if (expression instanceof Expression.Column column) {
      return columns.get(column.index());
    }
    if (expression instanceof Expression.Constant constant) {
      return number(constant.value());
    }
    if (expression instanceof Expression.Sum sum) {
      return sum(sum.terms());
    }
    if (expression instanceof Expression.Binary binary) {
      return binary(binary);
    }
    if (expression instanceof Expression.Unary unary) {
      return unary(unary.function(), unary.operand());
    }
    if (expression instanceof Expression.Choice choice) {
      return "case when "
          + write(choice.condition())
          + " then "
          + write(choice.then())
          + " else "
          + write(choice.otherwise())
          + " end";
    }
    if (expression instanceof Expression.Opaque opaque) {
      throw new IllegalArgumentException(opaque.reason());
    }
    return "cast(null as " + dialect.doubleType() + ")";
  }

  /** A literal that reads back to the same bits: a plain one is a decimal in many databases. */
  static String number(SqlDialect dialect, double value) {
    return "cast('" + value + "' as " + dialect.doubleType() + ")";
  }

  private String number(double value) {
    return number(dialect, value);
  }

  private String sum(List<Expression> terms) {
    return terms.stream()
        .map(this::write)
        .reduce((sum, term) -> "(" + sum + " + " + term + ")")
        .orElseGet(() -> number(0));
  }

  private String binary(Expression.Binary binary) {
    String left = write(binary.left());
    String right = write(binary.right());
    return switch (binary.operator()) {
      case ADD -> "(" + left + " + " + right + ")";
      case SUBTRACT -> "(" + left + " - " + right + ")";
      case MULTIPLY -> "(" + left + " * " + right + ")";
      case DIVIDE -> "(" + left + " / " + divisor(binary.right(), right) + ")";
      case POWER -> "power(" + left + ", " + right + ")";
      case MIN -> "least(" + left + ", " + right + ")";
      case MAX -> "greatest(" + left + ", " + right + ")";
    };
  }

  private String divisor(Expression divisor, String written) {
    return divisor instanceof Expression.Constant constant && constant.value() != 0
        ? written
        : "nullif(" + written + ", " + number(0) + ")";
  }

  private String unary(Expression.Function function, Expression operand) {
    String value = write(operand);
    return switch (function) {
      case NEGATE -> "(- " + value + ")";
      case ABS -> "abs(" + value + ")";
      case SQRT -> "sqrt(" + value + ")";
      case CBRT -> "cbrt(" + value + ")";
      case LN -> "ln(nullif(" + value + ", " + number(0) + "))";
      case EXP -> "exp(" + value + ")";
    };
  }

  private String write(Condition condition) {
    if (condition instanceof Condition.Comparison comparison) {
      return "("
          + write(comparison.left())
          + (comparison.relation() == Expression.Relation.LESS ? " < " : " <= ")
          + write(comparison.right())
          + ")";
    }
    if (condition instanceof Condition.IsMissing missing) {
      return "(" + write(missing.value()) + " is null)";
    }
    return all(((Condition.All) condition).conditions());
  }

  private String all(List<Condition> conditions) {
    return conditions.isEmpty()
        ? "(1 = 1)"
        : conditions.stream().map(this::write).collect(Collectors.joining(" and ", "(", ")"));
  }
}
