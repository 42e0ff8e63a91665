package org.openkam.core.criterion;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * A catalogue of the criteria that the literature on key account management names, each with its
 * scale, anchors and labels in English, Dutch and German.
 *
 * <p>There is no standard model: criteria differ by organisation, and a criterion of one's own
 * stands beside these with the same rights. Ratings by people go from 0 to 10 and are anchored.
 */
public final class StandardCriteria {
  private static final ImmutableList<Criterion> ALL =
      ImmutableList.of(
          money("revenue", "Revenue", "Omzet", "Umsatz"),
          money("revenue-potential", "Revenue potential", "Omzetpotentieel", "Umsatzpotenzial"),
          money("revenue-expected", "Expected revenue", "Verwachte omzet", "Erwarteter Umsatz"),
          money("profit-contribution", "Profit contribution", "Winstbijdrage", "Gewinnbeitrag"),
          money(
              "future-profit",
              "Future profit contribution",
              "Toekomstige winstbijdrage",
              "Künftiger Gewinnbeitrag"),
          money("lifetime-value", "Lifetime value", "Klantwaarde", "Kundenlebenswert"),
          criterion(
              "margin-rate",
              Criterion.Kind.FINANCIAL,
              Scale.ratio("%"),
              "Margin rate",
              "Margepercentage",
              "Marge in Prozent"),
          criterion(
              "international-scope",
              Criterion.Kind.STRATEGIC,
              Scale.ratio("countries"),
              "International scope",
              "Internationale reikwijdte",
              "Internationale Reichweite"),
          criterion(
              "branches",
              Criterion.Kind.STRATEGIC,
              Scale.ratio("branches"),
              "Number of branches",
              "Aantal vestigingen",
              "Anzahl Niederlassungen"),
          criterion(
              "tenure-years",
              Criterion.Kind.RELATIONAL,
              Scale.ratio("years"),
              "Years of relation",
              "Jaren relatie",
              "Jahre der Beziehung"),
          criterion(
              "decision-access",
              Criterion.Kind.RELATIONAL,
              Scale.ratio("", 0, 1),
              "Access to deciders",
              "Toegang tot beslissers",
              "Zugang zu Entscheidern"),
          strategic(
              "innovation-capacity",
              "Innovation capacity",
              "Innovatievermogen",
              "Innovationskraft"),
          rated(
              "service-quality",
              Criterion.Kind.FIT,
              "Service quality",
              "Servicekwaliteit",
              "Servicequalität"),
          strategic(
              "digital-transformation",
              "Digital transformation",
              "Digitale transformatie",
              "Digitale Transformation"),
          strategic("learning", "Learning from them", "Leereffect", "Lerneffekt"),
          strategic("reputation", "Reputation effect", "Reputatie-effect", "Reputationseffekt"),
          strategic("network", "Network effect", "Netwerkeffect", "Netzwerkeffekt"),
          strategic("prestige", "Prestige as reference", "Uitstraling", "Prestige als Referenz"),
          criterion(
              "can-reference",
              Criterion.Kind.STRATEGIC,
              Scale.yesNo(),
              "Can be a reference",
              "Kan referentie zijn",
              "Als Referenz nutzbar"),
          criterion(
              "viability",
              Criterion.Kind.STRATEGIC,
              Scale.interval(0, 100),
              "Viability of its business",
              "Levensvatbaarheid",
              "Überlebensfähigkeit"),
          fit("geographic-fit", "Geographic fit", "Geografische fit", "Geografische Passung"),
          fit("operations-fit", "Operational fit", "Operationele fit", "Operative Passung"),
          fit("market-fit", "Market fit", "Marktfit", "Marktpassung"),
          fit(
              "purchasing-policy-fit",
              "Fit with their purchasing policy",
              "Fit met inkoopbeleid",
              "Passung zur Einkaufspolitik"),
          innovationDrive(),
          fit(
              "sustainability-fit",
              "Sustainability fit",
              "Fit op duurzaamheid",
              "Passung in der Nachhaltigkeit"),
          relational(
              "cooperation-ability",
              "Ability to cooperate",
              "Vermogen tot samenwerken",
              "Fähigkeit zur Zusammenarbeit"),
          relational(
              "cooperation-willingness",
              "Willingness to cooperate",
              "Bereidheid tot samenwerken",
              "Bereitschaft zur Zusammenarbeit"),
          money("income", "Income", "Inkomsten", "Ertrag"),
          strategic(
              "growth-potential", "Growth potential", "Groeipotentieel", "Wachstumspotenzial"),
          fit("cultural-fit", "Cultural fit", "Culturele fit", "Kulturelle Passung"),
          relational(
              "relationship-history",
              "Relationship so far",
              "Relatie tot nu toe",
              "Bisherige Beziehung"),
          fit("product-fit", "Product fit", "Productfit", "Produktpassung"),
          fit(
              "product-importance",
              "Importance of our product to them",
              "Belang van ons product voor hen",
              "Bedeutung unseres Produkts für sie"),
          relationshipStage(),
          strategic(
              "strategic-value", "Strategic value", "Strategische waarde", "Strategischer Wert"));

