package org.openkam.scoring.sorting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.outranking.CriterionSettings;
import org.openkam.scoring.outranking.PreferenceFunction;
import org.openkam.scoring.outranking.Thresholds;
import org.openkam.scoring.strategy.Matrices;

/** The laws of sorting (P15): for every way to sort and any values, weights and thresholds. */
final class SortingProperties {
  private static final ImmutableList<String> CLASSES = ImmutableList.of("C", "B", "A");
  private static final Scale SCALE = Scale.interval(0, 20);
  private static final ImmutableList<Criterion> CRITERIA =
      ImmutableList.of(
          Criterion.more("a", SCALE), Criterion.less("b", SCALE), Criterion.more("c", SCALE));
  private static final LimitingProfiles PROFILES =
      LimitingProfiles.of(
          CLASSES,
          List.of(
              ImmutableMap.of("a", 6.0, "b", 14.0, "c", 5.0),
              ImmutableMap.of("a", 12.0, "b", 8.0, "c", 15.0)));

  @Property
  void thePessimisticClassIsNeverAboveTheOptimisticOne(
      @ForAll("rows") double[][] rows,
      @ForAll("weights") Weights weights,
      @ForAll("thresholds") Thresholds thresholds) {
    int[] pessimistic =
        levels(tri(thresholds, ElectreTri.AssignmentRule.PESSIMISTIC), rows, weights);
    int[] optimistic = levels(tri(thresholds, ElectreTri.AssignmentRule.OPTIMISTIC), rows, weights);

    for (int row = 0; row < rows.length; row++) {
      assertThat(pessimistic[row]).isLessThanOrEqualTo(optimistic[row]);
    }
  }

  @Property
  void aBetterAccountIsNeverInALowerClass(
      @ForAll("strategies") SortingStrategy strategy,
      @ForAll("rows") double[][] rows,
      @ForAll("weights") Weights weights) {
    double[][] better =
        Arrays.stream(rows)
            .map(row -> new double[] {row[0] + 1, row[1] - 2, row[2]})
            .toArray(double[][]::new);

    int[] before = levels(strategy, rows, weights);
    int[] after = levels(strategy, better, weights);

    for (int row = 0; row < rows.length; row++) {
      assertThat(after[row]).isGreaterThanOrEqualTo(before[row]);
    }
  }

  @Property
  void everyClassIsReached(
      @ForAll("strategies") SortingStrategy strategy, @ForAll("weights") Weights weights) {
    double[][] rows = {{0, 20, 0}, {6, 14, 5}, {12, 8, 15}};

    if (strategy instanceof ElectreTri tri && tri.rule() == ElectreTri.AssignmentRule.OPTIMISTIC) {
      rows[1] = new double[] {9, 11, 10};
    }

    assertThat(levels(strategy, rows, weights)).containsExactly(0, 1, 2);
  }

  @Property
  void theOtherAccountsDoNotMatter(
      @ForAll("strategies") SortingStrategy strategy,
      @ForAll("rows") double[][] rows,
      @ForAll("weights") Weights weights) {
    int[] together = levels(strategy, rows, weights);

    for (int row = 0; row < rows.length; row++) {
      assertThat(levels(strategy, new double[][] {rows[row]}, weights))
          .containsExactly(together[row]);
    }
  }

  @Provide
  Arbitrary<SortingStrategy> strategies() {
    Arbitrary<SortingStrategy> majority =
        Arbitraries.doubles()
            .between(0.5, 1)
            .map(
                least ->
                    MrSort.of(PROFILES, least)
                        .withVetoes(
                            List.of(ImmutableMap.of("b", 18.0), ImmutableMap.of("b", 16.0))));
    Arbitrary<SortingStrategy> tri =
        Combinators.combine(narrow(), Arbitraries.of(ElectreTri.AssignmentRule.values()))
            .as(SortingProperties::tri);
    Arbitrary<SortingStrategy> flow =
        Arbitraries.of(
                PreferenceFunction.usual(),
                PreferenceFunction.linear(1, 2),
                PreferenceFunction.gaussian(3))
            .map(function -> new FlowSort(PROFILES, CriterionSettings.of(function)));
    Arbitrary<SortingStrategy> bands =
        Arbitraries.just(
            new ScoreBands(
                WeightedSum.standard(), ScoreBands.Bands.of(CLASSES, List.of(0.2, 0.55))));
    return Arbitraries.oneOf(majority, tri, flow, bands);
  }

  @Provide
  Arbitrary<double[][]> rows() {
    return Arbitraries.integers()
        .between(0, 20)
        .map(Integer::doubleValue)
        .array(double[].class)
        .ofSize(3)
        .array(double[][].class)
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  @Provide
  Arbitrary<Weights> weights() {
    return Arbitraries.integers()
        .between(1, 9)
        .map(Integer::doubleValue)
        .list()
        .ofSize(3)
        .map(
            points ->
                Weights.proportional(
                    ImmutableMap.of("a", points.get(0), "b", points.get(1), "c", points.get(2))));
  }

  @Provide
  Arbitrary<Thresholds> thresholds() {
    Arbitrary<Integer> steps = Arbitraries.integers().between(0, 6);
    return Combinators.combine(steps, steps, steps)
        .as((q, p, v) -> Thresholds.of(q, q + p, q + p + v));
  }

  /** Thresholds so narrow that neighboring profiles can be told apart. */
  private static Arbitrary<Thresholds> narrow() {
    return Arbitraries.of(Thresholds.none(), Thresholds.of(1, 2), Thresholds.of(0, 2, 9));
  }

  private static ElectreTri tri(Thresholds thresholds, ElectreTri.AssignmentRule rule) {
    return ElectreTri.builder()
        .profiles(PROFILES)
        .thresholds(CriterionSettings.of(thresholds))
        .cut(0.7)
        .rule(rule)
        .build();
  }

  private static int[] levels(SortingStrategy strategy, double[][] rows, Weights weights) {
    Classification sorted = strategy.sort(Matrices.of(CRITERIA, rows), weights);
    return sorted.accounts().stream().mapToInt(sorted::levelOf).toArray();
  }
}
