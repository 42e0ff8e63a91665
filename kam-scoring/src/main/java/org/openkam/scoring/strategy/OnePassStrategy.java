package org.openkam.scoring.strategy;

/**
 * A strategy that has the scores of accounts at hand once it has learned from them, so that scoring
 * the accounts it was fitted on need not look at them twice.
 *
 * <p>This only saves time: {@link ScoringStrategy} alone makes a complete strategy.
 */
public interface OnePassStrategy extends ScoringStrategy {
  /**
   * Learns from accounts and scores the same accounts.
   *
   * @param frame the accounts; at least one, with values that keep the requirements
   * @return what {@link #fit}, {@link #scorer} and {@link RowScorer#scoreAll} return, to the bit
   */
  FitResult fitAndScore(Frame frame);

  /**
   * What a strategy has learned of accounts, together with the scores of the same accounts.
   *
   * <p>The scores are handed over, not copied: whoever creates one keeps no hold on the array.
   */
  public static final class FitResult {
    private final FittedParameters parameters;
    private final RowScorer scorer;
    private final double[] scores;

    /**
     * Creates what was learned.
     *
     * @param parameters what is remembered of the accounts
     * @param scorer the scorer that goes with it
     * @param scores one score an account, which is what the scorer gives it; not copied
     */
    public FitResult(FittedParameters parameters, RowScorer scorer, double[] scores) {
      this.parameters = parameters;
      this.scorer = scorer;
      this.scores = scores;
    }

    FittedParameters parameters() {
      return parameters;
    }

    RowScorer scorer() {
      return scorer;
    }

    double[] scores() {
      return scores;
    }
  }
}
