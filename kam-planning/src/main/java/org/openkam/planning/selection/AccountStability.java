package org.openkam.planning.selection;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.openkam.core.account.AccountId;
import org.openkam.scoring.sampling.Proportion;
import org.openkam.scoring.stability.WeightInterval;

/**
 * How sure the choice of one account is.
 *
 * @param account the account
 * @param probability how often it is chosen when weights and uncertain measurements are drawn at
 *     random, with its interval
 * @param breakEven for each criterion within which weights it stays chosen, or not chosen, as it is
 *     now; empty where the strategy is no sum, so that no exact answer exists
 */
public record AccountStability(
    AccountId account, Proportion probability, ImmutableList<WeightInterval> breakEven) {
  /**
   * {@return the criterion whose weight has to move least to change the choice of this account; or
   * empty where no single weight does}
   */
  public Optional<WeightInterval> nearestBreakEven() {
    return breakEven.stream()
        .filter(interval -> !interval.hasNoLimit())
        .min(Comparator.comparingDouble(WeightInterval::slack));
  }
}
