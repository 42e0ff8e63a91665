package org.openkam.crm;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openkam.crm.form.DecimalSign;
import org.openkam.crm.form.NumberCell;
import org.openkam.crm.problem.ProblemCode;
import org.openkam.crm.problem.ProblemLevel;
import org.openkam.crm.words.Outcome;

/**
 * What a row is worth: of several columns of money the one that counts, or price by quantity.
 *
 * <p>The actual amount comes before the estimated one where something was won, the amount in the
 * company's own currency before others, the net total before the gross one.
 */
final class AmountRule {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final ImmutableList<String> EVIDENCE =
      ImmutableList.of("plan", "system", "vocabulary", "content");

  private final FileReading file;
  private final ImmutableList<Numbers> whenWon;
  private final ImmutableList<Numbers> otherwise;
  private final Optional<LineProduct> product;
  private final Optional<Numbers> refunded;
  private final ImmutableList<Numbers> columns;
  private final boolean isMinor;
  private final boolean isHome;
  private final boolean isUndecided;

  private AmountRule(Builder builder) {
    this.file = builder.file;
    this.whenWon = ImmutableList.copyOf(builder.whenWon);
    this.otherwise = ImmutableList.copyOf(builder.otherwise);
    this.product = Optional.ofNullable(builder.product);
    this.refunded = file.find(Role.REFUNDED).map(column -> Numbers.of(file, column));
    this.columns = read();
    this.isMinor = builder.isMinor;
    this.isHome = builder.isHome;
    this.isUndecided = builder.isUndecided;
  }

  static AmountRule of(FileReading file) {
    return new Builder(file).build();
  }

  /** {@return whether some column bears an amount} */
  boolean hasAmount() {
    return !otherwise.isEmpty() || product.isPresent();
  }

  /** {@return whether the amounts are in the company's own currency, whatever a row says} */
  boolean isHome() {
    return isHome;
  }

  /** {@return whether two columns differ and nobody said which counts} */
  boolean isUndecided() {
    return isUndecided;
  }

  /** {@return the columns that are read, the most important first} */
  ImmutableList<Numbers> columns() {
    return columns;
  }

  private ImmutableList<Numbers> read() {
    ImmutableList.Builder<Numbers> all = ImmutableList.builder();
    all.addAll(otherwise);
    whenWon.stream().filter(one -> !otherwise.contains(one)).forEach(all::add);
    product.ifPresent(one -> all.addAll(one.columns()));
    return all.build();
  }

  /** {@return what a row is worth, empty if it bears no amount that can be read} */
  Optional<BigDecimal> amount(int row, Outcome outcome) {
    Optional<BigDecimal> amount = amount(row, outcome, Numbers::value);
    return refunded.isEmpty() || outcome != Outcome.WON
        ? amount
        : amount.map(value -> withoutRefund(row, value));
  }

  /** {@return what a row is worth when columns that fit two readings have the other one} */
  Optional<BigDecimal> otherAmount(int row, Outcome outcome) {
    return amount(
        row,
        outcome,
        (column, at) ->
            column.state() == Numbers.State.AMBIGUOUS ? column.otherValue(at) : column.value(at));
  }

  private Optional<BigDecimal> amount(int row, Outcome outcome, CellReader value) {
    for (Numbers column : outcome == Outcome.WON ? whenWon : otherwise) {
      if (column.column().isFilled(row)
          && column.column().number(row).kind() != NumberCell.Kind.EMPTY) {
        Optional<BigDecimal> found = value.read(column, row);
        return isMinor ? found.map(minor -> minor.divide(HUNDRED)) : found;
      }
    }
    return product.isEmpty() ? Optional.empty() : product.get().amount(row, value);
  }

  private BigDecimal withoutRefund(int row, BigDecimal value) {
    return refunded
        .flatMap(column -> column.value(row))
        .map(refund -> value.subtract(refund.abs()))
        .orElse(value);
  }

  /** {@return how much of a row was refunded} */
  boolean isRefunded(int row) {
    return refunded.isPresent()
        && refunded.get().value(row).filter(one -> one.signum() != 0).isPresent();
  }

  /** Reads the number of a cell. */
  @FunctionalInterface
  private interface CellReader {
    Optional<BigDecimal> read(Numbers column, int row);
  }

