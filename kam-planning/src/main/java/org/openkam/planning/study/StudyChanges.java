package org.openkam.planning.study;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;

/**
 * What changed from one study to the next: who came, stayed and left, who has another rank or cell,
 * and why.
 */
@Value.Immutable
public abstract class StudyChanges {
  StudyChanges() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the day of the last study} */
  public abstract LocalDate lastDay();

  /** {@return the day of this study, not before the last} */
  public abstract LocalDate day();

  /** {@return what changed for all: weights, rules, constraints, and which accounts are known} */
  public abstract ImmutableList<Reason> reasons();

  /**
   * {@return one change an account: those of this study in its order, then those that only the last
   * study holds}
   */
  public abstract ImmutableList<AccountChange> accounts();

  /** {@return the new key accounts} */
  public ImmutableList<AccountChange> came() {
    return of(AccountChange.Membership.CAME);
  }

  /** {@return the key accounts of both studies} */
  public ImmutableList<AccountChange> stayed() {
    return of(AccountChange.Membership.STAYED);
  }

  /** {@return the key accounts of the last study that are none now} */
  public ImmutableList<AccountChange> left() {
    return of(AccountChange.Membership.LEFT);
  }

  /** {@return the accounts that have another rank} */
  public ImmutableList<AccountChange> changedRank() {
    return where(AccountChange::changedRank);
  }

  /** {@return the accounts that stand in another portfolio cell} */
  public ImmutableList<AccountChange> changedCell() {
    return where(AccountChange::changedCell);
  }

  /**
   * Finds what became of an account.
   *
   * @param account the account
   * @return its change, or empty where neither study holds it
   */
  public Optional<AccountChange> find(AccountId account) {
    return accounts().stream().filter(change -> change.account().equals(account)).findFirst();
  }

  private ImmutableList<AccountChange> of(AccountChange.Membership membership) {
    return where(change -> change.membership() == membership);
  }

  private ImmutableList<AccountChange> where(Predicate<AccountChange> condition) {
    return accounts().stream().filter(condition).collect(toImmutableList());
  }

  /**
   * One reason for a difference between two studies.
   *
   * @param cause where it comes from
   * @param finding the sentence and the values behind it
   */
  public record Reason(Cause cause, Finding finding) {
    /** {@return the sentence} */
    public String sentence() {
      return finding.message();
    }

    /** Where a difference between two studies comes from. */
    public enum Cause {
      /** What was measured of the account itself changed. */
      VALUES,
      /** The weights of the criteria changed. */
      WEIGHTS,
      /** Criteria, gates, strategy, policies or axes of the model changed. */
      RULES,
      /**
       * What the choice has to keep besides the model changed: limits, decisions by hand,
       * shortlist.
       */
      CONSTRAINTS,
      /**
       * Something else is known: accounts came into the data or left it, a value became known or
       * lost, or the other accounts moved the frame that scores are measured in.
       */
      DATA
    }
  }

  /** Builds {@link StudyChanges} instances; both days are required. */
  public static final class Builder extends ImmutableStudyChanges.Builder {
    Builder() {}
  }
}
