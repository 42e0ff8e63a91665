package org.openkam.scoring.weighting.judgement;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How far pairwise comparisons agree with each other, whatever weights are taken from them.
 *
 * <p>Immutable.
 */
public final class PairwiseConsistency {
  private final PairwiseMatrix matrix;
  private final double lambdaMax;

  private PairwiseConsistency(PairwiseMatrix matrix, double lambdaMax) {
    this.matrix = matrix;
    this.lambdaMax = lambdaMax;
  }

  /**
   * Looks at comparisons.
   *
   * @param matrix the comparisons, which connect all criteria
   * @return their consistency
   * @throws IllegalArgumentException if some criteria are not connected to the others
   */
  public static PairwiseConsistency of(PairwiseMatrix matrix) {
    checkConnected(matrix);
    return new PairwiseConsistency(matrix, PrincipalPair.of(matrix).value());
  }

  static void checkConnected(PairwiseMatrix matrix) {
    Set<Integer> reached = new HashSet<>();
    Deque<Integer> next = new ArrayDeque<>();
    next.add(0);
    while (!next.isEmpty()) {
      int row = next.remove();
      for (int column = 0; column < matrix.size(); column++) {
        if (!matrix.isMissing(row, column) && reached.add(column)) {
          next.add(column);
        }
      }
    }
    for (int row = 0; row < matrix.size(); row++) {
      checkArgument(
          reached.contains(row),
          "criterion '%s' must be compared, by way of others if need be, with '%s'",
          matrix.criteria().get(row),
          matrix.criteria().get(0));
    }
  }

  /** {@return the principal eigenvalue, at least the number of criteria but for rounding} */
  public double lambdaMax() {
    return lambdaMax;
  }

  /**
   * {@return the consistency index, <i>(lambda<sub>max</sub> - n) / (n - 1)</i>, zero or above;
   * zero for up to two criteria (Saaty 1977)}
   */
  public double index() {
    int size = matrix.size();
    return size <= 2 ? 0 : Math.max(0, (lambdaMax - size) / (size - 1));
  }

  /**
   * Returns the consistency ratio, which is the index by that of comparisons made at random (Saaty
   * 1980).
   *
   * @param table the indices of comparisons made at random
   * @return the ratio, zero or above; zero for up to two criteria; empty where the table has no
   *     index for so many criteria
   */
  public OptionalDouble ratio(RandomIndex table) {
    OptionalDouble random = table.find(matrix.size());
    if (random.isEmpty()) {
      return random;
    }
    return OptionalDouble.of(random.getAsDouble() == 0 ? 0 : index() / random.getAsDouble());
  }

  /**
   * {@return the geometric consistency index, <i>2 / ((n - 1) (n - 2))</i> times the sum of the
   * squared logarithms of <i>a<sub>ij</sub> w<sub>j</sub> / w<sub>i</sub></i> over all pairs, with
   * the weights of the geometric mean; zero or above; about 0.31 for three, 0.35 for four and 0.37
   * for more criteria where the ratio is 0.1; empty where a comparison is missing (Aguaron and
   * Moreno-Jimenez 2003)}
   */
  public OptionalDouble geometricIndex() {
    int size = matrix.size();
    if (size <= 2 || !matrix.hasEveryJudgement()) {
      return matrix.hasEveryJudgement() ? OptionalDouble.of(0) : OptionalDouble.empty();
    }
    double[] weights = Prioritizations.GEOMETRIC_MEAN.prioritize(matrix);
    double sum = 0;
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        double error = Math.log(matrix.value(i, j) * weights[j] / weights[i]);
        sum += error * error;
      }
    }
    return OptionalDouble.of(2 * sum / ((size - 1.0) * (size - 2)));
  }

  /**
   * {@return the three criteria whose comparisons contradict each other most (Koczkodaj 1993), the
   * first of such triads in the order of the criteria; empty where no three were all compared}
   */
  public Optional<Triad> worstTriad() {
    Optional<Triad> worst = Optional.empty();
    for (int i = 0; i < matrix.size(); i++) {
      for (int j = i + 1; j < matrix.size(); j++) {
        for (int k = j + 1; k < matrix.size(); k++) {
          Triad triad = triad(i, j, k);
          boolean isWorse = triad.inconsistency() > worst.map(Triad::inconsistency).orElse(-1.0);
          worst = isWorse ? Optional.of(triad) : worst;
        }
      }
    }
    return worst;
  }

  private Triad triad(int i, int j, int k) {
    return new Triad(
        matrix.criteria().get(i),
        matrix.criteria().get(j),
        matrix.criteria().get(k),
        matrix.value(i, j),
        matrix.value(j, k),
        matrix.value(i, k));
  }

  @Override
  public String toString() {
    return "consistency index " + index() + " of " + matrix.criteria();
  }
}
