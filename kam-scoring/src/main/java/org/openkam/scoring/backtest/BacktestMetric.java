package org.openkam.scoring.backtest;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Optional;

/** What a choice is judged by; larger is better. */
public enum BacktestMetric {
  /** The share of the chosen accounts that should have been chosen, from zero to one. */
  PRECISION(IntervalScale.SHARE, Tails.STUDENT, Tails.NORMAL) {
    @Override
    Optional<LeaveOneOut> of(OriginOutcomes origin, Stakes stakes) {
      return Optional.of(
          origin.isRelevanceRelative()
              ? LeaveOneOut.ofRelative(stakes, origin.relevance(), origin.chosen())
              : LeaveOneOut.of(
                  stakes, origin.relevance(), LeaveOneOut.Whole.constant(origin.chosen())));
    }
  },
  /** The share of the accounts that should have been chosen that was, from zero to one. */
  RECALL(IntervalScale.SHARE, Tails.STUDENT, Tails.NORMAL) {
    @Override
    Optional<LeaveOneOut> of(OriginOutcomes origin, Stakes stakes) {
      double[] relevance = origin.relevance();
      double relevant = Arrays.stream(relevance).sum();
      if (relevant == 0) {
        return Optional.empty();
      }
      return Optional.of(
          origin.isRelevanceRelative()
              ? LeaveOneOut.ofRelative(stakes, relevance, relevant)
              : LeaveOneOut.of(stakes, relevance, LeaveOneOut.Whole.sum(relevance)));
    }
  },
  /** The precision by that of a choice by lot, not negative. */
  LIFT(IntervalScale.RATIO, Tails.STUDENT, Tails.NORMAL) {
    @Override
    Optional<LeaveOneOut> of(OriginOutcomes origin, Stakes stakes) {
      return RECALL
          .of(origin, stakes)
          .map(recall -> recall.times((double) origin.size() / origin.chosen()));
    }
  },
  /** The share of the sum of outcomes that the chosen accounts brought in. */
  CAPTURED_VALUE(IntervalScale.SHARE, Tails.SATTERTHWAITE, Tails.NORMAL) {
    @Override
    Optional<LeaveOneOut> of(OriginOutcomes origin, Stakes stakes) {
      LeaveOneOut.Whole total = LeaveOneOut.Whole.sum(origin.outcomes());
      return total.all() > 0
          ? Optional.of(LeaveOneOut.of(stakes, origin.outcomes(), total))
          : Optional.empty();
    }
  },
  /** The discounted cumulative gain of the chosen by the best one, from zero to one. */
  NDCG(IntervalScale.SHARE, Tails.SATTERTHWAITE, Tails.NORMAL) {
    @Override
    double[] amounts(Choice choice) {
      return choice.discounts();
    }

    @Override
    Optional<LeaveOneOut> of(OriginOutcomes origin, Choice choice) {
      return ideal(origin)
          .map(ideal -> LeaveOneOut.ofOrder(choice, origin.gains(), ideal, origin.chosen()));
    }

    @Override
    Optional<LeaveOneOut> of(OriginOutcomes origin, Stakes stakes) {
      return ideal(origin).map(ideal -> LeaveOneOut.of(stakes, origin.gains(), ideal));
    }

    private Optional<DiscountedGain> ideal(OriginOutcomes origin) {
      DiscountedGain ideal = DiscountedGain.ideal(origin.gains(), origin.chosen());
      return ideal.all() > 0 ? Optional.of(ideal) : Optional.empty();
    }
  },
  /** The rank correlation of all scores and outcomes (Spearman 1904), from minus one to one. */
  RANK_CORRELATION(IntervalScale.CORRELATION, Tails.STUDENT, Tails.STUDENT) {
    @Override
    Optional<LeaveOneOut> of(OriginOutcomes origin, Choice choice) {
      return choice.rankCorrelation();
    }

    @Override
    Optional<LeaveOneOut> of(OriginOutcomes origin, Choice ours, Choice theirs) {
      return of(origin, ours).flatMap(own -> of(origin, theirs).map(other -> own.minus(other)));
    }

    @Override
    Optional<LeaveOneOut> of(OriginOutcomes origin, Stakes stakes) {
      throw new IllegalStateException("rank correlation has no stakes");
    }
  };

  private final IntervalScale scale;
  private final Tails tails;
  private final Tails tailsOfDifference;

  BacktestMetric(IntervalScale scale, Tails tails, Tails tailsOfDifference) {
    this.scale = scale;
    this.tails = tails;
    this.tailsOfDifference = tailsOfDifference;
  }

  /** {@return the name in lower case with hyphens, such as captured-value} */
  public String id() {
    return Ascii.toLowerCase(name()).replace('_', '-');
  }

  /** Returns the scale on which the interval of the metric is symmetric. */
  IntervalScale scale() {
    return scale;
  }

  /** Returns how often an estimate of the metric lies far from the truth. */
  Tails tails() {
    return tails;
  }

  /** Returns how often a difference between two choices lies far from the truth. */
  Tails tailsOfDifference() {
    return tailsOfDifference;
  }

  /** Judges a choice; empty where the metric is not defined. */
  Optional<LeaveOneOut> of(OriginOutcomes origin, Choice choice) {
    return of(origin, Stakes.of(amounts(choice)));
  }

  /** Judges by how much a choice was better than another; exactly zero for the same choice. */
  Optional<LeaveOneOut> of(OriginOutcomes origin, Choice ours, Choice theirs) {
    return of(origin, Stakes.between(amounts(ours), amounts(theirs)));
  }

  /** Returns what a choice puts on each account. */
  double[] amounts(Choice choice) {
    return choice.places();
  }

  abstract Optional<LeaveOneOut> of(OriginOutcomes origin, Stakes stakes);

  /**
   * How well a model chose, on average over the origins.
   *
   * @param value the mean of the measure over the origins at which it is defined
   * @param interval where it would lie with other accounts of the same kind, at the same origins
   */
  public record Estimate(double value, ConfidenceInterval interval) {}
}
