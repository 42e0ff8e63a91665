package org.openkam.scoring.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.CancellationException;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.openkam.scoring.strategy.UnsolvedProgramException;

final class LinearProgramTest {
  private static final Offset<Double> ROUNDING = within(1e-12);

  /** Doors, windows and two plants (Hillier and Lieberman). */
  @Test
  void solvesTheTextbookExampleWithItsPrices() {
    LinearProgram program = LinearProgram.of(2);
    program.addAtMost(new double[] {1, 0}, 4);
    program.addAtMost(new double[] {0, 2}, 12);
    program.addAtMost(new double[] {3, 2}, 18);

    LinearSolution solution = program.maximize(new double[] {3, 5});

    assertThat(solution.status()).isEqualTo(LinearSolution.Status.OPTIMAL);
    assertThat(solution.value()).isCloseTo(36, ROUNDING);
    assertThat(solution.point()).containsExactly(new double[] {2, 6}, ROUNDING);
    assertThat(solution.prices()).containsExactly(new double[] {0, 1.5, 1}, ROUNDING);
    assertThat(solution.means()).isEqualTo(Means.HIPPARCHUS);
  }

  @Test
  void pricesSayWhatAHigherBoundIsWorthWhicheverWayItLimits() {
    // cost 2x + 3y, x + y >= 10, x <= 6, x - y = 2: x = 6, y = 4
    LinearProgram program = LinearProgram.of(2);
    program.addAtLeast(new double[] {1, 1}, 10);
    program.addEqual(new double[] {1, -1}, 2);

    LinearSolution solution = program.minimize(new double[] {2, 3});

    assertThat(solution.value()).isCloseTo(24, ROUNDING);
    assertThat(solution.point()).containsExactly(new double[] {6, 4}, ROUNDING);
    // x = (10 + 2) / 2, y = (10 - 2) / 2: half of both costs, and half of their difference
    assertThat(solution.prices()).containsExactly(new double[] {2.5, -0.5}, ROUNDING);
  }

  @Test
  void provesWhereAllOptimalPointsAgree() {
    // only x counts; y + z <= 3 is left open, and w costs more than it gains
    LinearProgram program = LinearProgram.of(4);
    program.addAtMost(new double[] {1, 0, 0, 0}, 4);
    program.addAtMost(new double[] {0, 1, 1, 0}, 3);
    program.addAtMost(new double[] {2, 0, 0, 1}, 8);

    LinearSolution solution = program.maximize(new double[] {5, 0, 0, 1});

    assertThat(solution.isUnique(0)).isTrue();
    assertThat(solution.isUnique(1)).isTrue();
    assertThat(solution.isUnique(2)).isFalse();
    assertThat(solution.openVariables()).startsWith(true, true, true);
    LinearSolution costly = program.maximize(new double[] {5, 0, 0, -1});
    assertThat(costly.openVariables()).containsExactly(true, true, true, false);
    assertThat(costly.isUnique(4)).isFalse();
    LinearSolution priced = program.maximize(new double[] {5, 2, 1, -1});
    assertThat(priced.openVariables()).containsExactly(true, true, false, false);
    assertThat(priced.isUnique(4)).isTrue();
  }

  @Test
  void withoutAPriceNothingIsProvenUnlessAllIsZero() {
    LinearProgram program = LinearProgram.of(2);

    assertThat(program.minimize(new double[] {1, 1}).isUnique(2)).isTrue();
    assertThat(program.minimize(new double[] {1, 0}).isUnique(2)).isFalse();
  }

