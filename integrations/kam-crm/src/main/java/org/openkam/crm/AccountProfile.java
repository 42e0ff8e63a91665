package org.openkam.crm;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openkam.core.account.Account;
import org.openkam.crm.words.Plain;

/**
 * What a file of accounts says beyond figures: since when, in which countries, and what may come.
 */
final class AccountProfile {
  private static final Splitter SEVERAL = Splitter.onPattern("[;|\\n]").trimResults();
  private static final Splitter LISTED = Splitter.onPattern("[;|,/\\n]").trimResults();

  private final Optional<Dates> since;
  private final ImmutableList<ColumnReading> countries;
  private final ExpectedAmounts expected;
  private final Map<String, ImmutableList<String>> byText = new HashMap<>();

  private AccountProfile(
      Optional<Dates> since, ImmutableList<ColumnReading> countries, ExpectedAmounts expected) {
    this.since = since;
    this.countries = countries;
    this.expected = expected;
  }

  static AccountProfile of(FileReading file, Map<ColumnReading, Numbers> figures) {
    return new AccountProfile(
        file.find(Role.SINCE).map(column -> Dates.of(file, column)),
        file.columns().stream()
            .filter(AccountProfile::isCountry)
            .collect(ImmutableList.toImmutableList()),
        ExpectedAmounts.of(file, figures));
  }

  /** {@return whether a column of any kind of record names a country of the account} */
  static boolean isCountry(ColumnReading column) {
    return switch (column.meaning()) {
      case "account.country", "account.countries", "order.country" -> true;
      default -> false;
    };
  }

  void describe(int row, Account.Builder account) {
    if (since.isPresent()) {
      since.get().value(row).ifPresent(account::customerSince);
    }
    expected.of(row).forEach(account::putEstimate);
  }

  /** {@return the countries of a row, each once in its first spelling} */
  ImmutableList<String> countries(int row) {
    if (countries.size() == 1 && countries.get(0).column().code(row) >= 0) {
      String text = countries.get(0).text(row);
      ImmutableList<String> known = byText.get(text);
      if (known == null) {
        known = found(row);
        byText.put(text, known);
      }
      return known;
    }
    return found(row);
  }

  private ImmutableList<String> found(int row) {
    Map<String, String> found = new LinkedHashMap<>();
    countries.forEach(column -> addCountries(column, row, found));
    return ImmutableList.copyOf(found.values());
  }

  /** Adds the countries that a cell names, by their plain form. */
  static void addCountries(ColumnReading column, int row, Map<String, String> found) {
    if (!column.isFilled(row)) {
      return;
    }
    Splitter splitter = column.meaning().equals("account.countries") ? LISTED : SEVERAL;
    for (String country : splitter.split(column.text(row))) {
      String plain = Plain.of(country);
      if (!plain.isEmpty()) {
        found.putIfAbsent(plain, country);
      }
    }
  }
}
