package org.openkam.crm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openkam.crm.form.DateCell;
import org.openkam.crm.form.DateOrder;
import org.openkam.crm.form.DateProfile;
import org.openkam.crm.problem.ProblemCode;

/** The dates of a column, read by the order that the whole column decides. */
final class Dates {
  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
  private static final LocalDate EARLIEST_RELATION = LocalDate.of(1800, 1, 1);
  private static final int YEARS_AHEAD = 10;
  private static final int BROKEN_ROWS = 3;

  private final FileReading file;
  private final ColumnReading column;
  private final Optional<DateOrder> order;
  private LocalDate latest = LocalDate.of(2100, 1, 1);

  private Dates(FileReading file, ColumnReading column, Optional<DateOrder> order) {
    this.file = file;
    this.column = column;
    this.order = order;
  }

  /** Decides the form of a column and reports how. */
  static Dates of(FileReading file, ColumnReading column) {
    Optional<DateOrder> stated =
        file.said(column)
            .flatMap(ColumnPlan::dates)
            .map(
                text ->
                    text.equals(DateOrder.MONTH_FIRST.label())
                        ? DateOrder.MONTH_FIRST
                        : DateOrder.DAY_FIRST);
    Dates dates = new Dates(file, column, stated.isPresent() ? stated : decided(file, column));
    dates.reportForms();
    dates.latest = dates.upperBound();
    return dates;
  }

  private static Optional<DateOrder> decided(FileReading file, ColumnReading column) {
    DateProfile profile = column.dates();
    return switch (profile.decision()) {
      case EITHER, DAY_FIRST -> Optional.of(DateOrder.DAY_FIRST);
      case MONTH_FIRST -> Optional.of(DateOrder.MONTH_FIRST);
      case OPEN ->
          borrowed(file, column).or(() -> inferred(file, column)).or(() -> ask(file, column));
      case MIXED -> {
        file.problems()
            .add(
                ProblemCode.MIXED_DATE_FORMS,
                0,
                column.header(),
                "day",
                Integer.toString(profile.dayFirst()),
                "dayExample",
                profile.dayExample(),
                "month",
                Integer.toString(profile.monthFirst()),
                "monthExample",
                profile.monthExample());
        yield Optional.empty();
      }
    };
  }

  private static Optional<DateOrder> ask(FileReading file, ColumnReading column) {
    file.problems()
        .add(
            ProblemCode.AMBIGUOUS_DATES, 0, column.header(), "value", column.dates().openExample());
    return Optional.empty();
  }

  private static List<ColumnReading> others(FileReading file, ColumnReading column) {
    return file.columns().stream()
        .filter(
            other ->
                other != column
                    && (other.role().content() == Role.Content.DATE
                        || other.meaning().contains("date")))
        .toList();
  }

  private static Optional<DateOrder> borrowed(FileReading file, ColumnReading column) {
    Set<DateOrder> orders = EnumSet.noneOf(DateOrder.class);
    String lender = "";
    for (ColumnReading other : others(file, column)) {
      DateProfile.Decision decision = other.dates().decision();
      if (decision == DateProfile.Decision.DAY_FIRST) {
        orders.add(DateOrder.DAY_FIRST);
      } else if (decision == DateProfile.Decision.MONTH_FIRST) {
        orders.add(DateOrder.MONTH_FIRST);
      } else {
        continue;
      }
      lender = lender.isEmpty() ? other.header() : lender;
    }
    if (orders.size() != 1) {
      return Optional.empty();
    }
    file.problems().add(ProblemCode.DATES_BORROWED, 0, column.header(), "other", lender);
    return Optional.of(orders.iterator().next());
  }

