package org.openkam.scoring.weighting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.immutables.value.Value;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Finding;

/** Weights with the method that gave them, the published quantities on the way, and findings. */
@Value.Immutable
public abstract class DerivedWeights {
  DerivedWeights() {}

  /** {@return a builder with no property set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name of the method, lower case with hyphens} */
  public abstract String method();

  /** {@return the weights, which sum to one} */
  public abstract Weights weights();

  /** {@return the quantities that there is one of a criterion, by name and id of the criterion} */
  public abstract ImmutableMap<String, ImmutableMap<String, Double>> intermediates();

  /** {@return the quantities that there is one of, such as a consistency ratio, by name} */
  public abstract ImmutableMap<String, Double> figures();

  /** {@return what was noticed, such as judgements that contradict each other} */
  public abstract ImmutableList<Finding> findings();

  /**
   * Returns a quantity that there is one of a criterion.
   *
   * @param name the name of the quantity
   * @return one finite number a criterion, by id
   * @throws IllegalArgumentException if the method has no such quantity
   */
  public ImmutableMap<String, Double> intermediate(String name) {
    return find("intermediate", name, intermediates());
  }

  /**
   * Returns a quantity of one criterion.
   *
   * @param name the name of the quantity
   * @param criterion the id of the criterion
   * @return a finite number
   * @throws IllegalArgumentException if the method has no such quantity, or not of this criterion
   */
  public double intermediate(String name, String criterion) {
    return find("intermediate '" + name + "' of criterion", criterion, intermediate(name));
  }

  /**
   * Returns a quantity that there is one of.
   *
   * @param name the name of the quantity
   * @return a finite number
   * @throws IllegalArgumentException if the method has no such quantity
   */
  public double figure(String name) {
    return find("figure", name, figures());
  }

  private <T> T find(String kind, String name, Map<String, T> quantities) {
    T quantity = quantities.get(name);
    checkArgument(
        quantity != null,
        "method '%s' has no %s '%s' among %s",
        method(),
        kind,
        name,
        quantities.keySet());
    return quantity;
  }

  /** Builds {@link DerivedWeights} instances; the method and the weights are required. */
  public static final class Builder extends ImmutableDerivedWeights.Builder {
    Builder() {}
  }
}
