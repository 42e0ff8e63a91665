package org.openkam.scoring.weighting.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openkam.core.finding.Finding;
import org.openkam.scoring.weighting.DerivedWeights;

final class AhpTest {
  private static final Offset<Double> ROUNDING = within(1e-12);
  private static final List<String> THREE = List.of("revenue", "fit", "growth");
  private static final ImmutableList<Prioritization> ALL =
      ImmutableList.of(
          Prioritization.EIGENVECTOR, Prioritization.GEOMETRIC_MEAN, Prioritization.COLUMN_MEAN);

  /** Revenue is twice fit and fit twice growth, but revenue is judged eight times growth. */
  private static final PairwiseMatrix EIGHT =
      PairwiseMatrix.comparing(THREE)
          .judge("revenue", 2, "fit")
          .judge("fit", 2, "growth")
          .judge("revenue", 8, "growth")
          .build();

  @Test
  void consistentComparisonsGiveTheirWeightsInEveryWay() {
    PairwiseMatrix consistent =
        PairwiseMatrix.comparing(THREE)
            .judge("revenue", 2, "fit")
            .judge("fit", 2, "growth")
            .judge("revenue", 4, "growth")
            .build();

    for (Prioritization prioritization : ALL) {
      DerivedWeights derived = Ahp.of(prioritization).weigh(consistent);

      // 4, 2 and 1 of 7
      assertThat(derived.weights().of("revenue")).isCloseTo(4 / 7.0, ROUNDING);
      assertThat(derived.weights().of("fit")).isCloseTo(2 / 7.0, ROUNDING);
      assertThat(derived.figure("lambda-max")).isCloseTo(3, ROUNDING);
      assertThat(derived.figure("consistency-ratio")).isCloseTo(0, ROUNDING);
      assertThat(derived.figure("geometric-consistency-index")).isCloseTo(0, ROUNDING);
      assertThat(derived.figure("koczkodaj-index")).isCloseTo(0, ROUNDING);
      assertThat(derived.findings()).isEmpty();
    }
  }

  @Test
  void theEigenvectorOfThreeCriteriaIsTheGeometricMean() {
    // row products 16, 1 and 1/16; their cube roots t^2, 1 and t^-2 with t = 2^(2/3)
    double t = Math.pow(2, 2 / 3.0);
    double sum = t * t + 1 + 1 / (t * t);
    for (Prioritization prioritization :
        List.of(Prioritization.EIGENVECTOR, Prioritization.GEOMETRIC_MEAN)) {
      DerivedWeights derived = Ahp.of(prioritization).weigh(EIGHT);

      assertThat(derived.weights().of("revenue")).isCloseTo(t * t / sum, ROUNDING);
      assertThat(derived.weights().of("growth")).isCloseTo(1 / (t * t) / sum, ROUNDING);
    }
  }

  @Test
  void figuresSayHowConsistentTheComparisonsAre() {
    DerivedWeights derived = Ahp.standard().weigh(EIGHT);

    // implied 4 against judged 8: with e = 2^(1/3), lambda = 1 + e + 1/e
    double lambda = 1 + Math.cbrt(2) + 1 / Math.cbrt(2);
    assertThat(derived.figure("lambda-max")).isCloseTo(lambda, ROUNDING);
    assertThat(derived.figure("consistency-index")).isCloseTo((lambda - 3) / 2, ROUNDING);
    assertThat(derived.figure("consistency-ratio")).isCloseTo((lambda - 3) / 1.16, ROUNDING);
    // each of the three errors is ln 2 / 3: 2 · 3 · (ln 2 / 3)^2 / 2
    assertThat(derived.figure("geometric-consistency-index"))
        .isCloseTo(Math.pow(Math.log(2), 2) / 3, ROUNDING);
    // 1 - 4/8
    assertThat(derived.figure("koczkodaj-index")).isEqualTo(0.5);
    assertThat(derived.method()).isEqualTo("ahp");
    assertThat(derived.findings()).isEmpty();
  }

  @Test
  void theColumnMeanDividesEachColumnByItsSum() {
    DerivedWeights derived = Ahp.of(Prioritization.COLUMN_MEAN).weigh(EIGHT);

    // columns 1 1/2 1/8, 2 1 1/2, 8 2 1: growth (1/13 + 1/7 + 1/11) / 3
    assertThat(derived.weights().of("growth"))
        .isCloseTo((1 / 13.0 + 1 / 7.0 + 1 / 11.0) / 3, ROUNDING);
  }

