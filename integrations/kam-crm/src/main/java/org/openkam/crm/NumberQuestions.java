package org.openkam.crm;

import java.math.BigDecimal;
import org.openkam.crm.form.NumberProfile;
import org.openkam.crm.problem.ProblemCode;

/** Asks for the decimal sign of a column, with what both readings come to. */
final class NumberQuestions {
  private NumberQuestions() {}

  static void report(FileReading file, Numbers numbers, BigDecimal grouped, BigDecimal decimal) {
    NumberProfile profile = numbers.column().numbers();
    if (numbers.state() == Numbers.State.AMBIGUOUS) {
      String example = profile.openExample();
      file.problems()
          .add(
              ProblemCode.AMBIGUOUS_NUMBERS,
              0,
              numbers.column().header(),
              "value",
              example,
              "grouped",
              plain(example, numbers, true),
              "decimal",
              plain(example, numbers, false),
              "groupedTotal",
              grouped.toPlainString(),
              "decimalTotal",
              decimal.toPlainString(),
              "groupedSign",
              Character.toString(numbers.sign().sign()),
              "decimalSign",
              Character.toString(numbers.sign().other().sign()));
    } else if (numbers.state() == Numbers.State.MIXED) {
      file.problems()
          .add(
              ProblemCode.MIXED_NUMBER_FORMS,
              0,
              numbers.column().header(),
              "point",
              Integer.toString(profile.points()),
              "pointExample",
              profile.pointExample(),
              "comma",
              Integer.toString(profile.commas()),
              "commaExample",
              profile.commaExample());
    }
  }

  private static String plain(String text, Numbers numbers, boolean grouped) {
    return org.openkam.crm.form.NumberCell.of(text)
        .value(grouped ? numbers.sign() : numbers.sign().other())
        .map(BigDecimal::toPlainString)
        .orElse(text);
  }
}
