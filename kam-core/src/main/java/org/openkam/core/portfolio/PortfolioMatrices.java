package org.openkam.core.portfolio;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Labels;

/** Ready instances of {@link PortfolioMatrix}. */
public final class PortfolioMatrices {
  /** The id of the axis "how attractive the account is to us". */
  public static final String ATTRACTIVENESS = "attractiveness";

  /** The id of the axis "how solid our business at the account is". */
  public static final String BUSINESS_STRENGTH = "business-strength";

  private static final Labels INVEST =
      Labels.of(
          "Invest to grow",
          "Investeren in groei",
          "In Wachstum investieren",
          "Investir pour croître");
  private static final Labels SELECT =
      Labels.of(
          "Select and hold",
          "Selectief behouden",
          "Selektiv vorgehen",
          "Maintenir de façon sélective");
  private static final Labels HARVEST =
      Labels.of(
          "Harvest or let go",
          "Oogsten of afstoten",
          "Abschöpfen oder desinvestieren",
          "Récolter ou se retirer");

  private PortfolioMatrices() {}

  /**
   * Returns the nine-box of General Electric and McKinsey: attractiveness upwards, business
   * strength to the right, both from 0 to 10 and cut into equal thirds.
   *
   * <p>No cut points were ever published; equal thirds are the neutral choice. The zones are the
   * published ones: three cells to invest in, the diagonal to choose from, three cells to harvest.
   *
   * @return the matrix
   */
  public static PortfolioMatrix nineBox() {
    return PortfolioMatrix.builder()
        .id("ge-nine-box")
        .labels(
            Labels.of(
                "GE-McKinsey nine-box", "McKinsey-matrix", "McKinsey-Matrix", "Matrice McKinsey"))
        .horizontal(
            Axis.equalBands(
                BUSINESS_STRENGTH,
                Labels.of(
                    "Business strength",
                    "Positie bij de klant",
                    "Position beim Kunden",
                    "Position chez le client"),
                new Bounds(0, 10),
                bands()))
        .vertical(
            Axis.equalBands(
                ATTRACTIVENESS,
                Labels.of("Attractiveness", "Aantrekkelijkheid", "Attraktivität", "Attractivité"),
                new Bounds(0, 10),
                bands()))
        .addCells(
            PortfolioMatrix.Cell.of(
                "LOW_LOW",
                "HARVEST",
                HARVEST,
                Labels.of(
                    "Serve by the standard channel, invest nothing",
                    "Via het standaardkanaal bedienen, niet investeren",
                    "Über den Standardkanal bedienen, nicht investieren",
                    "Servir par le canal standard, ne pas investir")),
            PortfolioMatrix.Cell.of(
                "LOW_MEDIUM",
                "HARVEST",
                HARVEST,
                Labels.of(
                    "Keep profitable, lower the cost to serve",
                    "Winstgevend houden, servicekosten verlagen",
                    "Profitabel halten, Betreuungskosten senken",
                    "Préserver la rentabilité, réduire le coût de service")),
            PortfolioMatrix.Cell.of(
                "LOW_HIGH",
                "SELECT",
                SELECT,
                Labels.of(
                    "Protect the position, earn from it, expect no growth",
                    "Positie beschermen en verzilveren, geen groei verwachten",
                    "Position sichern und nutzen, kein Wachstum erwarten",
                    "Protéger la position, en tirer profit, sans attendre de croissance")),
            PortfolioMatrix.Cell.of(
                "MEDIUM_LOW",
                "HARVEST",
                HARVEST,
                Labels.of(
                    "Answer requests, spend no time of a key account manager",
                    "Aanvragen beantwoorden, geen tijd van een keyaccountmanager inzetten",
                    "Anfragen beantworten, keine Zeit des Key-Account-Managers einsetzen",
                    "Répondre aux demandes, sans y consacrer de responsable grands comptes")),
            PortfolioMatrix.Cell.of(
                "MEDIUM_MEDIUM",
                "SELECT",
                SELECT,
                Labels.of(
                    "Invest only where a concrete plan pays back",
                    "Alleen investeren als een concreet plan zich terugverdient",
                    "Nur investieren, wenn sich ein konkreter Plan rechnet",
                    "N’investir que si un plan concret est rentable")),
            PortfolioMatrix.Cell.of(
                "MEDIUM_HIGH",
                "INVEST",
                INVEST,
                Labels.of(
                    "Build on the strong position, find further growth",
                    "Op de sterke positie voortbouwen, verdere groei zoeken",
                    "Auf der starken Position aufbauen, weiteres Wachstum suchen",
                    "Capitaliser sur la position forte, chercher d’autres relais de croissance")),
            PortfolioMatrix.Cell.of(
                "HIGH_LOW",
                "SELECT",
                SELECT,
                Labels.of(
                    "Choose few, build the relation or leave it",
                    "Gericht kiezen: relatie opbouwen of laten gaan",
                    "Wenige auswählen: Beziehung aufbauen oder verzichten",
                    "Choisir avec soin : développer la relation ou renoncer")),
            PortfolioMatrix.Cell.of(
                "HIGH_MEDIUM",
                "INVEST",
                INVEST,
                Labels.of(
                    "Invest time and people to win position",
                    "Tijd en mensen inzetten om positie te winnen",
                    "Zeit und Personal einsetzen, um Position zu gewinnen",
                    "Investir du temps et des équipes pour gagner en position")),
            PortfolioMatrix.Cell.of(
                "HIGH_HIGH",
                "INVEST",
                INVEST,
                Labels.of(
                    "First call on people and budget, grow together",
                    "Eerste aanspraak op mensen en budget, samen groeien",
                    "Vorrang bei Personal und Budget, gemeinsam wachsen",
                    "Priorité sur les équipes et le budget, croître ensemble")))
        .build();
  }

