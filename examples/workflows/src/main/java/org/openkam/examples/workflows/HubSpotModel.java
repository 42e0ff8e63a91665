package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.gate.Gate;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.model.SelectionPolicy;
import org.openkam.core.model.StrategySpec;
import org.openkam.crm.CrmReader;
import org.openkam.crm.Reading;

/**
 * Five hundred invented companies as HubSpot exports them, and a model that reads the columns of
 * that export.
 */
final class HubSpotModel {
  private HubSpotModel() {}

  static Path export() {
    URL resource = HubSpotModel.class.getResource("hubspot-companies.csv");
    if (resource == null) {
      throw new IllegalStateException("the bundled export is missing");
    }
    try {
      return Path.of(resource.toURI());
    } catch (URISyntaxException malformed) {
      throw new IllegalStateException(malformed);
    }
  }

  /** Reads an export with English or Dutch labels, those of our own two properties included. */
  static Reading read(Path export) {
    return CrmReader.of(export)
        .withHeaders(
            ImmutableMap.of(
                "Strategische fit", "account.strategic-fit", "Brutomarge", "account.gross-margin"))
        .read();
  }

  /** Six criteria, at most fifteen places, and none for who scores below 0.7. */
  static SelectionModel model() {
    return SelectionModel.builder()
        .id("first-selection")
        .version("1")
        .criteria(
            ImmutableList.of(
                money("total-revenue", "Revenue with us", 800_000, Criterion.Kind.FINANCIAL),
                money("annual-revenue", "Their size", 50_000_000, Criterion.Kind.STRATEGIC),
                money("total-open-deal-value", "Open deals", 400_000, Criterion.Kind.FINANCIAL),
                criterion(
                    "number-of-associated-contacts",
                    "Contacts",
                    Scale.ratio("", 0, 20),
                    Criterion.Kind.RELATIONAL),
                criterion("strategic-fit", "Fit", Scale.interval(0, 10), Criterion.Kind.FIT),
                criterion(
                    "gross-margin",
                    "Gross margin",
                    Scale.ratio("%", 0, 50),
                    Criterion.Kind.FINANCIAL)))
        .weights(
            Weights.proportional(
                ImmutableMap.of(
                    "total-revenue",
                    25.0,
                    "annual-revenue",
                    15.0,
                    "total-open-deal-value",
                    15.0,
                    "number-of-associated-contacts",
                    15.0,
                    "strategic-fit",
                    20.0,
                    "gross-margin",
                    10.0)))
        .addGates(Gate.atLeast("gross-margin", 15))
        .strategy(StrategySpec.of("weighted-sum"))
        .scoringPolicy(
            ScoringPolicy.builder()
                .missingData(ScoringPolicy.MissingData.IGNORE)
                .minimumCoverage(0.7)
                .build())
        .selectionPolicy(SelectionPolicy.builder().maxKeyAccounts(15).minimumScore(0.7).build())
        .build();
  }

  private static Criterion money(String column, String label, double most, Criterion.Kind kind) {
    return criterion(column, label, Scale.ratio("EUR", 0, most), kind);
  }

  private static Criterion criterion(
      String column, String label, Scale scale, Criterion.Kind kind) {
    return Criterion.more(column, scale).toBuilder().labels(Labels.of(label)).kind(kind).build();
  }
}
