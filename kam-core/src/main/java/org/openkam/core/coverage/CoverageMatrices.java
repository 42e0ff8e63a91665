package org.openkam.core.coverage;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

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

  /** The name of that column. */
  static final Labels DONE_LABELS = Labels.of("Done", "Klaar", "Erledigt", "Fait");

  private static final ImmutableMap<String, Labels> BRIDGES =
      ImmutableMap.<String, Labels>builder()
          .put(
              "product-development",
              Labels.of(
                  "Product development: invest jointly",
                  "Productontwikkeling: samen investeren",
                  "Produktentwicklung: gemeinsam investieren",
                  "Développement produit : investir ensemble"))
          .put(
              "production",
              Labels.of(
                  "Production: align production and purchase planning",
                  "Productie: productie- en inkoopplanning afstemmen",
                  "Produktion: Produktions- und Einkaufsplanung abstimmen",
                  "Production : aligner la planification de la production et des achats"))
          .put(
              "purchasing",
              Labels.of(
                  "Purchasing: integrate the chain with preferred suppliers",
                  "Inkoop: keten integreren met voorkeursleveranciers",
                  "Einkauf: Lieferkette mit Vorzugslieferanten integrieren",
                  "Achats : intégrer la chaîne avec les fournisseurs privilégiés"))
          .put(
              "logistics",
              Labels.of(
                  "Logistics: optimize flows and delivery terms",
                  "Logistiek: stromen en leveringsvoorwaarden optimaliseren",
                  "Logistik: Warenflüsse und Lieferbedingungen optimieren",
                  "Logistique : optimiser les flux et les conditions de livraison"))
          .put(
              "finance",
              Labels.of(
                  "Finance: pre-financing, payment terms, annual agreements",
                  "Financiën: voorfinanciering, betalingsvoorwaarden, jaarafspraken",
                  "Finanzen: Vorfinanzierung, Zahlungsbedingungen, Jahresvereinbarungen",
                  "Finance : préfinancement, conditions de paiement, accords annuels"))
          .put(
              "it",
              Labels.of(
                  "IT: connect systems",
                  "IT: systemen koppelen",
                  "IT: Systeme verbinden",
                  "Informatique : connecter les systèmes"))
          .put(
              "service",
              Labels.of(
                  "Service and aftersales",
                  "Service en nazorg",
                  "Service und Kundendienst",
                  "Service et après-vente"))
          .put(
              "marketing",
              Labels.of(
                  "Marketing: explore the market together",
                  "Marketing: samen de markt verkennen",
                  "Marketing: gemeinsam den Markt erkunden",
                  "Marketing : explorer le marché ensemble"))
          .put(
              "sales",
              Labels.of(
                  "Sales: raise final demand",
                  "Verkoop: de eindvraag vergroten",
                  "Vertrieb: Endnachfrage steigern",
                  "Ventes : stimuler la demande finale"))
          .buildOrThrow();

  private static final ImmutableMap<String, Labels> CORE_ROLES =
      ImmutableMap.<String, Labels>builder()
          .put(
              "KNOWLEDGE_MANAGER",
              Labels.of(
                  "Knowledge manager",
                  "Kennismanager",
                  "Wissensmanager",
                  "Responsable des connaissances"))
          .put(
              "RELATIONSHIP_MANAGER",
              Labels.of(
                  "Relationship manager",
                  "Relatiemanager",
                  "Beziehungsmanager",
                  "Responsable de la relation"))
          .put(
              "BUSINESS_MANAGER",
              Labels.of(
                  "Business manager",
                  "Businessmanager",
                  "Geschäftsmanager",
                  "Responsable commercial"))
          .put(
              "PROJECT_MANAGER",
              Labels.of("Project manager", "Projectmanager", "Projektmanager", "Chef de projet"))
          .buildOrThrow();
  private static final ImmutableMap<String, Labels> PARTIES =
      ImmutableMap.<String, Labels>builder()
          .put(
              "ACCOUNT_MANAGER",
              Labels.of(
                  "Account manager", "Accountmanager", "Account-Manager", "Responsable de compte"))
          .put(
              "OWN_ORGANIZATION",
              Labels.of(
                  "Own organization",
                  "Eigen organisatie",
                  "Eigene Organisation",
                  "Notre organisation"))
          .put("CUSTOMERS", Labels.of("Customers", "Klanten", "Kunden", "Clients"))
          .buildOrThrow();
  private static final ImmutableMap<String, Labels> SIDES_OF_VALUE =
      ImmutableMap.<String, Labels>builder()
          .put(
              "value-beyond-finance",
              Labels.of(
                  "Value beyond finance",
                  "Waarde buiten het financiële",
                  "Wert über das Finanzielle hinaus",
                  "Valeur au-delà des finances"))
          .put(
              "reputation-fit",
              Labels.of(
                  "Fits our reputation",
                  "Past bij onze reputatie",
                  "Passt zu unserem Ruf",
                  "Conforme à notre réputation"))
          .put(
              "vision-aligned",
              Labels.of(
                  "Shares our vision",
                  "Deelt onze visie",
                  "Teilt unsere Vision",
                  "Partage notre vision"))
          .put(
              "long-term-benefits",
              Labels.of(
                  "Benefits in the long run",
                  "Voordeel op lange termijn",
                  "Langfristiger Nutzen",
                  "Bénéfices à long terme"))
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
        .putColumn(LINK, Labels.of("Linked", "Verbonden", "Verbunden", "Relié"))
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
   * relationship, business and above all project manager, to the manager, the own organization and
   * the customers.
   *
   * @return four rows with three columns
   */
  public static CoverageMatrix coreRolesByParty() {
    return CoverageMatrix.builder().id("roles-by-party").rows(CORE_ROLES).columns(PARTIES).build();
  }

  /**
   * Returns a list of things to be done, known or told; an item that is done is covered.
   *
   * @param id the identifier of the list
   * @param items the items
   * @return one row an item with the one column {@value #DONE}
   */
  public static CoverageMatrix checklist(String id, List<String> items) {
    return CoverageMatrix.builder()
        .id(id)
        .rows(labeled(items))
        .putColumn(DONE, DONE_LABELS)
        .build();
  }

  /**
   * Returns what to look at before an account is called a key account: the five identification
   * criteria and the four sides of strategic value that a Dutch article on understanding key
   * account management names.
   *
   * @return nine items, all open
   */
  public static CoverageMatrix keyAccountChecklist() {
    ImmutableMap.Builder<String, Labels> items = ImmutableMap.builder();
    StandardCriteria.of(StandardCriteria.Preset.REVENUE_POTENTIAL_LTV_FIT_STRATEGIC)
        .forEach(criterion -> items.put(criterion.id(), criterion.labels()));
    return CoverageMatrix.builder()
        .id("key-account-checklist")
        .rows(items.putAll(SIDES_OF_VALUE).buildOrThrow())
        .putColumn(DONE, DONE_LABELS)
        .build();
  }

  private static CoverageMatrix of(String id, List<String> rows, List<String> columns) {
    return CoverageMatrix.builder().id(id).rows(labeled(rows)).columns(labeled(columns)).build();
  }

  private static ImmutableMap<String, Labels> labeled(List<String> ids) {
    return ids.stream().collect(toImmutableMap(id -> id, Labels::of));
  }
}