  @Test
  void contradictionsAreNamed() {
    PairwiseMatrix circle =
        PairwiseMatrix.comparing(THREE)
            .judge("revenue", 3, "fit")
            .judge("fit", 3, "growth")
            .judge("growth", 2, "revenue")
            .build();

    DerivedWeights derived = Ahp.standard().weigh(circle);

    // implied 9 against judged 1/2: e = 18^(1/3), lambda = 1 + e + 1/e = 4.0023, ratio 0.864
    assertThat(derived.findings())
        .extracting(Finding::message)
        .containsExactly(
            "comparisons contradict each other (consistency ratio 0.864, limit 0.1); worst is that"
                + " 'revenue' is 3 times 'fit' and that 3 times 'growth', which makes 9, but 0.5"
                + " was judged",
            "'growth' was judged 2 times 'revenue', but the weights put it below");
    assertThat(derived.findings()).extracting(Finding::subject).containsExactly("ahp", "growth");
  }

  @Test
  void theLimitIsAParameter() {
    Ahp strict = new Ahp(Prioritization.EIGENVECTOR, PairwiseConsistency.RandomIndex.SAATY, 0.04);

    assertThat(strict.weigh(EIGHT).findings())
        .extracting(Finding::code)
        .containsExactly("INCONSISTENT_JUDGEMENTS");
    assertThatThrownBy(
            () -> new Ahp(Prioritization.EIGENVECTOR, PairwiseConsistency.RandomIndex.SAATY, -1))
        .hasMessage("acceptable ratio must be zero or above: -1.0");
  }

  @Test
  void twoCriteriaCannotContradictEachOther() {
    PairwiseMatrix two = PairwiseMatrix.comparing(List.of("a", "b")).judge("a", 3, "b").build();

    DerivedWeights derived = Ahp.standard().weigh(two);

    assertThat(derived.weights().of("a")).isCloseTo(0.75, ROUNDING);
    assertThat(derived.figure("consistency-ratio")).isEqualTo(0);
    assertThat(derived.figure("geometric-consistency-index")).isEqualTo(0);
    assertThat(derived.figures()).doesNotContainKey("koczkodaj-index");
    assertThat(derived.findings()).isEmpty();
  }

  @Test
  void missingComparisonsAreDoneWithout() {
    PairwiseMatrix chain =
        PairwiseMatrix.comparing(List.of("a", "b", "c", "d"))
            .judge("a", 2, "b")
            .judge("b", 2, "c")
            .judge("c", 2, "d")
            .build();

    for (Prioritization prioritization :
        List.of(Prioritization.EIGENVECTOR, Prioritization.GEOMETRIC_MEAN)) {
      DerivedWeights derived = Ahp.of(prioritization).weigh(chain);

      // 8, 4, 2 and 1 of 15
      assertThat(derived.weights().of("a")).isCloseTo(8 / 15.0, within(1e-11));
      assertThat(derived.weights().of("d")).isCloseTo(1 / 15.0, within(1e-11));
      assertThat(derived.figure("lambda-max")).isCloseTo(4, within(1e-11));
      assertThat(derived.figures())
          .doesNotContainKeys("geometric-consistency-index", "koczkodaj-index");
      assertThat(derived.findings())
          .extracting(Finding::message)
          .containsExactly(
              "3 comparisons are missing; the consistency ratio is taken against complete"
                  + " comparisons and looks better than it is");
    }
    assertThatThrownBy(() -> Ahp.of(Prioritization.COLUMN_MEAN).weigh(chain))
        .hasMessage(
            "prioritization 'column-mean' needs every comparison, but there are missing: 3");
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.SECONDS)
  void aLongChainOfComparisonsTakesNoTime() {
    int size = 80;
    List<String> criteria = IntStream.range(0, size).mapToObj(i -> "c" + i).toList();
    PairwiseMatrix.Builder chain = PairwiseMatrix.comparing(criteria);
    for (int i = 1; i < size; i++) {
      chain.judge(criteria.get(i - 1), i % 2 == 0 ? 3 : 0.5, criteria.get(i));
    }
    // one more comparison, which contradicts the chain
    PairwiseMatrix circle = chain.judge(criteria.get(0), 1, criteria.get(size - 1)).build();

    DerivedWeights derived = Ahp.of(Prioritization.EIGENVECTOR).weigh(circle);

    double lambda = derived.figure("lambda-max");
    for (int i = 1; i < size - 1; i++) {
      double own = derived.weights().of(criteria.get(i));
      double sum = own * (size - 2);
      for (int other : new int[] {i - 1, i + 1}) {
        sum += circle.value(i, other) * derived.weights().of(criteria.get(other));
      }
      // two comparisons, and what was not compared counts on the diagonal: A w = lambda w
      assertThat(sum).isCloseTo(lambda * own, within(1e-12 * sum));
    }
    assertThat(lambda).isGreaterThan(size);
  }

