package org.openkam.scoring.linear;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CanonicalProgramTest {
  /** Greatest 2x + 32y - z with 4x + 16y <= 32, x - z = 2 and z free. */
  private static final CanonicalProgram PROGRAM =
      new CanonicalProgram(
          new double[] {2, 32, -1},
          new boolean[] {false, false, true},
          new SparseRow[] {
            SparseRow.of(new double[] {4, 16, 0}), SparseRow.of(new double[] {1, 0, -1})
          },
          new double[] {32, 2},
          new boolean[] {false, true});

  @Test
  void theDualHasARowAVariable() {
    CanonicalProgram dual = PROGRAM.dual();

    assertThat(objective(dual)).containsExactly(-32, -2);
    assertThat(rows(dual))
        .containsExactly("[-4.0, -1.0] <= -2.0", "[-16.0, 0.0] <= -32.0", "[0.0, 1.0] = 1.0");
    assertThat(dual.isFree(0)).isFalse();
    assertThat(dual.isFree(1)).isTrue();
  }

  @Test
  void theElasticProgramAllowsEveryRowTheSameViolation() {
    CanonicalProgram elastic = PROGRAM.elastic();

    assertThat(objective(elastic)).containsExactly(0, 0, 0, -1);
    assertThat(rows(elastic))
        .containsExactly(
            "[4.0, 16.0, 0.0, -1.0] <= 32.0",
            "[1.0, 0.0, -1.0, -1.0] <= 2.0",
            "[-1.0, 0.0, 1.0, -1.0] <= -2.0");
    assertThat(elastic.isFree(2)).isTrue();
    assertThat(elastic.isFree(3)).isFalse();
  }

  @Test
  void directionsLeaveEveryRowAsItIsAndHaveALimitedLength() {
    CanonicalProgram directions = PROGRAM.directions();

    assertThat(objective(directions)).containsExactly(2, 32, -1);
    assertThat(rows(directions))
        .containsExactly(
            "[4.0, 16.0, 0.0] <= 0.0",
            "[1.0, 0.0, -1.0] <= 0.0",
            "[-1.0, 0.0, 1.0] <= 0.0",
            "[0.0, 0.0, 1.0] <= 1.0",
            "[0.0, 0.0, -1.0] <= 1.0",
            "[1.0, 1.0, 0.0] <= 1.0");
  }

  @Test
  void unitsBringCoefficientsNearOne() {
    CanonicalProgram program =
        new CanonicalProgram(
            new double[] {2, 32},
            new boolean[2],
            new SparseRow[] {SparseRow.of(new double[] {4, 16})},
            new double[] {32},
            new boolean[1]);
    Scaling scaling = Scaling.of(program);

    // the middle of 2^2 and 2^4 is 2^3, off which x is 2 and y a half; 32 / 8 is 4, 32 / 2 is 16
    assertThat(scaling.row(0)).isEqualTo(1 / 8.0);
    assertThat(scaling.columns()).containsExactly(2, 0.5);
    assertThat(scaling.bound()).isEqualTo(1 / 4.0);
    assertThat(scaling.objective()).isEqualTo(1 / 16.0);
    assertThat(rows(program.scaled(scaling))).containsExactly("[1.0, 1.0] <= 1.0");
    assertThat(objective(program.scaled(scaling))).containsExactly(0.25, 1);
    assertThat(scaling.scaledPoint(new double[] {1, 2})).containsExactly(0.125, 1);
    assertThat(scaling.pointOf(new double[] {0.125, 1})).containsExactly(1, 2);
    assertThat(scaling.scaledPrices(new double[] {3})).containsExactly(1.5);
    assertThat(scaling.pricesOf(new double[] {1.5})).containsExactly(3);
  }

  @Test
  void unitsBalanceRowsAndColumnsInTurns() {
    CanonicalProgram program =
        new CanonicalProgram(
            new double[2],
            new boolean[2],
            new SparseRow[] {
              SparseRow.of(new double[] {1, 64}),
              SparseRow.of(new double[] {0, 4096}),
              SparseRow.of(new double[2])
            },
            new double[3],
            new boolean[3]);
    Scaling scaling = Scaling.of(program);

    // exponents 0 and 6, and 12: rows by -3 and -12, then columns by 3 and -1 leave 0 and 2, and
    // -1;
    // rows by -1 and 1, then the first column by 1 leave 0 and 1, and 0
    assertThat(new double[] {scaling.row(0), scaling.row(1), scaling.row(2)})
        .containsExactly(power(-4), power(-11), 1);
    assertThat(scaling.columns()).containsExactly(power(4), power(-1));
    assertThat(scaling.bound()).isEqualTo(1);
    assertThat(scaling.objective()).isEqualTo(1);
  }

  private static double power(int exponent) {
    return Math.scalb(1.0, exponent);
  }

  private static double[] objective(CanonicalProgram program) {
    return IntStream.range(0, program.variables()).mapToDouble(program::objective).toArray();
  }

  private static ImmutableList<String> rows(CanonicalProgram program) {
    return IntStream.range(0, program.rows())
        .mapToObj(
            i -> {
              double[] dense = new double[program.variables()];
              SparseRow row = program.row(i);
              for (int k = 0; k < row.size(); k++) {
                dense[row.column(k)] = row.coefficient(k);
              }
              return Arrays.toString(dense)
                  + (program.isEqual(i) ? " = " : " <= ")
                  + program.bound(i);
            })
        .collect(ImmutableList.toImmutableList());
  }
}
