package org.openkam.scoring.backtest;

import java.util.Optional;

/** What a model chose at one origin. */
final class Choice {
  private final Grouping order;
  private final double[] places;
  private final double[] discounts;
  private final Optional<LeaveOneOut> rankCorrelation;

  private Choice(
      Grouping order, double[] places, double[] discounts, Optional<LeaveOneOut> rankCorrelation) {
    this.order = order;
    this.places = places;
    this.discounts = discounts;
    this.rankCorrelation = rankCorrelation;
  }

  /** Chooses the accounts with the highest scores. */
  static Choice of(double[] scores, OriginOutcomes origin) {
    Grouping grouping = Grouping.of(scores, RankedOutcomes.TieRule.AVERAGED);
    int count = origin.chosen();
    return new Choice(
        grouping,
        grouping.shared(place -> place < count ? 1 : 0),
        grouping.shared(place -> place < count ? discount(place) : 0),
        SpearmanLeaveOneOut.of(scores, origin.outcomes()));
  }

  /** Returns what a gain counts at a place, from zero (Jarvelin and Kekalainen 2002). */
  static double discount(int place) {
    return Math.log(2) / Math.log(place + 2);
  }

  /** Returns all accounts in the order of their scores. */
  Grouping order() {
    return order;
  }

  /**
   * Returns the share of a place that each account has, from zero to one: tied accounts share the
   * places that are left.
   */
  double[] places() {
    return places;
  }

  /** Returns what the gain of each account counts in NDCG: nothing where it is not chosen. */
  double[] discounts() {
    return discounts;
  }

  /** Returns how all scores go along with the outcomes; empty where one side ties all. */
  Optional<LeaveOneOut> rankCorrelation() {
    return rankCorrelation;
  }
}
