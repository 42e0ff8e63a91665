package org.openkam.scoring.weighting.judgement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.immutables.value.Value;

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
    double[] weights = Prioritization.GEOMETRIC_MEAN.prioritize(matrix);
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
    return Triad.builder()
        .first(matrix.criteria().get(i))
        .second(matrix.criteria().get(j))
        .third(matrix.criteria().get(k))
        .firstToSecond(matrix.value(i, j))
        .secondToThird(matrix.value(j, k))
        .judged(matrix.value(i, k))
        .build();
  }

  @Override
  public String toString() {
    return "consistency index " + index() + " of " + matrix.criteria();
  }

  /** Three criteria whose comparisons contradict each other. */
  @Value.Immutable
  public abstract static class Triad {
    Triad() {}

    static Builder builder() {
      return new Builder();
    }

    /** {@return the id of the first criterion} */
    public abstract String first();

    /** {@return the id of the second criterion} */
    public abstract String second();

    /** {@return the id of the third criterion} */
    public abstract String third();

    /** {@return how many times more important the first was judged than the second, above zero} */
    public abstract double firstToSecond();

    /** {@return how many times more important the second was judged than the third, above zero} */
    public abstract double secondToThird();

    /** {@return how many times more important the first was judged than the third, above zero} */
    public abstract double judged();

    /** {@return how many times more important the first is than the third by way of the second} */
    public double implied() {
      return firstToSecond() * secondToThird();
    }

    /**
     * {@return the inconsistency of the triad, the smaller of <i>|1 - judged / implied|</i> and
     * <i>|1 - implied / judged|</i>, from zero to below one (Koczkodaj 1993)}
     */
    public double inconsistency() {
      double smaller = Math.min(judged(), implied());
      double greater = Math.max(judged(), implied());
      return (greater - smaller) / greater;
    }

    /** Builds {@link Triad} instances; every property is required. */
    static final class Builder extends ImmutableTriad.Builder {
      Builder() {}
    }
  }

  /**
   * The mean consistency index of comparisons made at random from 1/9 to 9, by the number of
   * criteria; a consistency ratio is taken against it.
   */
  public enum RandomIndex {
    /** The table of Saaty (1980), for up to 15 criteria. */
    SAATY(0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59),

    /** The table of Tummala and Ling (1998), for up to 15 criteria. */
    TUMMALA_LING(
        0.5799, 0.8921, 1.1159, 1.2358, 1.3322, 1.3952, 1.4537, 1.4882, 1.5117, 1.5356, 1.5571,
        1.5714, 1.5831),

    /**
     * The means of 500,000 matrices or more for each number of criteria, simulated for this table,
     * for up to 20 criteria; their standard error is at most 0.0004.
     */
    SIMULATED(
        0.524, 0.884, 1.108, 1.249, 1.340, 1.404, 1.450, 1.485, 1.514, 1.536, 1.555, 1.570, 1.584,
        1.596, 1.605, 1.614, 1.622, 1.629);

    /** The number of criteria that the first entry of a table is for. */
    private static final int FIRST = 3;

    private final ImmutableDoubleArray values;

    RandomIndex(double... values) {
      this.values = ImmutableDoubleArray.copyOf(values);
    }

    /**
     * Finds the index for a number of criteria.
     *
     * @param criteria the number of criteria
     * @return the index, above zero; zero for one or two criteria, which cannot contradict each
     *     other; empty where the table ends before
     */
    public OptionalDouble find(int criteria) {
      if (criteria < FIRST) {
        return OptionalDouble.of(0);
      }
      return criteria < FIRST + values.length()
          ? OptionalDouble.of(values.get(criteria - FIRST))
          : OptionalDouble.empty();
    }
  }
}