  /** Price by quantity less the discount. */
  private record LineProduct(
      Numbers price, Numbers quantity, Optional<Numbers> discount, DiscountUnit unit) {
    ImmutableList<Numbers> columns() {
      return ImmutableList.of(price);
    }

    Optional<BigDecimal> amount(int row, CellReader value) {
      Optional<BigDecimal> one = value.read(price, row);
      Optional<BigDecimal> count = quantity.value(row);
      if (one.isEmpty() || count.isEmpty()) {
        return Optional.empty();
      }
      BigDecimal whole = one.get().multiply(count.get());
      return Optional.of(
          discount
              .flatMap(column -> column.value(row))
              .map(
                  part ->
                      switch (unit) {
                        case FRACTION -> whole.multiply(BigDecimal.ONE.subtract(part));
                        case PERCENT ->
                            whole.multiply(BigDecimal.ONE.subtract(part.divide(HUNDRED)));
                        case MONEY -> whole.subtract(part);
                      })
              .orElse(whole));
    }
  }

  private enum DiscountUnit {
    FRACTION,
    PERCENT,
    MONEY
  }

  private static final class Builder {
    private final FileReading file;
    private final List<Numbers> whenWon = new ArrayList<>();
    private final List<Numbers> otherwise = new ArrayList<>();
    private @Nullable LineProduct product;
    private boolean isMinor;
    private boolean isHome;
    private boolean isUndecided;

    Builder(FileReading file) {
      this.file = file;
    }

    AmountRule build() {
      Optional<ColumnReading> base = base();
      Optional<ColumnReading> home =
          one(
              file.kind() == org.openkam.crm.words.RecordKind.ORDER_LINE
                  ? Role.LINE_AMOUNT_HOME
                  : Role.AMOUNT_HOME);
      if (home.isPresent() && takesHome(base, home.get())) {
        isHome = true;
        base.ifPresent(
            other ->
                file.problems()
                    .add(
                        ProblemCode.HOME_CURRENCY_CHOSEN,
                        0,
                        home.get().header(),
                        "other",
                        other.header()));
        base = home;
      }
      Optional<ColumnReading> actual = isHome ? Optional.empty() : one(Role.AMOUNT_ACTUAL);
      Optional<ColumnReading> expected = isHome ? Optional.empty() : one(Role.AMOUNT_EXPECTED);
      actual.ifPresent(column -> whenWon.add(numbers(column)));
      base.ifPresent(
          column -> {
            Numbers numbers = numbers(column);
            whenWon.add(numbers);
            otherwise.add(numbers);
          });
      expected.ifPresent(
          column -> {
            Numbers numbers = numbers(column);
            whenWon.add(numbers);
            otherwise.add(numbers);
          });
      if (otherwise.isEmpty() && actual.isPresent()) {
        otherwise.addAll(whenWon);
      }
      if (otherwise.isEmpty()) {
        lines();
      }
      return new AmountRule(this);
    }

    private Numbers numbers(ColumnReading column) {
      return Numbers.of(file, column);
    }

    private Optional<ColumnReading> base() {
      if (file.kind() == org.openkam.crm.words.RecordKind.ORDER_LINE) {
        return one(Role.LINE_AMOUNT);
      }
      Optional<ColumnReading> gross = one(Role.AMOUNT);
      Optional<ColumnReading> net = one(Role.AMOUNT_NET);
      Optional<ColumnReading> minor = one(Role.AMOUNT_MINOR);
      if (minor.isPresent()) {
        file.problems().add(ProblemCode.MINOR_UNITS, 0, minor.get().header());
        if (gross.isEmpty()) {
          isMinor = true;
          return minor;
        }
      }
      if (net.isPresent() && gross.isPresent() && !said(gross.get())) {
        if (differ(net.get(), gross.get())) {
          file.problems()
              .add(ProblemCode.NET_CHOSEN, 0, net.get().header(), "other", gross.get().header());
        }
        return net;
      }
      return gross.or(() -> net).or(() -> one(Role.LINE_AMOUNT));
    }

    private static boolean said(ColumnReading column) {
      return column.by().equals("plan");
    }

    /** {@return the column of a role that has the best evidence; two that differ are reported} */
    private Optional<ColumnReading> one(Role role) {
      List<ColumnReading> all =
          file.all(role).stream()
              .filter(column -> column.numbers().filled() > 0)
              .sorted(Comparator.comparingInt(column -> EVIDENCE.indexOf(column.by())))
              .toList();
      if (all.size() < 2 || !all.get(0).by().equals(all.get(1).by())) {
        return all.stream().findFirst().or(() -> file.find(role));
      }
      ColumnReading first = all.get(0);
      ColumnReading second = all.get(1);
      if (!differ(first, second)) {
        return Optional.of(first);
      }
      if (isHundredfold(first, second) || isHundredfold(second, first)) {
        ColumnReading larger = isHundredfold(first, second) ? first : second;
        file.problems().add(ProblemCode.MINOR_UNITS, 0, larger.header());
        return Optional.of(larger == first ? second : first);
      }
      isUndecided = true;
      file.problems()
          .add(
              ProblemCode.AMBIGUOUS_COLUMN,
              0,
              "",
              "one",
              first.header(),
              "other",
              second.header(),
              "meaning",
              first.meaning());
      return Optional.of(first);
    }