  /**
   * Returns the quadrants of Woodburn and McDonald: account attractiveness against our relative
   * business strength as the customer sees it, both from 0 to 10 and cut in the middle.
   *
   * @return the matrix
   */
  public static PortfolioMatrix woodburnMcDonald() {
    return quadrants(
        "woodburn-mcdonald",
        Labels.ofName("Woodburn-McDonald"),
        axis(
            BUSINESS_STRENGTH,
            Labels.of(
                "Business strength",
                "Positie bij de klant",
                "Position beim Kunden",
                "Position chez le client")),
        axis(
            ATTRACTIVENESS,
            Labels.of("Attractiveness", "Aantrekkelijkheid", "Attraktivität", "Attractivité")),
        cell(
            "STREAMLINE",
            Labels.of("Streamline", "Stroomlijnen", "Verschlanken", "Rationaliser"),
            Labels.of(
                "Manage for profitability",
                "Op winstgevendheid sturen",
                "Auf Profitabilität steuern",
                "Piloter la rentabilité")),
        cell(
            "STATUS",
            Labels.of("Status", "Status", "Status", "Statut"),
            Labels.of("Maintain", "Onderhouden", "Erhalten", "Maintenir")),
        cell(
            "STAR",
            Labels.of("Star", "Ster", "Star", "Étoile"),
            Labels.of(
                "Invest time and money; it need not be profitable yet",
                "Tijd en geld investeren; hoeft nog niet winstgevend te zijn",
                "Zeit und Geld investieren; muss noch nicht profitabel sein",
                "Investir temps et argent ; la rentabilité peut attendre")),
        cell(
            "STRATEGIC",
            Labels.of("Strategic", "Strategisch", "Strategisch", "Stratégique"),
            Labels.of(
                "Invest and ensure profitability",
                "Investeren en winstgevendheid borgen",
                "Investieren und Profitabilität sichern",
                "Investir et assurer la rentabilité")));
  }

  /**
   * Returns the quadrants of Millman and Wilson (1995): attractiveness against business strength,
   * both from 0 to 10 and cut in the middle.
   *
   * @return the matrix
   */
  public static PortfolioMatrix millmanWilson() {
    return quadrants(
        "millman-wilson",
        Labels.ofName("Millman-Wilson"),
        axis(
            BUSINESS_STRENGTH,
            Labels.of(
                "Business strength",
                "Positie bij de klant",
                "Position beim Kunden",
                "Position chez le client")),
        axis(
            ATTRACTIVENESS,
            Labels.of("Attractiveness", "Aantrekkelijkheid", "Attraktivität", "Attractivité")),
        cell(
            "MANAGE_FOR_CASH",
            Labels.of(
                "Manage for cash",
                "Op kasstroom sturen",
                "Auf Cashflow steuern",
                "Piloter la trésorerie"),
            Labels.of(
                "Take what it brings or withdraw",
                "Nemen wat het opbrengt of terugtrekken",
                "Mitnehmen, was es bringt, oder sich zurückziehen",
                "Prendre ce qu’il rapporte ou se retirer")),
        cell(
            "MAINTAIN",
            Labels.of("Maintain", "Onderhouden", "Erhalten", "Maintenir"),
            Labels.of(
                "Keep the position at a low cost",
                "Positie tegen lage kosten behouden",
                "Position kostengünstig halten",
                "Garder la position à moindre coût")),
        cell(
            "INVEST_SELECTIVELY",
            Labels.of(
                "Invest selectively",
                "Selectief investeren",
                "Selektiv investieren",
                "Investir de façon sélective"),
            Labels.of(
                "Choose where to build a position",
                "Kiezen waar een positie wordt opgebouwd",
                "Auswählen, wo eine Position aufgebaut wird",
                "Choisir où bâtir une position")),
        cell(
            "INVEST_FOR_GROWTH",
            Labels.of(
                "Invest for growth",
                "Investeren voor groei",
                "Für Wachstum investieren",
                "Investir pour la croissance"),
            Labels.of(
                "Commit people and budget",
                "Mensen en budget vastleggen",
                "Personal und Budget bereitstellen",
                "Engager des équipes et un budget")));
  }

