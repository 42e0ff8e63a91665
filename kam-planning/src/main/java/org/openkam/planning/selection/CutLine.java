package org.openkam.planning.selection;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import org.openkam.core.account.AccountId;
import org.openkam.scoring.strategy.AccountScore;

/**
 * The line between the key accounts and those whose score was too low.
 *
 * <p>An account that a gate excludes stands on neither side: its score did not decide.
 *
 * @param last the key account with the lowest score, or empty where there is none
 * @param next the account with the highest score among those whose score was too low, or empty
 *     where there is none
 */
public record CutLine(Optional<AccountScore> last, Optional<AccountScore> next) {
  /** The codes of the reasons that a better score would have removed. */
  private static final ImmutableSet<String> SCORE_TOO_LOW =
      ImmutableSet.of("BELOW_THE_CUT", "SCORE_BELOW_MINIMUM");

  /**
   * Returns the cut line of a selection.
   *
   * @param selection the selection
   * @return the line
   */
  public static CutLine of(Selection selection) {
    return new CutLine(
        selection.keyAccounts().stream()
            .map(KeyAccount::score)
            .min(Comparator.comparingDouble(AccountScore::score)),
        selection.exclusions().stream()
            .filter(CutLine::isScoreTooLow)
            .flatMap(exclusion -> exclusion.score().stream())
            .max(Comparator.comparingDouble(AccountScore::score)));
  }

  /**
   * Returns by how much a key account is above the line.
   *
   * @param chosen the score of a key account
   * @return its lead over the best account whose score was too low, in the unit of the score; empty
   *     where there is none
   */
  public OptionalDouble lead(AccountScore chosen) {
    return next.isPresent()
        ? OptionalDouble.of(chosen.score() - next.get().score())
        : OptionalDouble.empty();
  }

  /**
   * Returns by how much an account that was not chosen is below the line.
   *
   * @param left the score of an account that was not chosen
   * @return what it lacks on the last key account, in the unit of the score; empty where there is
   *     none, negative where not its score but a gate decided
   */
  public OptionalDouble shortfall(AccountScore left) {
    return last.isPresent()
        ? OptionalDouble.of(last.get().score() - left.score())
        : OptionalDouble.empty();
  }

  /** {@return the accounts of a selection that only their score decided about} */
  static ImmutableSet<AccountId> candidates(Selection selection) {
    ImmutableSet<AccountId> left =
        selection.exclusions().stream()
            .filter(CutLine::isScoreTooLow)
            .map(Selection.Exclusion::account)
            .collect(toImmutableSet());
    return ImmutableSet.<AccountId>builder().addAll(selection.keyAccountIds()).addAll(left).build();
  }

  private static boolean isScoreTooLow(Selection.Exclusion exclusion) {
    return exclusion.score().isPresent()
        && exclusion.reasons().stream().allMatch(reason -> SCORE_TOO_LOW.contains(reason.code()));
  }
}
