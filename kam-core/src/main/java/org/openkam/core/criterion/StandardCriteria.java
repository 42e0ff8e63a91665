package org.openkam.core.criterion;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * A catalog of the criteria that the literature on key account management names, each with its
 * scale, anchors and labels in English, Dutch, German and French.
 *
 * <p>There is no standard model: criteria differ by organization, and a criterion of one's own
 * stands beside these with the same rights. Ratings by people go from 0 to 10 and are anchored.
 */
public final class StandardCriteria {
  private static final ImmutableList<Criterion> ALL =
      ImmutableList.of(
          money("revenue", "Revenue", "Omzet", "Umsatz", "Chiffre d’affaires"),
          money(
              "revenue-potential",
              "Revenue potential",
              "Omzetpotentieel",
              "Umsatzpotenzial",
              "Potentiel de chiffre d’affaires"),
          money(
              "revenue-expected",
              "Expected revenue",
              "Verwachte omzet",
              "Erwarteter Umsatz",
              "Chiffre d’affaires attendu"),
          money(
              "profit-contribution",
              "Profit contribution",
              "Winstbijdrage",
              "Gewinnbeitrag",
              "Contribution au résultat"),
          money(
              "future-profit",
              "Future profit contribution",
              "Toekomstige winstbijdrage",
              "Künftiger Gewinnbeitrag",
              "Contribution future au résultat"),
          money(
              "lifetime-value",
              "Lifetime value",
              "Levensduurwaarde (CLV)",
              "Kundenlebenswert",
              "Valeur vie client"),
          criterion(
              "margin-rate",
              Criterion.Kind.FINANCIAL,
              Scale.ratio("%"),
              "Margin rate",
              "Margepercentage",
              "Marge in Prozent",
              "Taux de marge"),
          criterion(
              "international-scope",
              Criterion.Kind.STRATEGIC,
              Scale.ratio("countries"),
              "International scope",
              "Internationale reikwijdte",
              "Internationale Reichweite",
              "Envergure internationale"),
          criterion(
              "branches",
              Criterion.Kind.STRATEGIC,
              Scale.ratio("branches"),
              "Number of branches",
              "Aantal vestigingen",
              "Anzahl der Niederlassungen",
              "Nombre d’implantations"),
          criterion(
              "tenure-years",
              Criterion.Kind.RELATIONAL,
              Scale.ratio("years"),
              "Years of relation",
              "Duur van de relatie in jaren",
              "Dauer der Geschäftsbeziehung in Jahren",
              "Ancienneté de la relation en années"),
          criterion(
              "decision-access",
              Criterion.Kind.RELATIONAL,
              Scale.ratio("", 0, 1),
              "Access to deciders",
              "Toegang tot beslissers",
              "Zugang zu Entscheidern",
              "Accès aux décideurs"),
          strategic(
              "innovation-capacity",
              "Innovation capacity",
              "Innovatievermogen",
              "Innovationsfähigkeit",
              "Capacité d’innovation"),
          rated(
              "service-quality",
              Criterion.Kind.FIT,
              "Service quality",
              "Servicekwaliteit",
              "Servicequalität",
              "Qualité de service"),
          strategic(
              "digital-transformation",
              "Digital transformation",
              "Digitale transformatie",
              "Digitale Transformation",
              "Transformation numérique"),
          strategic(
              "learning",
              "Learning from them",
              "Leereffect",
              "Lerneffekt",
              "Effet d’apprentissage"),
          strategic(
              "reputation",
              "Reputation effect",
              "Reputatie-effect",
              "Reputationseffekt",
              "Effet de réputation"),
          strategic(
              "network", "Network effect", "Netwerkeffect", "Netzwerkeffekt", "Effet de réseau"),
          strategic(
              "prestige",
              "Prestige as reference",
              "Uitstraling als referentie",
              "Prestige als Referenz",
              "Prestige comme référence"),
          criterion(
              "can-reference",
              Criterion.Kind.STRATEGIC,
              Scale.yesNo(),
              "Can be a reference",
              "Kan referentie zijn",
              "Als Referenz nutzbar",
              "Peut servir de référence"),
          criterion(
              "viability",
              Criterion.Kind.STRATEGIC,
              Scale.interval(0, 100),
              "Viability of its business",
              "Levensvatbaarheid",
              "Wirtschaftliche Tragfähigkeit",
              "Viabilité économique"),
          fit(
              "geographic-fit",
              "Geographic fit",
              "Past geografisch bij ons",
              "Geografische Passung",
              "Adéquation géographique"),
          fit(
              "operations-fit",
              "Operational fit",
              "Past bij onze bedrijfsvoering",
              "Passung zu unseren Abläufen",
              "Adéquation opérationnelle"),
          fit(
              "market-fit",
              "Market fit",
              "Interessante markt",
              "Interessanter Markt",
              "Marché intéressant"),
          fit(
              "purchasing-policy-fit",
              "Fit with their purchasing policy",
              "Past bij hun inkoopbeleid",
              "Passung zu ihrer Einkaufspolitik",
              "Adéquation à leur politique d’achat"),
          innovationDrive(),
          fit(
              "sustainability-fit",
              "Sustainability fit",
              "Past bij onze duurzaamheidsambitie",
              "Passung zu unseren Nachhaltigkeitszielen",
              "Adéquation à nos objectifs de durabilité"),
          relational(
              "cooperation-ability",
              "Ability to cooperate",
              "Vermogen om samen te werken",
              "Fähigkeit zur Zusammenarbeit",
              "Capacité à coopérer"),
          relational(
              "cooperation-willingness",
              "Willingness to cooperate",
              "Bereidheid om samen te werken",
              "Bereitschaft zur Zusammenarbeit",
              "Volonté de coopérer"),
          money("income", "Income", "Inkomsten", "Ertrag", "Revenus"),
          strategic(
              "growth-potential",
              "Growth potential",
              "Groeipotentieel",
              "Wachstumspotenzial",
              "Potentiel de croissance"),
          fit(
              "cultural-fit",
              "Cultural fit",
              "Past bij onze cultuur",
              "Kulturelle Passung",
              "Adéquation culturelle"),
          relational(
              "relationship-history",
              "Relationship so far",
              "Relatie tot nu toe",
              "Bisherige Beziehung",
              "Relation à ce jour"),
          fit(
              "product-fit",
              "Product fit",
              "Productgeschiktheid",
              "Eignung unseres Produkts",
              "Adéquation du produit"),
          fit(
              "product-importance",
              "Importance of our product to them",
              "Belang van ons product voor hen",
              "Bedeutung unseres Produkts für den Kunden",
              "Importance de notre produit pour le client"),
          relationshipStage(),
          strategic(
              "strategic-value",
              "Strategic value",
              "Strategische waarde",
              "Strategischer Wert",
              "Valeur stratégique"));

