package org.openkam.planning.audit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.openkam.core.finding.Finding;

/**
 * How often the key accounts are to be looked at again (Halifax 2022: measure regularly).
 *
 * @param days after how many days at the latest, at least one
 */
public record ReviewInterval(int days) {
  /**
   * Creates the interval.
   *
   * @param days after how many days at the latest, at least one
   */
  public ReviewInterval {
    checkArgument(days >= 1, "review interval must be at least a day: %s", days);
  }

  /** {@return the interval of a year, which is a judgement} */
  public static ReviewInterval yearly() {
    return new ReviewInterval(365);
  }

  /**
   * Checks that the last review is not too old.
   *
   * @param last the day of the last review
   * @param today the day to count to, not before the last review
   * @return REVIEW_OVERDUE, or empty
   */
  public Optional<Finding> check(LocalDate last, LocalDate today) {
    checkArgument(!today.isBefore(last), "last review must not be after %s: %s", today, last);
    long age = ChronoUnit.DAYS.between(last, today);
    return age <= days
        ? Optional.empty()
        : Optional.of(
            Finding.warning(
                "REVIEW_OVERDUE",
                "selection",
                "the last review was {actual} days ago, more than {limit}",
                ImmutableMap.of("actual", age, "limit", days)));
  }
}
