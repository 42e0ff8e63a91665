package org.openkam.crm;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openkam.crm.problem.ProblemCode;
import org.openkam.crm.words.Outcome;

/** The lines of orders that stand in a file of their own, added up by order. */
final class OrderLines {
  private final Map<String, BigDecimal> sums = new HashMap<>();
  private final Map<String, Set<String>> products = new HashMap<>();
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
    file.problems().add(ProblemCode.LINES_SUMMED, 0, "", "orders", Integer.toString(sums.size()));
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
