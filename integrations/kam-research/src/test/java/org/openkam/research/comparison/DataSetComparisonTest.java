package org.openkam.research.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DataSetComparisonTest {
  private static final List<String> SETS = List.of("one", "two", "three", "four");

  private static DataSetComparison comparison(double[]... rows) {
    return DataSetComparison.of(List.of("a", "b", "c"), SETS.subList(0, rows.length), rows);
  }

  @Test
  void sharesTheRanksOfTiedModels() {
    DataSetComparison comparison = comparison(new double[] {3, 2, 2}, new double[] {1, 1, 1});

    assertThat(comparison.averageRanks())
        .isEqualTo(ImmutableMap.of("a", 1.5, "b", 2.25, "c", 2.25));
  }

  @Test
  void findsNoDifferenceBetweenEqualModels() {
    DataSetComparison equal = comparison(new double[] {1, 1, 1}, new double[] {2, 2, 2});

    assertThat(equal.friedman().correctedChiSquared()).isZero();
    assertThat(equal.friedman().correctedPValue()).isEqualTo(1);
    assertThat(equal.wilcoxon("a", "b").pValue()).isEqualTo(1);
    assertThat(equal.wilcoxon("a", "b").count()).isZero();
    SignedRankPosterior posterior =
        equal.bayesianSignedRanks("a", "b", SignedRankPrior.builder().seed(1).draws(10).build());
    assertThat(posterior.expected().same()).isCloseTo(1, within(1e-12));
    assertThat(posterior.probabilities().same()).isEqualTo(1);
  }

  @Test
  void saysWhereAllDataSetsAgreeOnTheOrder() {
    FriedmanTest test =
        comparison(new double[] {3, 2, 1}, new double[] {9, 8, 7}, new double[] {3, 2, 0})
            .friedman();

    assertThat(test.chiSquared()).isCloseTo(6, within(1e-12));
    assertThat(test.hasOneOrder()).isTrue();
    assertThat(test.fPValue()).isZero();
  }

  @Test
  void correctsTheProbabilitiesOfAllPairsStepByStep() {
    assertThat(HolmCorrection.of(new double[] {0.01, 0.04, 0.03, 0.9}))
        .containsExactly(0.04, 0.09, 0.09, 0.9);
  }

  @Test
  void groupsNeighborsThatCannotBeDistinguished() {
    CriticalDifference ranks =
        new CriticalDifference(
            ImmutableList.of(
                new RankedModel("a", 1.2),
                new RankedModel("b", 1.9),
                new RankedModel("c", 2.5),
                new RankedModel("<d>", 4.4)),
            0.8);

    assertThat(ranks.groups()).containsExactly(list("a", "b"), list("b", "c"));
    assertThat(ranks.svg())
        .contains(
            "Average ranks: a 1.20, b 1.90, c 2.50, &lt;d&gt; 4.40, critical difference 0.800")
        .doesNotContain("<d>");
  }

  private static ImmutableList<String> list(String... names) {
    return ImmutableList.copyOf(names);
  }

  @Test
  void takesTheNormalDistributionForManyDifferences() {
    double[] few = new double[50];
    double[] many = new double[51];
    for (int i = 0; i < 51; i++) {
      double difference = (i % 3 == 0 ? -1 : 1) * (i + 1);
      many[i] = difference;
      if (i < 50) {
        few[i] = difference;
      }
    }

    assertThat(WilcoxonTest.of(many).pValue())
        .isCloseTo(WilcoxonTest.of(few).pValue(), within(0.02));
  }

  @Test
  void refusesAValueThatIsNotFinite() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> comparison(new double[] {1, 2, 3}, new double[] {1, Double.NaN, 3}))
        .withMessage("value of model 'b' on data set 'two' must be finite: NaN");
  }

  @Test
  void namesTheModelsWhereOneIsUnknown() {
    DataSetComparison comparison = comparison(new double[] {1, 2, 3}, new double[] {1, 2, 3});

    assertThatIllegalArgumentException()
        .isThrownBy(() -> comparison.wilcoxon("a", "z"))
        .withMessage("no model 'z' among [a, b, c]");
  }
}
