package org.openkam.planning.positioning;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.model.AxisModel;
import org.openkam.core.model.SelectionModel;
import org.openkam.scoring.sampling.Uncertain;
import org.openkam.scoring.sampling.WeightSampler;
import org.openkam.scoring.sampling.WeightSamplers;

/** How samples are drawn to find the probability of cells. */
@Value.Immutable
public abstract class CellSampling {
  CellSampling() {}

  /** {@return a builder with every property at its default} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder with weights that vary around those of every axis of a model.
   *
   * @param model the model, whose weights on the axes are above zero
   * @param concentration how near the weights stay, as in {@link WeightSamplers#around}
   * @return the builder
   */
  public static Builder around(SelectionModel model, double concentration) {
    Builder sampling = builder();
    for (AxisModel axis : model.axes()) {
      sampling.putWeight(
          axis.axis(),
          WeightSamplers.around(model.criteriaOf(axis.weights()), axis.weights(), concentration));
    }
    return sampling;
  }

  /** {@return how many samples are drawn, 10,000 unless set} */
  @Value.Default
  public int samples() {
    return 10_000;
  }

  /** {@return the seed; the same seed gives the same result} */
  @Value.Default
  public long seed() {
    return 0;
  }

  /**
   * {@return how the weights of an axis are drawn, by its id, for its criteria in the order of the
   * model; an axis that is not named keeps its weights}
   */
  public abstract ImmutableMap<String, WeightSampler> weights();

  /**
   * {@return the measured values that are not known exactly, by account and criterion id; a missing
   * value that is not named counts as any value within the declared bounds}
   */
  @Value.Default
  public ImmutableTable<AccountId, String, Uncertain> uncertain() {
    return ImmutableTable.of();
  }

  @Value.Check
  void check() {
    checkArgument(samples() >= 1, "analysis must draw a sample: %s", samples());
  }

  /** Builds {@link CellSampling} instances; nothing is required. */
  public static final class Builder extends ImmutableCellSampling.Builder {
    Builder() {}
  }
}
