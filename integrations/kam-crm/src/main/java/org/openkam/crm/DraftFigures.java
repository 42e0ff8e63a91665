package org.openkam.crm;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.OptionalDouble;
import org.openkam.core.account.Account;

/**
 * The figures of accounts that a draft may weigh: those that come with the accounts and are neither
 * coordinates nor the numbers of the rows.
 */
final class DraftFigures {
  private static final ImmutableSet<String> COORDINATES =
      ImmutableSet.of(
          "lat",
          "lon",
          "lng",
          "long",
          "latitude",
          "longitude",
          "breedtegraad",
          "lengtegraad",
          "breitengrad",
          "längengrad",
          "x",
          "y");

  private DraftFigures() {}

  static ImmutableList<String> of(Reading reading) {
    return reading.measures().stream()
        .filter(name -> !ModelNeeds.isDerived(name))
        .filter(name -> List.of(name.split("-", -1)).stream().noneMatch(COORDINATES::contains))
        .filter(name -> !isRowNumber(name, reading.accounts()))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return whether a figure goes up by one from account to account} */
  private static boolean isRowNumber(String name, List<Account> accounts) {
    OptionalDouble before = OptionalDouble.empty();
    for (Account account : accounts) {
      OptionalDouble value = account.findFigure(name);
      boolean isNext =
          value.isPresent()
              && (before.isEmpty() || value.getAsDouble() == before.getAsDouble() + 1);
      if (!isNext) {
        return false;
      }
      before = value;
    }
    return accounts.size() > 1;
  }
}
