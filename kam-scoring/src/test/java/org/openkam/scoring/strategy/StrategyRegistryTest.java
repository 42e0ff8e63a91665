package org.openkam.scoring.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
  void findsServicesOfTheApplication(@TempDir Path folder) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(
        services.resolve(ScoringStrategy.class.getName()), DiscoveredStrategy.class.getName());
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      StrategyRegistry registry = STANDARD.withDiscovered(loader);

      assertThat(registry.strategy("discovered")).isEqualTo(new DiscoveredStrategy());
      assertThat(registry.names()).containsAll(STANDARD.names());
      assertThatIllegalArgumentException()
          .isThrownBy(() -> registry.withDiscovered(loader))
          .withMessageStartingWith("strategy name 'discovered' is taken by DiscoveredStrategy[]");
    }
  }

  @Test
  void everyProvidedStrategyComesBackFromItsParameters() {
    for (ScoringStrategy strategy : STANDARD.strategies()) {
      assertThat(STANDARD.strategy(new StrategySpec(strategy.name(), strategy.parameters())))
          .isEqualTo(strategy);
    }
  }
}
