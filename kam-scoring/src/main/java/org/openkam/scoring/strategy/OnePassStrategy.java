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
}
