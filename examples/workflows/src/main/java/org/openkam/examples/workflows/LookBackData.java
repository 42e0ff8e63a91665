package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableList;
import org.openkam.core.account.AccountId;
import org.openkam.scoring.backtest.ProgrammeEffect;

/** Twelve invented accounts, of which the five with the highest scores got a programme. */
final class LookBackData {
  static final int CHOSEN = 5;
  static final double SCORED_FROM = 0.95;
  static final double SCORE_STEP = 0.05;

  /** Revenue in the year before the choice and in the year after it, by falling score. */
  static final ImmutableList<ProgrammeEffect.BeforeAfter> BY_SCORE =
      ImmutableList.of(
          of("Aldermoor", 900, 820),
          of("Brightwell", 760, 790),
          of("Corvane", 810, 700),
          of("Dunmere", 640, 660),
          of("Eastgate", 700, 560),
          of("Farley", 520, 500),
          of("Glanford", 480, 650),
          of("Hollowby", 430, 440),
          of("Ivybridge", 390, 400),
          of("Juniper", 300, 340),
          of("Kilburn", 260, 310),
          of("Linton", 180, 240));

  private LookBackData() {}

  /** {@return the scores at the choice, in the order of the accounts} */
  static double[] scores() {
    double[] scores = new double[BY_SCORE.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = SCORED_FROM - SCORE_STEP * i;
    }
    return scores;
  }

  private static ProgrammeEffect.BeforeAfter of(String account, double before, double after) {
    return new ProgrammeEffect.BeforeAfter(AccountId.of(account), before, after);
  }
}
