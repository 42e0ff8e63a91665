package org.openkam.scoring.panel;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openkam.core.criterion.Weights;

/**
 * The weights that several people gave to the same criteria.
 *
 * @param weights the weights by person, at least one, all of the same criteria
 */
public record WeightPanel(ImmutableMap<String, Weights> weights) {
  /**
   * Creates the panel.
   *
   * @param weights the weights by person, at least one, all of the same criteria
   */
  public WeightPanel {
    checkArgument(!weights.isEmpty(), "panel needs somebody with weights");
    ImmutableSet<String> criteria = weights.values().iterator().next().criteria();
    weights.forEach(
        (assessor, given) ->
            checkArgument(
                given.criteria().equals(criteria),
                "'%s' must weigh the criteria %s: %s",
                assessor,
                criteria,
                given.criteria()));
  }

  /**
   * Returns the panel of some people.
   *
   * @param weights the weights by person, at least one, all of the same criteria
   * @return the panel
   * @throws IllegalArgumentException if nobody is there or the criteria differ
   */
  public static WeightPanel of(Map<String, Weights> weights) {
    return new WeightPanel(ImmutableMap.copyOf(weights));
  }

  /** {@return the ids of the criteria} */
  public ImmutableSet<String> criteria() {
    return weights.values().iterator().next().criteria();
  }

  /**
   * Makes one set of weights: the shares of each criterion are aggregated and the results made to
   * sum to one. With the geometric mean this aggregates individual priorities (Forman and Peniwati
   * 1998).
   *
   * @param rule how several shares become one
   * @return the joint weights, in the order of the criteria
   * @throws IllegalArgumentException if the rule has no meaning for a share, such as the geometric
   *     mean for zero, or leaves no weight above zero
   */
  public Weights joint(JudgementAggregation rule) {
    Map<String, Double> joint = new LinkedHashMap<>();
    for (String criterion : criteria()) {
      joint.put(criterion, rule.aggregate(shares(criterion)));
    }
    return Weights.proportional(joint);
  }

  private double[] shares(String criterion) {
    return weights.values().stream().mapToDouble(given -> given.of(criterion)).toArray();
  }

  /** {@return how far people lie apart on each criterion, the widest first, then as given} */
  public ImmutableList<Spread> spreads() {
    return criteria().stream()
        .map(criterion -> Spread.of(criterion, shares(criterion)))
        .sorted(Comparator.comparingDouble(spread -> spread.lowest() - spread.highest()))
        .collect(toImmutableList());
  }

  /**
   * Returns how much weight a person would have to shift to agree with the mean of the others.
   *
   * @param assessor a person of this panel, which has others
   * @return the share of weight, from zero to one
   * @throws IllegalArgumentException if the person is unknown or alone
   */
  public double distance(String assessor) {
    Weights own = weights.get(assessor);
    checkArgument(own != null, "nobody '%s' among %s", assessor, weights.keySet());
    checkArgument(weights.size() > 1, "'%s' must be compared with others", assessor);
    double distance = 0;
    for (String criterion : criteria()) {
      double others = 0;
      for (Weights given : weights.values()) {
        others += given.of(criterion);
      }
      double mean = (others - own.of(criterion)) / (weights.size() - 1);
      distance += Math.abs(own.of(criterion) - mean) / 2;
    }
    return distance;
  }

  /**
   * Between which weights people want a criterion to count.
   *
   * @param criterion the id of the criterion
   * @param lowest the least weight, from zero to one
   * @param highest the greatest weight, from the least to one
   */
  public record Spread(String criterion, double lowest, double highest) {
    static Spread of(String criterion, double[] shares) {
      return new Spread(
          criterion,
          Arrays.stream(shares).min().orElseThrow(),
          Arrays.stream(shares).max().orElseThrow());
    }
  }
}
