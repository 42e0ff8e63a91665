package org.openkam.planning.programme;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.openkam.core.account.Evidence;
import org.openkam.core.finding.Finding;

/**
 * Something that one unit or country learned with a key account, and who has taken it up since; the
 * remedy for "not invented here" (Dingena 2002).
 */
@Value.Immutable
public abstract class LocalLesson {
  LocalLesson() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return what was learned, not blank} */
  public abstract String what();

  /** {@return the unit or country that learned it, not blank} */
  public abstract String unit();

  /** {@return the day it was learned} */
  public abstract LocalDate learnedOn();

  /** {@return what it rests on, such as the account and its figures} */
  public abstract Optional<Evidence> evidence();

  /** {@return the units that should take it up, other than the one that learned it} */
  public abstract ImmutableSet<String> meantFor();

  /** {@return the day on which each unit took it up, not before it was learned} */
  public abstract ImmutableMap<String, LocalDate> takenUp();

  /** {@return the units that should take it up and have not, in their order} */
  public ImmutableSet<String> waiting() {
    return Sets.difference(meantFor(), takenUp().keySet()).immutableCopy();
  }

  /** {@return the share of the units meant that took it up, from zero to one; empty if none is} */
  public OptionalDouble uptake() {
    return meantFor().stream().mapToInt(unit -> takenUp().containsKey(unit) ? 1 : 0).average();
  }

  /**
   * Checks whether the lesson travelled.
   *
   * @param asOf the day to look from
   * @param policy after how many days a lesson should have been taken up
   * @return LESSON_NOT_TAKEN_UP with the units that still wait after that time, or empty
   */
  public Optional<Finding> check(LocalDate asOf, ProgrammePolicy policy) {
    long days = ChronoUnit.DAYS.between(learnedOn(), asOf);
    return waiting().isEmpty() || days <= policy.maxDaysToTakeUp()
        ? Optional.empty()
        : Optional.of(
            Finding.warning(
                "LESSON_NOT_TAKEN_UP",
                what(),
                "'{lesson}', learned in {unit} {days} days ago, has not been taken up by {units}",
                ImmutableMap.of(
                    "lesson", what(),
                    "unit", unit(),
                    "days", days,
                    "units", waiting())));
  }

  /**
   * Returns this lesson after one more unit took it up.
   *
   * @param unit the unit
   * @param day the day, not before it was learned
   * @return the lesson
   * @throws IllegalArgumentException if the unit took it up already
   */
  public LocalLesson takenUpBy(String unit, LocalDate day) {
    checkArgument(
        !takenUp().containsKey(unit), "lesson '%s' was taken up by '%s' already", what(), unit);
    return toBuilder().putTakenUp(unit, day).build();
  }

  /** {@return a builder with the properties of this lesson set} */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    checkArgument(!what().isBlank(), "lesson of %s must say what: '%s'", learnedOn(), what());
    checkArgument(!unit().isBlank(), "lesson '%s' must name its unit: '%s'", what(), unit());
    checkArgument(
        !meantFor().contains(unit()),
        "lesson '%s' must be meant for other units than its own: '%s'",
        what(),
        unit());
    takenUp()
        .forEach(
            (unit, day) ->
                checkArgument(
                    !day.isBefore(learnedOn()),
                    "lesson '%s' of %s cannot be taken up by '%s' before: %s",
                    what(),
                    learnedOn(),
                    unit,
                    day));
  }

  /** Builds {@link LocalLesson} instances; what, unit and day are required. */
  public static final class Builder extends ImmutableLocalLesson.Builder {
    Builder() {}
  }
}
