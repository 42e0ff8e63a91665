package org.openkam.crm;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.openkam.crm.form.DecimalSign;
import org.openkam.crm.form.NumberCell;
import org.openkam.crm.form.NumberProfile;
import org.openkam.crm.problem.ProblemCode;
import org.openkam.crm.problem.ProblemLevel;

/** The numbers of a column, read by the sign that the whole column decides. */
final class Numbers {
  /** How the decimal sign of a column is known. */
  enum State {
    /** By the column itself, the plan or another column. */
    CLEAR,
    /** Every cell fits both signs; numbers are read as grouped until somebody says otherwise. */
    AMBIGUOUS,
    /** Cells contradict each other; each is read by itself until somebody says otherwise. */
    MIXED
  }

  private final FileReading file;
  private final ColumnReading column;
  private final State state;
  private final DecimalSign sign;
  private final BigDecimal scale;
  private final boolean isScaled;
  private final boolean skipsLakhs;

  private Numbers(
      FileReading file, ColumnReading column, State state, DecimalSign sign, BigDecimal scale) {
    this.file = file;
    this.column = column;
    this.state = state;
    this.sign = sign;
    this.scale = scale;
    this.isScaled = scale.compareTo(BigDecimal.ONE) != 0;
    this.skipsLakhs = column.numbers().hasStrayLakhs();
  }

  /** Decides the form of a column and reports how. */
  static Numbers of(FileReading file, ColumnReading column) {
    NumberProfile profile = column.numbers();
    NumberProfile.Decision decision = profile.decision();
    Optional<DecimalSign> stated =
        file.said(column).flatMap(ColumnPlan::decimal).map(Numbers::sign);
    State state = State.CLEAR;
    DecimalSign sign =
        decision == NumberProfile.Decision.COMMA ? DecimalSign.COMMA : DecimalSign.POINT;
    if (stated.isPresent()) {
      sign = stated.get();
      checkStated(file, column, sign);
    } else if (decision == NumberProfile.Decision.OPEN) {
      Optional<ColumnReading> lender = lender(file, column);
      if (column.role().content() == Role.Content.COUNT || isCount(column)) {
        sign = grouped(profile);
      } else if (lender.isPresent()) {
        sign = proven(lender.get().numbers().decision());
        file.problems()
            .add(ProblemCode.NUMBERS_BORROWED, 0, column.header(), "other", lender.get().header());
      } else {
        state = State.AMBIGUOUS;
        sign = grouped(profile);
      }
    } else if (decision == NumberProfile.Decision.MIXED) {
      state = State.MIXED;
    }
    Numbers numbers = new Numbers(file, column, state, sign, column.unit().scale());
    numbers.reportForms();
    return numbers;
  }

  /** {@return the sign by which the open cells of a column are whole numbers} */
  private static DecimalSign grouped(NumberProfile profile) {
    return profile.openExample().indexOf('.') >= 0 ? DecimalSign.COMMA : DecimalSign.POINT;
  }

  private static boolean isCount(ColumnReading column) {
    return column.meaning().equals("account.employees") || column.meaning().endsWith("-count");
  }

  private static DecimalSign sign(String text) {
    return text.equals(",") ? DecimalSign.COMMA : DecimalSign.POINT;
  }

  private static DecimalSign proven(NumberProfile.Decision decision) {
    return decision == NumberProfile.Decision.COMMA ? DecimalSign.COMMA : DecimalSign.POINT;
  }

  private static void checkStated(FileReading file, ColumnReading column, DecimalSign sign) {
    NumberProfile profile = column.numbers();
    int contrary = sign == DecimalSign.POINT ? profile.commas() : profile.points();
    int agreeing = sign == DecimalSign.POINT ? profile.points() : profile.commas();
    if (contrary > 0 && agreeing == 0 && 2 * contrary > profile.numbers()) {
      throw file.problems()
          .refusal(
              ProblemCode.PLAN_DRIFT,
              0,
              column.header(),
              "said",
              "decimal: " + sign.sign(),
              "found",
              "'"
                  + (sign == DecimalSign.POINT ? profile.commaExample() : profile.pointExample())
                  + "'");
    }
  }

