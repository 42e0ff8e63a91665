package org.openkam.core.relationship;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import org.openkam.core.finding.Finding;

/**
 * Where a relation stood on a ladder over time; positions are appended and never overwritten.
 *
 * @param subject whose relation it is, such as an account or a pair of people
 * @param positions the positions on one ladder, earliest first
 */
public record LadderHistory(String subject, ImmutableList<LadderPosition> positions) {
  /**
   * Creates a history.
   *
   * @param subject whose relation it is, not blank
   * @param positions the positions on one ladder, earliest first
   */
  public LadderHistory {
    checkArgument(!subject.isBlank(), "ladder history must name its subject: '%s'", subject);
    for (int i = 1; i < positions.size(); i++) {
      LadderPosition before = positions.get(i - 1);
      LadderPosition after = positions.get(i);
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
  public LadderHistory with(LadderPosition position) {
    return new LadderHistory(
        subject, ImmutableList.<LadderPosition>builder().addAll(positions).add(position).build());
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
                    LadderPosition.builder()
                        .ladder(last.ladder())
                        .current(last.ladder().afterHandover(last.current()))
                        .desired(last.desired())
                        .assessor(successor)
                        .date(date)
                        .build()))
        .orElse(this);
  }

  /** {@return the last position, or empty where there is none} */
  public Optional<LadderPosition> findLast() {
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
    LadderPosition last = positions.get(size - 1);
    LadderPosition before = positions.get(Math.max(0, size - 2));
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
}
