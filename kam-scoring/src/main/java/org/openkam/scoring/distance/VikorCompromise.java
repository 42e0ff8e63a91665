package org.openkam.scoring.distance;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.openkam.core.account.AccountId;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.Ties;

/**
 * The accounts that VIKOR proposes as a compromise, and why there may be more than one (Opricovic
 * and Tzeng 2004).
 *
 * <p>The account with the least <i>Q</i> stands alone if it is ahead of the next by at least <i>1 /
 * (n - 1)</i> and is also best by <i>S</i> or <i>R</i>. Without the advantage, all accounts closer
 * than that belong to the compromise; without the stability, the next one does.
 *
 * @param hasAdvantage whether the best account is ahead by enough
 * @param isStable whether the best account is also best by S or R
 * @param accounts the proposed accounts, in the order of the matrix
 */
public record VikorCompromise(
    boolean hasAdvantage, boolean isStable, ImmutableList<AccountId> accounts) {
  /**
   * Finds the compromise of a scoring.
   *
   * @param scoring a scoring by {@link Vikor}
   * @return the compromise
   * @throws IllegalArgumentException if the scoring is by another strategy
   */
  public static VikorCompromise of(Scoring scoring) {
    double[] compromise = scoring.intermediate("Q");
    double[] utility = scoring.intermediate("S");
    double[] regret = scoring.intermediate("R");
    double best = least(compromise);
    double next =
        Arrays.stream(compromise).filter(q -> Ties.compare(q, best) > 0).min().orElse(best);
    double needed = 1.0 / Math.max(1, compromise.length - 1);
    boolean hasAdvantage = next == best || Ties.reaches(next - best, needed);
    boolean isStable =
        IntStream.range(0, compromise.length)
            .filter(i -> Ties.compare(compromise[i], best) == 0)
            .anyMatch(
                i ->
                    Ties.compare(utility[i], least(utility)) == 0
                        || Ties.compare(regret[i], least(regret)) == 0);
    double farthest = isStable ? best : next;
    return new VikorCompromise(
        hasAdvantage,
        isStable,
        IntStream.range(0, compromise.length)
            .filter(
                i ->
                    hasAdvantage
                        ? Ties.reaches(farthest, compromise[i])
                        : !Ties.reaches(compromise[i] - best, needed))
            .mapToObj(scoring.accounts()::get)
            .collect(ImmutableList.toImmutableList()));
  }

  private static double least(double[] values) {
    return Arrays.stream(values).min().orElseThrow();
  }
}