  /** {@return another money column that proves its sign, if all that prove one agree} */
  private static Optional<ColumnReading> lender(FileReading file, ColumnReading borrower) {
    Set<DecimalSign> signs = EnumSet.noneOf(DecimalSign.class);
    ColumnReading lender = null;
    for (ColumnReading other : file.columns()) {
      boolean isMoney =
          other.role().content() == Role.Content.MONEY
              || other.meaning().equals("account.annual-revenue")
              || other.meaning().equals("account.revenue-won");
      if (other == borrower || !isMoney || !other.numbers().isNumeric()) {
        continue;
      }
      NumberProfile.Decision decision = other.numbers().decision();
      if (decision == NumberProfile.Decision.POINT || decision == NumberProfile.Decision.COMMA) {
        signs.add(proven(decision));
        lender = lender == null ? other : lender;
      } else if (decision == NumberProfile.Decision.MIXED) {
        return Optional.empty();
      }
    }
    return signs.size() == 1 ? Optional.ofNullable(lender) : Optional.empty();
  }

  private void reportForms() {
    NumberProfile profile = column.numbers();
    if (isScaled) {
      report(ProblemCode.SCALE_FROM_HEADER, "scale", scale.toPlainString());
    }
    profile
        .magnitude()
        .ifPresent(
            one ->
                report(
                    ProblemCode.MAGNITUDE,
                    "value",
                    one.getKey(),
                    "read",
                    one.getValue().toPlainString()));
    if (profile.ranges() > 0) {
      report(
          ProblemCode.RANGE,
          "value",
          profile.rangeExample(),
          "count",
          Integer.toString(profile.ranges()));
    }
    if (profile.percents() > 0) {
      report(
          profile.percents() == profile.numbers() ? ProblemCode.PERCENT : ProblemCode.MIXED_UNITS);
    }
  }

  private void report(ProblemCode code, String... arguments) {
    file.problems().add(code, 0, column.header(), arguments);
  }

  ColumnReading column() {
    return column;
  }

  State state() {
    return state;
  }

  DecimalSign sign() {
    return sign;
  }

  /** {@return the number of a cell, empty if it holds none; a stray is reported} */
  Optional<BigDecimal> value(int row) {
    NumberCell cell = column.number(row);
    return switch (cell.kind()) {
      case NUMBER -> number(row, cell);
      case TEXT -> stray(ProblemCode.NOT_A_NUMBER, row);
      case ERROR -> stray(ProblemCode.CELL_ERROR, row);
      case EMPTY, RANGE -> Optional.empty();
    };
  }

  private Optional<BigDecimal> number(int row, NumberCell cell) {
    Optional<BigDecimal> value =
        state == State.MIXED
            ? cell.value(own(cell))
            : skipsLakhs && cell.isLakh() ? Optional.empty() : cell.value(sign);
    return value.isPresent() ? scaled(value) : stray(ProblemCode.NOT_A_NUMBER, row);
  }

  /** {@return the number of a cell, empty if it holds none; nothing is reported} */
  Optional<BigDecimal> quietValue(int row) {
    NumberCell cell = column.number(row);
    return cell.kind() == NumberCell.Kind.NUMBER
        ? scaled(cell.value(state == State.MIXED ? own(cell) : sign))
        : Optional.empty();
  }

  /** {@return the number of a cell under the other sign, for the totals of both readings} */
  Optional<BigDecimal> otherValue(int row) {
    NumberCell cell = column.number(row);
    return cell.kind() == NumberCell.Kind.NUMBER
        ? scaled(cell.value(sign.other()))
        : Optional.empty();
  }

  private static DecimalSign own(NumberCell cell) {
    return cell.evidence() == NumberCell.Evidence.COMMA ? DecimalSign.COMMA : DecimalSign.POINT;
  }

  private Optional<BigDecimal> scaled(Optional<BigDecimal> value) {
    return isScaled ? value.map(scale::multiply) : value;
  }

  private Optional<BigDecimal> stray(ProblemCode code, int row) {
    file.problems()
        .add(
            code,
            ProblemLevel.WARNING,
            column.table().rowNumber(row),
            column.header(),
            "value",
            column.text(row));
    return Optional.empty();
  }
}
