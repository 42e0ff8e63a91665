package org.openkam.core.fields;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Currency;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.openkam.core.finding.Attributes;

/** The forms of plain values. */
public final class Forms {
  /** A text. */
  public static final Form<String> TEXT =
      new PlainForm<>("string", FormWriter::text, FormReader::text);

  /** A text that is not empty, such as an id. */
  public static final Form<String> NAME = TEXT.described("minLength", 1);

  /** A finite number. */
  public static final Form<Double> NUMBER =
      new PlainForm<>("number", FormWriter::number, FormReader::number);

  /** A finite number, not negative. */
  public static final Form<Double> AMOUNT = NUMBER.described("minimum", 0);

  /** A number from zero to one. */
  public static final Form<Double> SHARE = AMOUNT.described("maximum", 1);

  /** A whole number of 32 bits. */
  public static final Form<Integer> WHOLE_NUMBER =
      new PlainForm<>("integer", (out, number) -> out.wholeNumber(number), FormReader::wholeNumber);

  /** A whole number of 64 bits, such as a seed. */
  public static final Form<Long> LONG_NUMBER =
      new PlainForm<>("integer", FormWriter::wholeNumber, FormReader::longNumber);

  /** True or false. */
  public static final Form<Boolean> FLAG =
      new PlainForm<>("boolean", FormWriter::flag, FormReader::flag);

  /** A number that may be missing, which is NaN in a value and nothing where it is written. */
  public static final Form<Double> NUMBER_OR_NOTHING = new GapForm();

  /** A number that may be infinite, which is then written as a text. */
  public static final Form<Double> ENDLESS_NUMBER = new EndlessForm();

  /** A day, as 2026-03-31. */
  public static final Form<LocalDate> DAY =
      TEXT.as(LocalDate::toString, Forms::day).described("format", "date");

  /** A month, as 2026-03. */
  public static final Form<YearMonth> MONTH =
      parsed("a month like 2026-01", YearMonth::parse, YearMonth::toString)
          .described("pattern", "^\\d{4}-\\d{2}$");

  /** A period, as P3M. */
  public static final Form<Period> PERIOD =
      parsed("a period like P3M", Period::parse, Period::toString);

  /** A currency by its code, as EUR. */
  public static final Form<Currency> CURRENCY =
      parsed("the code of a currency like EUR", Currency::getInstance, Currency::getCurrencyCode)
          .described("pattern", "^[A-Z]{3}$");

  /** An exact decimal, written as a text so that no cent is lost; a number is read as well. */
  public static final Form<BigDecimal> DECIMAL = DecimalForm.signed().named("decimal");

  /** An exact decimal that is not negative. */
  public static final Form<BigDecimal> DECIMAL_AMOUNT =
      DecimalForm.notNegative().named("decimalAmount");

  /** Attributes by name. */
  public static final Form<Attributes> ATTRIBUTES = AttributesForm.INSTANCE;

  private Forms() {}

  /**
   * Returns the form of a text with a meaning.
   *
   * @param <T> the type
   * @param what what such a text is, with an example, for the refusal of others
   * @param parse the meaning of a text
   * @param text the text of a value
   * @return the form
   */
  public static <T> Form<T> parsed(
      String what, Function<String, T> parse, Function<T, String> text) {
    return TEXT.as(text, read -> parse(what, parse, read));
  }

  private static <T> T parse(String what, Function<String, T> parse, String text) {
    try {
      return parse.apply(text);
    } catch (DateTimeException | IllegalArgumentException refused) {
      throw new IllegalArgumentException("must be " + what + ": '" + text + "'", refused);
    }
  }

  /**
   * Returns the day that a text stands for.
   *
   * @param text the text
   * @return the day
   * @throws IllegalArgumentException if it is no day
   */
  public static LocalDate day(String text) {
    return parse("a day like 2026-03-31", LocalDate::parse, text);
  }

