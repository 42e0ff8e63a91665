package org.openkam.planning.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.openkam.core.account.Account;
import org.openkam.core.finding.Finding;

/** Measures of importance that are made of several figures (Kempeneers 2017). */
public final class ImportanceMeasures {
  private static final ImmutableList<String> CHARACTERISTICS =
      ImmutableList.of("geographic-fit", "operations-fit", "market-fit");
  private static final ImmutableList<String> COOPERATION =
      ImmutableList.of("cooperation-ability", "cooperation-willingness");

  private ImportanceMeasures() {}

  /**
   * Returns how well location, operations and market of an account suit us.
   *
   * @param account the account, whose ratings are read
   * @return the mean of the three ratings, or empty where one was not measured
   */
  public static OptionalDouble characteristics(Account account) {
    return all(account, CHARACTERISTICS).stream().mapToDouble(rating -> rating).average();
  }

  /**
   * Returns how far an account can and will cooperate: both are needed, so neither makes up for the
   * other.
   *
   * @param account the account, whose ratings are read
   * @return the smaller of ability and willingness, or empty where one was not measured
   */
  public static OptionalDouble cooperation(Account account) {
    return all(account, COOPERATION).stream().mapToDouble(rating -> rating).min();
  }

  /**
   * Says that an account can be shown to others as a reference.
   *
   * @param account the account, whose figure can-reference is read: one for yes
   * @return CAN_BE_REFERENCE, or empty where it cannot or nobody knows
   */
  public static Optional<Finding> reference(Account account) {
    return account.findFigure("can-reference").orElse(0) == 1
        ? Optional.of(
            Finding.info(
                "CAN_BE_REFERENCE",
                account.id().value(),
                "'{account}' can be shown to others as a reference",
                ImmutableMap.of("account", account.name())))
        : Optional.empty();
  }

  private static List<Double> all(Account account, List<String> figures) {
    List<Double> known =
        figures.stream()
            .map(account::findFigure)
            .flatMapToDouble(OptionalDouble::stream)
            .boxed()
            .toList();
    return known.size() == figures.size() ? known : List.of();
  }
}
