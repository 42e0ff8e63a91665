package org.openkam.scoring.standard;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Attributes;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.strategy.ScoringStrategy;

/** A normalization other than that of the authors of a strategy is reported. */
final class NormalizationCautionTest {
  private static final DecisionMatrix MATRIX =
      DecisionMatrix.of(
          List.of(AccountId.of("a"), AccountId.of("b"), AccountId.of("c")),
          List.of(
              Criterion.more("revenue", Scale.ratio("EUR")),
              Criterion.less("effort", Scale.ratio("h"))),
          new double[][] {{9, 2}, {4, 1}, {6, 5}});
  private static final Weights WEIGHTS =
      Weights.proportional(ImmutableMap.of("revenue", 2.0, "effort", 1.0));

  @Test
  void noStrategyOfTheRegistryHasACaution() {
    assertThat(Strategies.standard().strategies())
        .allSatisfy(strategy -> assertThat(strategy.cautions()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "waspas, linear, enhanced-accuracy",
    "codas, linear, enhanced-accuracy",
    "mabac, min-max, enhanced-accuracy",
    "mairca, min-max, enhanced-accuracy",
    "gra, min-max, enhanced-accuracy",
    "todim, sum, enhanced-accuracy",
    "aras, sum, linear",
    "cocoso, min-max, enhanced-accuracy",
    "marcos, linear, sum",
    "copras, sum-raw, vector-raw",
    "moora-ratio, vector-raw, sum-raw",
    "moora-reference-point, vector-raw, sum-raw",
    "multimoora, vector-raw, sum-raw",
  })
  void aStrategyIsNamedWithBothNormalizations(String name, String authors, String other) {
    assertThat(with(name, other).score(MATRIX, WEIGHTS).findings())
        .filteredOn(finding -> finding.code().equals("NORMALIZATION_NOT_AUTHORS"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.subject()).isEqualTo(name);
              assertThat(finding.severity()).isEqualTo(Finding.Severity.INFO);
              assertThat(finding.message())
                  .isEqualTo(
                      "strategy '%s' normalizes by '%s', not by '%s' as its authors do; its scores"
                              .formatted(name, other, authors)
                          + " do not compare with published ones");
            });
    assertThat(with(name, authors).cautions()).isEmpty();
  }

  @Test
  void vikorHasNoneByItsAuthors() {
    assertThat(with("vikor", "sum").score(MATRIX, WEIGHTS).findings())
        .extracting(Finding::message)
        .contains(
            "strategy 'vikor' normalizes by 'sum' before distances are taken, as its authors do"
                + " not");
  }

  private static ScoringStrategy with(String name, String normalization) {
    return Strategies.standard()
        .strategy(name)
        .withParameters(Attributes.of("normalization", normalization));
  }
}
