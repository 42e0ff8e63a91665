package org.openkam.planning.team;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.OptionalDouble;
import org.openkam.core.coverage.Checklists;
import org.openkam.core.coverage.CoverageMatrices;
import org.openkam.core.coverage.CoverageMatrix;
import org.openkam.core.criterion.Labels;

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

  /**
   * Returns the four core roles by Verbinnen: knowledge, relationship, business and above all
   * project manager, each for the manager, the own organization and the customers.
   *
   * @return the model; the project manager weighs twice as much as each other role, which is our
   *     reading of "above all"
   */
  public static RoleModel verbinnen() {
    return new RoleModel(
        CoverageMatrices.coreRolesByParty(),
        ImmutableMap.of(
            "KNOWLEDGE_MANAGER", 1.0,
            "RELATIONSHIP_MANAGER", 1.0,
            "BUSINESS_MANAGER", 1.0,
            "PROJECT_MANAGER", 2.0));
  }

  /**
   * Returns the four functions by Kempeneers (2017): relationship manager, troubleshooter,
   * coordinator and business manager, all alike.
   *
   * @return the model
   */
  public static RoleModel kempeneers() {
    CoverageMatrix functions = Checklists.managerFunctions();
    ImmutableSet<String> ids = functions.rows().keySet();
    return new RoleModel(functions, ids.stream().collect(toImmutableMap(id -> id, id -> 1.0)));
  }

  /**
   * Returns the tasks of field and inside sales by Kempeneers (2017): the account manager sells in
   * the field, inside sales supports with quotes, orders, prices, the planning of visits and
   * aftersales; all alike.
   *
   * @return the model; the five tasks do not apply to field sales, nor the account to inside sales
   */
  public static RoleModel fieldAndInsideSales() {
    ImmutableMap<String, Labels> inside =
        ImmutableMap.of(
            "QUOTES", Labels.of("Quotes", "Offertes", "Angebote", "Offres"),
            "ORDERS", Labels.of("Orders", "Orders", "Aufträge", "Commandes"),
            "PRICES", Labels.of("Prices", "Prijzen", "Preise", "Prix"),
            "VISIT_PLANNING",
                Labels.of(
                    "Planning of visits",
                    "Bezoekplanning",
                    "Besuchsplanung",
                    "Planification des visites"),
            "AFTERSALES",
                Labels.of("Aftersales", "Aftersales", "Kundendienst", "Service après-vente"));
    CoverageMatrix tasks =
        CoverageMatrix.builder()
            .id("field-and-inside-sales")
            .putRow("ACCOUNT", Labels.of("Account", "Account", "Kunde", "Client"))
            .putAllRows(inside)
            .putColumn(
                "FIELD", Labels.of("Field sales", "Buitendienst", "Außendienst", "Vente externe"))
            .putColumn(
                "INSIDE", Labels.of("Inside sales", "Binnendienst", "Innendienst", "Vente interne"))
            .build()
            .with("ACCOUNT", "INSIDE", CoverageMatrix.Cell.of(CoverageMatrix.State.NOT_APPLICABLE));
    for (String task : inside.keySet()) {
      tasks =
          tasks.with(task, "FIELD", CoverageMatrix.Cell.of(CoverageMatrix.State.NOT_APPLICABLE));
    }
    ImmutableSet<String> ids = tasks.rows().keySet();
    return new RoleModel(tasks, ids.stream().collect(toImmutableMap(id -> id, id -> 1.0)));
  }

  /** {@return the ready instances, in the order of this class} */
  public static ImmutableList<RoleModel> all() {
    return ImmutableList.of(verbinnen(), kempeneers(), fieldAndInsideSales());
  }
}
