package org.openkam.crm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openkam.crm.problem.ProblemCode;
import org.openkam.crm.problem.ProblemList;
import org.openkam.crm.words.Outcome;

/** The lines of orders that stand in a file of their own, added up by order. */
final class OrderLines {
  /** A file of lines, the column that names the order, and what a line is worth. */
  private record File(FileReading reading, ColumnReading order, AmountRule amounts) {}

  private final Map<String, BigDecimal> sums = new HashMap<>();
  private final Map<String, Set<String>> products = new HashMap<>();
  private final List<File> all = new ArrayList<>();
  private boolean isAmbiguous;
  private boolean isMixed;
  private boolean isUndecided;

  static OrderLines of(List<FileReading> files) {
    OrderLines lines = new OrderLines();
    for (FileReading file : files) {
      lines.add(file);
    }
    return lines;
  }

  private void add(FileReading file) {
    Optional<ColumnReading> order = file.find(Role.ORDER_ID);
    if (order.isEmpty()) {
      file.problems()
          .add(
              ProblemCode.UNKNOWN_HEADERS,
              0,
              "",
              "part",
              "ORDER",
              "what",
              "the order of a line",
              "headers",
              file.table().headers().toString());
      isUndecided = true;
      return;
    }
    AmountRule amounts = AmountRule.of(file);
    Optional<ColumnReading> product =
        file.find(Role.PRODUCT)
            .or(
                () ->
                    file.columns().stream()
                        .filter(column -> column.meaning().equals("line.product.id"))
                        .findFirst());
    for (int row = 0; row < file.table().size(); row++) {
      int at = row;
      String id = order.get().text(row);
      if (!id.isEmpty()) {
        amounts
            .amount(row, Outcome.WON)
            .ifPresent(amount -> sums.merge(id, amount, BigDecimal::add));
        product
            .map(column -> column.text(at))
            .filter(text -> !text.isEmpty())
            .ifPresent(
                text -> products.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(text));
      }
    }
    for (Numbers numbers : amounts.columns()) {
      isAmbiguous |= numbers.state() == Numbers.State.AMBIGUOUS;
      isMixed |= numbers.state() == Numbers.State.MIXED;
    }
    isUndecided |= amounts.isUndecided();
    all.add(new File(file, order.get(), amounts));
  }

  /**
   * Says in each file that its lines were added up.
   *
   * @param known the orders whose lines count
   */
  void report(Predicate<String> known) {
    for (File file : all) {
      Set<String> orders = new HashSet<>();
      int unknown = 0;
      BigDecimal amount = BigDecimal.ZERO;
      for (int row = 0; row < file.reading().table().size(); row++) {
        String id = file.order().text(row);
        if (!id.isEmpty() && known.test(id)) {
          orders.add(id);
        } else {
          unknown++;
          amount = amount.add(file.amounts().amount(row, Outcome.WON).orElse(BigDecimal.ZERO));
        }
      }
      ProblemList problems = file.reading().problems();
      problems.add(ProblemCode.LINES_SUMMED, 0, "", "orders", Integer.toString(orders.size()));
      if (unknown > 0) {
        problems.add(
            ProblemCode.UNKNOWN_ORDER,
            0,
            file.order().header(),
            "rows",
            Integer.toString(unknown),
            "amount",
            amount.toPlainString());
      }
    }
  }

  /** {@return of the columns that name an order the one that names the most orders with lines} */
  Optional<ColumnReading> key(FileReading orders) {
    return Stream.concat(orders.all(Role.OWN_ID).stream(), orders.all(Role.OWN_NUMBER).stream())
        .max(
            Comparator.comparingLong(this::matches)
                .thenComparing(column -> column.role() == Role.OWN_ID));
  }

  private long matches(ColumnReading column) {
    return IntStream.range(0, column.column().size())
        .filter(row -> sums.containsKey(column.text(row)) || products.containsKey(column.text(row)))
        .count();
  }

  Optional<BigDecimal> sum(String order) {
    return Optional.ofNullable(sums.get(order));
  }

  Set<String> products(String order) {
    return products.getOrDefault(order, Set.of());
  }

  boolean isAmbiguous() {
    return isAmbiguous;
  }

  boolean isMixed() {
    return isMixed;
  }

  boolean isUndecided() {
    return isUndecided;
  }
}
