package org.openkam.scoring.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.scoring.strategy.Matrices;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.Ties;

final class CodasProperties {
  private static final Scale SCALE = Scale.ratio("", 1, 20);
  private static final ImmutableList<Criterion> CRITERIA =
      ImmutableList.of(Criterion.more("a", SCALE), Criterion.less("b", SCALE));

  @Property
  void aScoreIsTheSumOverAllOtherAccounts(
      @ForAll("rows") double[][] rows, @ForAll("thresholds") double threshold) {
    Scoring scoring =
        new Codas(threshold).score(Matrices.of(CRITERIA, rows), Weights.equal(CRITERIA));

    double[] euclidean = scoring.intermediate("E");
    double[] taxicab = scoring.intermediate("T");
    for (int i = 0; i < rows.length; i++) {
      double expected = 0;
      for (int k = 0; k < rows.length; k++) {
        double difference = euclidean[i] - euclidean[k];
        expected += difference;
        expected += Ties.reaches(Math.abs(difference), threshold) ? taxicab[i] - taxicab[k] : 0;
      }
      assertThat(scoring.score(i)).isCloseTo(expected, within(1e-12));
    }
  }

  @Provide
  Arbitrary<double[][]> rows() {
    return Arbitraries.integers()
        .between(1, 20)
        .map(Integer::doubleValue)
        .array(double[].class)
        .ofSize(2)
        .array(double[][].class)
        .ofMinSize(1)
        .ofMaxSize(30);
  }

  @Provide
  Arbitrary<Double> thresholds() {
    return Arbitraries.of(0.0, 0.02, 0.1, 0.3);
  }
}