  /**
   * A deal is created before it is closed: if that holds in every row under one order only, and is
   * broken in several under the other, it is that order.
   */
  private static Optional<DateOrder> inferred(FileReading file, ColumnReading column) {
    Optional<ColumnReading> created = file.find(Role.CREATED_DATE);
    List<ColumnReading> ends = new ArrayList<>();
    for (Role role :
        new Role[] {Role.CLOSE_DATE_ACTUAL, Role.CLOSE_DATE, Role.WON_DATE, Role.LOST_DATE}) {
      ends.addAll(file.all(role));
    }
    if (created.isEmpty() || !(created.get() == column || ends.contains(column))) {
      return Optional.empty();
    }
    for (ColumnReading end : ends) {
      if (created.get() != column && end != column) {
        continue;
      }
      int dayBroken = broken(created.get(), end, DateOrder.DAY_FIRST);
      int monthBroken = broken(created.get(), end, DateOrder.MONTH_FIRST);
      boolean isDay = dayBroken == 0 && monthBroken >= BROKEN_ROWS;
      boolean isMonth = monthBroken == 0 && dayBroken >= BROKEN_ROWS;
      if (isDay || isMonth) {
        String other = end == column ? created.get().header() : end.header();
        file.problems().add(ProblemCode.DATES_INFERRED, 0, column.header(), "other", other);
        return Optional.of(isDay ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
      }
    }
    return Optional.empty();
  }

  private static int broken(ColumnReading start, ColumnReading end, DateOrder order) {
    int broken = 0;
    for (int row = 0; row < start.column().size(); row++) {
      Optional<LocalDate> from = start.date(row).value(order);
      Optional<LocalDate> to = end.date(row).value(order);
      boolean isDated = start.date(row).isDate() && end.date(row).isDate();
      if (isDated && (from.isEmpty() || to.isEmpty() || from.get().isAfter(to.get()))) {
        broken++;
      }
    }
    return broken;
  }

  private void reportForms() {
    DateProfile profile = column.dates();
    reportForm(DateCell.Form.SERIAL, ProblemCode.EXCEL_SERIAL);
    reportForm(DateCell.Form.EPOCH, ProblemCode.EPOCH);
    reportForm(DateCell.Form.PERIOD, ProblemCode.PERIOD);
    if (!profile.twoDigitExample().isEmpty()) {
      String example = profile.twoDigitExample();
      file.problems()
          .add(
              ProblemCode.TWO_DIGIT_YEAR,
              0,
              column.header(),
              "value",
              example,
              "read",
              read(example),
              "first",
              "1970",
              "last",
              "2069");
    }
  }

  private void reportForm(DateCell.Form form, ProblemCode code) {
    String example = column.dates().example(form);
    if (!example.isEmpty()) {
      file.problems().add(code, 0, column.header(), "value", example, "read", read(example));
    }
  }

  private String read(String text) {
    DateCell cell = DateCell.of(text);
    return order
        .flatMap(cell::value)
        .map(LocalDate::toString)
        .orElse("a date of which day and month are not told apart");
  }

  /** {@return the last plausible day: ten years after the year that most dates do not exceed} */
  private LocalDate upperBound() {
    int[] years = new int[3000];
    int dated = 0;
    for (int row = 0; row < column.column().size(); row++) {
      DateCell cell = column.date(row);
      Optional<LocalDate> dayFirst = cell.value(DateOrder.DAY_FIRST);
      Optional<LocalDate> day = dayFirst.isPresent() ? dayFirst : cell.value(DateOrder.MONTH_FIRST);
      if (day.isPresent()
          && day.get().getYear() >= EARLIEST.getYear()
          && day.get().getYear() < 3000) {
        years[day.get().getYear()]++;
        dated++;
      }
    }
    int seen = 0;
    int year = EARLIEST.getYear();
    while (year < 2999 && seen + years[year] < 0.9 * dated) {
      seen += years[year++];
    }
    return dated == 0 ? latest : LocalDate.of(year, 12, 31).plusYears(YEARS_AHEAD);
  }

  ColumnReading column() {
    return column;
  }

  Optional<DateOrder> order() {
    return order;
  }

  /** {@return the day of a cell, empty if it holds none that can be used; a stray is reported} */
  Optional<LocalDate> value(int row) {
    DateCell cell = column.date(row);
    if (cell.form() == DateCell.Form.EMPTY) {
      return Optional.empty();
    }
    if (cell.form() == DateCell.Form.TEXT) {
      return stray(ProblemCode.NOT_A_DATE, row);
    }
    if (order.isEmpty() && cell.form() == DateCell.Form.ORDERED) {
      return Optional.empty();
    }
    Optional<LocalDate> day = cell.value(order.orElse(DateOrder.DAY_FIRST));
    if (day.isEmpty()) {
      return stray(ProblemCode.NOT_A_DATE, row);
    }
    if (day.get().isBefore(earliest()) || day.get().isAfter(latest)) {
      return stray(ProblemCode.IMPLAUSIBLE_DATE, row);
    }
    return day;
  }

  /** {@return the first plausible day, which lies further back for the begin of a relation} */
  private LocalDate earliest() {
    return column.role() == Role.SINCE ? EARLIEST_RELATION : EARLIEST;
  }

  private Optional<LocalDate> stray(ProblemCode code, int row) {
    file.problems()
        .add(
            code,
            column.table().rowNumber(row),
            column.header(),
            "value",
            column.text(row),
            "first",
            earliest().toString(),
            "last",
            latest.toString());
    return Optional.empty();
  }
}
