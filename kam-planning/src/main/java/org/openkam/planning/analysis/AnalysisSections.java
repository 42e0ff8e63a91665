package org.openkam.planning.analysis;

import com.google.common.collect.ImmutableMap;
import org.openkam.core.coverage.CoverageMatrices;
import org.openkam.core.coverage.CoverageMatrix;
import org.openkam.core.criterion.Labels;

/** The sections of an account analysis as a list to be filled, all open. */
public final class AnalysisSections {
  private AnalysisSections() {}

  /**
   * Returns the sections of the analysis of one account (Kempeneers 2017).
   *
   * @return eight sections; how complete an analysis is, is the coverage of the filled list
   */
  public static CoverageMatrix account() {
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
}