  private static final ImmutableMap<String, Criterion> BY_ID =
      ALL.stream().collect(toImmutableMap(Criterion::id, criterion -> criterion));

  private StandardCriteria() {}

  /** {@return every criterion of the catalogue} */
  public static ImmutableList<Criterion> all() {
    return ALL;
  }

  /**
   * Finds a criterion.
   *
   * @param id the id
   * @return the criterion, or empty where the catalogue has none of this id
   */
  public static Optional<Criterion> find(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /**
   * Returns a criterion.
   *
   * @param id the id
   * @return the criterion
   * @throws IllegalArgumentException if the catalogue has none of this id
   */
  public static Criterion criterion(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no criterion '" + id + "' in the catalogue " + BY_ID.keySet()));
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

  private static Criterion money(String id, String english, String dutch, String german) {
    return criterion(id, Criterion.Kind.FINANCIAL, Scale.ratio("EUR"), english, dutch, german);
  }

  private static Criterion strategic(String id, String english, String dutch, String german) {
    return rated(id, Criterion.Kind.STRATEGIC, english, dutch, german);
  }

  private static Criterion relational(String id, String english, String dutch, String german) {
    return rated(id, Criterion.Kind.RELATIONAL, english, dutch, german);
  }

  private static Criterion fit(String id, String english, String dutch, String german) {
    return rated(id, Criterion.Kind.FIT, english, dutch, german);
  }

  private static Criterion rated(
      String id, Criterion.Kind kind, String english, String dutch, String german) {
    return criterion(id, kind, zeroToTen(), english, dutch, german);
  }

  private static Criterion criterion(
      String id, Criterion.Kind kind, Scale scale, String english, String dutch, String german) {
    return Criterion.builder()
        .id(id)
        .kind(kind)
        .scale(scale)
        .labels(Labels.of(english, dutch, german))
        .build();
  }

  private static Scale zeroToTen() {
    return Scale.builder()
        .type(Scale.Type.INTERVAL)
        .addLevels(
            new Scale.Level(0, Labels.of("none", "geen", "keine")),
            new Scale.Level(3, Labels.of("little", "weinig", "wenig")),
            new Scale.Level(5, Labels.of("some", "enige", "einige")),
            new Scale.Level(8, Labels.of("much", "veel", "viel")),
            new Scale.Level(10, Labels.of("outstanding", "uitmuntend", "herausragend")))
        .build();
  }

  private static Criterion innovationDrive() {
    return criterion(
        "innovation-drive",
        Criterion.Kind.STRATEGIC,
        Scale.ordinal(
            ImmutableList.of(
                new Scale.Level(0, Labels.of("conservative", "behoudend", "konservativ")),
                new Scale.Level(3, Labels.of("follower", "volger", "Nachzügler")),
                new Scale.Level(7, Labels.of("exploring", "verkennend", "erkundend")),
                new Scale.Level(10, Labels.of("co-innovator", "mede-innovator", "Mitgestalter")))),
        "Innovation drive",
        "Innovatiedrang",
        "Innovationsdrang");
  }

  private static Criterion relationshipStage() {
    return criterion(
        "relationship-stage",
        Criterion.Kind.RELATIONAL,
        Scale.ordinal(
            ImmutableList.of(
                new Scale.Level(1, Labels.of("exploratory", "verkennend", "erkundend")),
                new Scale.Level(2, Labels.of("basic", "basis", "grundlegend")),
                new Scale.Level(3, Labels.of("cooperative", "coöperatief", "kooperativ")),
                new Scale.Level(4, Labels.of("interdependent", "afhankelijk", "verflochten")),
                new Scale.Level(5, Labels.of("integrated", "geïntegreerd", "integriert")))),
        "Stage of the relationship",
        "Fase van de relatie",
        "Stufe der Beziehung");
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
     * finer ones, such as the margin rate or the ability to cooperate, stand in the catalogue.
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
