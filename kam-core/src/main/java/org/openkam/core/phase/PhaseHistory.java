package org.openkam.core.phase;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Evidence;

/**
 * The phases a relation has been in; entries are appended and never overwritten, a step back
 * included.
 *
 * @param account the account
 * @param changes the entries, earliest first
 */
public record PhaseHistory(AccountId account, ImmutableList<Change> changes) {
  /**
   * Creates a history.
   *
   * @param account the account
   * @param changes the entries, earliest first
   */
  public PhaseHistory {
    for (int i = 1; i < changes.size(); i++) {
      checkArgument(
          !changes.get(i).date().isBefore(changes.get(i - 1).date()),
          "phase history of account '%s' must go forward in time: %s",
          account,
          changes.get(i).date());
    }
  }

  /**
   * Returns the history of an account that has none yet.
   *
   * @param account the account
   * @return the history without entries
   */
  public static PhaseHistory of(AccountId account) {
    return new PhaseHistory(account, ImmutableList.of());
  }

  /**
   * Returns this history with one more entry.
   *
   * @param change the entry, not before the last one
   * @return the history
   */
  public PhaseHistory with(Change change) {
    return new PhaseHistory(
        account, ImmutableList.<Change>builder().addAll(changes).add(change).build());
  }

  /** {@return the last entry, or empty where there is none} */
  public Optional<Change> findLast() {
    return Optional.ofNullable(Iterables.getLast(changes, null));
  }

  /**
   * Finds the phase on a day.
   *
   * @param day the day
   * @return the id of the phase, or empty before the first entry
   */
  public Optional<String> findPhase(LocalDate day) {
    return changes.stream()
        .filter(change -> !change.date().isAfter(day))
        .reduce((earlier, later) -> later)
        .map(Change::phase);
  }

  /**
   * One entry in the history of a relation: from this day on it was in this phase.
   *
   * @param date the day
   * @param phase the id of the phase or side state
   * @param evidence what it rests on
   */
  public record Change(LocalDate date, String phase, Evidence evidence) {
    /**
     * Creates an entry.
     *
     * @param date the day
     * @param phase the id of the phase or side state, not blank
     * @param evidence what it rests on
     */
    public Change {
      checkArgument(!phase.isBlank(), "phase change on %s must name its phase: '%s'", date, phase);
    }
  }
}
