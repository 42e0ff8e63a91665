package org.openkam.scoring.weighting.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.openkam.core.criterion.Weights;
import org.openkam.scoring.weighting.DerivedWeights;
import org.openkam.scoring.weighting.WeightCombinations;

/** Laws of the weightings by judgement. */
final class JudgedWeightsProperties {
  private static final Offset<Double> ROUNDING = within(1e-9);
  private static final ImmutableList<Prioritization> PRIORITIZATIONS =
      ImmutableList.of(
          Prioritization.EIGENVECTOR, Prioritization.GEOMETRIC_MEAN, Prioritization.COLUMN_MEAN);

  @Property
  void everyPrioritizationRecoversConsistentWeights(@ForAll("weights") Weights weights) {
    PairwiseMatrix matrix = consistent(weights);

    for (Prioritization prioritization : PRIORITIZATIONS) {
      DerivedWeights derived = Ahp.of(prioritization).weigh(matrix);

      assertClose(derived.weights(), weights);
      assertThat(derived.figure("consistency-ratio")).isCloseTo(0, ROUNDING);
      assertThat(derived.findings()).isEmpty();
    }
  }

  @Property
  void bestWorstRecoversConsistentWeights(@ForAll("weights") Weights weights) {
    BestWorst.Comparisons comparisons = comparisons(weights);

    for (BestWorst method : List.of(BestWorst.linear(), BestWorst.nonlinear())) {
      DerivedWeights derived = method.weigh(comparisons);

      assertClose(derived.weights(), weights);
      assertThat(derived.figure("xi")).isCloseTo(0, ROUNDING);
      assertThat(derived.figure("input-consistency-ratio")).isCloseTo(0, ROUNDING);
    }
  }

  @Property
  void fullConsistencyRecoversWeights(@ForAll("weights") Weights weights) {
    List<String> order = byImportance(weights);
    ImmutableMap.Builder<String, Double> significances = ImmutableMap.builder();
    order.forEach(
        criterion ->
            significances.put(criterion, weights.of(order.get(0)) / weights.of(criterion)));

    DerivedWeights derived = Fucom.weigh(significances.buildOrThrow());

    assertClose(derived.weights(), weights);
    assertThat(derived.figure("dfc")).isCloseTo(0, ROUNDING);
    assertThat(derived.findings()).isEmpty();
  }

  @Property
  void stepwiseWeighingRecoversWeights(@ForAll("weights") Weights weights) {
    List<String> order = byImportance(weights);
    double[] importance =
        IntStream.range(1, order.size())
            .mapToDouble(i -> weights.of(order.get(i - 1)) / weights.of(order.get(i)) - 1)
            .toArray();

    assertClose(Swara.weigh(order, importance).weights(), weights);
  }

  @Property
  void noWeightsComeNearerThanThoseOfTheLinearModel(
      @ForAll("judgements") BestWorst.Comparisons comparisons, @ForAll("weights") Weights any) {
    DerivedWeights derived = BestWorst.linear().weigh(comparisons);
    Weights other =
        any.criteria().equals(comparisons.bestToOthers().keySet()) ? any : derived.weights();

    assertThat(difference(comparisons, derived.weights()))
        .isCloseTo(derived.figure("xi"), ROUNDING);
    assertThat(difference(comparisons, other)).isGreaterThanOrEqualTo(derived.figure("xi") - 1e-9);
  }

  @Property
  void nonlinearWeightsKeepTheirDeviation(
      @ForAll("judgements") BestWorst.Comparisons comparisons, @ForAll("weights") Weights any) {
    DerivedWeights derived = BestWorst.nonlinear().weigh(comparisons);
    Weights other =
        any.criteria().equals(comparisons.bestToOthers().keySet()) ? any : derived.weights();

    assertThat(error(comparisons, other)).isGreaterThanOrEqualTo(derived.figure("xi") - 1e-9);
    derived
        .weights()
        .points()
        .forEach(
            (criterion, center) ->
                assertThat(center)
                    .isBetween(
                        derived.intermediate("lowest", criterion),
                        derived.intermediate("highest", criterion)));
  }

