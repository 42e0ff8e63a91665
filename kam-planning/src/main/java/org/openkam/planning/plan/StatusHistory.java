package org.openkam.planning.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Follows the moves of a status, none of which is ever overwritten.
 *
 * @param <M> the kind of move
 * @param <S> the kind of status
 */
record StatusHistory<M, S extends Enum<S>>(
    S start, Function<M, S> status, Function<M, LocalDate> day, BiPredicate<S, S> canBecome) {
  static final StatusHistory<PlanStatus.Move, PlanStatus> OF_PLAN =
      new StatusHistory<>(
          PlanStatus.DRAFT, PlanStatus.Move::status, PlanStatus.Move::day, PlanStatus::canBecome);
  static final StatusHistory<KeyStatus.Move, KeyStatus> OF_KEY_STATUS =
      new StatusHistory<>(
          KeyStatus.NOMINATED, KeyStatus.Move::status, KeyStatus.Move::day, KeyStatus::canBecome);

  S last(ImmutableList<M> moves) {
    return moves.isEmpty() ? start : status.apply(moves.get(moves.size() - 1));
  }

  void check(String subject, ImmutableList<M> moves) {
    S now = start;
    LocalDate earliest = LocalDate.MIN;
    for (M move : moves) {
      S next = status.apply(move);
      LocalDate on = day.apply(move);
      checkArgument(
          canBecome.test(now, next), "%s is %s and cannot become: %s", subject, now, next);
      checkArgument(
          !on.isBefore(earliest),
          "%s cannot become %s before its last move of %s: %s",
          subject,
          next,
          earliest,
          on);
      now = next;
      earliest = on;
    }
  }

  static void checkMove(Enum<?> status, LocalDate day, String by, String why) {
    checkArgument(!by.isBlank(), "move to %s on %s must name who decided it", status, day);
    checkArgument(!why.isBlank(), "move to %s on %s must say why", status, day);
  }
}
