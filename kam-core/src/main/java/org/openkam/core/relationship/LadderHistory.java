package org.openkam.core.relationship;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openkam.core.finding.Finding;

/**
 * Where a relation stood on a ladder over time; positions are appended and never overwritten.
 *
 * @param subject whose relation it is, such as an account or a pair of people
 * @param positions the positions on one ladder, earliest first
 */
public record LadderHistory(String subject, ImmutableList<Position> positions) {
  /**
   * Creates a history.
   *
   * @param subject whose relation it is, not blank
   * @param positions the positions on one ladder, earliest first
   */
  public LadderHistory {
    checkArgument(!subject.isBlank(), "ladder history must name its subject: '%s'", subject);
    for (int i = 1; i < positions.size(); i++) {
      Position before = positions.get(i - 1);
      Position after = positions.get(i);
      checkArgument(
          !after.date().isBefore(before.date()),
          "ladder history of '%s' must go forward in time: %s",
          subject,
          after.date());
      checkArgument(
          after.ladder().equals(before.ladder()),
          "ladder history of '%s' must stay on ladder '%s': '%s'",
          subject,
          before.ladder().id(),
          after.ladder().id());
    }
  }

  /**
   * Returns the history of a relation that nobody assessed yet.
   *
   * @param subject whose relation it is
   * @return the history without positions
   */
  public static LadderHistory of(String subject) {
    return new LadderHistory(subject, ImmutableList.of());
  }

  /**
   * Returns this history with one more position.
   *
   * @param position the position, not before the last one
   * @return the history
   */
  public LadderHistory with(Position position) {
    return new LadderHistory(
        subject, ImmutableList.<Position>builder().addAll(positions).add(position).build());
  }

  /**
   * Returns this history after somebody else took the relation over, by the handover rule of the
   * ladder. What is desired stays.
   *
   * @param successor who took over
   * @param date the day, not before the last position
   * @return the history with the position after the handover; the same where nobody assessed the
   *     relation yet
   */
  public LadderHistory handedOver(String successor, LocalDate date) {
    return findLast()
        .map(
            last ->
                with(
                    Position.builder()
                        .ladder(last.ladder())
                        .current(last.ladder().afterHandover(last.current()))
                        .desired(last.desired())
                        .assessor(successor)
                        .date(date)
                        .build()))
        .orElse(this);
  }

  /** {@return the last position, or empty where there is none} */
  public Optional<Position> findLast() {
    return Optional.ofNullable(Iterables.getLast(positions, null));
  }

  /** {@return how many levels the relation rose from the first position to the last} */
  public int rise() {
    return findLast().map(last -> last.number() - positions.get(0).number()).orElse(0);
  }

  /**
   * Checks the last position of the relation.
   *
   * @return RELATION_NOT_ASSESSED where there is no position; else RELATION_BELOW_DESIRED with the
   *     levels to climb and RELATION_FELL with the levels lost since the position before, where
   *     they apply
   */
  public ImmutableList<Finding> check() {
    if (positions.isEmpty()) {
      return ImmutableList.of(
          Finding.info(
              "RELATION_NOT_ASSESSED",
              subject,
              "nobody assessed the relation '{subject}' yet",
              ImmutableMap.of("subject", subject)));
    }
    int size = positions.size();
    Position last = positions.get(size - 1);
    Position before = positions.get(Math.max(0, size - 2));
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    if (last.gap() > 0) {
      findings.add(
          Finding.info(
              "RELATION_BELOW_DESIRED",
              subject,
              "'{subject}' stands on {current}, {gap} below {desired}",
              ImmutableMap.of(
                  "subject", subject,
                  "current", last.current(),
                  "gap", last.gap(),
                  "desired", last.desired())));
    }
    if (last.number() < before.number()) {
      findings.add(
          Finding.warning(
              "RELATION_FELL",
              subject,
              "'{subject}' fell from {before} to {current} by {date}",
              ImmutableMap.of(
                  "subject", subject,
                  "before", before.current(),
                  "current", last.current(),
                  "levels", before.number() - last.number(),
                  "date", last.date())));
    }
    return findings.build();
  }

  /**
   * Where a relation stands on a ladder and where it should be, as one person saw it on one day.
   */
  @Value.Immutable
  public abstract static class Position {
    Position() {}

    /** {@return a builder with no property set} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return the ladder} */
    public abstract Ladder ladder();

    /** {@return the id of the level it stands on} */
    public abstract String current();

    /** {@return the id of the level it should reach} */
    public abstract String desired();

    /** {@return who assessed it} */
    public abstract String assessor();

    /** {@return the day of the assessment} */
    public abstract LocalDate date();

    /** {@return the place of the level it stands on, from one (lowest)} */
    public int number() {
      return ladder().number(current());
    }

    /** {@return how many levels are still to climb; below zero where it stands above} */
    public int gap() {
      return ladder().number(desired()) - number();
    }

    @Value.Check
    void check() {
      ladder().checkLevel(current());
      ladder().checkLevel(desired());
      checkArgument(!assessor().isBlank(), "position must name its assessor: '%s'", assessor());
    }

    /** Builds {@link Position} instances; every property is required. */
    public static final class Builder extends ImmutablePosition.Builder {
      Builder() {}
    }
  }
}
