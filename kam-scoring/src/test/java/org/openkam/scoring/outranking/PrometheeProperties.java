package org.openkam.scoring.outranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.numeric.SortedOrder;
import org.openkam.scoring.strategy.FittedStrategy;
import org.openkam.scoring.strategy.Matrices;
import org.openkam.scoring.strategy.Scoring;

final class PrometheeProperties {
  private static final Scale SCALE = Scale.ratio("");
  private static final ImmutableList<Criterion> CRITERIA =
      ImmutableList.of(
          Criterion.more("a", SCALE), Criterion.less("b", SCALE), Criterion.more("c", SCALE));
  private static final Weights WEIGHTS =
      Weights.proportional(ImmutableMap.of("a", 5.0, "b", 3.0, "c", 2.0));

  @Property
  void sortedFlowsEqualPairwiseFlows(
      @ForAll("problems") double[][] rows, @ForAll("functions") PreferenceFunction function) {
    Scoring scoring = Promethee.of(function).score(matrix(rows), WEIGHTS);

    double[] plus = scoring.intermediate("phi-plus");
    double[] minus = scoring.intermediate("phi-minus");
    for (int row = 0; row < rows.length; row++) {
      double expectedPlus = pairwise(rows, row, 1, function);
      double expectedMinus = pairwise(rows, row, -1, function);
      assertThat(plus[row]).isCloseTo(expectedPlus, within(1e-12));
      assertThat(minus[row]).isCloseTo(expectedMinus, within(1e-12));
      assertThat(scoring.score(row)).isCloseTo(expectedPlus - expectedMinus, within(1e-12));
    }
  }

  @Property(tries = 50)
  void gaussianFlowsBySeriesEqualThoseByPairs(
      @ForAll("inflections") double inflection,
      @ForAll @IntRange(min = 1, max = 60) int steps,
      @ForAll Random random) {
    double[][] rows = new double[1500][];
    for (int row = 0; row < rows.length; row++) {
      double coarse = random.nextInt(steps);
      rows[row] =
          new double[] {random.nextGaussian(), coarse, Math.exp(random.nextGaussian()) + 1e6};
    }
    Promethee pairwise = Promethee.of(PreferenceFunction.gaussian(inflection));

    Scoring series =
        pairwise.withGaussian(Promethee.GaussianFlows.SERIES).score(matrix(rows), WEIGHTS);

    assertThat(series.scores())
        .containsExactly(pairwise.score(matrix(rows), WEIGHTS).scores(), within(1e-12));
    double[][] some = Arrays.copyOf(rows, 3);
    some[1] = new double[] {100, -1, 0};
    assertThat(series.fitted().score(matrix(some)).scores())
        .containsExactly(
            pairwise.fit(matrix(rows), WEIGHTS).score(matrix(some)).scores(), within(1e-12));
  }

  @Provide
  Arbitrary<Double> inflections() {
    return Arbitraries.of(0.01, 0.05, 0.2, 1.0, 7.0, 1000.0);
  }

  @Property
  void valuesNearABillionLoseNothing(
      @ForAll("problems") double[][] rows, @ForAll("functions") PreferenceFunction function) {
    double[][] shifted =
        Arrays.stream(rows)
            .map(row -> Arrays.stream(row).map(value -> value + 1e9).toArray())
            .toArray(double[][]::new);

    double[] near = Promethee.of(function).score(matrix(rows), WEIGHTS).scores();
    double[] far = Promethee.of(function).score(matrix(shifted), WEIGHTS).scores();

    assertThat(far).containsExactly(near, within(1e-12));
  }

  @Property
  void aReferenceAccountKeepsItsFlowsWhenItIsScoredAlone(
      @ForAll("problems") double[][] rows, @ForAll("functions") PreferenceFunction function) {
    FittedStrategy fitted = Promethee.of(function).fit(matrix(rows), WEIGHTS);
    Scoring scoring = fitted.score(matrix(rows));

    for (int row = 0; row < rows.length; row++) {
      assertThat(fitted.score(rows[row])).isEqualTo(scoring.score(row));
    }
  }

  @Property
  void theFlowsOfTheCriteriaAddUp(
      @ForAll("problems") double[][] rows, @ForAll("functions") PreferenceFunction function) {
    Scoring scoring = Promethee.of(function).score(matrix(rows), WEIGHTS);

    for (int row = 0; row < rows.length; row++) {
      double sum = 0;
      for (Criterion criterion : CRITERIA) {
        sum += WEIGHTS.of(criterion) * scoring.intermediate("phi:" + criterion.id())[row];
      }
      assertThat(scoring.score(row)).isCloseTo(sum, within(1e-12));
    }
  }