  @Property
  void comparisonsOfAnyKindHaveAnEigenvalueOfAtLeastTheirNumber(
      @ForAll("comparisons") PairwiseMatrix matrix) {
    PairwiseConsistency consistency = PairwiseConsistency.of(matrix);
    double[] vector = Prioritization.EIGENVECTOR.prioritize(matrix);

    assertThat(consistency.lambdaMax()).isGreaterThanOrEqualTo(matrix.size() - 1e-9);
    for (int row = 0; row < matrix.size(); row++) {
      double product = 0;
      for (int column = 0; column < matrix.size(); column++) {
        product += matrix.value(row, column) * vector[column];
      }
      assertThat(product / vector[row]).isCloseTo(consistency.lambdaMax(), ROUNDING);
    }
  }

  @Property
  void aGroupOfOneJudgesLikeThatPerson(@ForAll("comparisons") PairwiseMatrix matrix) {
    PairwiseMatrix group = GroupJudgement.of(List.of(matrix, matrix, matrix));

    for (int row = 0; row < matrix.size(); row++) {
      for (int column = 0; column < matrix.size(); column++) {
        assertThat(group.value(row, column)).isCloseTo(matrix.value(row, column), ROUNDING);
      }
    }
  }

  @Property
  void judgementsOrPrioritiesOfAGroupMayBeAggregatedByGeometricMeans(
      @ForAll("comparisons") PairwiseMatrix matrix, @ForAll("comparisons") PairwiseMatrix any) {
    PairwiseMatrix other = any.size() == matrix.size() ? any : matrix;
    Ahp ahp = Ahp.of(Prioritization.GEOMETRIC_MEAN);

    assertClose(
        ahp.weigh(GroupJudgement.of(List.of(matrix, other))).weights(),
        WeightCombinations.geometricMean(
            List.of(ahp.weigh(matrix).weights(), ahp.weigh(other).weights())));
  }

  @Property
  void weightsByRankFall(
      @ForAll @IntRange(min = 2, max = 12) int count, @ForAll @DoubleRange(max = 5) double power) {
    ImportanceRanking order = ImportanceRanking.of(names(count));

    for (RankWeighting weighting :
        List.of(
            RankWeighting.centroid(),
            RankWeighting.sum(),
            RankWeighting.reciprocal(),
            RankWeighting.exponent(power))) {
      ImmutableList<Double> weights = weighting.weigh(order).weights().asMap().values().asList();

      for (int i = 1; i < count; i++) {
        assertThat(weights.get(i)).isPositive().isLessThanOrEqualTo(weights.get(i - 1));
      }
    }
  }

  @Property
  void cardsAreRoundedToAHundredPercent(
      @ForAll("cards") List<List<String>> cards,
      @ForAll @DoubleRange(min = 1, max = 20) double ratio,
      @ForAll @IntRange(max = 3) int decimals) {
    DerivedWeights derived = new RevisedSimos(ratio, decimals).weigh(cards);

    double unit = Math.pow(10, -decimals);
    double sum = 0;
    for (String criterion : derived.weights().criteria()) {
      double rounded = derived.weights().points().getOrDefault(criterion, Double.NaN);
      sum += rounded;
      assertThat(rounded).isCloseTo(derived.intermediate("exact", criterion), within(unit));
    }
    assertThat(sum).isCloseTo(100, ROUNDING);
  }

  private static double difference(BestWorst.Comparisons comparisons, Weights weights) {
    double greatest = 0;
    for (String criterion : weights.criteria()) {
      double best =
          weights.of(comparisons.best())
              - comparisons.bestToOthers().getOrDefault(criterion, Double.NaN)
                  * weights.of(criterion);
      double worst =
          weights.of(criterion)
              - comparisons.othersToWorst().getOrDefault(criterion, Double.NaN)
                  * weights.of(comparisons.worst());
      greatest = Math.max(greatest, Math.max(Math.abs(best), Math.abs(worst)));
    }
    return greatest;
  }

  private static double error(BestWorst.Comparisons comparisons, Weights weights) {
    double greatest = 0;
    for (String criterion : weights.criteria()) {
      double best =
          weights.of(comparisons.best()) / weights.of(criterion)
              - comparisons.bestToOthers().getOrDefault(criterion, Double.NaN);
      double worst =
          weights.of(criterion) / weights.of(comparisons.worst())
              - comparisons.othersToWorst().getOrDefault(criterion, Double.NaN);
      greatest = Math.max(greatest, Math.max(Math.abs(best), Math.abs(worst)));
    }
    return greatest;
  }

  private static void assertClose(Weights actual, Weights expected) {
    for (String criterion : expected.criteria()) {
      assertThat(actual.of(criterion)).as(criterion).isCloseTo(expected.of(criterion), ROUNDING);
    }
  }

