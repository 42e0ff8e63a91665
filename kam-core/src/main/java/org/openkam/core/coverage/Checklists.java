package org.openkam.core.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.openkam.core.criterion.Labels;

/**
 * Ready lists of things to be done, known or shared, all open; see also {@link
 * CoverageMatrices#keyAccountChecklist()}.
 */
public final class Checklists {
  private Checklists() {}

  /**
   * Returns the four functions of an account manager (Kempeneers 2017).
   *
   * @return relationship manager, troubleshooter, coordinator and business manager
   */
  public static CoverageMatrix managerFunctions() {
    return of(
        "manager-functions",
        ImmutableMap.of(
            "relationship-manager",
                Labels.of(
                    "Relationship manager",
                    "Relatiemanager",
                    "Beziehungsmanager",
                    "Responsable de la relation"),
            "troubleshooter",
                Labels.of("Troubleshooter", "Probleemoplosser", "Krisenmanager", "Dépanneur"),
            "coordinator", Labels.of("Coordinator", "Coördinator", "Koordinator", "Coordinateur"),
            "business-manager",
                Labels.of(
                    "Business manager",
                    "Businessmanager",
                    "Geschäftsmanager",
                    "Responsable commercial")));
  }

  /**
   * Returns the sections of the analysis of one account (Kempeneers 2017).
   *
   * @return eight sections; how complete an analysis is, is the coverage of the filled list
   */
  public static CoverageMatrix accountAnalysis() {
    ImmutableMap<String, Labels> sections =
        ImmutableMap.<String, Labels>builder()
            .put("product", Labels.of("Products", "Producten", "Produkte", "Produits"))
            .put("profile", Labels.of("Profile", "Profiel", "Profil", "Profil"))
            .put("performance", Labels.of("Performance", "Prestaties", "Leistung", "Performance"))
            .put(
                "competition",
                Labels.of("Competition", "Concurrentie", "Wettbewerb", "Concurrence"))
            .put(
                "business-processes",
                Labels.of(
                    "Business processes",
                    "Bedrijfsprocessen",
                    "Geschäftsprozesse",
                    "Processus métier"))
            .put("logistics", Labels.of("Logistics", "Logistiek", "Logistik", "Logistique"))
            .put("other", Labels.of("Other", "Overig", "Sonstiges", "Autres"))
            .put("swot", Labels.ofName("SWOT"))
            .buildOrThrow();
    return CoverageMatrix.builder()
        .id("account-analysis")
        .rows(sections)
        .putColumn(CoverageMatrices.DONE, Labels.of("Done", "Klaar", "Erledigt", "Fait"))
        .build();
  }

  /**
   * Returns the four methods that proved themselves (Halifax 2022).
   *
   * @return four items
   */
  public static CoverageMatrix bestPractices() {
    return of(
        "best-practices",
        ImmutableMap.of(
            "identified-accounts",
                Labels.of(
                    "The key accounts are identified",
                    "De keyaccounts zijn vastgesteld",
                    "Die Key Accounts sind bestimmt",
                    "Les grands comptes sont identifiés"),
            "right-manager",
                Labels.of(
                    "Each has the right manager",
                    "Elk heeft de juiste manager",
                    "Jeder hat den richtigen Manager",
                    "Chacun a le bon responsable"),
            "multidisciplinary-support",
                Labels.of(
                    "Several disciplines support the manager",
                    "Meerdere disciplines ondersteunen de manager",
                    "Mehrere Fachbereiche unterstützen den Manager",
                    "Plusieurs disciplines appuient le responsable"),
            "tailored-service",
                Labels.of(
                    "The service is made to measure",
                    "De service is maatwerk",
                    "Der Service ist maßgeschneidert",
                    "Le service est sur mesure")));
  }

  /**
   * Returns what a key account manager knows of an account (Halifax 2022).
   *
   * @return structure, executives, influencers and economic challenges
   */
  public static CoverageMatrix accountKnowledge() {
    return of(
        "account-knowledge",
        ImmutableMap.of(
            "structure",
                Labels.of(
                    "How it is organized",
                    "Hoe de klant is georganiseerd",
                    "Wie der Kunde organisiert ist",
                    "Comment le client est organisé"),
            "executives",
                Labels.of(
                    "Who leads it",
                    "Wie de klant leidt",
                    "Wer den Kunden führt",
                    "Qui dirige le client"),
            "influencers",
                Labels.of(
                    "Who shapes its opinion",
                    "Wie de meningen beïnvloedt",
                    "Wer die Meinung prägt",
                    "Qui influence son opinion"),
            "economic-challenges",
                Labels.of(
                    "What presses it economically",
                    "Welke economische druk er is",
                    "Welcher wirtschaftliche Druck besteht",
                    "Quelles pressions économiques il subit")));
  }

  /**
   * Returns what to talk about with a key account (Halifax 2022).
   *
   * @return five topics
   */
  public static CoverageMatrix conversationTopics() {
    return of(
        "conversation-topics",
        ImmutableMap.of(
            "sales", Labels.of("Sales", "Verkoop", "Vertrieb", "Ventes"),
            "marketing", Labels.ofName("Marketing"),
            "staff-performance",
                Labels.of(
                    "Performance of the staff",
                    "Prestaties van het personeel",
                    "Leistung der Mitarbeitenden",
                    "Performance des équipes"),
            "networking", Labels.of("Networking", "Netwerken", "Netzwerken", "Réseautage"),
            "business-opportunities",
                Labels.of(
                    "Business opportunities",
                    "Zakelijke kansen",
                    "Geschäftschancen",
                    "Opportunités d’affaires")));
  }

  /**
   * Returns the four steps of a key account strategy: set goals, deliver, measure, anticipate.
   *
   * @return four steps
   */
  public static CoverageMatrix strategySteps() {
    return of(
        "strategy-steps",
        ImmutableMap.of(
            "goals",
                Labels.of(
                    "Goals and expectations are set",
                    "Doelen en verwachtingen zijn vastgelegd",
                    "Ziele und Erwartungen sind festgelegt",
                    "Les objectifs et les attentes sont fixés"),
            "deliver",
                Labels.of(
                    "What was promised is delivered",
                    "Wat beloofd is, wordt geleverd",
                    "Was versprochen wurde, wird geliefert",
                    "Les promesses sont tenues"),
            "measure",
                Labels.of(
                    "Results are measured by the criteria of the choice",
                    "Resultaten worden gemeten aan de selectiecriteria",
                    "Ergebnisse werden an den Auswahlkriterien gemessen",
                    "Les résultats sont mesurés aux critères de sélection"),
            "anticipate",
                Labels.of(
                    "Needs to come are seen ahead",
                    "Toekomstige behoeften worden voorzien",
                    "Künftiger Bedarf wird vorausgesehen",
                    "Les besoins à venir sont anticipés")));
  }

  /** {@return the lists of this class, in its order} */
  public static ImmutableList<CoverageMatrix> all() {
    return ImmutableList.of(
        managerFunctions(),
        bestPractices(),
        accountKnowledge(),
        conversationTopics(),
        strategySteps());
  }

  private static CoverageMatrix of(String id, ImmutableMap<String, Labels> items) {
    return CoverageMatrix.builder()
        .id(id)
        .rows(items)
        .putColumn(CoverageMatrices.DONE, CoverageMatrices.DONE_LABELS)
        .build();
  }
}
