package org.openkam.scoring.outranking;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.openkam.core.finding.Attributes;
import org.openkam.core.numeric.SortedOrder;
import org.openkam.scoring.strategy.AdditiveScorer;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.OnePassStrategy;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Scores an account by how much it is preferred to the others less how much they are preferred to
 * it (PROMETHEE II, Brans and Vincke 1985).
 *
 * <p>The score is the net flow <i>φ = φ<sup>+</sup> - φ<sup>-</sup></i>, from minus one to one,
 * where <i>φ<sup>+</sup>(a) = 1/(n-1) Σ<sub>b</sub> Σ<sub>j</sub> w<sub>j</sub>
 * P<sub>j</sub>(a<sub>j</sub> - b<sub>j</sub>)</i> and <i>φ<sup>-</sup></i> is its mirror; the net
 * flows of all accounts sum to zero, and a single account has none. The flow is a sum of one part a
 * criterion, so a score explains itself. Time is that of sorting each column; only the Gaussian
 * shape goes through the pairs, unless it is summed up {@linkplain GaussianFlows#SERIES by series}.
 * A fitted strategy compares a new account with the accounts it was fitted on, by the same formula,
 * so that these keep their published flows. Adding accounts before fitting may reverse ranks
 * (Mareschal, De Smet and Nemery 2008).
 *
 * @param functions the preference function of each criterion
 * @param gaussian how the flows of many accounts are summed up for the Gaussian shape; single
 *     accounts are always compared pair by pair
 */
public record Promethee(CriterionSettings<PreferenceFunction> functions, GaussianFlows gaussian)
    implements OnePassStrategy {
  /** Flows that should be equal differ by no more than this, because weights have no exact sum. */
  private static final double FLOW_ROUNDING = 1e-12;

  /** {@return the strategy with the usual function for all criteria, which needs no threshold} */
  public static Promethee standard() {
    return of(PreferenceFunction.usual());
  }

  /**
   * Returns the strategy with the same function for all criteria.
   *
   * @param function the function
   * @return the strategy
   */
  public static Promethee of(PreferenceFunction function) {
    return new Promethee(CriterionSettings.of(function), GaussianFlows.PAIRWISE);
  }

  /**
   * Returns this strategy with a function for one criterion.
   *
   * @param criterion the id of the criterion
   * @param function its function
   * @return the strategy
   */
  public Promethee with(String criterion, PreferenceFunction function) {
    return new Promethee(functions.with(criterion, function), gaussian);
  }

  /**
   * Returns this strategy with another way to sum up the flows of the Gaussian shape.
   *
   * @param gaussian how the flows of many accounts are summed up
   * @return the strategy
   */
  public Promethee withGaussian(GaussianFlows gaussian) {
    return new Promethee(functions, gaussian);
  }

  /**
   * Returns the partial order of PROMETHEE I: an account is better than another where neither flow
   * speaks against it, and they cannot be compared where the flows disagree.
   *
   * @param scoring scores by this strategy
   * @return the order; its first ranks are those of <i>φ<sup>+</sup></i>, its second those of
   *     <i>-φ<sup>-</sup></i>
   * @throws IllegalArgumentException if the scoring was made by a strategy without these flows
   */
  public static PartialOrder partialOrder(Scoring scoring) {
    double[] minus = scoring.intermediate("phi-minus");
    return PartialOrder.ofScores(
        scoring.accounts(),
        scoring.intermediate("phi-plus"),
        Arrays.stream(minus).map(flow -> -flow).toArray(),
        Math.max(FLOW_ROUNDING, scoring.fitted().policy().tieTolerance()));
  }

  @Override
  public String name() {
    return "promethee-2";
  }

  @Override
  public Attributes parameters() {
    Attributes.Builder parameters = Attributes.builder();
    functions.write(parameters, "function", PreferenceFunction::asAttributes);
    return parameters.put("gaussian", gaussian.name().toLowerCase(Locale.ROOT)).build();
  }

  @Override
  public Promethee withParameters(Attributes parameters) {
    parameters.checkNames(
        "strategy 'promethee-2'", "function", "function-by-criterion", "gaussian");
    return new Promethee(
        functions.read(parameters, "function", PreferenceFunction::of),
        parameters
            .findText("gaussian")
            .map(name -> GaussianFlows.valueOf(name.toUpperCase(Locale.ROOT)))
            .orElse(gaussian));
  }

  @Override
  public FittedParameters fit(Frame frame) {
    double[][] sorted = new double[frame.weightedCriteria().size()][];
    frame
        .parallelism()
        .forEach(
            sorted.length,
            () ->
                column -> {
                  double[] values = Orientation.column(frame, column);
                  sorted[column] = Arrays.stream(values).filter(x -> !Double.isNaN(x)).toArray();
                  Arrays.sort(sorted[column]);
                });
    return fitted(frame.weightedCriteria(), sorted);
  }

  @Override
  public OnePassStrategy.FitResult fitAndScore(Frame frame) {
    WeightedCriteria criteria = frame.weightedCriteria();
    double[][] sorted = new double[criteria.size()][];
    ColumnFlows[] flows = new ColumnFlows[criteria.size()];
    double[] scores =
        NetFlows.sum(
            frame,
            column -> {
              SortedOrder.Column values = SortedOrder.Column.of(Orientation.column(frame, column));
              sorted[column] = values.values();
              flows[column] = flows(criteria, column, sorted[column]);
              return NetFlows.ofColumn(flows[column], criteria.weight(column), values);
            });
    return new OnePassStrategy.FitResult(
        fitted(criteria, sorted), new Scorer(criteria, flows), scores);
  }

  private ColumnFlows flows(WeightedCriteria criteria, int column, double[] sorted) {
    return new ColumnFlows(functions.of(criteria.criterion(column).id()), gaussian, sorted);
  }

  private static FittedParameters fitted(WeightedCriteria criteria, double[][] sorted) {
    FittedParameters fitted = FittedParameters.nothing();
    for (int column = 0; column < sorted.length; column++) {
      fitted = fitted.with(criteria.criterion(column).id(), sorted[column]);
    }
    return fitted;
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters fitted) {
    ColumnFlows[] flows = new ColumnFlows[criteria.size()];
    for (int column = 0; column < flows.length; column++) {
      flows[column] = flows(criteria, column, fitted.numbers(criteria.criterion(column).id()));
    }
    return new Scorer(criteria, flows);
  }

  /** Scores by the flows of each column. */
  private static final class Scorer implements AdditiveScorer {
    private final WeightedCriteria criteria;
    private final double[] weights;
    private final ColumnFlows[] flows;

    Scorer(WeightedCriteria criteria, ColumnFlows[] flows) {
      this.criteria = criteria;
      this.weights = criteria.weights();
      this.flows = flows;
    }

    @Override
    public double contribution(int column, double value) {
      double x = Orientation.value(criteria, column, value);
      return weighted(column, flows[column].plus(x) - flows[column].minus(x));
    }

    @Override
    public double[] scoreAll(Frame frame) {
      return NetFlows.sum(
          frame,
          column ->
              NetFlows.ofColumn(
                  flows[column],
                  weights[column],
                  SortedOrder.Column.of(Orientation.column(frame, column))));
    }

    @Override
    public ImmutableMap<String, ToDoubleFunction<double[]>> intermediates() {
      ImmutableMap.Builder<String, ToDoubleFunction<double[]>> quantities = ImmutableMap.builder();
      quantities.put("phi-plus", this::plus);
      quantities.put("phi-minus", this::minus);
      for (int column = 0; column < flows.length; column++) {
        int own = column;
        quantities.put(
            "phi:" + criteria.criterion(column).id(),
            values -> contribution(own, values[own]) / weights[own]);
      }
      return quantities.buildOrThrow();
    }

    private double plus(double[] values) {
      double sum = 0;
      for (int column = 0; column < flows.length; column++) {
        double x = Orientation.value(criteria, column, values[column]);
        sum += weighted(column, flows[column].plus(x));
      }
      return sum;
    }

    private double minus(double[] values) {
      double sum = 0;
      for (int column = 0; column < flows.length; column++) {
        double x = Orientation.value(criteria, column, values[column]);
        sum += weighted(column, flows[column].minus(x));
      }
      return sum;
    }

    private double weighted(int column, double flow) {
      return weights[column] * (flow / flows[column].others());
    }
  }

  /** How the flows of many accounts are summed up where the preference function is Gaussian. */
  public enum GaussianFlows {
    /** Pair by pair, as far as the bell curve reaches; exact, and slow for many accounts. */
    PAIRWISE,
    /**
     * By series, in time that grows with the number of accounts; a net flow is off by no more than
     * 1e-12, where flows run from minus one to one.
     */
    SERIES
  }
}
