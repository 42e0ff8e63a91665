package org.openkam.core.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;

/** Collects the values of a measure, and reports why an account with data was not measured. */
final class ColumnBuilder {
  private static final int MAX_NAMED = 20;

  private final Measure measure;
  private final AccountsAsOf accounts;
  private final double[] values;
  private final Map<Gap, List<AccountId>> gaps = new EnumMap<>(Gap.class);
  private Optional<String> unit = Optional.empty();

  ColumnBuilder(Measure measure, AccountsAsOf accounts) {
    this.measure = measure;
    this.accounts = accounts;
    this.values = new double[accounts.size()];
    Arrays.fill(values, Double.NaN);
  }

  void put(int row, double value) {
    values[row] = value;
  }

  /** Takes an amount, which must have the unit of all others if it has one. */
  void putAmount(int row, double amount, Optional<String> unitOfAmount) {
    unitOfAmount.ifPresent(other -> checkUnit(row, other));
    values[row] = amount;
  }

  private void checkUnit(int row, String unitOfAmount) {
    if (unit.isPresent() && !unit.get().equals(unitOfAmount)) {
      throw new MeasureRefusedException(
          measure,
          accounts.accounts().get(row).id(),
          "must have the unit of the others, '" + unit.get() + "': '" + unitOfAmount + "'");
    }
    unit = Optional.of(unitOfAmount);
  }

  void tooFewValues(int row) {
    note(Gap.TOO_FEW_VALUES, row);
  }

  void withoutBase(int row) {
    note(Gap.WITHOUT_BASE, row);
  }

  void otherUnits(int row) {
    note(Gap.OTHER_UNITS, row);
  }

  void tooOldRatings(int row) {
    note(Gap.TOO_OLD_RATINGS, row);
  }

  private void note(Gap gap, int row) {
    gaps.computeIfAbsent(gap, key -> new ArrayList<>()).add(accounts.accounts().get(row).id());
  }

  MeasureColumn build() {
    return MeasureColumn.of(values)
        .with(gaps.entrySet().stream().map(gap -> finding(gap.getKey(), gap.getValue())).toList());
  }

  private Finding finding(Gap gap, List<AccountId> noted) {
    ImmutableList<String> ids =
        noted.stream()
            .distinct()
            .sorted()
            .map(AccountId::value)
            .collect(ImmutableList.toImmutableList());
    return Finding.warning(
        "MEASURE_" + gap.name(),
        measure.name(),
        gap.sentence,
        ImmutableMap.of(
            "measure", measure.name(),
            "count", ids.size(),
            "accounts", ids.subList(0, Math.min(MAX_NAMED, ids.size()))));
  }

  private enum Gap {
    TOO_FEW_VALUES(
        "'{measure}' was not measured where a series has too few values; accounts concerned:"
            + " {count}, such as {accounts}"),
    WITHOUT_BASE(
        "'{measure}' was not measured where the amount that it is relative to is not above zero;"
            + " accounts concerned: {count}, such as {accounts}"),
    OTHER_UNITS(
        "'{measure}' leaves out amounts in other units; accounts concerned: {count}, such as"
            + " {accounts}"),
    TOO_OLD_RATINGS(
        "'{measure}' was not measured where every rating is too old to count; accounts concerned:"
            + " {count}, such as {accounts}");

    private final String sentence;

    Gap(String sentence) {
      this.sentence = sentence;
    }
  }
}
