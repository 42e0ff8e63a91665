package org.openkam.scoring.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class RefinementTest {
  private static final double MAGNIFICATION = 0x1p30;
  private static final Offset<Double> ROUNDING = within(1e-6);

  /** Greatest x + 2y with x + y <= 3, y <= 2, x <= 9 and x - y <= 1. */
  private static final CanonicalProgram PROGRAM =
      new CanonicalProgram(
          new double[] {1, 2},
          new boolean[2],
          new SparseRow[] {
            SparseRow.of(new double[] {1, 1}),
            SparseRow.of(new double[] {0, 1}),
            SparseRow.of(new double[] {1, 0}),
            SparseRow.of(new double[] {1, -1})
          },
          new double[] {3, 2, 9, -1},
          new boolean[4]);

  @Test
  void asksForWhatPointAndPricesLack() {
    Refinement refinement =
        Refinement.of(
            PROGRAM, new double[] {1 + 1e-8, 2 - 2e-8}, new double[] {1 + 4e-8, 1, 1e-9, 2e-6});
    CanonicalProgram correction = refinement.correction();

    // the third row has room to spare, the fourth has none and a price that rounding may have made
    assertThat(correction.rows()).isEqualTo(3);
    assertThat(correction.isEqual(0)).isTrue();
    assertThat(correction.isEqual(1)).isTrue();
    assertThat(correction.isEqual(2)).isFalse();
    assertThat(correction.isFree(0)).isTrue();
    assertThat(correction.isFree(1)).isTrue();
    assertThat(correction.bound(0)).isCloseTo(1e-8 * MAGNIFICATION, ROUNDING);
    assertThat(correction.bound(1)).isCloseTo(2e-8 * MAGNIFICATION, ROUNDING);
    assertThat(correction.bound(2)).isCloseTo(-3e-8 * MAGNIFICATION, ROUNDING);
    // the first price exceeds what x and y gain by 4e-8
    assertThat(correction.objective(0)).isCloseTo(-4e-8 * MAGNIFICATION, ROUNDING);
    assertThat(correction.objective(1)).isCloseTo(-4e-8 * MAGNIFICATION, ROUNDING);
  }

  @Test
  void takesWhatIsNearZeroForZero() {
    Refinement refinement =
        Refinement.of(PROGRAM, new double[] {1e-6, 2}, new double[] {1e-6, 2, 0, 0});

    assertThat(refinement.correction().isFree(0)).isFalse();
    assertThat(refinement.point(new double[2])).containsExactly(0, 2);
    assertThat(refinement.prices(new double[1])).containsExactly(0, 2, 0, 0);
    // only the second row has a price or no room
    assertThat(refinement.correction().rows()).isEqualTo(1);
  }

  @Test
  void addsCorrectionsInTheUnitsOfTheProgram() {
    Refinement refinement = Refinement.of(PROGRAM, new double[] {1, 2}, new double[] {1, 1, 0, 0});

    assertThat(refinement.point(new double[] {MAGNIFICATION, -MAGNIFICATION / 2}))
        .containsExactly(2, 1.5);
    assertThat(refinement.prices(new double[] {MAGNIFICATION, 0, -MAGNIFICATION}))
        .containsExactly(2, 1, 0, -1);
  }
}
