package org.openkam.research.experiment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.execution.Parallelism;
import org.openkam.core.execution.ProgressListener;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.research.simulation.Missing;
import org.openkam.research.simulation.PortfolioDesign;
import org.openkam.research.simulation.View;
import org.openkam.research.table.Row;
import org.openkam.research.table.Table;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.distance.DistanceStrategies;
import org.openkam.scoring.distance.Topsis;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.ratio.RatioStrategies;
import org.openkam.scoring.weighting.data.Weightings;

final class ExperimentTest {
  private static final Criterion REVENUE = Criterion.more("revenue", Scale.ratio("EUR", 0, 1_000));
  private static final Criterion FIT = Criterion.more("fit", Scale.interval(0, 10));

  private static PortfolioDesign design(double loading, Missing missing) {
    return PortfolioDesign.builder()
        .accounts(40)
        .addView(View.builder().criterion(REVENUE).loading(loading).center(500).spread(150).build())
        .addView(
            View.builder().criterion(FIT).loading(0.2).center(5).spread(2).missing(missing).build())
        .build();
  }

  private static Experiment.Builder experiment() {
    return Experiment.builder()
        .addData(
            DataSource.of("clear", design(0.9, Missing.none())),
            DataSource.of("gaps", design(0.5, Missing.atRandom(0.2))))
        .addStrategies(WeightedSum.standard(), Topsis.standard())
        .addWeightings(Weightings.EQUAL, Weightings.ENTROPY)
        .addMissing(ScoringPolicy.MissingData.REFUSE, ScoringPolicy.MissingData.WORST)
        .chosenSize(5)
        .addMetrics(Metrics.CAPTURED_VALUE, Metrics.PRECISION)
        .replications(3)
        .seed(1);
  }

  @Test
  void givesARowForEachCombinationAndMetric() {
    Table rows = experiment().build().run().metrics();

    assertThat(rows.rows()).hasSize(2 * 3 * 2 * 2 * 2 * 2);
    Row first = rows.rows().get(0);
    assertThat(first.find("data")).contains("clear");
    assertThat(first.find("strategy")).contains("weighted-sum");
    assertThat(first.find("metric")).contains("captured_value");
    assertThat(first.findNumber("accounts")).hasValue(40);
  }

  @Test
  void keepsARefusalAsARowWithItsReason() {
    ExperimentResult result = experiment().build().run();

    ImmutableList<Row> refusals = result.refusals().rows();
    assertThat(refusals).isNotEmpty();
    Row interval =
        refusals.stream()
            .filter(row -> row.find("data").equals(Optional.of("gaps")))
            .filter(row -> row.find("strategy").equals(Optional.of("weighted-sum")))
            .findFirst()
            .orElseThrow();
    assertThat(interval.find("missing_policy")).contains("refuse");
    assertThat(interval.find("reason").orElseThrow()).contains("'fit'");
    assertThat(interval.findNumber("value")).isEmpty();
  }

  @Test
  void givesTheSameRowsOnAnyNumberOfThreads() {
    Experiment experiment = experiment().build();

    assertThat(experiment.run(ExperimentResult.empty(), Parallelism.of(3), ProgressListener.SILENT))
        .isEqualTo(experiment.run());
  }

  @Test
  void runsOnlyWhatWasNotRunBefore() {
    Experiment whole = experiment().build();
    ExperimentResult part = experiment().replications(1).build().run();

    ExperimentResult resumed = whole.run(part, Parallelism.sequential(), ProgressListener.SILENT);

    assertThat(resumed).isEqualTo(whole.run());
  }

  @Test
  void usesNoRowsOfOtherPortfolios() {
    Experiment other = experiment().seed(2).build();

    ExperimentResult resumed =
        other.run(experiment().build().run(), Parallelism.sequential(), ProgressListener.SILENT);

    assertThat(resumed).isEqualTo(other.run());
  }

  @Test
  void drawsTheSameSubsetForAllProblems() {
    Table rows = experiment().subset(3).build().run().metrics();

    assertThat(rows.rows()).hasSize(2 * 3 * 3 * 2);
  }

  @Test
  void runsAFractionInWhichEveryChoiceOfAllButOneLevelIsEquallyFrequent() {
    Experiment.Builder half = experiment().fraction(2).metrics(List.of(Metrics.PRECISION));

    ImmutableList<Row> even = half.seed(4).build().run().metrics().rows();
    ImmutableList<Row> odd = half.seed(5).build().run().metrics().rows();

    assertThat(even).hasSize(2 * 3 * 2 * 2 * 2 / 2);
    assertThat(even.subList(0, 4))
        .extracting(ExperimentTest::levels)
        .containsExactly(
            "weighted-sum equal refuse",
            "weighted-sum entropy worst",
            "topsis equal worst",
            "topsis entropy refuse");
    assertThat(odd.subList(0, 4))
        .extracting(ExperimentTest::levels)
        .containsExactly(
            "weighted-sum equal worst",
            "weighted-sum entropy refuse",
            "topsis equal refuse",
            "topsis entropy worst");
  }

  private static String levels(Row row) {
    return String.join(
        " ",
        row.find("strategy").orElseThrow(),
        row.find("weighting").orElseThrow(),
        row.find("missing_policy").orElseThrow());
  }

