package org.openkam.scoring.weighting.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.strategy.Matrices;
import org.openkam.scoring.strategy.ScoringRefusedException;

/** Laws of all provided weightings. */
final class WeightingProperties {
  private static final Offset<Double> ROUNDING = within(1e-9);
  private static final Scale AMOUNT = Scale.ratio("");
  private static final ImmutableList<Criterion> CRITERIA =
      ImmutableList.of(
          Criterion.more("a", AMOUNT),
          Criterion.less("b", AMOUNT),
          Criterion.more("c", AMOUNT),
          Criterion.less("d", AMOUNT));

  @Property
  void weightsAreSharesThatSumToOne(
      @ForAll("weightings") Weighting weighting, @ForAll("rows") double[][] rows) {
    Weights weights = weigh(weighting, CRITERIA, rows);

    assertThat(weights.asMap().values()).allMatch(weight -> weight >= 0 && weight <= 1);
    assertThat(weights.asMap().values().stream().mapToDouble(weight -> weight).sum())
        .isCloseTo(1, ROUNDING);
  }

  @Property
  void theOrderOfCriteriaChangesNothing(
      @ForAll("weightings") Weighting weighting, @ForAll("rows") double[][] rows) {
    double[][] reversed =
        Arrays.stream(rows)
            .map(row -> IntStream.range(0, 4).mapToDouble(i -> row[3 - i]).toArray())
            .toArray(double[][]::new);

    assertClose(
        weigh(weighting, CRITERIA, rows), weigh(weighting, Lists.reverse(CRITERIA), reversed));
  }

  /** Criterion impact loss takes the first of accounts that are equally good. */
  @Property
  void theOrderOfAccountsChangesNothing(
      @ForAll("weightings") Weighting weighting, @ForAll("rows") double[][] rows) {
    Assume.that(!ImmutableList.of(Weightings.CILOS, Weightings.IDOCRIW).contains(weighting));
    List<double[]> reversed = Arrays.asList(rows.clone());
    Collections.reverse(reversed);

    assertClose(
        weigh(weighting, CRITERIA, rows),
        weigh(weighting, CRITERIA, reversed.toArray(double[][]::new)));
  }

  @Property
  void theUnitChangesNothingButByStandardDeviation(
      @ForAll("weightings") Weighting weighting,
      @ForAll("rows") double[][] rows,
      @ForAll("units") double unit) {
    Assume.that(!weighting.equals(Weightings.STANDARD_DEVIATION));
    double[][] scaled = Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    for (double[] row : scaled) {
      row[2] *= unit;
    }

    assertClose(weigh(weighting, CRITERIA, rows), weigh(weighting, CRITERIA, scaled));
  }

  @Property
  void aShiftChangesNothingWhereDifferencesCount(
      @ForAll("differences") Weighting weighting, @ForAll("rows") double[][] rows) {
    double[][] shifted = Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    for (double[] row : shifted) {
      row[1] += 64;
    }

    assertClose(weigh(weighting, CRITERIA, rows), weigh(weighting, CRITERIA, shifted));
  }

  @Property
  void bothReadingsOfCriticAgreeWhereMoreIsAlwaysBetter(@ForAll("rows") double[][] rows) {
    ImmutableList<Criterion> more =
        CRITERIA.stream()
            .map(criterion -> Criterion.more(criterion.id(), AMOUNT))
            .collect(ImmutableList.toImmutableList());

    assertThat(weigh(Weightings.CRITIC, more, rows))
        .isEqualTo(weigh(Weightings.CRITIC_UNDIRECTED, more, rows));
  }

  private static Weights weigh(Weighting weighting, List<Criterion> criteria, double[][] rows) {
    DecisionMatrix matrix = Matrices.of(criteria, rows);
    try {
      return weighting.weigh(matrix).weights();
    } catch (ScoringRefusedException open) {
      Assume.that(!open.toString().contains("has no unique weights, for several criteria lose"));
      Assume.that(!open.toString().contains("so that no criterion loses anything"));
      throw open;
    }
  }

  private static void assertClose(Weights one, Weights other) {
    for (String criterion : one.criteria()) {
      assertThat(other.of(criterion)).as(criterion).isCloseTo(one.of(criterion), ROUNDING);
    }
  }

  @Provide
  Arbitrary<Weighting> weightings() {
    return Arbitraries.of(Weightings.all());
  }

  @Provide
  Arbitrary<Weighting> differences() {
    return Arbitraries.of(
        Weightings.EQUAL,
        Weightings.STANDARD_DEVIATION,
        Weightings.VARIANCE,
        Weightings.LOPCOW,
        Weightings.CRITIC,
        Weightings.CRITIC_UNDIRECTED);
  }

  @Provide
  Arbitrary<Double> units() {
    return Arbitraries.of(1e-6, 0.125, 3.0, 1000.0, 1e6);
  }

  @Provide
  Arbitrary<double[][]> rows() {
    return Arbitraries.integers()
        .between(1, 40)
        .map(value -> value / 4.0)
        .array(double[].class)
        .ofSize(4)
        .array(double[][].class)
        .ofMinSize(1)
        .ofMaxSize(8);
  }
}
