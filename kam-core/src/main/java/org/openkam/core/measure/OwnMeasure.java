package org.openkam.core.measure;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalDouble;
import java.util.function.Function;
import org.openkam.core.account.Account;

/**
 * A measure of the user's own, read account by account.
 *
 * @param name the name, which is also its kind
 * @param unit the unit of its values
 * @param function reads one account
 */
record OwnMeasure(String name, String unit, Function<? super Account, OptionalDouble> function)
    implements Measure {
  static Measure of(String name, String unit, Function<? super Account, OptionalDouble> function) {
    checkArgument(!name.isBlank(), "measure name must not be blank: '%s'", name);
    checkArgument(
        !Measures.standard().names().contains(name),
        "measure name must not be that of a provided kind, %s: '%s'",
        Measures.standard().names(),
        name);
    return new OwnMeasure(name, unit, function);
  }

  @Override
  public String kind() {
    return name;
  }

  @Override
  public MeasureColumn read(AccountsAsOf accounts) {
    return MeasureColumn.of(
        accounts.accounts().stream()
            .mapToDouble(account -> function.apply(account).orElse(Double.NaN))
            .toArray());
  }

  @Override
  public String toString() {
    return name;
  }
}
