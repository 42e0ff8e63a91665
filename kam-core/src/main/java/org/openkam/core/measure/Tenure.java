package org.openkam.core.measure;

import java.time.LocalDate;

/** How long accounts have been customers, in years. */
record Tenure() implements Measure {
  @Override
  public String kind() {
    return "tenure";
  }

  @Override
  public String name() {
    return kind();
  }

  @Override
  public String unit() {
    return "years";
  }

  @Override
  public MeasureColumn read(AccountsAsOf accounts) {
    LocalDate day = accounts.dayFor(this);
    return MeasureColumn.of(
        accounts.accounts().stream()
            .mapToDouble(account -> account.tenureYears(day).orElse(Double.NaN))
            .toArray());
  }

  @Override
  public String toString() {
    return name();
  }
}
