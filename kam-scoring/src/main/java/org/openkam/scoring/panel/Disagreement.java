package org.openkam.scoring.panel;

import com.google.common.collect.ImmutableSortedMap;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;

/** How far the people who rated one account on one criterion lie apart. */
@Value.Immutable
public abstract class Disagreement {
  Disagreement() {}

  static Builder builder() {
    return new Builder();
  }

  /** {@return the account} */
  public abstract AccountId account();

  /** {@return the criterion} */
  public abstract Criterion criterion();

  /** {@return the latest rating of each person, at least one, in alphabetical order} */
  public abstract ImmutableSortedMap<String, Double> judgements();

  /** {@return the least rating} */
  public double lowest() {
    return judgements().values().stream().mapToDouble(Double::doubleValue).min().orElseThrow();
  }

  /** {@return the greatest rating} */
  public double highest() {
    return judgements().values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
  }

  /** {@return the standard deviation of the ratings as a sample, not negative; zero for one} */
  public double deviation() {
    double mean =
        JudgementAggregation.MEAN.aggregate(
            judgements().values().stream().mapToDouble(Double::doubleValue).toArray());
    double squares = 0;
    for (double judgement : judgements().values()) {
      squares += (judgement - mean) * (judgement - mean);
    }
    return Math.sqrt(squares / Math.max(1, judgements().size() - 1));
  }

  /**
   * {@return the distance between the least and the greatest rating as a share of the scale, from
   * zero to one for ratings within it; empty where the scale has no bounds}
   */
  public OptionalDouble range() {
    return criterion()
        .bounds()
        .map(bounds -> OptionalDouble.of((highest() - lowest()) / bounds.span()))
        .orElse(OptionalDouble.empty());
  }

  /** Builds {@link Disagreement} instances; every property is required. */
  static final class Builder extends ImmutableDisagreement.Builder {
    Builder() {}
  }
}
