package org.openkam.scoring.backtest;

import com.google.common.base.Ascii;
import java.util.OptionalDouble;

/** What a choice is judged by; larger is better. */
public enum BacktestMetric {
  /** The share of the chosen accounts that should have been chosen, from zero to one. */
  PRECISION {
    @Override
    OptionalDouble of(RankedOutcomes ranked, BacktestPlan plan) {
      return OptionalDouble.of(ranked.precision(chosen(ranked, plan)));
    }
  },
  /** The share of the accounts that should have been chosen that was, from zero to one. */
  RECALL {
    @Override
    OptionalDouble of(RankedOutcomes ranked, BacktestPlan plan) {
      return ranked.recall(chosen(ranked, plan));
    }
  },
  /** The precision by that of a choice by lot, not negative. */
  LIFT {
    @Override
    OptionalDouble of(RankedOutcomes ranked, BacktestPlan plan) {
      return ranked.lift(chosen(ranked, plan));
    }
  },
  /** The share of the sum of outcomes that the chosen accounts brought in. */
  CAPTURED_VALUE {
    @Override
    OptionalDouble of(RankedOutcomes ranked, BacktestPlan plan) {
      return ranked.capturedValue(chosen(ranked, plan));
    }
  },
  /** The discounted cumulative gain of the chosen by the best one, from zero to one. */
  NDCG {
    @Override
    OptionalDouble of(RankedOutcomes ranked, BacktestPlan plan) {
      return ranked.normalizedGain(chosen(ranked, plan), plan.gain());
    }
  },
  /** The rank correlation of all scores and outcomes (Spearman 1904), from minus one to one. */
  RANK_CORRELATION {
    @Override
    OptionalDouble of(RankedOutcomes ranked, BacktestPlan plan) {
      return ranked.rankCorrelation();
    }
  };

  abstract OptionalDouble of(RankedOutcomes ranked, BacktestPlan plan);

  private static int chosen(RankedOutcomes ranked, BacktestPlan plan) {
    return Math.min(plan.count(), ranked.size());
  }

  /** {@return the name in lower case with hyphens, such as captured-value} */
  public String id() {
    return Ascii.toLowerCase(name()).replace('_', '-');
  }
}
