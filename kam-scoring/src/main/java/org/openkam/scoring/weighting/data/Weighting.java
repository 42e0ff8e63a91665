package org.openkam.scoring.weighting.data;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import org.openkam.core.execution.Parallelism;
import org.openkam.core.finding.Attributes;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.MatrixMethod;
import org.openkam.scoring.strategy.ScoringRefusedException;
import org.openkam.scoring.weighting.DerivedWeights;

/**
 * A way to take weights from the measured values of accounts, without asking anybody.
 *
 * <p>Such weights measure how far the accounts differ on a criterion, not how much it matters, and
 * they change with every account that comes or goes; each result says so. The provided ones are in
 * {@link Weightings}; additional ones may be added by implementing this interface, either as a
 * class or through {@link #of}. Missing and constant values, value functions and refusals are
 * treated the same for all. All implementations must be immutable, deterministic and safe for many
 * threads, and should have value equality and a readable {@code toString}.
 */
public interface Weighting extends MatrixMethod {
  /**
   * Returns a weighting that needs nothing special of the values.
   *
   * @param name the name, lower case with hyphens
   * @param measure makes the points of the criteria
   * @return the weighting
   */
  static Weighting of(String name, Measure measure) {
    return new FunctionWeighting(name, measure);
  }

  /** {@return the parameters that make this weighting from one of the same name with defaults} */
  default Attributes parameters() {
    return Attributes.empty();
  }

  /**
   * Returns this weighting with other parameters.
   *
   * @param parameters the parameters; what is absent takes its default
   * @return the weighting
   * @throws IllegalArgumentException if a parameter is unknown or has no meaning
   */
  default Weighting withParameters(Attributes parameters) {
    checkArgument(
        parameters.size() == 0, "weighting '%s' takes no parameters: %s", name(), parameters);
    return this;
  }

  /** {@return the words that a refusal of a criterion begins with} */
  @Override
  default String refusal() {
    return "weighting '" + name() + "' cannot weigh";
  }

  /**
   * Measures the columns of a frame.
   *
   * @param frame the accounts; at least one, complete, with values that keep the requirements
   * @return one point a criterion of the frame, finite and zero or above, zero where the accounts
   *     agree
   */
  CriterionPoints measure(Frame frame);

  /** {@return what every user of these weights has to know} */
  default ImmutableList<Finding> cautions() {
    return ImmutableList.of(
        Finding.warning(
            "WEIGHTS_NOT_IMPORTANCE",
            name(),
            "weighting '{weighting}' measures how far the accounts differ, not how much a criterion"
                + " matters, and changes with every account; keep the weights in the model",
            ImmutableMap.of("weighting", name())));
  }

  /**
   * Weighs the criteria of a matrix under the standard policy.
   *
   * @param matrix at least one account and one criterion
   * @return the weights, one for each criterion of the matrix
   * @throws ScoringRefusedException if the data does not allow meaningful weights
   */
  default DerivedWeights weigh(DecisionMatrix matrix) {
    return weigh(matrix, ScoringPolicy.standard());
  }

  /**
   * Weighs the criteria of a matrix.
   *
   * @param matrix at least one account and one criterion
   * @param policy how missing and constant values are treated; INTERVAL counts as WORST, IGNORE is
   *     refused where a value is missing, and a criterion that is dropped has weight zero
   * @return the weights, one for each criterion of the matrix; all the same where no criterion
   *     tells the accounts apart
   * @throws ScoringRefusedException if the data does not allow meaningful weights
   */
  default DerivedWeights weigh(DecisionMatrix matrix, ScoringPolicy policy) {
    return weigh(matrix, policy, Parallelism.sequential());
  }

  /**
   * Derives weights from a matrix on some threads; they are the same on any number of them.
   *
   * @param matrix the accounts and criteria, at least one of each
   * @param policy how missing and constant values are treated
   * @param parallelism how many threads may work
   * @return the weights
   * @throws ScoringRefusedException if the data does not allow meaningful weights
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  default DerivedWeights weigh(
      DecisionMatrix matrix, ScoringPolicy policy, Parallelism parallelism) {
    return Weighing.weigh(this, matrix, policy, parallelism);
  }

  /** Makes points of the columns of a frame. */
  @FunctionalInterface
  interface Measure {
    /**
     * Measures the columns of a frame.
     *
     * @param frame the accounts
     * @return one point a criterion, finite and zero or above
     */
    double[] points(Frame frame);
  }

  /**
   * What a {@link Weighting} makes of the columns of a frame: one point a criterion, in proportion
   * to which the criteria are weighed, and the published quantities on the way.
   *
   * <p>Immutable.
   */
  public static final class CriterionPoints {
    private final double[] values;
    private final ImmutableMap<String, double[]> intermediates;

    private CriterionPoints(double[] values, ImmutableMap<String, double[]> intermediates) {
      this.values = values;
      this.intermediates = intermediates;
    }

    /**
     * Returns points.
     *
     * @param values one point a criterion, zero or above; all zero where no criterion tells the
     *     accounts apart
     * @return the points, without intermediates
     */
    public static CriterionPoints of(double... values) {
      return new CriterionPoints(
          Arrays.stream(values).map(value -> value + 0.0).toArray(), ImmutableMap.of());
    }

    /**
     * Returns these points with a published quantity that led to them.
     *
     * @param name the name, lower case with hyphens, new to these points
     * @param quantity one number a criterion
     * @return the points
     * @throws IllegalArgumentException if there is not one number a criterion or the name is taken
     */
    public CriterionPoints with(String name, double... quantity) {
      checkArgument(
          quantity.length == values.length,
          "quantity '%s' must have one number for each of %s criteria: %s",
          name,
          values.length,
          quantity.length);
      return new CriterionPoints(
          values,
          ImmutableMap.<String, double[]>builder()
              .putAll(intermediates)
              .put(name, quantity.clone())
              .buildOrThrow());
    }

    /** {@return one point a criterion, a new array} */
    public double[] values() {
      return values.clone();
    }

    ImmutableMap<String, double[]> intermediates() {
      return intermediates;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof CriterionPoints that
          && Arrays.equals(values, that.values)
          && intermediates.keySet().equals(that.intermediates.keySet())
          && Arrays.deepEquals(
              intermediates.values().toArray(), that.intermediates.values().toArray());
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
      return "points " + Arrays.toString(values);
    }
  }
}
