package org.openkam.scoring.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openkam.core.finding.Attributes;
import org.openkam.core.model.StrategySpec;
import org.openkam.scoring.additive.AdditiveStrategies;
import org.openkam.scoring.additive.WeightedProduct;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.distance.DistanceStrategies;
import org.openkam.scoring.distance.Topsis;
import org.openkam.scoring.distance.Vikor;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.ratio.RatioStrategies;
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
    assertThat(registry).hasToString("strategies [mine]");
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

  @Test
  void aStrategyWithOtherParametersComesBackFromThem() {
    ImmutableMap<String, Double> values = ImmutableMap.of("revenue", 4.0, "cost", 1.5);
    for (ScoringStrategy strategy :
        List.of(
            RatioStrategies.arasAgainst(values),
            RatioStrategies.cocoso(0.25),
            DistanceStrategies.codas(0.05),
            DistanceStrategies.comet(
                Topsis.withNormalization(Normalizations.MIN_MAX),
                ImmutableMap.of("revenue", List.of(0.0, 3.0, 9.0))),
            DistanceStrategies.gra(0.4),
            DistanceStrategies.rim(
                ImmutableMap.of("revenue", Range.closed(0.0, 9.0)),
                ImmutableMap.of("revenue", Range.closed(3.0, 4.0))),
            DistanceStrategies.spotisTowards(values),
            DistanceStrategies.todim(2.5),
            Topsis.withNormalization(Normalizations.MIN_MAX)
                .withMetric(Topsis.Metric.TAXICAB)
                .withIdeals(values, ImmutableMap.of("revenue", 1.0)),
            new Vikor(0.25),
            AdditiveStrategies.waspas(0.25),
            new WeightedProduct(Normalizations.SUM),
            WeightedSum.withNormalization(Normalizations.MIN_MAX))) {
      assertThat(STANDARD.strategy(new StrategySpec(strategy.name(), strategy.parameters())))
          .isEqualTo(strategy)
          .isNotEqualTo(STANDARD.strategy(strategy.name()));
    }
  }

  @Test
  void aParameterOfAnotherNameIsRefusedByAll() {
    for (ScoringStrategy strategy : STANDARD.strategies()) {
      assertThatIllegalArgumentException()
          .as("%s", strategy)
          .isThrownBy(() -> strategy.withParameters(Attributes.of("guess", 1)))
          .withMessageContaining("guess");
    }
  }
}
