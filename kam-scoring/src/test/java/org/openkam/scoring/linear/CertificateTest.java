package org.openkam.scoring.linear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CertificateTest {
  /** Greatest 3x + 5y with x <= 4, 2y <= 12 and 3x + 2y = 18, in units of the last argument. */
  private static CanonicalProgram program(double unit) {
    return new CanonicalProgram(
        new double[] {3, 5},
        new boolean[2],
        new SparseRow[] {
          SparseRow.of(new double[] {1, 0}),
          SparseRow.of(new double[] {0, 2 * unit}),
          SparseRow.of(new double[] {3, 2})
        },
        new double[] {4, 12 * unit, 18},
        new boolean[] {false, false, true});
  }

  private static final double[] POINT = {2, 6};
  private static final double[] PRICES = {0, 1.5, 1};

  @Test
  void provesTheOptimumWithItsPrices() {
    assertThat(Certificate.of(program(1)).proves(POINT, PRICES)).isTrue();
    assertThat(Certificate.of(program(1)).proves(new double[] {2 + 1e-10, 6 - 1e-10}, PRICES))
        .isTrue();
  }

  @Test
  void refusesAPointThatIsNotOptimal() {
    Certificate certificate = Certificate.of(program(1));

    // x = 4 and y = 3 keep the constraints, at a value of 27 in place of 36
    assertThat(certificate.proves(new double[] {4, 3}, PRICES)).isFalse();
  }

  @Test
  void refusesAPointThatBreaksAConstraint() {
    Certificate certificate = Certificate.of(program(1));

    assertThat(certificate.proves(new double[] {2, 6 + 1e-7}, PRICES)).isFalse();
    assertThat(certificate.proves(new double[] {2 - 5e-8, 6}, PRICES)).isFalse();
    assertThat(certificate.proves(new double[] {-1e-15, 9}, PRICES)).isFalse();
    assertThat(certificate.proves(new double[] {Double.NaN, 6}, PRICES)).isFalse();
  }

  @Test
  void refusesPricesThatProveNothing() {
    Certificate certificate = Certificate.of(program(1));

    assertThat(certificate.proves(POINT, new double[] {0, 1.5, 1 - 1e-7})).isFalse();
    assertThat(certificate.proves(POINT, new double[] {0, 1.5, 1 + 1e-7})).isFalse();
    assertThat(certificate.proves(POINT, new double[] {-1, 1.5, 4.0 / 3})).isFalse();
    assertThat(certificate.proves(POINT, new double[] {0, Double.POSITIVE_INFINITY, 1})).isFalse();
  }

  @Test
  void aSmallConstraintCountsAsMuchAsALargeOne() {
    Certificate certificate = Certificate.of(program(1e-12));
    double[] prices = {0, 1.5e12, 1};

    assertThat(certificate.proves(POINT, prices)).isTrue();
    // 2 y may exceed 12 by a half, which is nothing beside one once it is a billionth
    assertThat(certificate.proves(new double[] {11.0 / 6, 6.25}, prices)).isFalse();
    assertThat(
            Certificate.of(zeroObjective(1e-12))
                .proves(new double[] {11.0 / 6, 6.25}, new double[3]))
        .isFalse();
    assertThat(Certificate.of(zeroObjective(1e-12)).proves(POINT, new double[3])).isTrue();
  }

  private static CanonicalProgram zeroObjective(double unit) {
    CanonicalProgram program = program(unit);
    return new CanonicalProgram(
        new double[2],
        new boolean[2],
        new SparseRow[] {program.row(0), program.row(1), program.row(2)},
        new double[] {program.bound(0), program.bound(1), program.bound(2)},
        new boolean[] {false, false, true});
  }
}