  @Test
  void keepsVariablesWithinTheirLimits() {
    LinearProgram program = LinearProgram.of(4);
    program.limit(0, -3, 5);
    program.limit(1, Double.NEGATIVE_INFINITY, -1);
    program.limit(2, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    program.addAtLeast(new double[] {0, 0, 1, 0}, -7);
    program.addAtLeast(new double[] {0, 1, 0, 0}, -2);

    LinearSolution least = program.minimize(new double[] {1, 1, 1, 1});

    assertThat(least.point()).containsExactly(new double[] {-3, -2, -7, 0}, ROUNDING);
    assertThat(least.value()).isCloseTo(-12, ROUNDING);
    assertThat(program.maximize(new double[] {1, 1, 0, 0}).point())
        .startsWith(new double[] {5, -1});
  }

  @Test
  void provesThatNoPointKeepsTheConstraints() {
    LinearProgram program = LinearProgram.of(1);
    program.addAtMost(new double[] {1}, 1);
    program.addAtLeast(new double[] {1}, 1 + 1e-6);

    LinearSolution solution = program.maximize(new double[] {1});

    assertThat(solution.status()).isEqualTo(LinearSolution.Status.INFEASIBLE);
    assertThat(solution).hasToString("INFEASIBLE");
    assertThatThrownBy(solution::point)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("linear program has no optimal point: INFEASIBLE");
    assertThatThrownBy(solution::value).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(solution::prices).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> solution.isUnique(1)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(solution::openVariables).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void provesThatValuesHaveNoLimit() {
    LinearProgram program = LinearProgram.of(2);
    program.addAtMost(new double[] {1, -1}, 1);
    program.limit(1, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    assertThat(program.maximize(new double[] {1, 1}).status())
        .isEqualTo(LinearSolution.Status.UNBOUNDED);
    assertThat(program.minimize(new double[] {-1, -1}).status())
        .isEqualTo(LinearSolution.Status.UNBOUNDED);
    assertThat(program.minimize(new double[] {1, 0}).status())
        .isEqualTo(LinearSolution.Status.OPTIMAL);
  }

  @Test
  void aProgramWithoutConstraintsIsSolved() {
    assertThat(LinearProgram.of(2).minimize(new double[] {1, 0}).value()).isZero();
    assertThat(LinearProgram.of(1).maximize(new double[] {1}).status())
        .isEqualTo(LinearSolution.Status.UNBOUNDED);
  }

  @Test
  void refusesWhatRoundingAloneDecides() {
    LinearProgram program = LinearProgram.of(1);
    program.addAtMost(new double[] {1}, 1);
    program.addAtLeast(new double[] {1}, 1 + 3e-8);

    assertThatThrownBy(() -> program.maximize(new double[] {1}))
        .isInstanceOfSatisfying(
            UnsolvedProgramException.class,
            unsolved ->
                assertThat(unsolved.reason()).isEqualTo("with variables: 1, constraints: 2"))
        .hasMessage(
            "no solution of the linear program could be certified: with variables: 1,"
                + " constraints: 2");
  }

  @Test
  void solvesWhereManyConstraintsMeetInOnePoint() {
    // on this the simplex method of Dantzig cycles (Beale 1955)
    LinearProgram program = LinearProgram.of(4);
    program.addAtMost(new double[] {0.25, -60, -0.04, 9}, 0);
    program.addAtMost(new double[] {0.5, -90, -0.02, 3}, 0);
    program.addAtMost(new double[] {0, 0, 1, 0}, 1);

    LinearSolution solution = program.minimize(new double[] {-0.75, 150, -0.02, 6});

    assertThat(solution.value()).isCloseTo(-0.05, ROUNDING);
  }

  @Test
  void isCancelledWhenItsThreadIsInterrupted() {
    LinearProgram program = LinearProgram.of(1);
    program.addAtMost(new double[] {1}, 1);
    Thread.currentThread().interrupt();

    try {
      assertThatThrownBy(() -> program.maximize(new double[] {1}))
          .isInstanceOf(CancellationException.class)
          .hasMessage("the linear program was interrupted");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void refusesWhatIsNoProgram() {
    LinearProgram program = LinearProgram.of(2);

    assertThatThrownBy(() -> LinearProgram.of(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("linear program must have a variable: 0");
    assertThatThrownBy(() -> program.addAtMost(new double[] {1}, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there must be one coefficient a variable, of which there are 2: 1");
    assertThatThrownBy(() -> program.addEqual(new double[] {1, Double.NaN}, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("coefficient must be finite: NaN");
    assertThatThrownBy(() -> program.addAtLeast(new double[] {1, 1}, Double.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("bound must be finite: Infinity");
    assertThatThrownBy(() -> program.limit(1, 2, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("variable 1 must have a least value up to its greatest: [2.0, 1.0]");
    assertThatThrownBy(() -> program.limit(1, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> program.limit(1, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> program.minimize(new double[] {1, Double.NEGATIVE_INFINITY}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("coefficient must be finite: -Infinity");
  }
}