  private static PairwiseMatrix consistent(Weights weights) {
    ImmutableList<String> criteria = weights.criteria().asList();
    PairwiseMatrix.Builder builder = PairwiseMatrix.comparing(criteria);
    for (int i = 0; i < criteria.size(); i++) {
      for (int j = i + 1; j < criteria.size(); j++) {
        double times = weights.of(criteria.get(i)) / weights.of(criteria.get(j));
        builder.judge(criteria.get(i), times, criteria.get(j));
      }
    }
    return builder.build();
  }

  private static BestWorst.Comparisons comparisons(Weights weights) {
    List<String> order = byImportance(weights);
    String best = order.get(0);
    String worst = order.get(order.size() - 1);
    ImmutableMap.Builder<String, Double> bestToOthers = ImmutableMap.builder();
    ImmutableMap.Builder<String, Double> othersToWorst = ImmutableMap.builder();
    for (String criterion : weights.criteria()) {
      bestToOthers.put(criterion, weights.of(best) / weights.of(criterion));
      othersToWorst.put(criterion, weights.of(criterion) / weights.of(worst));
    }
    return BestWorst.Comparisons.builder()
        .best(best)
        .worst(worst)
        .bestToOthers(bestToOthers.buildOrThrow())
        .othersToWorst(othersToWorst.buildOrThrow())
        .build();
  }

  private static List<String> byImportance(Weights weights) {
    return weights.criteria().stream()
        .sorted(Comparator.comparingDouble((String criterion) -> -weights.of(criterion)))
        .toList();
  }

  private static ImmutableList<String> names(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "c" + i)
        .collect(ImmutableList.toImmutableList());
  }

  @Provide
  Arbitrary<Weights> weights() {
    return Arbitraries.integers()
        .between(1, 9)
        .list()
        .ofMinSize(2)
        .ofMaxSize(7)
        .map(
            points ->
                Weights.proportional(
                    IntStream.range(0, points.size())
                        .boxed()
                        .collect(
                            ImmutableMap.toImmutableMap(
                                i -> "c" + i, i -> (double) points.get(i)))));
  }

  /** Judgements from one to nine, where the first criterion is best and the last worst. */
  @Provide
  Arbitrary<BestWorst.Comparisons> judgements() {
    return Arbitraries.integers()
        .between(1, 9)
        .list()
        .ofMinSize(4)
        .ofMaxSize(12)
        .map(
            times -> {
              int count = times.size() / 2;
              double direct = times.get(0);
              ImmutableMap.Builder<String, Double> to = ImmutableMap.builder();
              ImmutableMap.Builder<String, Double> from = ImmutableMap.builder();
              for (int i = 0; i < count; i++) {
                boolean isWorst = i == count - 1;
                to.put("c" + i, i == 0 ? 1.0 : isWorst ? direct : (double) times.get(2 * i));
                from.put("c" + i, isWorst ? 1.0 : i == 0 ? direct : (double) times.get(2 * i + 1));
              }
              return BestWorst.Comparisons.builder()
                  .best("c0")
                  .worst("c" + (count - 1))
                  .bestToOthers(to.buildOrThrow())
                  .othersToWorst(from.buildOrThrow())
                  .build();
            });
  }

  @Provide
  Arbitrary<PairwiseMatrix> comparisons() {
    return Arbitraries.integers()
        .between(-8, 8)
        .list()
        .ofSize(15)
        .flatMap(
            times ->
                Arbitraries.integers()
                    .between(2, 6)
                    .map(
                        size -> {
                          PairwiseMatrix.Builder builder = PairwiseMatrix.comparing(names(size));
                          int next = 0;
                          for (int i = 0; i < size; i++) {
                            for (int j = i + 1; j < size; j++) {
                              int judged = times.get(next++);
                              builder.judge(
                                  "c" + i, judged < 0 ? 1.0 / (1 - judged) : 1 + judged, "c" + j);
                            }
                          }
                          return builder.build();
                        }));
  }

  @Provide
  Arbitrary<List<List<String>>> cards() {
    return Arbitraries.integers()
        .between(0, 3)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(
            sizes ->
                IntStream.range(0, sizes.size())
                    .mapToObj(
                        place -> {
                          boolean isEnd = place == 0 || place == sizes.size() - 1;
                          int size = Math.max(isEnd ? 1 : 0, sizes.get(place));
                          return IntStream.range(0, size).mapToObj(i -> place + "-" + i).toList();
                        })
                    .toList());
  }
}