  @Test
  void refusesAFractionThatWouldLeaveChoicesOutOrStandsBesideASubset() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> experiment().fraction(3).build())
        .withMessage(
            "fraction must be from 2 to 2, the most levels of strategy, weighting or policy: 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> experiment().fraction(2).subset(3).build())
        .withMessage(
            "experiment must have a subset or a fraction, not both: OptionalInt[3],"
                + " OptionalInt[2]");
  }

  @Test
  void handsOutTheScoresOfEachRunThatWasNotRunBefore() {
    ExperimentResult part = experiment().replications(1).build().run();
    Map<String, ScoredProblem> scores = new ConcurrentHashMap<>();

    ExperimentResult whole =
        experiment().build().run(part, Parallelism.of(2), ProgressListener.SILENT, scores::put);

    Set<String> scored =
        whole.metrics().rows().stream()
            .filter(row -> row.find("status").equals(Optional.of("ok")))
            .map(row -> row.find("run_id").orElseThrow())
            .collect(Collectors.toSet());
    part.metrics().rows().forEach(row -> scored.remove(row.find("run_id").orElseThrow()));
    assertThat(scores.keySet()).isNotEmpty().isEqualTo(scored);
    Row row =
        whole.metrics().rows().stream()
            .filter(one -> scored.contains(one.find("run_id").orElseThrow()))
            .filter(one -> one.find("metric").equals(Optional.of("precision")))
            .findFirst()
            .orElseThrow();
    assertThat(
            Metrics.PRECISION.measure(requireNonNull(scores.get(row.find("run_id").orElseThrow()))))
        .isEqualTo(row.findNumber("value"));
  }

  @Test
  void namesTheDayOfItsDataTheModelAndWhatRefusedARun() {
    DataSource dated =
        new DataSource(
            "dated",
            seed ->
                DataSource.of("gaps", design(0.5, Missing.atRandom(0.2)))
                    .problem(seed)
                    .asOf(LocalDate.of(2025, 12, 31)));
    List<Row> rows =
        experiment()
            .data(List.of(dated))
            .addNormalizations(Normalizations.MIN_MAX, Normalizations.SUM_RAW)
            .metrics(List.of(Metrics.PRECISION))
            .replications(1)
            .build()
            .run()
            .metrics()
            .rows();

    assertThat(rows).extracting(row -> row.find("origin").orElse("")).containsOnly("2025-12-31");
    assertThat(rows)
        .extracting(row -> row.find("model_fingerprint").orElseThrow())
        .doesNotHaveDuplicates();
    assertThat(rows.subList(0, 8))
        .extracting(row -> row.find("reason_code").orElse(""))
        .containsExactly(
            "WEIGHTS_REFUSED",
            "",
            "WEIGHTS_REFUSED",
            "WEIGHTS_REFUSED",
            "NORMALIZATION_REFUSED",
            "NORMALIZATION_REFUSED",
            "NORMALIZATION_REFUSED",
            "NORMALIZATION_REFUSED");
    List<Row> ratio =
        experiment()
            .strategies(List.of(RatioStrategies.marcos()))
            .weightings(List.of(Weightings.EQUAL))
            .missing(List.of(ScoringPolicy.MissingData.WORST))
            .build()
            .run()
            .metrics()
            .rows();
    assertThat(ratio)
        .extracting(row -> row.find("reason_code").orElse(""))
        .containsOnly("SCORES_REFUSED");
    assertThat(ratio).extracting(row -> row.find("origin").orElse("")).containsOnly("");
  }

  @Test
  void crossesNormalizationsWithTheStrategiesThatTakeOne() {
    Table rows =
        experiment()
            .strategies(
                List.of(WeightedSum.standard(), Topsis.standard(), DistanceStrategies.spotis()))
            .addNormalizations(Normalizations.MIN_MAX, Normalizations.SUM_RAW)
            .weightings(List.of(Weightings.EQUAL))
            .missing(List.of(ScoringPolicy.MissingData.REFUSE))
            .data(List.of(DataSource.of("clear", design(0.9, Missing.none()))))
            .metrics(List.of(Metrics.CAPTURED_VALUE))
            .replications(1)
            .build()
            .run()
            .metrics();

    assertThat(rows.rows())
        .extracting(
            row -> row.find("strategy").orElse(""),
            row -> row.find("normalization").orElse(""),
            row -> row.find("status").orElse(""))
        .containsExactly(
            tuple("weighted-sum", "min-max", "ok"),
            tuple("weighted-sum", "sum-raw", "refused"),
            tuple("topsis", "min-max", "ok"),
            tuple("topsis", "sum-raw", "refused"),
            tuple("spotis", "", "ok"));
    assertThat(rows.rows().get(1).find("reason").orElseThrow()).contains("'sum-raw'");
  }

  @Test
  void findsMoreOfTheBestWhereTheViewIsClearer() {
    ExperimentResult result =
        experiment()
            .data(
                List.of(
                    DataSource.of("clear", design(0.95, Missing.none())),
                    DataSource.of("blurred", design(0.1, Missing.none()))))
            .strategies(List.of(WeightedSum.standard()))
            .weightings(List.of(Weightings.EQUAL))
            .missing(List.of(ScoringPolicy.MissingData.REFUSE))
            .replications(60)
            .build()
            .run();

    assertThat(mean(result, "clear")).isGreaterThan(mean(result, "blurred") + 0.1);
  }

  private static double mean(ExperimentResult result, String data) {
    return result
        .metrics()
        .where(row -> row.find("data").equals(Optional.of(data)))
        .where(row -> row.find("metric").equals(Optional.of("captured_value")))
        .rows()
        .stream()
        .mapToDouble(row -> row.findNumber("value").orElseThrow())
        .average()
        .orElseThrow();
  }

  @Test
  void refusesAProblemThatLeavesNothingToChoose() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> experiment().chosenSize(40).build().run())
        .withMessage("data source 'clear' must have more accounts than the 40 chosen: 40");
  }

  @Test
  void refusesADataSourceTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> experiment().addData(DataSource.of("gaps", design(0.1, Missing.none()))).build())
        .withMessage("experiment must have each data source once: [clear, gaps, gaps]");
  }
}
