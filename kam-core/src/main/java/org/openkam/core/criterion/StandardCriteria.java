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
              CriterionKind.FINANCIAL,
              Scale.ratio("%"),
              "Margin rate",
              "Margepercentage",
              "Marge in Prozent"),
          criterion(
              "international-scope",
              CriterionKind.STRATEGIC,
              Scale.ratio("countries"),
              "International scope",
              "Internationale reikwijdte",
              "Internationale Reichweite"),
          criterion(
              "branches",
              CriterionKind.STRATEGIC,
              Scale.ratio("branches"),
              "Number of branches",
              "Aantal vestigingen",
              "Anzahl Niederlassungen"),
          criterion(
              "tenure-years",
              CriterionKind.RELATIONAL,
              Scale.ratio("years"),
              "Years of relation",
              "Jaren relatie",
              "Jahre der Beziehung"),
          criterion(
              "decision-access",
              CriterionKind.RELATIONAL,
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
              CriterionKind.FIT,
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
   * Returns the criteria of a preset.
   *
   * @param preset the preset
   * @return its criteria, in the order of the source
   */
  public static ImmutableList<Criterion> of(CriteriaPreset preset) {
    return preset.ids().stream()
        .map(id -> find(id).orElseThrow())
        .collect(ImmutableList.toImmutableList());
  }

  private static Criterion money(String id, String english, String dutch, String german) {
    return criterion(id, CriterionKind.FINANCIAL, Scale.ratio("EUR"), english, dutch, german);
  }

  private static Criterion strategic(String id, String english, String dutch, String german) {
    return rated(id, CriterionKind.STRATEGIC, english, dutch, german);
  }

  private static Criterion relational(String id, String english, String dutch, String german) {
    return rated(id, CriterionKind.RELATIONAL, english, dutch, german);
  }

  private static Criterion fit(String id, String english, String dutch, String german) {
    return rated(id, CriterionKind.FIT, english, dutch, german);
  }

  private static Criterion rated(
      String id, CriterionKind kind, String english, String dutch, String german) {
    return criterion(id, kind, zeroToTen(), english, dutch, german);
  }

  private static Criterion criterion(
      String id, CriterionKind kind, Scale scale, String english, String dutch, String german) {
    return Criterion.builder()
        .id(id)
        .kind(kind)
        .scale(scale)
        .labels(Labels.of(english, dutch, german))
        .build();
  }

  private static Scale zeroToTen() {
    return Scale.builder()
        .type(ScaleType.INTERVAL)
        .addLevels(
            new Level(0, Labels.of("none", "geen", "keine")),
            new Level(3, Labels.of("little", "weinig", "wenig")),
            new Level(5, Labels.of("some", "enige", "einige")),
            new Level(8, Labels.of("much", "veel", "viel")),
            new Level(10, Labels.of("outstanding", "uitmuntend", "herausragend")))
        .build();
  }

  private static Criterion innovationDrive() {
    return criterion(
        "innovation-drive",
        CriterionKind.STRATEGIC,
        Scale.ordinal(
            ImmutableList.of(
                new Level(0, Labels.of("conservative", "behoudend", "konservativ")),
                new Level(3, Labels.of("follower", "volger", "Nachzügler")),
                new Level(7, Labels.of("exploring", "verkennend", "erkundend")),
                new Level(10, Labels.of("co-innovator", "mede-innovator", "Mitgestalter")))),
        "Innovation drive",
        "Innovatiedrang",
        "Innovationsdrang");
  }
}
