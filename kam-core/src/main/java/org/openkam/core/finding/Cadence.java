package org.openkam.core.finding;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How often something must happen, such as a visit by the management every 180 days.
 *
 * @param code the code of the finding when it is overdue, such as SPONSOR_VISIT_OVERDUE
 * @param event what must happen, as it stands in a sentence
 * @param every the longest time between two events, above zero
 */
public record Cadence(String code, String event, Period every) {
  /**
   * Creates a cadence.
   *
   * @param code the code of the finding when it is overdue
   * @param event what must happen, not blank
   * @param every the longest time between two events, above zero
   */
  public Cadence {
    checkArgument(!event.isBlank(), "cadence '%s' must name its event: '%s'", code, event);
    checkArgument(
        !every.isNegative() && !every.isZero(), "cadence '%s' must be above zero: %s", code, every);
  }

  /**
   * Checks when it happened last.
   *
   * @param subject to whom it must happen, such as an account id
   * @param last the day it happened last, or empty where it never did
   * @param asOf the day to judge from
   * @return the {@link #code()} with the days since it was due, or empty where it is not overdue
   */
  public Optional<Finding> check(String subject, Optional<LocalDate> last, LocalDate asOf) {
    if (last.isEmpty()) {
      return Optional.of(
          Finding.warning(
              code,
              subject,
              "there was no {event} of '{subject}' yet",
              ImmutableMap.of("event", event, "subject", subject)));
    }
    LocalDate due = last.get().plus(every);
    long days = ChronoUnit.DAYS.between(due, asOf);
    return due.isBefore(asOf)
        ? Optional.of(
            Finding.warning(
                code,
                subject,
                "the last {event} of '{subject}' was on {last}; the next was due on {due}, {days} "
                    + (days == 1 ? "day" : "days")
                    + " ago",
                ImmutableMap.of(
                    "event", event,
                    "subject", subject,
                    "last", last.get(),
                    "due", due,
                    "days", days)))
        : Optional.empty();
  }
}