  /**
   * Returns the purchasing portfolio of Kraljic (1983), as the customer sees what it buys from us:
   * profit impact against supply risk, both from 0 to 10 and cut in the middle.
   *
   * @return the matrix; its strategies are the seller's reading
   */
  public static PortfolioMatrix kraljic() {
    return quadrants(
        "kraljic",
        Labels.ofName("Kraljic"),
        axis(
            "supply-risk",
            Labels.of(
                "Supply risk",
                "Leveringsrisico",
                "Versorgungsrisiko",
                "Risque d’approvisionnement")),
        axis(
            "profit-impact",
            Labels.of(
                "Profit impact",
                "Invloed op het resultaat",
                "Ergebniseinfluss",
                "Impact sur le résultat")),
        cell(
            "NON_CRITICAL",
            Labels.of("Routine", "Routine", "Unkritisch", "Non critique"),
            Labels.of(
                "Automate; they want little effort",
                "Automatiseren; ze willen weinig moeite",
                "Automatisieren; der Kunde will wenig Aufwand",
                "Automatiser ; le client veut peu d’effort")),
        cell(
            "BOTTLENECK",
            Labels.of("Bottleneck", "Knelpunt", "Engpass", "Goulot d’étranglement"),
            Labels.of(
                "Use the power with care; they look for ways out",
                "Macht met mate gebruiken; ze zoeken uitwegen",
                "Macht behutsam nutzen; der Kunde sucht Auswege",
                "User du pouvoir avec mesure ; le client cherche des alternatives")),
        cell(
            "LEVERAGE",
            Labels.of("Leverage", "Hefboom", "Hebel", "Levier"),
            Labels.of(
                "Be cheapest or become unique; they will compare",
                "Goedkoopste zijn of uniek worden; ze vergelijken",
                "Am günstigsten sein oder einzigartig werden; der Kunde vergleicht",
                "Être le moins cher ou devenir unique ; le client comparera")),
        cell(
            "STRATEGIC",
            Labels.of("Strategic", "Strategisch", "Strategisch", "Stratégique"),
            Labels.of(
                "Build the partnership they need",
                "Het partnerschap opbouwen dat ze nodig hebben",
                "Die Partnerschaft aufbauen, die der Kunde braucht",
                "Bâtir le partenariat dont le client a besoin")));
  }

  /**
   * Returns supplier preferencing (Steele and Court 1996), our own view of a customer: account
   * attractiveness against the relative value of its business, both from 0 to 10 and cut in the
   * middle.
   *
   * @return the matrix
   */
  public static PortfolioMatrix supplierPreferencing() {
    return quadrants(
        "supplier-preferencing",
        Labels.of(
            "Supplier preferencing",
            "Leveranciersvoorkeur",
            "Kundenpräferenz des Lieferanten",
            "Préférence du fournisseur"),
        axis(
            "relative-value",
            Labels.of(
                "Relative value of the business",
                "Relatieve waarde van de omzet",
                "Relativer Wert des Geschäfts",
                "Valeur relative de l’activité")),
        axis(
            ATTRACTIVENESS,
            Labels.of("Attractiveness", "Aantrekkelijkheid", "Attraktivität", "Attractivité")),
        cell(
            "NUISANCE",
            Labels.of("Nuisance", "Lastpost", "Ärgernis", "Nuisance"),
            Labels.of(
                "Give no attention, let go",
                "Geen aandacht geven, laten gaan",
                "Keine Aufmerksamkeit, loslassen",
                "N’accorder aucune attention, laisser partir")),
        cell(
            "EXPLOITABLE",
            Labels.of("Exploitable", "Te verzilveren", "Ausschöpfbar", "Exploitable"),
            Labels.of(
                "Earn short term, risk losing it",
                "Op korte termijn verdienen, verlies accepteren",
                "Kurzfristig verdienen, Verlust in Kauf nehmen",
                "Gagner à court terme, quitte à perdre le client")),
        cell(
            "DEVELOPMENT",
            Labels.of("Development", "Ontwikkelen", "Entwicklung", "Développement"),
            Labels.of(
                "Nurture and seek new business",
                "Koesteren en nieuwe omzet zoeken",
                "Pflegen und neues Geschäft suchen",
                "Entretenir et chercher de nouvelles affaires")),
        cell(
            "CORE",
            Labels.of("Core", "Kern", "Kern", "Cœur"),
            Labels.of(
                "Cosset, defend, respond at once",
                "In de watten leggen, verdedigen, meteen reageren",
                "Umsorgen, verteidigen, sofort reagieren",
                "Choyer, défendre, répondre sans délai")));
  }

