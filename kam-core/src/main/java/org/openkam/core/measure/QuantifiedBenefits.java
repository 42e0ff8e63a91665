package org.openkam.core.measure;

import java.util.List;
import org.openkam.core.account.Account;
import org.openkam.core.account.Benefit;

/** How many benefits of the customer have an amount that rests on evidence. */
record QuantifiedBenefits() implements Measure {
  static final String KIND = "quantified-benefits";

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String name() {
    return "quantified benefits of the customer";
  }

  @Override
  public MeasureColumn read(AccountsAsOf accounts) {
    return MeasureColumn.of(
        accounts.accounts().stream().mapToDouble(QuantifiedBenefits::count).toArray());
  }

  private static double count(Account account) {
    List<Benefit> register = account.benefits();
    return register.isEmpty()
        ? account.findFigure(KIND).orElse(Double.NaN)
        : register.stream()
            .filter(benefit -> benefit.side() == Benefit.Side.CUSTOMER)
            .filter(Benefit::hasConcreteAmount)
            .count();
  }

  @Override
  public String toString() {
    return name();
  }
}
