package org.openkam.scoring.backtest;

import static com.google.common.base.Preconditions.checkArgument;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/** A day in the past at which accounts are chosen, and the time by which the choice is judged. */
@Value.Immutable
public abstract class Origin {
  Origin() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns an origin whose time of judgement begins at once.
   *
   * @param cut the first day that is not known yet
   * @param outcomeEnd the first day after the time of judgement
   * @return the origin
   * @throws IllegalArgumentException if the days are not in this order
   */
  public static Origin of(LocalDate cut, LocalDate outcomeEnd) {
    return builder().cut(cut).outcomeEnd(outcomeEnd).build();
  }

  /** {@return the first day that is looked at; empty for everything before the cut} */
  public abstract Optional<LocalDate> knownFrom();

  /** {@return the first day that is not known yet} */
  public abstract LocalDate cut();

  /** {@return the first day by which the choice is judged, which is the cut unless set} */
  @Value.Default
  public LocalDate outcomeStart() {
    return cut();
  }

  /** {@return the first day after the time by which the choice is judged} */
  public abstract LocalDate outcomeEnd();

  /** Returns how long the time of judgement is, in months where they are whole, else in days. */
  Period judged() {
    long months = MONTHS.between(outcomeStart(), outcomeEnd());
    return outcomeStart().plusMonths(months).equals(outcomeEnd())
        ? Period.ofMonths(Math.toIntExact(months))
        : Period.ofDays(Math.toIntExact(DAYS.between(outcomeStart(), outcomeEnd())));
  }

  /**
   * Returns the origin a number of times of judgement ago; empty where it would know nothing,
   * because all that is looked at came later.
   */
  Optional<Origin> earlier(int steps) {
    Period back = judged().multipliedBy(steps);
    LocalDate cut = cut().minus(back);
    return knownFrom().map(from -> from.isBefore(cut)).orElse(true)
        ? Optional.of(
            builder()
                .knownFrom(knownFrom())
                .cut(cut)
                .outcomeStart(outcomeStart().minus(back))
                .outcomeEnd(outcomeEnd().minus(back))
                .build())
        : Optional.empty();
  }

  @Value.Check
  void check() {
    knownFrom()
        .ifPresent(
            from ->
                checkArgument(from.isBefore(cut()), "origin must know a day before: %s", cut()));
    checkArgument(
        !outcomeStart().isBefore(cut()),
        "origin at %s must not be judged by days it knows: %s",
        cut(),
        outcomeStart());
    checkArgument(
        outcomeStart().isBefore(outcomeEnd()),
        "origin at %s must be judged by a day before: %s",
        cut(),
        outcomeEnd());
  }

  /** Builds {@link Origin} instances; the cut and the end of the outcome are required. */
  public static final class Builder extends ImmutableOrigin.Builder {
    Builder() {}
  }
}
