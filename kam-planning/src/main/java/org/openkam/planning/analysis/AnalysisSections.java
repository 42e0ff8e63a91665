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
}
