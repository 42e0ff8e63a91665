package org.openkam.scoring.stability;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;

/**
 * Within which weights of one criterion a result stays as it is, while the other weights keep their
 * ratios.
 */
@Value.Immutable
public abstract class WeightInterval {
  WeightInterval() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the id of the criterion} */
  public abstract String criterion();

  /** {@return its weight now, from zero to one} */
  public abstract double weight();

  /** {@return the smallest weight, from zero to the weight now} */
  public abstract double lowest();

  /** {@return the greatest weight, from the weight now to one} */
  public abstract double highest();

  /** {@return who overtakes whom below the smallest weight, or empty where nothing changes} */
  public abstract Optional<Overtaking> atLowest();

  /** {@return who overtakes whom above the greatest weight, or empty where nothing changes} */
  public abstract Optional<Overtaking> atHighest();

  /** {@return whether the result stays whatever the weight} */
  public boolean hasNoLimit() {
    return atLowest().isEmpty() && atHighest().isEmpty();
  }

  /**
   * {@return how far the weight may move to the nearer end that changes the result, from zero to
   * one; one where nothing changes it}
   */
  public double slack() {
    double down = atLowest().isEmpty() ? 1 : weight() - lowest();
    double up = atHighest().isEmpty() ? 1 : highest() - weight();
    return Math.min(down, up);
  }

  @Value.Check
  void check() {
    checkArgument(
        0 <= lowest() && lowest() <= weight() && weight() <= highest() && highest() <= 1,
        "weight of criterion '%s' must lie within its interval from 0 to 1, [%s, %s]: %s",
        criterion(),
        lowest(),
        highest(),
        weight());
  }

  /**
   * One account drawing level with another that was ahead.
   *
   * @param overtaken the account that was ahead
   * @param overtaker the account that draws level with it
   */
  public record Overtaking(AccountId overtaken, AccountId overtaker) {}

  /** Builds {@link WeightInterval} instances. */
  public static final class Builder extends ImmutableWeightInterval.Builder {
    Builder() {}
  }
}
