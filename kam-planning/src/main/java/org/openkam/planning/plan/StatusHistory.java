package org.openkam.planning.plan;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.function.BiPredicate;

/** Follows the moves of a status, none of which is ever overwritten. */
final class StatusHistory {
  private StatusHistory() {}

  static <S extends Enum<S>> S last(S start, ImmutableList<StatusMove<S>> moves) {
    return moves.isEmpty() ? start : Iterables.getLast(moves).status();
  }

  static <S extends Enum<S>> void check(
      String subject, S start, ImmutableList<StatusMove<S>> moves, BiPredicate<S, S> canBecome) {
    S status = start;
    LocalDate day = LocalDate.MIN;
    for (StatusMove<S> move : moves) {
      checkArgument(
          canBecome.test(status, move.status()),
          "%s is %s and cannot become: %s",
          subject,
          status,
          move.status());
      checkArgument(
          !move.day().isBefore(day),
          "%s cannot become %s before its last move of %s: %s",
          subject,
          move.status(),
          day,
          move.day());
      status = move.status();
      day = move.day();
    }
  }
}
