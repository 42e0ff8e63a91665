package org.openkam.scoring.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SolversTest {
  private static final Offset<Double> ROUNDING = within(1e-12);

  /** Greatest x + 2y + z with x + y + z = 3, x - y <= -1, y <= 5 and z free, above -4. */
  private static final CanonicalProgram PROGRAM =
      new CanonicalProgram(
          new double[] {1, 2, 1},
          new boolean[] {false, false, true},
          new SparseRow[] {
            SparseRow.of(new double[] {1, 1, 1}),
            SparseRow.of(new double[] {1, -1, 0}),
            SparseRow.of(new double[] {0, 1, 0}),
            SparseRow.of(new double[] {0, 0, -1})
          },
          new double[] {3, -1, 5, 4},
          new boolean[] {true, false, false, false});

  @ParameterizedTest
  @EnumSource
  void everyMeansSolvesAProgramAndItsDual(Means means) {
    double[] point = means.solver().maximize(PROGRAM).orElseThrow().point();
    double[] prices = means.solver().maximize(PROGRAM.dual()).orElseThrow().point();

    assertThat(PROGRAM.value(point)).isCloseTo(8, ROUNDING);
    assertThat(point[1]).isCloseTo(5, ROUNDING);
    assertThat(prices).containsExactly(new double[] {1, 0, 1, 0}, ROUNDING);
    assertThat(Certificate.of(PROGRAM).proves(point, prices)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"OJALGO_SCALED", "OJALGO", "OJALGO_PRIMAL_SCALED", "OJALGO_PRIMAL"})
  void aSolverThatHasPricesReturnsThemInTheUnitsOfTheProgram(Means means) {
    // x + y <= 4 and x + 3y <= 6 meet in (3, 1); of x + 2y each row pays for a half
    CanonicalProgram program =
        new CanonicalProgram(
            new double[] {1, 2},
            new boolean[2],
            new SparseRow[] {
              SparseRow.of(new double[] {1024, 1024}), SparseRow.of(new double[] {1, 3})
            },
            new double[] {4096, 6},
            new boolean[2]);

    SolverAnswer answer = means.solver().maximize(program).orElseThrow();

    assertThat(answer.point()).containsExactly(new double[] {3, 1}, ROUNDING);
    assertThat(answer.prices().orElseThrow())
        .containsExactly(new double[] {0.5 / 1024, 0.5}, ROUNDING);
  }

  @ParameterizedTest
  @EnumSource(names = {"HIPPARCHUS", "EXACT"})
  void aSolverWithoutPricesSaysSo(Means means) {
    assertThat(means.solver().maximize(PROGRAM).orElseThrow().prices()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void noMeansFindsAPointWhereThereIsNone(Means means) {
    assertThat(means.solver().maximize(oneVariable(new double[] {1, -1}, 1, -2))).isEmpty();
    assertThat(means.solver().maximize(oneVariable(new double[] {-1}, 1))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"HIPPARCHUS", "OJALGO", "EXACT"})
  void everySolverStopsWhenItsThreadIsInterrupted(Means means) {
    Thread.currentThread().interrupt();

    try {
      assertThatThrownBy(() -> means.solver().maximize(PROGRAM))
          .isInstanceOf(CancellationException.class)
          .hasMessage("the linear program was interrupted");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void theExactSimplexDoesNotRound() {
    // three thirds of the double next to a third, which a sum of doubles rounds to one
    double third = 1.0 / 3;
    CanonicalProgram program =
        new CanonicalProgram(
            new double[] {1, 1, 1},
            new boolean[3],
            new SparseRow[] {
              SparseRow.of(new double[] {1, 0, 0}),
              SparseRow.of(new double[] {0, 1e-200, 0}),
              SparseRow.of(new double[] {0, 0, Double.MIN_VALUE})
            },
            new double[] {third, 3e-200, 3 * Double.MIN_VALUE},
            new boolean[3]);

    double[] point = new ExactSimplex().maximize(program).orElseThrow().point();

    assertThat(point).containsExactly(third, 3, 3);
  }

  @Test
  void theExactSimplexAgreesWithTheCertificate() {
    Map<LinearSolution.Status, Integer> seen = new EnumMap<>(LinearSolution.Status.class);
    for (int seed = 0; seed < 400; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      CanonicalProgram program = small(random);

      Optional<double[]> exact = new ExactSimplex().maximize(program).map(SolverAnswer::point);

      Certified certified = new SolverChain(program).solve().orElseThrow();
      seen.merge(certified.status(), 1, Integer::sum);
      if (certified.status() == LinearSolution.Status.OPTIMAL) {
        double[] point = exact.orElseThrow();
        double[] prices = new ExactSimplex().maximize(program.dual()).orElseThrow().point();
        assertThat(Certificate.of(program).proves(point, prices)).as("seed %d", seed).isTrue();
      } else {
        assertThat(exact).as("seed %d", seed).isEmpty();
      }
    }
    assertThat(seen).hasSize(3).allSatisfy((status, times) -> assertThat(times).isGreaterThan(20));
  }

  /** Programs of few whole numbers, on which many rows meet in one point. */
  private static CanonicalProgram small(SplittableRandom random) {
    int variables = random.nextInt(1, 5);
    SparseRow[] rows = new SparseRow[random.nextInt(1, 6)];
    double[] bounds = new double[rows.length];
    boolean[] equal = new boolean[rows.length];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = SparseRow.of(wholes(random, variables, -2, 4));
      bounds[i] = random.nextInt(-2, 5);
      equal[i] = random.nextInt(4) == 0;
    }
    boolean[] free = new boolean[variables];
    for (int j = 0; j < variables; j++) {
      free[j] = random.nextInt(6) == 0;
    }
    return new CanonicalProgram(wholes(random, variables, -3, 4), free, rows, bounds, equal);
  }

  private static double[] wholes(SplittableRandom random, int size, int least, int beyond) {
    return random.ints(size, least, beyond).asDoubleStream().toArray();
  }

  @Test
  void theExactSimplexSolvesWhatCycles() {
    CanonicalProgram beale =
        new CanonicalProgram(
            new double[] {0.75, -150, 0.02, -6},
            new boolean[4],
            new SparseRow[] {
              SparseRow.of(new double[] {0.25, -60, -0.04, 9}),
              SparseRow.of(new double[] {0.5, -90, -0.02, 3}),
              SparseRow.of(new double[] {0, 0, 1, 0})
            },
            new double[] {0, 0, 1},
            new boolean[3]);

    double[] point = new ExactSimplex().maximize(beale).orElseThrow().point();

    assertThat(beale.value(point)).isCloseTo(0.05, ROUNDING);
    assertThat(point[2]).isEqualTo(1);
  }

  @Test
  void aRefinedPointIsCertifiedWhereTheRoughOneIsNot() {
    double[] rough = {1e-8, 5 + 2e-8, -2 - 1e-8};
    double[] prices = {1 + 3e-8, 1e-9, 1 - 3e-8, 0};
    Refinement refinement = Refinement.of(PROGRAM, rough, prices);
    LinearSolver solver = new ExactSimplex();
    Certificate certificate = Certificate.of(PROGRAM);

    double[] point =
        refinement.point(solver.maximize(refinement.correction()).orElseThrow().point());
    double[] refined =
        refinement.prices(solver.maximize(refinement.correction().dual()).orElseThrow().point());

    assertThat(certificate.proves(rough, prices)).isFalse();
    assertThat(certificate.proves(point, refined)).isTrue();
    assertThat(PROGRAM.value(point)).isCloseTo(8, within(1e-14));
    assertThat(refined).containsExactly(new double[] {1, 0, 1, 0}, within(1e-14));
  }

  private static CanonicalProgram oneVariable(double[] factors, double... bounds) {
    SparseRow[] rows = new SparseRow[factors.length];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = SparseRow.of(new double[] {factors[i]});
    }
    return new CanonicalProgram(
        new double[] {1}, new boolean[1], rows, bounds, new boolean[rows.length]);
  }
}