  private static final ImmutableMap<String, Criterion> BY_ID =
      ALL.stream().collect(toImmutableMap(Criterion::id, criterion -> criterion));

  private StandardCriteria() {}

  /** {@return every criterion of the catalog} */
  public static ImmutableList<Criterion> all() {
    return ALL;
  }

  /**
   * Finds a criterion.
   *
   * @param id the id
   * @return the criterion, or empty where the catalog has none of this id
   */
  public static Optional<Criterion> find(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /**
   * Returns a criterion.
   *
   * @param id the id
   * @return the criterion
   * @throws IllegalArgumentException if the catalog has none of this id
   */
  public static Criterion criterion(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no criterion '" + id + "' in the catalog " + BY_ID.keySet()));
  }

  /**
   * Returns the criteria of a preset.
   *
   * @param preset the preset
   * @return its criteria, in the order of the source
   */
  public static ImmutableList<Criterion> of(Preset preset) {
    return preset.ids().stream()
        .map(StandardCriteria::criterion)
        .collect(ImmutableList.toImmutableList());
  }

  private static Criterion money(
      String id, String english, String dutch, String german, String french) {
    return criterion(
        id, Criterion.Kind.FINANCIAL, Scale.ratio("EUR"), english, dutch, german, french);
  }

  private static Criterion strategic(
      String id, String english, String dutch, String german, String french) {
    return rated(id, Criterion.Kind.STRATEGIC, english, dutch, german, french);
  }

  private static Criterion relational(
      String id, String english, String dutch, String german, String french) {
    return rated(id, Criterion.Kind.RELATIONAL, english, dutch, german, french);
  }

  private static Criterion fit(
      String id, String english, String dutch, String german, String french) {
    return rated(id, Criterion.Kind.FIT, english, dutch, german, french);
  }

  private static Criterion rated(
      String id, Criterion.Kind kind, String english, String dutch, String german, String french) {
    return criterion(id, kind, zeroToTen(), english, dutch, german, french);
  }

  private static Criterion criterion(
      String id,
      Criterion.Kind kind,
      Scale scale,
      String english,
      String dutch,
      String german,
      String french) {
    return Criterion.builder()
        .id(id)
        .kind(kind)
        .scale(scale)
        .labels(Labels.of(english, dutch, german, french))
        .build();
  }

  private static Scale zeroToTen() {
    return Scale.builder()
        .type(Scale.Type.INTERVAL)
        .addLevels(
            new Scale.Level(0, Labels.of("none", "geen", "keine", "aucun")),
            new Scale.Level(3, Labels.of("little", "laag", "gering", "faible")),
            new Scale.Level(5, Labels.of("some", "gemiddeld", "mittel", "moyen")),
            new Scale.Level(8, Labels.of("much", "hoog", "hoch", "élevé")),
            new Scale.Level(
                10, Labels.of("outstanding", "uitmuntend", "herausragend", "remarquable")))
        .build();
  }

  private static Criterion innovationDrive() {
    return criterion(
        "innovation-drive",
        Criterion.Kind.STRATEGIC,
        Scale.ordinal(
            ImmutableList.of(
                new Scale.Level(
                    0, Labels.of("conservative", "behoudend", "konservativ", "prudent")),
                new Scale.Level(3, Labels.of("follower", "volger", "Mitläufer", "suiveur")),
                new Scale.Level(
                    7, Labels.of("exploring", "verkennend", "erkundend", "explorateur")),
                new Scale.Level(
                    10,
                    Labels.of(
                        "co-innovator", "mede-innovator", "Innovationspartner", "co-innovateur")))),
        "Innovation drive",
        "Innovatiekracht",
        "Innovationskraft",
        "Dynamique d’innovation");
  }

  private static Criterion relationshipStage() {
    return criterion(
        "relationship-stage",
        Criterion.Kind.RELATIONAL,
        Scale.ordinal(
            ImmutableList.of(
                new Scale.Level(
                    1, Labels.of("exploratory", "verkennend", "erkundend", "exploratoire")),
                new Scale.Level(2, Labels.of("basic", "basis", "grundlegend", "élémentaire")),
                new Scale.Level(
                    3, Labels.of("cooperative", "coöperatief", "kooperativ", "coopérative")),
                new Scale.Level(
                    4,
                    Labels.of(
                        "interdependent",
                        "wederzijds afhankelijk",
                        "wechselseitig abhängig",
                        "interdépendante")),
                new Scale.Level(
                    5, Labels.of("integrated", "geïntegreerd", "integriert", "intégrée")))),
        "Stage of the relationship",
        "Fase van de relatie",
        "Entwicklungsstufe der Geschäftsbeziehung",
        "Stade de la relation");
  }

  /** The lists of criteria that the sources of this library propose, by id. */
  public enum Preset {
    /** Verbinnen: what to look at beside revenue and profitability. */
    SCOPE_AND_CAPACITY(
        "international-scope",
        "branches",
        "innovation-capacity",
        "service-quality",
        "digital-transformation"),
    /** Dingena (2002): revenue and profit, now and later, and indirect revenues. */
    DIRECT_AND_INDIRECT_VALUE(
        "revenue",
        "revenue-potential",
        "profit-contribution",
        "future-profit",
        "learning",
        "reputation",
        "network"),
    /**
     * Kempeneers (2017): is it an important customer? One criterion for each of his eight; the
     * finer ones, such as the margin rate or the ability to cooperate, stand in the catalog.
     */
    IMPORTANCE(
        "revenue-expected",
        "prestige",
        "decision-access",
        "market-fit",
        "purchasing-policy-fit",
        "innovation-drive",
        "sustainability-fit",
        "cooperation-willingness"),
    /** Halifax Consulting (2022). */
    INCOME_GROWTH_CULTURE_HISTORY(
        "income", "growth-potential", "cultural-fit", "relationship-history"),
    /** A Dutch article on understanding key account management: five identification criteria. */
    REVENUE_POTENTIAL_LTV_FIT_STRATEGIC(
        "revenue", "revenue-potential", "lifetime-value", "product-fit", "strategic-value");

    private final ImmutableList<String> ids;

    Preset(String... ids) {
      this.ids = ImmutableList.copyOf(ids);
    }

    /** {@return the ids of the criteria, in the order of the source} */
    public ImmutableList<String> ids() {
      return ids;
    }
  }
}