    private boolean takesHome(Optional<ColumnReading> base, ColumnReading home) {
      if (base.isEmpty() || said(home)) {
        return true;
      }
      int homes = 0;
      int bases = 0;
      for (int row = 0; row < file.table().size(); row++) {
        homes += home.isFilled(row) ? 1 : 0;
        bases += base.get().isFilled(row) ? 1 : 0;
      }
      return !said(base.get()) && 20 * homes >= 19 * bases && differ(base.get(), home);
    }

    private boolean differ(ColumnReading one, ColumnReading other) {
      for (int row = 0; row < file.table().size(); row++) {
        Optional<BigDecimal> first = plain(one, row);
        Optional<BigDecimal> second = plain(other, row);
        if (first.isPresent() && second.isPresent() && first.get().compareTo(second.get()) != 0) {
          return true;
        }
      }
      return false;
    }

    private boolean isHundredfold(ColumnReading larger, ColumnReading smaller) {
      int pairs = 0;
      for (int row = 0; row < file.table().size(); row++) {
        Optional<BigDecimal> large = plain(larger, row);
        Optional<BigDecimal> small = plain(smaller, row);
        if (large.isPresent() && small.isPresent() && small.get().signum() != 0) {
          pairs++;
          if (large.get().compareTo(small.get().multiply(HUNDRED)) != 0) {
            return false;
          }
        }
      }
      return pairs > 0;
    }

    private static Optional<BigDecimal> plain(ColumnReading column, int row) {
      NumberCell cell = column.number(row);
      if (cell.kind() != NumberCell.Kind.NUMBER) {
        return Optional.empty();
      }
      DecimalSign sign =
          column.numbers().commas() > column.numbers().points()
              ? DecimalSign.COMMA
              : DecimalSign.POINT;
      return cell.value(sign).or(() -> cell.value(sign.other()));
    }

    private void lines() {
      Optional<ColumnReading> price = one(Role.UNIT_PRICE);
      Optional<ColumnReading> quantity = one(Role.QUANTITY);
      if (price.isEmpty() || quantity.isEmpty()) {
        return;
      }
      Optional<ColumnReading> discount =
          file.find(Role.DISCOUNT_FRACTION)
              .or(() -> file.find(Role.DISCOUNT_PERCENT))
              .or(() -> file.find(Role.DISCOUNT));
      DiscountUnit unit = discount.map(this::unit).orElse(DiscountUnit.FRACTION);
      product =
          new LineProduct(
              numbers(price.get()), numbers(quantity.get()), discount.map(this::numbers), unit);
    }

    /** A discount of unknown unit is a fraction up to 1 and a percentage up to 100. */
    private DiscountUnit unit(ColumnReading discount) {
      if (discount.numbers().percents() > 0 || discount.role() == Role.DISCOUNT_FRACTION) {
        return DiscountUnit.FRACTION;
      }
      if (discount.role() == Role.DISCOUNT_PERCENT) {
        return DiscountUnit.PERCENT;
      }
      if (discount.by().equals("system")) {
        return DiscountUnit.MONEY;
      }
      BigDecimal most = BigDecimal.ZERO;
      boolean hasFraction = false;
      for (int row = 0; row < file.table().size(); row++) {
        Optional<BigDecimal> value = plain(discount, row);
        if (value.isPresent()) {
          most = most.max(value.get().abs());
          hasFraction |=
              value.get().signum() != 0 && value.get().abs().compareTo(BigDecimal.ONE) < 0;
        }
      }
      boolean aboveOne = most.compareTo(BigDecimal.ONE) > 0;
      if (most.compareTo(HUNDRED) > 0
          || (aboveOne && hasFraction)
          || (!aboveOne && !hasFraction && most.signum() != 0)) {
        isUndecided = true;
        file.problems()
            .add(
                ProblemCode.AMBIGUOUS_COLUMN,
                ProblemLevel.QUESTION,
                0,
                discount.header(),
                "one",
                "a percentage",
                "other",
                "an amount or a fraction",
                "meaning",
                "the discount");
      }
      return aboveOne ? DiscountUnit.PERCENT : DiscountUnit.FRACTION;
    }
  }
}
