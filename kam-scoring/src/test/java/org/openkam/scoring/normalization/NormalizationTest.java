package org.openkam.scoring.normalization;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.strategy.Matrices;

final class NormalizationTest {
  @Test
  void aFunctionIsANormalization() {
    Normalization half = Normalization.of("half", (criterion, column) -> x -> x / 2 / column.max());
    ImmutableList<Criterion> one = ImmutableList.of(Criterion.more("visits", Scale.interval(0, 9)));

    assertThat(
            WeightedSum.withNormalization(half)
                .score(Matrices.of(one, new double[] {4}, new double[] {8}), Weights.equal(one))
                .scores())
        .containsExactly(0.25, 0.5);
    assertThat(half.isDirected()).isTrue();
    assertThat(half.requirements(one.get(0))).isEmpty();
    assertThat(half).hasToString("half");
  }
}