  /**
   * Returns the form of the names of an enum.
   *
   * @param <E> the enum
   * @param type the enum
   * @return the form
   */
  public static <E extends Enum<E>> Form<E> ofEnum(Class<E> type) {
    return ConstantForm.of(type.getEnumConstants(), Enum::name);
  }

  /**
   * Returns the form of the version of a document, of which only one is read.
   *
   * @param known the version
   * @return the form
   */
  public static Form<Integer> version(int known) {
    return WHOLE_NUMBER
        .as(
            version -> version,
            (Integer version) -> {
              if (version != known) {
                throw new IllegalArgumentException(
                    version + " is not known here; this version reads " + known);
              }
              return version;
            })
        .described("const", known);
  }

  /**
   * Returns the form of a type that is declared later.
   *
   * @param <T> the type
   * @param form its form
   * @return the form
   */
  public static <T> Form<T> lazy(Supplier<Form<T>> form) {
    return new LazyForm<>(form);
  }

  /**
   * Returns the form of a type some values of which are written as a text.
   *
   * @param <T> the type
   * @param text the form of the texts
   * @param isText which values are written as a text
   * @param other the form of all other values
   * @return the form, which reads both
   */
  public static <T> Form<T> textOr(Form<T> text, Predicate<T> isText, Form<T> other) {
    return new EitherForm<>(text, isText, other);
  }

  /**
   * Returns the form of a type with instances that are written by name alone.
   *
   * @param <T> the type
   * @param what what such an instance is, for the refusal of other names
   * @param ready the instances by name
   * @param other the form of all other values
   * @return the form, which reads both
   */
  public static <T> Form<T> readyOr(
      String what, Supplier<ImmutableMap<String, T>> ready, Form<T> other) {
    return new ReadyForm<>(what, Suppliers.memoize(ready::get), other);
  }

  /**
   * Returns the form of many numbers.
   *
   * @param number the form of one
   * @return the form
   */
  public static Form<ImmutableDoubleArray> numbers(Form<Double> number) {
    return number
        .list()
        .as(numbers -> ImmutableList.copyOf(numbers.asList()), ImmutableDoubleArray::copyOf);
  }

  /** {@return the form of many whole numbers} */
  public static Form<ImmutableIntArray> wholeNumbers() {
    return WHOLE_NUMBER
        .list()
        .as(numbers -> ImmutableList.copyOf(numbers.asList()), ImmutableIntArray::copyOf);
  }

  /**
   * Returns the form of lists by name.
   *
   * @param <V> the type of the elements
   * @param element the form of an element
   * @return the form
   */
  public static <V> Form<ImmutableListMultimap<String, V>> listMultimap(Form<V> element) {
    return element
        .list()
        .map()
        .as(
            lists ->
                lists.keySet().stream()
                    .collect(ImmutableMap.toImmutableMap(name -> name, lists::get)),
            read -> {
              ImmutableListMultimap.Builder<String, V> lists = ImmutableListMultimap.builder();
              read.forEach(lists::putAll);
              return lists.build();
            });
  }

  /**
   * Returns the form of tables, by row and then by column.
   *
   * @param <V> the type of the cells
   * @param cell the form of a cell
   * @return the form
   */
  public static <V> Form<ImmutableTable<String, String, V>> table(Form<V> cell) {
    return cell.map()
        .map()
        .as(
            table -> {
              ImmutableMap.Builder<String, ImmutableMap<String, V>> rows = ImmutableMap.builder();
              table.rowMap().forEach((row, cells) -> rows.put(row, ImmutableMap.copyOf(cells)));
              return rows.buildOrThrow();
            },
            rows -> {
              ImmutableTable.Builder<String, String, V> table = ImmutableTable.builder();
              rows.forEach(
                  (row, cells) -> cells.forEach((column, value) -> table.put(row, column, value)));
              return table.buildOrThrow();
            });
  }
}
