package org.openkam.research.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.jackson.JsonProblemException;
import org.openkam.jackson.KamJson;
import org.openkam.research.simulation.Churn;
import org.openkam.research.simulation.JudgePanel;
import org.openkam.research.simulation.Missing;
import org.openkam.research.simulation.PortfolioDesign;
import org.openkam.research.simulation.SizeDistribution;
import org.openkam.research.simulation.Sizes;
import org.openkam.research.simulation.View;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.distance.Topsis;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.standard.Strategies;
import org.openkam.scoring.weighting.data.Weightings;

final class ExperimentFormTest {
  private static final KamJson JSON = KamJson.json();
  private static final Criterion REVENUE = Criterion.more("revenue", Scale.ratio("EUR", 0, 1_000));
  private static final PortfolioDesign FIRMS =
      PortfolioDesign.builder().accounts(30).addView(View.of(REVENUE, 0.8)).build();
  private static final String TEXT =
      """
      {
        "schemaVersion" : 1,
        "data" : [
          {
            "name" : "firms",
            "design" : {
              "accounts" : 30,
              "views" : [
                {
                  "criterion" : {
                    "id" : "revenue",
                    "scale" : {
                      "type" : "RATIO",
                      "bounds" : [ 0, 1000 ],
                      "unit" : "EUR"
                    }
                  },
                  "loading" : 0.8
                }
              ]
            }
          }
        ],
        "strategies" : [
          "weighted-sum",
          "topsis"
        ],
        "weightings" : [
          "equal"
        ],
        "chosenSize" : 5,
        "metrics" : [
          "captured_value"
        ],
        "seed" : 7
      }
      """;

  private static Experiment.Builder experiment() {
    return Experiment.builder()
        .addData(DataSource.of("firms", FIRMS))
        .addStrategies(WeightedSum.standard(), Topsis.standard())
        .addWeightings(Weightings.EQUAL)
        .chosenSize(5)
        .addMetrics(Metrics.CAPTURED_VALUE)
        .seed(7);
  }

  @Test
  void readsAnExperimentOfNames() {
    assertThat(JSON.read(TEXT, Experiment.form())).isEqualTo(experiment().build());
  }

  @Test
  void readsTheExperimentOfTheGuide() throws IOException {
    String page = Files.readString(Path.of("../../docs/guide/experiments.md"));
    String block = page.substring(page.indexOf("```json") + 7);

    Experiment read = JSON.read(block.substring(0, block.indexOf("```")), Experiment.form());

    assertThat(read)
        .isEqualTo(
            Experiment.builder()
                .name("three methods")
                .addData(
                    DataSource.of(
                        "firms",
                        PortfolioDesign.builder()
                            .accounts(60)
                            .size(Sizes.pareto(1.5))
                            .addViews(
                                View.builder()
                                    .criterion(Criterion.more("fit", Scale.interval(0, 10)))
                                    .loading(0.7)
                                    .center(5)
                                    .spread(2)
                                    .missing(Missing.notAtRandom(-1, 0.5))
                                    .build())
                            .judges(new JudgePanel(3, 0.2, 0.3, 0.5))
                            .churn(new Churn(1, 19))
                            .build()))
                .addStrategies(WeightedSum.standard(), Strategies.standard().strategy("spotis"))
                .addStrategies(Topsis.withNormalization(Normalizations.MIN_MAX))
                .addWeightings(Weightings.EQUAL)
                .addMissing(ScoringPolicy.MissingData.WORST)
                .chosenSize(10)
                .addMetrics(Metrics.CAPTURED_VALUE)
                .replications(20)
                .seed(2026)
                .build());
    assertThat(read.run().refusals().rows()).isEmpty();
  }

  @Test
  void readsBackWhatItWrites() {
    Experiment all =
        experiment()
            .name("all")
            .strategies(Strategies.standard().strategies())
            .normalizations(Normalizations.all())
            .weightings(Weightings.all())
            .addMissing(ScoringPolicy.MissingData.WORST, ScoringPolicy.MissingData.BEST)
            .metrics(Metrics.all())
            .replications(20)
            .subset(12)
            .build();

    Experiment read = JSON.read(JSON.write(all, Experiment.form()), Experiment.form());

    assertThat(read).isEqualTo(all);
    assertThat(KamJson.yaml().read(KamJson.yaml().write(all, Experiment.form()), Experiment.form()))
        .isEqualTo(all);
    assertThat(Experiment.form().fingerprint(read)).isEqualTo(Experiment.form().fingerprint(all));
  }

  @Test
  void runsWhatWasReadToTheSameRows() {
    assertThat(JSON.read(TEXT, Experiment.form()).run()).isEqualTo(experiment().build().run());
  }

  @Test
  void writesParametersThatAreNotTheDefaults() {
    Experiment vector =
        experiment().strategies(List.of(Topsis.withNormalization(Normalizations.MIN_MAX))).build();

    assertThat(JSON.read(JSON.write(vector, Experiment.form()), Experiment.form()))
        .isEqualTo(vector);
  }

