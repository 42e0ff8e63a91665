package org.openkam.core.coverage;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.StandardCriteria;

/** Ready instances of {@link CoverageMatrix}, all cells open. */
public final class CoverageMatrices {
  /** The only column of {@link #bridgeFunctions()}. */
  public static final String LINK = "link";

  /** The only column of a checklist. */
  public static final String DONE = "done";

  private static final ImmutableMap<String, Labels> BRIDGES =
      ImmutableMap.<String, Labels>builder()
          .put("product-development", Labels.of("Product development: invest jointly"))
          .put("production", Labels.of("Production: align production and purchase planning"))
          .put("purchasing", Labels.of("Purchasing: integrate the chain with preferred suppliers"))
          .put("logistics", Labels.of("Logistics: optimise flows and delivery terms"))
          .put("finance", Labels.of("Finance: pre-financing, payment terms, annual agreements"))
          .put("it", Labels.of("IT: connect systems"))
          .put("service", Labels.of("Service and aftersales"))
          .put("marketing", Labels.of("Marketing: explore the market together"))
          .put("sales", Labels.of("Sales: raise final demand"))
          .buildOrThrow();

  private CoverageMatrices() {}

  /**
   * Returns the nine pairs of functions that connect two companies (Kempeneers 2017), each our
   * function with theirs.
   *
   * @return nine rows with the one column {@value #LINK}
   */
  public static CoverageMatrix bridgeFunctions() {
    return CoverageMatrix.builder()
        .id("bridge-functions")
        .rows(BRIDGES)
        .putColumn(LINK, Labels.of("Linked", "Verbonden", "Verbunden"))
        .build();
  }

  /**
   * Returns the relation matrix (Dingena 2002): contacts by level and business unit.
   *
   * @param levels the levels of the customer, such as EXECUTIVE
   * @param units the business units of the customer
   * @return one row a level, one column a unit
   */
  public static CoverageMatrix relations(List<String> levels, List<String> units) {
    return of("relation-matrix", levels, units);
  }

  /**
   * Returns the white space of an account: what each unit has and could have of our offer. An offer
   * owned is covered, one in the pipeline is planned, one that a unit may not have does not apply.
   *
   * @param units the units of the customer
   * @param offers our offers
   * @return one row a unit, one column an offer
   */
  public static CoverageMatrix whiteSpace(List<String> units, List<String> offers) {
    return of("white-space", units, offers);
  }

  /**
   * Returns what each role of the account manager is worth to whom.
   *
   * @param roles the roles, such as PROJECT_MANAGER
   * @param parties who gains, such as CUSTOMERS
   * @return one row a role, one column a party
   */
  public static CoverageMatrix rolesByParty(List<String> roles, List<String> parties) {
    return of("roles-by-party", roles, parties);
  }

  /**
   * Returns what the four core roles of an account manager are worth (Verbinnen): knowledge,
   * relationship, business and above all project manager, to the manager, the own organisation and
   * the customers.
   *
   * @return four rows with three columns
   */
  public static CoverageMatrix coreRolesByParty() {
    return rolesByParty(
        ImmutableList.of(
            "KNOWLEDGE_MANAGER", "RELATIONSHIP_MANAGER", "BUSINESS_MANAGER", "PROJECT_MANAGER"),
        ImmutableList.of("ACCOUNT_MANAGER", "OWN_ORGANISATION", "CUSTOMERS"));
  }

  /**
   * Returns a list of things to be done, known or told; an item that is done is covered.
   *
   * @param id the identifier of the list
   * @param items the items
   * @return one row an item with the one column {@value #DONE}
   */
  public static CoverageMatrix checklist(String id, List<String> items) {
    return of(id, items, ImmutableList.of(DONE));
  }

  /**
   * Returns what to look at before an account is called a key account: the five identification
   * criteria and the four sides of strategic value that a Dutch article on understanding key
   * account management names.
   *
   * @return nine items, all open
   */
  public static CoverageMatrix keyAccountChecklist() {
    return checklist(
        "key-account-checklist",
        ImmutableList.<String>builder()
            .addAll(StandardCriteria.Preset.REVENUE_POTENTIAL_LTV_FIT_STRATEGIC.ids())
            .add("value-beyond-finance", "reputation-fit", "vision-aligned", "long-term-benefits")
            .build());
  }

  private static CoverageMatrix of(String id, List<String> rows, List<String> columns) {
    return CoverageMatrix.builder().id(id).rows(labelled(rows)).columns(labelled(columns)).build();
  }

  private static ImmutableMap<String, Labels> labelled(List<String> ids) {
    return ids.stream().collect(toImmutableMap(id -> id, Labels::of));
  }
}
