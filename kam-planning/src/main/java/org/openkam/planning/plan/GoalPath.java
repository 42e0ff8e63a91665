package org.openkam.planning.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.immutables.value.Value;
import org.openkam.core.fields.Fields;
import org.openkam.core.fields.Forms;

/**
 * How a goal is expected to be approached: which share of the way from baseline to target should be
 * gone on which day.
 */
@Value.Immutable
public abstract class GoalPath {
  private static final Fields<GoalPath> FORM =
      Fields.of(GoalPath.class, GoalPath::builder, Builder::build)
          .defaulted(
              "monthWeights", Forms.AMOUNT.list(), GoalPath::monthWeights, Builder::monthWeights)
          .defaulted(
              "steps",
              Forms.SHARE
                  .mapBy(LocalDate::toString, Forms::day)
                  .as(ImmutableMap::copyOf, ImmutableSortedMap::copyOf)
                  .omittedIf(ImmutableSortedMap::isEmpty),
              GoalPath::steps,
              Builder::steps)
          .form();

  private static final int MONTHS = 12;
  private static final GoalPath STRAIGHT = builder().build();

  GoalPath() {}

  static Builder builder() {
    return new Builder();
  }

  /** {@return the form of this type: how it is written, read, hashed and compared} */
  public static Fields<GoalPath> form() {
    return FORM;
  }

  /** {@return the same part of the way each day} */
  public static GoalPath straight() {
    return STRAIGHT;
  }

  /**
   * Returns a path of which each month of the year has its part, such as the season of a trade.
   *
   * @param monthWeights the weights of January to December, each finite and not negative, one above
   *     zero; they need not add up to anything
   * @return the path; within a month it is straight
   */
  public static GoalPath seasonal(Double... monthWeights) {
    return builder().monthWeights(ImmutableList.copyOf(monthWeights)).build();
  }

  /**
   * Returns a path in steps, such as the go-live of one plant after the other.
   *
   * @param steps the share of the way from zero to one that is gone from a day on, never falling
   * @return the path; before the first step nothing is expected, and from the due day on all
   */
  public static GoalPath stepped(Map<LocalDate, Double> steps) {
    checkArgument(!steps.isEmpty(), "stepped path must have a step: %s", steps);
    return builder().steps(ImmutableSortedMap.copyOf(steps)).build();
  }

  /** {@return the weights of January to December; none where the path has no season} */
  public abstract ImmutableList<Double> monthWeights();

  /** {@return the share of the way that is gone from a day on; none where it has no steps} */
  @Value.Default
  public ImmutableSortedMap<LocalDate, Double> steps() {
    return ImmutableSortedMap.of();
  }

  /**
   * Returns which share of the way should be gone.
   *
   * @param start the first day, at whose beginning nothing is gone
   * @param due the day at whose end all is gone, not before the first
   * @param day the day at whose end one looks
   * @return the share, from zero to one
   */
  public double expected(LocalDate start, LocalDate due, LocalDate day) {
    checkArgument(!due.isBefore(start), "goal path must not end before its start: %s", due);
    if (day.isBefore(start)) {
      return 0;
    }
    if (!day.isBefore(due)) {
      return 1;
    }
    if (!steps().isEmpty()) {
      Map.Entry<LocalDate, Double> last = steps().floorEntry(day);
      return last == null ? 0 : last.getValue();
    }
    double whole = weight(start, due);
    // months without weight leave nothing to tell days apart by
    return whole > 0 ? weight(start, day) / whole : straight().expected(start, due, day);
  }

  /** The weight of the days from one to the other, both included. */
  private double weight(LocalDate from, LocalDate to) {
    if (monthWeights().isEmpty()) {
      return ChronoUnit.DAYS.between(from, to) + 1.0;
    }
    double sum = 0;
    YearMonth last = YearMonth.from(to);
    for (YearMonth month = YearMonth.from(from);
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      LocalDate first = month.atDay(1).isBefore(from) ? from : month.atDay(1);
      LocalDate end = month.atEndOfMonth().isAfter(to) ? to : month.atEndOfMonth();
      double days = ChronoUnit.DAYS.between(first, end) + 1.0;
      sum += monthWeights().get(month.getMonthValue() - 1) * days / month.lengthOfMonth();
    }
    return sum;
  }

  @Value.Check
  void check() {
    checkArgument(
        monthWeights().isEmpty() || steps().isEmpty(),
        "goal path must have either a season or steps: %s",
        steps());
    checkArgument(
        monthWeights().isEmpty() || monthWeights().size() == MONTHS,
        "seasonal path must have a weight for each of 12 months: %s",
        monthWeights());
    double greatest = 0;
    for (double weight : monthWeights()) {
      checkArgument(
          weight >= 0 && Double.isFinite(weight),
          "seasonal path must have finite weights that are not negative: %s",
          weight);
      greatest = Math.max(greatest, weight);
    }
    checkArgument(
        monthWeights().isEmpty() || greatest > 0,
        "seasonal path must have a weight above zero: %s",
        monthWeights());
    double before = 0;
    for (double share : steps().values()) {
      checkArgument(
          share >= before && share <= 1,
          "stepped path must rise from zero to one at most: %s",
          steps());
      before = share;
    }
  }

  static final class Builder extends ImmutableGoalPath.Builder {
    Builder() {}
  }
}
