package org.openkam.core.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class WeightsTest {
  @Test
  void dividesPointsByTheirSum() {
    Weights weights = Weights.proportional(ImmutableMap.of("revenue", 3.0, "cost", 1.0));

    assertThat(weights.of("revenue")).isEqualTo(0.75);
    assertThat(weights.of(Criterion.less("cost", Scale.ratio("")))).isEqualTo(0.25);
    assertThat(weights.points()).containsEntry("revenue", 3.0);
    assertThat(weights).hasToString("weights {revenue=0.75, cost=0.25}");
  }

  @Test
  void areWrittenDownCriterionByCriterion() {
    assertThat(Weights.of("a", 1, "b", 3).asMap())
        .containsExactly(Map.entry("a", 0.25), Map.entry("b", 0.75));
    assertThat(Weights.of("c", 1, "b", 1, "a", 2).asMap())
        .containsExactly(Map.entry("c", 0.25), Map.entry("b", 0.25), Map.entry("a", 0.5));
    assertThat(Weights.of("a", 1, "b", 2, "c", 4, "d", 1).points())
        .containsExactly(
            Map.entry("a", 1.0), Map.entry("b", 2.0), Map.entry("c", 4.0), Map.entry("d", 1.0));
    assertThat(Weights.of("a", 1, "b", 2, "c", 3, "d", 0, "e", 4).of("e")).isEqualTo(0.4);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Weights.of("a", 1, "a", 2))
        .withMessageContaining("a=2.0 and a=1.0");
  }

  @Test
  void areEqualWhateverTheOrderAndTheSizeOfPoints() {
    Weights few = Weights.proportional(ImmutableMap.of("a", 1.0, "b", 2.0, "c", 5.0));
    Weights many = Weights.proportional(ImmutableMap.of("c", 50.0, "b", 20.0, "a", 10.0));

    assertThat(few).isEqualTo(many).hasSameHashCodeAs(many);
  }

  @Test
  void keepHugeAndTinyPointsFinite() {
    Weights huge =
        Weights.proportional(ImmutableMap.of("a", Double.MAX_VALUE, "b", Double.MAX_VALUE));
    Weights tiny =
        Weights.proportional(ImmutableMap.of("a", Double.MIN_VALUE, "b", Double.MIN_VALUE));

    assertThat(huge.of("a")).isEqualTo(0.5);
    assertThat(tiny.of("a")).isEqualTo(0.5);
  }

  @Test
  void mayBeTheSameForAll() {
    Weights weights =
        Weights.equal(
            ImmutableList.of(
                Criterion.more("a", Scale.ratio("")), Criterion.more("b", Scale.ratio(""))));

    assertThat(weights.asMap()).containsExactly(Map.entry("a", 0.5), Map.entry("b", 0.5));
  }

  @Test
  void refuseNegativeNotFiniteAndAllZeroPoints() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Weights.proportional(ImmutableMap.of("a", -1.0, "b", 2.0)))
        .withMessage("weight of criterion 'a' must be finite and not negative: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Weights.proportional(ImmutableMap.of("a", Double.NaN)))
        .withMessage("weight of criterion 'a' must be finite and not negative: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Weights.proportional(ImmutableMap.of("a", 0.0, "b", 0.0)))
        .withMessage("weights must have at least one above zero: {a=0.0, b=0.0}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Weights.proportional(ImmutableMap.of("a", 1.0)).of("b"))
        .withMessage("no weight for criterion 'b' among [a]");
  }
}
