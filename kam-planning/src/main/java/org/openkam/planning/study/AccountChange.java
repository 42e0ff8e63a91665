package org.openkam.planning.study;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;

/** What became of one account from the last study to this one, and why. */
@Value.Immutable
public abstract class AccountChange {
  AccountChange() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the account} */
  public abstract AccountId account();

  /** {@return its name in this study, or in the last where this one does not hold it} */
  public abstract String name();

  /** {@return whether it was and is a key account, for today or for later} */
  public abstract Membership membership();

  /** {@return its rank in the last study, from one (best); empty where it had no score} */
  public abstract OptionalDouble rankBefore();

  /** {@return its rank in this study, from one (best); empty where it has no score} */
  public abstract OptionalDouble rankNow();

  /** {@return its score in the last study; empty where it had none} */
  public abstract OptionalDouble scoreBefore();

  /** {@return its score in this study; empty where it has none} */
  public abstract OptionalDouble scoreNow();

  /** {@return the name of its portfolio cell in the last study; empty where it had no place} */
  public abstract Optional<String> cellBefore();

  /** {@return the name of its portfolio cell in this study; empty where it has no place} */
  public abstract Optional<String> cellNow();

  /**
   * {@return what each cause adds to the change of the score, in points of score; together they are
   * the change. Empty where the scores cannot be compared, because one is missing or the weighted
   * criteria are others}
   */
  public abstract ImmutableMap<StudyChanges.Reason.Cause, Double> scoreEffects();

  /**
   * {@return what became of it in words, then why: first what decided on its membership, then its
   * score, then each value that changed}
   */
  public abstract ImmutableList<StudyChanges.Reason> reasons();

  /** {@return whether it has another rank, or a rank in only one of the studies} */
  public boolean changedRank() {
    return !rankBefore().equals(rankNow());
  }

  /** {@return whether it stands in another cell, or in a cell in only one of the studies} */
  public boolean changedCell() {
    return !cellBefore().equals(cellNow());
  }

  /** {@return the score now less the score before; empty where one is missing} */
  public OptionalDouble scoreChange() {
    return scoreBefore().isPresent() && scoreNow().isPresent()
        ? OptionalDouble.of(scoreNow().getAsDouble() - scoreBefore().getAsDouble())
        : OptionalDouble.empty();
  }

  /** Whether an account was a key account in the last study, and is one in this. */
  public enum Membership {
    /** A key account now, and none before. */
    CAME,
    /** A key account in both studies. */
    STAYED,
    /** A key account before, and none now. */
    LEFT,
    /** A key account in neither study. */
    OUTSIDE;

    static Membership of(boolean before, boolean now) {
      if (before) {
        return now ? STAYED : LEFT;
      }
      return now ? CAME : OUTSIDE;
    }
  }

  /** Builds {@link AccountChange} instances; account, name and membership are required. */
  public static final class Builder extends ImmutableAccountChange.Builder {
    Builder() {}
  }
}
