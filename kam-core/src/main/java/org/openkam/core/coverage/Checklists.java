package org.openkam.core.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
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
            "relationship-manager", "Relationship manager",
            "troubleshooter", "Troubleshooter",
            "coordinator", "Coordinator",
            "business-manager", "Business manager"));
  }

  /**
   * Returns the sections of the analysis of one account (Kempeneers 2017).
   *
   * @return eight sections; how complete an analysis is, is the coverage of the filled list
   */
  public static CoverageMatrix accountAnalysis() {
    ImmutableMap<String, Labels> sections =
        ImmutableMap.<String, Labels>builder()
            .put("product", Labels.of("Products", "Producten", "Produkte"))
            .put("profile", Labels.of("Profile", "Profiel", "Profil"))
            .put("performance", Labels.of("Performance", "Prestaties", "Leistung"))
            .put("competition", Labels.of("Competition", "Concurrentie", "Wettbewerb"))
            .put(
                "business-processes",
                Labels.of("Business processes", "Bedrijfsprocessen", "Geschäftsprozesse"))
            .put("logistics", Labels.of("Logistics", "Logistiek", "Logistik"))
            .put("other", Labels.of("Other", "Overig", "Sonstiges"))
            .put("swot", Labels.of("SWOT", "SWOT", "SWOT"))
            .buildOrThrow();
    return CoverageMatrix.builder()
        .id("account-analysis")
        .rows(sections)
        .putColumn(CoverageMatrices.DONE, Labels.of("Done", "Klaar", "Erledigt"))
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
            "identified-accounts", "The key accounts are identified",
            "right-manager", "Each has the right manager",
            "multidisciplinary-support", "Several disciplines support the manager",
            "tailored-service", "The service is made to measure"));
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
            "structure", "How it is organised",
            "executives", "Who leads it",
            "influencers", "Who shapes its opinion",
            "economic-challenges", "What presses it economically"));
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
            "sales", "Sales",
            "marketing", "Marketing",
            "staff-performance", "Performance of the staff",
            "networking", "Networking",
            "business-opportunities", "Business opportunities"));
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
            "goals", "Goals and expectations are set",
            "deliver", "What was promised is delivered",
            "measure", "Results are measured by the criteria of the choice",
            "anticipate", "Needs to come are seen ahead"));
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

  private static CoverageMatrix of(String id, ImmutableMap<String, String> items) {
    return CoverageMatrix.builder()
        .id(id)
        .rows(ImmutableMap.copyOf(Maps.transformValues(items, Labels::of)))
        .putColumn(CoverageMatrices.DONE, Labels.of("Done", "Klaar", "Erledigt"))
        .build();
  }
}
