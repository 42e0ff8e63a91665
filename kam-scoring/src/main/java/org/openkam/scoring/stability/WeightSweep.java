package org.openkam.scoring.stability;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.model.Provenance;
import org.openkam.scoring.numeric.Reweighting;
import org.openkam.scoring.strategy.Scoring;

/**
 * What becomes of all scores while the weight of one criterion goes from zero to one and the other
 * weights keep their ratios, by any strategy.
 */
@Value.Immutable
public abstract class WeightSweep {
  WeightSweep() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Scores the accounts again at equally spaced weights.
   *
   * @param scoring the accounts, criteria, weights and strategy
   * @param criterion the id of a criterion with weight, beside another one
   * @param steps into how many steps the way from zero to one is divided, at least one
   * @return the sweep
   * @throws IllegalArgumentException if the criterion has no weight or all of it
   */
  public static WeightSweep of(Scoring scoring, String criterion, int steps) {
    checkArgument(steps >= 1, "sweep must have a step: %s", steps);
    Reweighting reweighting = new Reweighting(scoring);
    int column = reweighting.columnOf(criterion);
    Builder sweep =
        builder()
            .provenance(Provenance.of(scoring.matrix()).build())
            .criterion(criterion)
            .accounts(scoring.accounts());
    for (int step = 0; step <= steps; step++) {
      double weight = (double) step / steps;
      Scoring scored = reweighting.with(column, weight);
      sweep.addPoints(
          Point.builder()
              .weight(weight)
              .scores(ImmutableDoubleArray.copyOf(scored.scores()))
              .bestFirst(scored.ranking().accounts())
              .build());
    }
    return sweep.build();
  }

  /** {@return the data and the version that it was made with} */
  public abstract Provenance provenance();

  /** {@return the id of the criterion whose weight moves} */
  public abstract String criterion();

  /** {@return the accounts, in the order of the scores of a point} */
  public abstract ImmutableList<AccountId> accounts();

  /** {@return the points from weight zero to weight one} */
  public abstract ImmutableList<Point> points();

  /** All scores at one weight of the criterion of a sweep. */
  @Value.Immutable
  public abstract static class Point {
    Point() {}

    /** {@return a builder with no property set} */
    public static Builder builder() {
      return new Builder();
    }

    /** {@return the weight, from zero to one} */
    public abstract double weight();

    /** {@return one score an account, in the order of the accounts of the sweep} */
    public abstract ImmutableDoubleArray scores();

    /** {@return the accounts in the order of their scores} */
    public abstract ImmutableList<AccountId> bestFirst();

    /** Builds {@link Point} instances. */
    public static final class Builder extends ImmutablePoint.Builder {
      Builder() {}
    }
  }

  /** Builds {@link WeightSweep} instances; provenance and criterion are required. */
  public static final class Builder extends ImmutableWeightSweep.Builder {
    Builder() {}
  }
}
