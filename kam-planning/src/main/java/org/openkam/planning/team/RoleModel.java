package org.openkam.planning.team;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.OptionalDouble;
import org.openkam.core.coverage.CoverageMatrix;

/**
 * The roles that an account manager plays, and for whom each is worth something.
 *
 * @param value one row a role, one column a party; a cell is covered where the role is worth
 *     something to the party
 * @param weights how much each role counts, by its id, above zero
 */
public record RoleModel(CoverageMatrix value, ImmutableMap<String, Double> weights) {
  /**
   * Creates a model.
   *
   * @param value one row a role, one column a party
   * @param weights how much each role counts, by its id, finite and above zero
   */
  public RoleModel {
    checkArgument(
        weights.keySet().equals(value.rows().keySet()),
        "role model '%s' must have a weight for each of %s: %s",
        value.id(),
        value.rows().keySet(),
        weights.keySet());
    weights.forEach(
        (role, weight) ->
            checkArgument(
                Double.isFinite(weight) && weight > 0,
                "weight of role '%s' must be finite and above zero: %s",
                role,
                weight));
  }

  /**
   * Returns this model with what is filled.
   *
   * @param filled the same roles and parties, with cells covered
   * @return the model
   */
  public RoleModel with(CoverageMatrix filled) {
    return new RoleModel(filled, weights);
  }

  /** {@return the mean coverage of the roles by their weights, from zero to one; empty if none} */
  public OptionalDouble coverage() {
    double covered = 0;
    double total = 0;
    for (String role : value.rows().keySet()) {
      OptionalDouble row = value.rowCoverage(role);
      double weight = row.isPresent() ? weights.getOrDefault(role, 0.0) : 0;
      covered += weight * row.orElse(0);
      total += weight;
    }
    return total == 0 ? OptionalDouble.empty() : OptionalDouble.of(covered / total);
  }
}
