package org.openkam.crm;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openkam.crm.form.NumberCell;
import org.openkam.crm.problem.ProblemCode;
import org.openkam.crm.words.Currencies;

/** The currency of each row: its column, the header of the amount, or a sign beside the number. */
final class CurrencyRule {
  /** What stands for a currency that is not named. */
  static final String NONE = "";

  private final FileReading file;
  private final AmountRule amounts;
  private final Optional<ColumnReading> column;
  private final Optional<String> fixed;
  private final Map<String, String> codes = new HashMap<>();
  private final Set<String> signs = new LinkedHashSet<>();

  CurrencyRule(FileReading file, AmountRule amounts) {
    this.file = file;
    this.amounts = amounts;
    this.column =
        file.all(Role.CURRENCY).stream()
            .filter(one -> one.column().codeCount() != 1 || !one.text(0).isEmpty())
            .findFirst();
    this.fixed = fixed();
  }

  private Optional<String> fixed() {
    if (file.said().currency().isPresent()) {
      return file.said().currency();
    }
    Optional<String> header =
        amounts.columns().stream()
            .flatMap(numbers -> numbers.column().unit().currency().stream())
            .findFirst();
    if (amounts.isHome()) {
      return header.or(() -> Optional.of(homeCurrency()));
    }
    return column.isPresent() ? Optional.empty() : header;
  }

  /** {@return the currency of the rows whose amount is the same in both columns} */
  private String homeCurrency() {
    Optional<ColumnReading> plain =
        file.find(Role.AMOUNT)
            .or(() -> file.find(Role.AMOUNT_NET))
            .or(() -> file.find(Role.LINE_AMOUNT));
    Set<String> same = new LinkedHashSet<>();
    if (plain.isEmpty() && column.isPresent()) {
      for (int row = 0; row < file.table().size(); row++) {
        same.add(code(column.get().text(row)));
      }
    }
    if (plain.isPresent() && column.isPresent()) {
      Numbers home = amounts.columns().get(0);
      for (int row = 0; row < file.table().size(); row++) {
        NumberCell cell = plain.get().number(row);
        Optional<BigDecimal> one =
            cell.kind() == NumberCell.Kind.NUMBER ? cell.value(home.sign()) : Optional.empty();
        NumberCell other = home.column().number(row);
        Optional<BigDecimal> two =
            other.kind() == NumberCell.Kind.NUMBER ? other.value(home.sign()) : Optional.empty();
        boolean isSame = one.isPresent() && two.isPresent() && one.get().compareTo(two.get()) == 0;
        if (isSame && one.get().signum() != 0) {
          same.add(code(column.get().text(row)));
        }
      }
    }
    boolean isKnown =
        same.size() == 1 && Currencies.standard().byCode(same.iterator().next()).isPresent();
    return isKnown ? same.iterator().next() : NONE;
  }

  private String code(String text) {
    return codes.computeIfAbsent(
        text, key -> key.isEmpty() ? NONE : Currencies.standard().byAny(key).orElse(key));
  }

  /** {@return the currency of a row, as a code where it is known; NONE if it is not named} */
  String of(int row) {
    if (fixed.isPresent()) {
      return fixed.get();
    }
    if (column.isPresent()) {
      String code = code(column.get().text(row));
      if (code.equals(Currencies.UNCLEAR)) {
        signs.add(column.get().text(row));
      }
      return code;
    }
    for (Numbers numbers : amounts.columns()) {
      NumberCell cell = numbers.column().number(row);
      if (cell.currency().isPresent()) {
        signs.add(cell.currencySign());
        return cell.currency().get();
      }
    }
    return NONE;
  }

  /** Reports how currencies were known, once all rows were asked for. */
  void report() {
    for (String sign : signs) {
      Optional<String> code = Currencies.standard().bySign(sign);
      String header =
          amounts.columns().stream().findFirst().map(one -> one.column().header()).orElse("");
      if (code.equals(Optional.of(Currencies.UNCLEAR))) {
        file.problems().add(ProblemCode.CURRENCY_UNCLEAR, 0, header, "sign", sign);
      } else if (code.isPresent() && Currencies.standard().byCode(sign).isEmpty()) {
        file.problems()
            .add(ProblemCode.CURRENCY_FROM_SYMBOL, 0, header, "sign", sign, "currency", code.get());
      }
    }
  }
}
