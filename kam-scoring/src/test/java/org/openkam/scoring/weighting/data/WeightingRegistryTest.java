package org.openkam.scoring.weighting.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.Matrices;
import org.openkam.scoring.weighting.DerivedWeights;

final class WeightingRegistryTest {
  private static final Weighting OWN = new Ones();
  private static final DecisionMatrix ONE =
      Matrices.of(ImmutableList.of(Criterion.more("fit", Scale.ratio(""))), new double[] {1});

  @Test
  void findsWhatWasRegistered() {
    WeightingRegistry registry = Weightings.standard().with(OWN);

    assertThat(registry.weighting("ones")).isSameAs(OWN);
    assertThat(Weightings.standard().names()).doesNotContain("ones");
    assertThat(WeightingRegistry.of(List.of(OWN))).hasToString("weightings [ones]");
  }

  @Test
  void findsProvidersOnTheClassPath(@TempDir Path folder) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve(Weighting.class.getName()), Ones.class.getName());

    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {folder.toUri().toURL()}, Thread.currentThread().getContextClassLoader())) {
      assertThat(Weightings.standard().withDiscovered(loader).names()).contains("ones");
    }
  }

  @Test
  void refusesUnknownAndTakenNames() {
    WeightingRegistry registry = WeightingRegistry.of(List.of(OWN));

    assertThatThrownBy(() -> registry.weighting("entropy"))
        .hasMessage("no weighting 'entropy' among [ones]");
    assertThatThrownBy(() -> registry.with(OWN))
        .hasMessage("weighting name 'ones' is taken, so it cannot be given to: ones");
  }

  @Test
  void resultsNameWhatTheyDoNotHave() {
    DerivedWeights derived =
        DerivedWeights.builder()
            .method("ones")
            .weights(Weights.proportional(ImmutableMap.of("fit", 1.0)))
            .putFigure("xi", 2.0)
            .build();

    assertThat(derived.figure("xi")).isEqualTo(2);
    assertThatThrownBy(() -> derived.figure("lambda-max"))
        .hasMessage("method 'ones' has no figure 'lambda-max' among [xi]");
    assertThatThrownBy(() -> derived.intermediate("entropy"))
        .hasMessage("method 'ones' has no intermediate 'entropy' among []");
    assertThatThrownBy(() -> Weightings.ANGLE.weigh(ONE).intermediate("angle", "risk"))
        .hasMessage("method 'angle' has no intermediate 'angle' of criterion 'risk' among [fit]");
  }

  @Test
  void pointsAreValues() {
    Weighting.CriterionPoints points = Weighting.CriterionPoints.of(1, 2).with("gini", 3, 4);

    assertThat(points)
        .isEqualTo(Weighting.CriterionPoints.of(1, 2).with("gini", 3, 4))
        .hasSameHashCodeAs(Weighting.CriterionPoints.of(1, 2).with("gini", 3, 4))
        .isNotEqualTo(Weighting.CriterionPoints.of(1, 2))
        .isNotEqualTo(Weighting.CriterionPoints.of(1, 2).with("gini", 3, 5))
        .isNotEqualTo(Weighting.CriterionPoints.of(1, 3).with("gini", 3, 4))
        .hasToString("points [1.0, 2.0]");
    points.values()[0] = 9;
    assertThat(points.values()).containsExactly(1, 2);
    assertThatThrownBy(() -> points.with("angle", 1))
        .hasMessage("quantity 'angle' must have one number for each of 2 criteria: 1");
  }

  /** Counts every criterion once. */
  public static final class Ones implements Weighting {
    @Override
    public String name() {
      return "ones";
    }

    @Override
    public Weighting.CriterionPoints measure(Frame frame) {
      return Weighting.CriterionPoints.of(
          frame.statistics().stream().mapToDouble(column -> 1).toArray());
    }

    @Override
    public String toString() {
      return name();
    }
  }
}