  @Property
  void netFlowsSumToZero(
      @ForAll("problems") double[][] rows, @ForAll("functions") PreferenceFunction function) {
    double[] scores = Promethee.of(function).score(matrix(rows), WEIGHTS).scores();

    assertThat(Arrays.stream(scores).sum()).isCloseTo(0, within(1e-11));
  }

  @Property
  void aPartialOrderNeverContradictsTheNetFlow(
      @ForAll("problems") double[][] rows, @ForAll("functions") PreferenceFunction function) {
    Scoring scoring = Promethee.of(function).score(matrix(rows), WEIGHTS);
    PartialOrder order = Promethee.partialOrder(scoring);

    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows.length; j++) {
        PartialOrder.Relation relation = order.relation(Matrices.account(i), Matrices.account(j));
        if (relation == PartialOrder.Relation.BETTER) {
          assertThat(scoring.score(i)).isGreaterThan(scoring.score(j) - 1e-12);
        }
        if (Arrays.equals(rows[i], rows[j])) {
          assertThat(relation).isEqualTo(PartialOrder.Relation.INDIFFERENT);
        }
      }
    }
  }

  @Property
  void columnsAreSortedWhateverTheyHold(
      @ForAll("columns") double[] values, @ForAll @IntRange(min = 1, max = 50) int repeats) {
    double[] column = new double[values.length * repeats];
    for (int i = 0; i < column.length; i++) {
      int repeat = i / values.length;
      column[i] = values[i % values.length] * (1 + repeat * 1e-14);
    }

    SortedOrder order = SortedOrder.of(column);
    double[] sorted = order.gather(column);

    double[] expected = Arrays.stream(column).map(value -> value + 0.0).sorted().toArray();
    assertThat(Arrays.stream(sorted).map(value -> value + 0.0)).containsExactly(boxed(expected));
    assertThat(IntStream.range(0, column.length).map(order::row).distinct().count())
        .isEqualTo(column.length);
    for (int place = 1; place < column.length; place++) {
      assertThat(order.isTied(place)).isEqualTo(sorted[place] == sorted[place - 1]);
      assertThat(order.isTied(place) && order.row(place) < order.row(place - 1)).isFalse();
    }
  }

  @Provide
  Arbitrary<double[]> columns() {
    return Arbitraries.oneOf(
            Arbitraries.doubles().between(-1e300, 1e300),
            Arbitraries.doubles().between(-1, 1),
            Arbitraries.of(0.0, -0.0, 1.0, -1.0, Double.MIN_VALUE, 1e9, 1e9 + 1))
        .array(double[].class)
        .ofMinSize(1)
        .ofMaxSize(60);
  }

  @Provide
  Arbitrary<double[][]> problems() {
    return Arbitraries.integers()
        .between(0, 40)
        .map(eighths -> eighths / 8.0)
        .array(double[].class)
        .ofSize(3)
        .array(double[][].class)
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<PreferenceFunction> functions() {
    Arbitrary<Double> eighths = Arbitraries.integers().between(0, 16).map(i -> i / 8.0);
    Arbitrary<PreferenceFunction> twoThresholds =
        Combinators.combine(eighths, eighths, Arbitraries.of(true, false))
            .as(
                (q, more, level) ->
                    level
                        ? PreferenceFunction.level(q, q + more)
                        : PreferenceFunction.linear(q, q + more));
    return Arbitraries.oneOf(
        List.of(
            Arbitraries.just(PreferenceFunction.usual()),
            eighths.map(PreferenceFunction::uShape),
            eighths.map(PreferenceFunction::vShape),
            twoThresholds,
            eighths.map(s -> PreferenceFunction.gaussian(s + 0.125))));
  }

  private static DecisionMatrix matrix(double[][] rows) {
    return Matrices.of(CRITERIA, rows);
  }

  private static double pairwise(double[][] rows, int row, int sign, PreferenceFunction function) {
    double sum = 0;
    for (int other = 0; other < rows.length; other++) {
      for (int column = 0; column < 3; column++) {
        double more = rows[row][column] - rows[other][column];
        double advantage = sign * (column == 1 ? -more : more);
        sum += WEIGHTS.of(CRITERIA.get(column)) * function.degree(advantage);
      }
    }
    return rows.length == 1 ? 0 : sum / (rows.length - 1);
  }

  private static Double[] boxed(double[] values) {
    return Arrays.stream(values).boxed().toArray(Double[]::new);
  }
}
