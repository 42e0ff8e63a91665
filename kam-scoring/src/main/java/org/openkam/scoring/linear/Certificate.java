package org.openkam.scoring.linear;

/**
 * The proof that a point of a program is optimal, by prices: both keep their constraints, and they
 * have the same value (weak duality), each within a share of the largest term that is summed up.
 *
 * <p>All is checked in the units of the program and once more in units in which its coefficients
 * are near one, because a small deviation in one of the two can be a large one in the other.
 */
final class Certificate {
  /**
   * The greatest deviation as a share of the largest term of a sum, which counts as one or more.
   */
  static final double TOLERANCE = 1e-9;

  private final CanonicalProgram program;
  private final CanonicalProgram dual;
  private final Scaling scaling;
  private final CanonicalProgram scaledProgram;
  private final CanonicalProgram scaledDual;

  private Certificate(CanonicalProgram program, Scaling scaling) {
    this.program = program;
    this.dual = program.dual();
    this.scaling = scaling;
    this.scaledProgram = program.scaled(scaling);
    this.scaledDual = scaledProgram.dual();
  }

  static Certificate of(CanonicalProgram program) {
    return new Certificate(program, Scaling.of(program));
  }

  CanonicalProgram program() {
    return program;
  }

  /** {@return the program in units in which its coefficients are near one} */
  CanonicalProgram scaledProgram() {
    return scaledProgram;
  }

  /** {@return the program of the prices} */
  CanonicalProgram dual() {
    return dual;
  }

  /** {@return whether prices prove that a point is optimal} */
  boolean proves(double[] point, double[] prices) {
    return proves(program, point, dual, prices)
        && proves(
            scaledProgram, scaling.scaledPoint(point), scaledDual, scaling.scaledPrices(prices));
  }

  private static boolean proves(
      CanonicalProgram program, double[] point, CanonicalProgram dual, double[] prices) {
    return isFeasible(program, point)
        && isFeasible(dual, prices)
        && isWithin(
            Math.abs(program.value(point) + dual.value(prices)), Math.abs(program.value(point)));
  }

  private static boolean isFeasible(CanonicalProgram program, double[] point) {
    for (int j = 0; j < point.length; j++) {
      if (!Double.isFinite(point[j]) || (point[j] < 0 && !program.isFree(j))) {
        return false;
      }
    }
    for (int i = 0; i < program.rows(); i++) {
      double excess = program.row(i).times(point) - program.bound(i);
      double largest = Math.max(Math.abs(program.bound(i)), program.row(i).largestTerm(point));
      if (!isWithin(program.isEqual(i) ? Math.abs(excess) : excess, largest)) {
        return false;
      }
    }
    return true;
  }

  /** {@return whether a deviation is small beside a term; that which is no number is not} */
  private static boolean isWithin(double deviation, double term) {
    return deviation <= TOLERANCE * Math.max(1, term);
  }
}