  private static void refuses(String what, String by, String path, String start) {
    assertThat(TEXT).contains(what);
    assertThatExceptionOfType(JsonProblemException.class)
        .isThrownBy(() -> JSON.read(TEXT.replace(what, by), Experiment.form()))
        .satisfies(problem -> assertThat(problem.path()).isEqualTo(path))
        .withMessageStartingWith(path + ": " + start);
  }

  @Test
  void refusesUnknownNamesWithTheKnownOnes() {
    refuses("\"topsis\"", "\"tops\"", "strategies[1]", "no strategy 'tops' among [");
    refuses("\"equal\"", "\"even\"", "weightings[0]", "no weighting 'even' among [");
    refuses(
        "\"captured_value\"",
        "\"value\"",
        "metrics[0]",
        "no metric 'value' among [captured_value, regret, uplift, precision, kendall, spearman,"
            + " ws, ndcg,"
            + " rank_biased_overlap, separation, rank_reversal, stability, values_read]");
    refuses(
        "\"chosenSize\"",
        "\"normalizations\": [\"sum to one\"], \"chosenSize\"",
        "normalizations[0]",
        "no normalization 'sum to one' among [");
    refuses(
        "\"accounts\" : 30",
        "\"accounts\" : 30, \"size\" : {\"uniform\" : {}}",
        "data[0].design.size",
        "must be one of standardNormal, logNormal, pareto, gamma");
    refuses(
        "\"seed\" : 7",
        "\"seed\" : 7, \"sead\" : 8",
        "sead",
        "is unknown; known here are [schemaVersion");
  }

  @Test
  void knowsDataByNameThatTheCatalogLists() {
    DataSource ours =
        DataSource.of(
            "ours",
            DecisionMatrix.of(
                List.of(AccountId.of("a"), AccountId.of("b"), AccountId.of("c")),
                List.of(REVENUE),
                new double[][] {{1}, {2}, {3}}));
    ExperimentCatalog catalog = ExperimentCatalog.builder().addData(ours).build();
    Experiment experiment = experiment().addData(ours).chosenSize(2).build();

    String text = JSON.write(experiment, Experiment.form(catalog));

    assertThat(text).contains("\"ours\"");
    assertThat(JSON.read(text, Experiment.form(catalog))).isEqualTo(experiment);
    assertThatExceptionOfType(JsonProblemException.class)
        .isThrownBy(() -> JSON.read(text, Experiment.form()))
        .withMessage("data[1]: no data source 'ours' among []");
    assertThatExceptionOfType(JsonProblemException.class)
        .isThrownBy(() -> JSON.write(experiment, Experiment.form()))
        .withMessage(
            "data[1]: data source 'ours' is made by code and cannot be written unless the catalog"
                + " lists it");
  }

  @Test
  void refusesToWriteWhatWouldBeReadAsSomethingElse() {
    Metric own =
        new StandardMetric("regret", MetricDirection.LARGER_IS_BETTER, x -> OptionalDouble.of(1));

    assertThatExceptionOfType(JsonProblemException.class)
        .isThrownBy(() -> JSON.write(experiment().addMetrics(own).build(), Experiment.form()))
        .withMessage(
            "metrics[1]: metric 'regret' must be the one that the catalog has under its name:"
                + " regret");
  }

  @Test
  void knowsMetricsOfYourOwnInACatalog() {
    Metric own =
        new StandardMetric("half", MetricDirection.LARGER_IS_BETTER, x -> OptionalDouble.of(0.5));
    ExperimentCatalog catalog = ExperimentCatalog.builder().addMetrics(own).build();
    Experiment experiment = experiment().metrics(List.of(own)).build();

    String text = JSON.write(experiment, Experiment.form(catalog));

    assertThat(JSON.read(text, Experiment.form(catalog))).isEqualTo(experiment);
  }

  @Test
  void refusesACatalogWithANameTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExperimentCatalog.builder().addMetrics(Metrics.WS, Metrics.WS).build())
        .withMessage("catalog must have each metric once: [ws, ws]");
    DataSource firms = DataSource.of("firms", FIRMS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExperimentCatalog.builder().addData(firms, firms).build())
        .withMessage("catalog must have each data source once: [firms, firms]");
  }

  @Test
  void refusesToWriteADistributionOfYourOwn() {
    PortfolioDesign design = PortfolioDesign.builder().accounts(3).size(new Doubled()).build();

    assertThatExceptionOfType(JsonProblemException.class)
        .isThrownBy(() -> JSON.write(design, PortfolioDesign.form()))
        .withMessage("size: a size distribution of one's own cannot be written: Doubled[]");
  }

  /** Twice the level. */
  private record Doubled() implements SizeDistribution {
    @Override
    public double size(double level) {
      return 2 * level;
    }

    @Override
    public double gini() {
      return 0.5;
    }

    @Override
    public double topShare(double share) {
      return share;
    }
  }
}
