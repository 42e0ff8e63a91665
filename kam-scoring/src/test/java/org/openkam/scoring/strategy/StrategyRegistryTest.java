package org.openkam.scoring.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openkam.core.attribute.Attributes;
import org.openkam.core.model.StrategySpec;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.standard.Strategies;

final class StrategyRegistryTest {
  private static final ScoringStrategy MINE =
      ScoringStrategy.of("mine", criteria -> values -> values[0]);
  private static final StrategyRegistry STANDARD = Strategies.standard();

  @Test
  void findsByNameAndParameters() {
    assertThat(STANDARD.strategy("weighted-sum")).isEqualTo(WeightedSum.standard());
    assertThat(STANDARD.strategy(new StrategySpec("weighted-sum", Attributes.of("points", 10))))
        .isEqualTo(WeightedSum.outOf(10));
    assertThat(STANDARD.with(MINE).strategy("mine")).isSameAs(MINE);
  }

  @Test
  void refusesATakenNameAnUnknownNameAndUnknownParameters() {
    StrategyRegistry registry = StrategyRegistry.of(List.of(MINE));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> registry.with(MINE))
        .withMessage("strategy name 'mine' is taken by mine, so it cannot be given to: mine");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> registry.strategy("yours"))
        .withMessage("no strategy 'yours' among [mine]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MINE.withParameters(Attributes.of("q", 1)))
        .withMessage("strategy 'mine' takes no parameters: {q=1}");
  }

  @Test
  void everyProvidedStrategyComesBackFromItsParameters() {
    for (ScoringStrategy strategy : STANDARD.strategies()) {
      assertThat(STANDARD.strategy(new StrategySpec(strategy.name(), strategy.parameters())))
          .isEqualTo(strategy);
    }
  }
}