  /**
   * Returns the internal-external matrix of David: internal and external factor scores from 1 to 4,
   * cut at 2 and 3; a score of 2 counts as average and one of 3 as strong.
   *
   * @return the matrix; its zones are GROW, HOLD and HARVEST
   */
  public static PortfolioMatrix internalExternal() {
    return PortfolioMatrix.builder()
        .id("internal-external")
        .labels(
            Labels.of(
                "Internal-external matrix",
                "Intern-externmatrix",
                "Intern-Extern-Matrix",
                "Matrice interne-externe"))
        .horizontal(
            davidAxis(
                "internal-factors",
                Labels.of(
                    "Internal factors",
                    "Interne factoren",
                    "Interne Faktoren",
                    "Facteurs internes"),
                Labels.of("Weak", "Zwak", "Schwach", "Faible"),
                Labels.of("Average", "Gemiddeld", "Durchschnittlich", "Moyen"),
                Labels.of("Strong", "Sterk", "Stark", "Fort")))
        .vertical(
            davidAxis(
                "external-factors",
                Labels.of(
                    "External factors",
                    "Externe factoren",
                    "Externe Faktoren",
                    "Facteurs externes"),
                Labels.of("Low", "Laag", "Niedrig", "Faible"),
                Labels.of("Medium", "Gemiddeld", "Mittel", "Moyen"),
                Labels.of("High", "Hoog", "Hoch", "Élevé")))
        .addCells(
            david("IX", "HARVEST"),
            david("VIII", "HARVEST"),
            david("VII", "HOLD"),
            david("VI", "HARVEST"),
            david("V", "HOLD"),
            david("IV", "GROW"),
            david("III", "HOLD"),
            david("II", "GROW"),
            david("I", "GROW"))
        .build();
  }

  /** {@return the ready instances, in the order of this class} */
  public static ImmutableList<PortfolioMatrix> all() {
    return ImmutableList.of(
        nineBox(),
        woodburnMcDonald(),
        millmanWilson(),
        kraljic(),
        supplierPreferencing(),
        internalExternal());
  }

  private static PortfolioMatrix quadrants(
      String id, Labels labels, Axis horizontal, Axis vertical, PortfolioMatrix.Cell... cells) {
    return PortfolioMatrix.builder()
        .id(id)
        .labels(labels)
        .horizontal(horizontal)
        .vertical(vertical)
        .addCells(cells)
        .build();
  }

  private static Axis axis(String id, Labels labels) {
    return Axis.equalBands(
        id,
        labels,
        new Bounds(0, 10),
        ImmutableList.of(
            Labels.of("Low", "Laag", "Niedrig", "Faible"),
            Labels.of("High", "Hoog", "Hoch", "Élevé")));
  }

  private static Axis davidAxis(String id, Labels labels, Labels... bands) {
    return Axis.builder()
        .id(id)
        .labels(labels)
        .bounds(new Bounds(1, 4))
        .addCuts(2, 3)
        .addBands(bands)
        .build();
  }

  private static PortfolioMatrix.Cell cell(String id, Labels labels, Labels strategy) {
    return PortfolioMatrix.Cell.of(id, id, labels, strategy);
  }

  private static PortfolioMatrix.Cell david(String id, String zone) {
    Labels strategy =
        switch (zone) {
          case "GROW" ->
              Labels.of(
                  "Grow and build",
                  "Groeien en uitbouwen",
                  "Wachsen und ausbauen",
                  "Croître et développer");
          case "HOLD" ->
              Labels.of(
                  "Hold and maintain",
                  "Vasthouden en onderhouden",
                  "Halten und pflegen",
                  "Conserver et entretenir");
          default ->
              Labels.of(
                  "Harvest or divest",
                  "Oogsten of afstoten",
                  "Abschöpfen oder desinvestieren",
                  "Récolter ou désinvestir");
        };
    return PortfolioMatrix.Cell.of(id, zone, Labels.ofName(id), strategy);
  }

  private static ImmutableList<Labels> bands() {
    return ImmutableList.of(
        Labels.of("Low", "Laag", "Niedrig", "Faible"),
        Labels.of("Medium", "Gemiddeld", "Mittel", "Moyen"),
        Labels.of("High", "Hoog", "Hoch", "Élevé"));
  }

  static ImmutableMap<String, PortfolioMatrix> byId() {
    return Maps.uniqueIndex(all(), PortfolioMatrix::id);
  }
}
