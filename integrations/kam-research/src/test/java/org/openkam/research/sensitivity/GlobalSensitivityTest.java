package org.openkam.research.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openkam.core.execution.Parallelism;
import org.openkam.scoring.backtest.ConfidenceInterval;

final class GlobalSensitivityTest {
  private static GlobalSensitivity.Builder plan() {
    return GlobalSensitivity.builder()
        .addFactors(Factors.uniform("x", 0, 1), Factors.uniform("y", 0, 2))
        .addFactors(Factors.weights("w", 3))
        .samples(256)
        .seed(1);
  }

  @Test
  void coversTheShareOfALinearFactor() {
    FactorSensitivity y =
        plan()
            .build()
            .analyze(List.of("sum"), draw -> new double[] {draw.value("x") + draw.value("y")})
            .output("sum")
            .factor("y");

    assertThat(y.first().lowest()).isLessThan(0.8);
    assertThat(y.first().highest()).isGreaterThan(0.8);
    assertThat(y.total().estimate()).isCloseTo(0.8, within(0.02));
    assertThat(y.first().isDifferentFromZero()).isTrue();
  }

  @Test
  void findsNothingInAFactorThatIsNotUsed() {
    FactorSensitivity weights =
        plan()
            .build()
            .analyze(List.of("x"), draw -> new double[] {draw.value("x")})
            .output("x")
            .factor("w");

    assertThat(weights.total().estimate()).isZero();
    assertThat(weights.first().isDifferentFromZero()).isFalse();
  }

  @Test
  void givesWeightsThatAddUpToOne() {
    double[] weights = Factors.weights("w", 3).values(new double[] {0.1, 0.5, 0.9});

    assertThat(weights[0] + weights[1] + weights[2]).isCloseTo(1, within(1e-15));
    assertThat(weights[0]).isGreaterThan(weights[1]).isGreaterThan(weights[2]);
  }

  @Test
  void givesTheSameIndicesOnAnyNumberOfThreads() {
    GlobalSensitivity plan = plan().build();
    FactorModel model = draw -> new double[] {draw.value("x") * draw.values("w")[1]};

    assertThat(plan.analyze(List.of("p"), model, Parallelism.of(3)))
        .isEqualTo(plan.analyze(List.of("p"), model));
  }

  @Test
  void refusesAnOutputThatNothingChanges() {
    assertThatExceptionOfType(ConstantOutputException.class)
        .isThrownBy(() -> plan().build().analyze(List.of("c"), draw -> new double[] {4}))
        .withMessage("output 'c' is the same whatever the factors, so nothing explains it: 4.0")
        .satisfies(refusal -> assertThat(refusal.output()).isEqualTo("c"))
        .satisfies(refusal -> assertThat(refusal.value()).isEqualTo(4));
  }

  @Test
  void refusesAnOutputThatIsNotFinite() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan().build().analyze(List.of("c"), draw -> new double[] {Double.NaN}))
        .withMessage("output 'c' must be finite: NaN");
  }

  @Test
  void refusesSamplesThatAreNoPowerOfTwo() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan().samples(100).build())
        .withMessage("samples must be a power of two of at least 16: 100");
  }

  @Test
  void screensFactorsByTheirElementaryEffects() {
    List<ElementaryEffects> effects =
        MorrisScreening.builder()
            .addFactors(
                Factors.uniform("linear", 0, 1),
                Factors.uniform("square", 0, 1),
                Factors.uniform("unused", 0, 1))
            .seed(1)
            .build()
            .screen(
                "z",
                draw ->
                    new double[] {
                      -3 * draw.value("linear") + draw.value("square") * draw.value("square")
                    });

    assertThat(effects.get(0).mean()).isCloseTo(-3, within(1e-12));
    assertThat(effects.get(0).meanSize()).isCloseTo(3, within(1e-12));
    assertThat(effects.get(0).standardDeviation()).isCloseTo(0, within(1e-12));
    assertThat(effects.get(1).meanSize()).isBetween(0.75, 1.25);
    assertThat(effects.get(1).standardDeviation()).isPositive();
    assertThat(effects.get(2).meanSize()).isZero();
    assertThat(effects.get(2).meanInterval()).isEqualTo(new ConfidenceInterval(0, 0, 0.95));
    ConfidenceInterval square = effects.get(1).meanSizeInterval();
    assertThat(square.lowest()).isBetween(0.5, effects.get(1).meanSize());
    assertThat(square.highest()).isBetween(effects.get(1).meanSize(), 1.5);
  }

  /** Each of 200 screenings of 30 paths; a percentile interval of few paths is a little narrow. */
  @Test
  void givesIntervalsThatHoldTheTrueMeanSize() {
    // x² from one level to that half a range away changes by 0.5 to 1.5, in the mean by 1
    int held = 0;
    for (int seed = 0; seed < 200; seed++) {
      ConfidenceInterval interval =
          MorrisScreening.builder()
              .addFactors(Factors.uniform("x", 0, 1))
              .paths(30)
              .seed(seed)
              .build()
              .screen("z", draw -> new double[] {draw.value("x") * draw.value("x")})
              .get(0)
              .meanSizeInterval();
      held += interval.lowest() <= 1 && 1 <= interval.highest() ? 1 : 0;
    }

    assertThat(held).isBetween(176, 199);
  }
}
