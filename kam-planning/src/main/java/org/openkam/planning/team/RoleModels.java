package org.openkam.planning.team;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.openkam.core.coverage.Checklists;
import org.openkam.core.coverage.CoverageCell;
import org.openkam.core.coverage.CoverageMatrices;
import org.openkam.core.coverage.CoverageMatrix;
import org.openkam.core.coverage.CoverageState;
import org.openkam.core.criterion.Labels;

/** Ready instances of {@link RoleModel}, all cells open. */
public final class RoleModels {
  private RoleModels() {}

  /**
   * Returns the four core roles by Verbinnen: knowledge, relationship, business and above all
   * project manager, each for the manager, the own organisation and the customers.
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
            .with("ACCOUNT", "INSIDE", CoverageCell.of(CoverageState.NOT_APPLICABLE));
    for (String task : inside.keySet()) {
      tasks = tasks.with(task, "FIELD", CoverageCell.of(CoverageState.NOT_APPLICABLE));
    }
    ImmutableSet<String> ids = tasks.rows().keySet();
    return new RoleModel(tasks, ids.stream().collect(toImmutableMap(id -> id, id -> 1.0)));
  }

  /** {@return the ready instances, in the order of this class} */
  public static ImmutableList<RoleModel> all() {
    return ImmutableList.of(verbinnen(), kempeneers(), fieldAndInsideSales());
  }
}