  @Test
  void chainsThatSpanMoreThanNumbersDoAreRefused() {
    List<String> criteria = IntStream.range(0, 40).mapToObj(i -> "c" + i).toList();
    PairwiseMatrix.Builder chain = PairwiseMatrix.comparing(criteria);
    for (int i = 1; i < criteria.size(); i++) {
      chain.judge(criteria.get(i - 1), 1e9, criteria.get(i));
    }

    assertThatThrownBy(() -> Ahp.of(Prioritization.EIGENVECTOR).weigh(chain.build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("criterion 'c35' must not be judged too small to have a weight: ");
  }

  @Test
  void leastSquaresSettleContradictionsOfIncompleteComparisons() {
    // a circle of four without its diagonals: 2, 2, 2 and 1 instead of 8, each off by 8^(1/4)
    PairwiseMatrix circle =
        PairwiseMatrix.comparing(List.of("a", "b", "c", "d"))
            .judge("a", 2, "b")
            .judge("b", 2, "c")
            .judge("c", 2, "d")
            .judge("a", 1, "d")
            .build();

    DerivedWeights derived = Ahp.of(Prioritization.GEOMETRIC_MEAN).weigh(circle);

    double step = 2 / Math.pow(8, 0.25);
    assertThat(derived.weights().of("a") / derived.weights().of("b")).isCloseTo(step, ROUNDING);
    assertThat(derived.weights().of("a") / derived.weights().of("d"))
        .isCloseTo(step * step * step, ROUNDING);
  }

  @Test
  void criteriaThatNothingConnectsAreRefused() {
    PairwiseMatrix apart =
        PairwiseMatrix.comparing(List.of("a", "b", "c", "d"))
            .judge("a", 2, "b")
            .judge("c", 2, "d")
            .build();

    assertThatThrownBy(() -> Ahp.standard().weigh(apart))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("criterion 'c' must be compared, by way of others if need be, with 'a'");
  }

  @Test
  void moreCriteriaThanTheTableHasLeaveOutTheRatio() {
    List<String> sixteen = IntStream.range(0, 16).mapToObj(i -> "c" + i).toList();
    double[][] ones = new double[16][16];
    for (double[] row : ones) {
      Arrays.fill(row, 1);
    }
    PairwiseMatrix matrix = PairwiseMatrix.of(sixteen, ones);

    DerivedWeights saaty = Ahp.standard().weigh(matrix);
    DerivedWeights simulated =
        new Ahp(Prioritization.EIGENVECTOR, PairwiseConsistency.RandomIndex.SIMULATED, 0.1)
            .weigh(matrix);

    assertThat(saaty.figures()).doesNotContainKey("consistency-ratio");
    assertThat(saaty.findings())
        .extracting(Finding::message)
        .containsExactly(
            "random index SAATY does not reach to 16 criteria, so that there is no consistency"
                + " ratio");
    assertThat(simulated.figure("consistency-ratio")).isCloseTo(0, ROUNDING);
    assertThat(simulated.findings()).isEmpty();
  }

  @Test
  void prioritizationsSayTheirNames() {
    assertThat(Prioritization.COLUMN_MEAN.name()).isEqualTo("column-mean");
    assertThat(Prioritization.COLUMN_MEAN).hasToString("column-mean");
    assertThat(Prioritization.GEOMETRIC_MEAN.name()).isEqualTo("geometric-mean");
    assertThat(Prioritization.GEOMETRIC_MEAN).hasToString("geometric-mean");
  }
}
