package org.openkam.scoring.distance;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.math.LongMath;
import com.google.common.primitives.Doubles;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.openkam.core.alternative.AlternativeId;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Attributes;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.normalization.Requirement;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.ScoringRefusedException;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.scoring.strategy.Ties;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Scores an account between characteristic objects, which another strategy has ranked as an expert
 * would (COMET, Salabun 2015; a method as the expert, Paradowski, Baczkiewicz and Watrobski 2021).
 *
 * <p>The characteristic objects are all combinations of the characteristic values of the criteria;
 * the best one is worth one and the worst one zero, in even steps of the ranking. The score, from
 * zero to one, is linear in each criterion between them. It does not depend on the other accounts.
 *
 * @param expert ranks the characteristic objects
 * @param characteristicValues at least two ascending values a criterion, in its unit; its bounds
 *     and their middle for the others
 */
record Comet(
    ScoringStrategy expert, ImmutableMap<String, ImmutableList<Double>> characteristicValues)
    implements ScoringStrategy {
  private static final int MOST_OBJECTS = 1_000_000;

  /**
   * Creates the strategy.
   *
   * @param expert ranks the characteristic objects
   * @param characteristicValues at least two ascending finite values a criterion
   */
  public Comet {
    characteristicValues.forEach(
        (criterion, values) ->
            checkArgument(
                values.size() > 1 && values.stream().allMatch(Double::isFinite) && ascend(values),
                "characteristic values of criterion '%s' must be at least two, ascending: %s",
                criterion,
                values));
  }

  /** {@return the strategy with TOPSIS by min-max as the expert and values from the bounds} */
  public static Comet standard() {
    return new Comet(Topsis.withNormalization(Normalizations.MIN_MAX), ImmutableMap.of());
  }

  /**
   * Returns this strategy with characteristic values.
   *
   * @param values at least two ascending values a criterion, in its unit, or its worth where it has
   *     a value function
   * @return the strategy
   */
  public Comet withCharacteristicValues(Map<String, ? extends List<Double>> values) {
    ImmutableMap.Builder<String, ImmutableList<Double>> copy = ImmutableMap.builder();
    values.forEach((criterion, list) -> copy.put(criterion, ImmutableList.copyOf(list)));
    return new Comet(expert, copy.buildOrThrow());
  }

  @Override
  public String name() {
    return "comet";
  }

  @Override
  public Attributes parameters() {
    return Attributes.builder()
        .put("expert", expert.parameters())
        .put("characteristic-values", Attributes.copyOf(characteristicValues))
        .build();
  }

  /**
   * Returns this strategy with other parameters; those of the expert are for an expert of the same
   * name.
   */
  @Override
  public Comet withParameters(Attributes parameters) {
    parameters.checkNames("strategy 'comet'", "expert", "characteristic-values");
    return new Comet(
        parameters.findAttributes("expert").map(expert::withParameters).orElse(expert),
        CriterionParameters.read(
            parameters,
            "characteristic-values",
            characteristicValues,
            (given, criterion) ->
                ImmutableList.copyOf(
                    Doubles.asList(given.findNumbers(criterion).orElseGet(() -> new double[0])))));
  }

  @Override
  public ImmutableSet<Requirement> requirements(Criterion criterion) {
    return characteristicValues.containsKey(criterion.id())
        ? ImmutableSet.of()
        : ImmutableSet.of(Requirement.BOUNDS);
  }

  @Override
  public FittedParameters fit(Frame frame) {
    WeightedCriteria criteria = frame.weightedCriteria();
    return FittedParameters.nothing().with("preferences", preferences(criteria, values(criteria)));
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters fitted) {
    double[][] values = values(criteria);
    int objects = Arrays.stream(values).mapToInt(known -> known.length).reduce(1, (a, b) -> a * b);
    return new CometScorer(values, fitted.numbers("preferences", objects));
  }

  private double[][] values(WeightedCriteria criteria) {
    return criteria.criteria().stream()
        .map(criterion -> Doubles.toArray(values(criterion)))
        .toArray(double[][]::new);
  }

  private ImmutableList<Double> values(Criterion criterion) {
    ImmutableList<Double> given = characteristicValues.get(criterion.id());
    if (given != null) {
      return given;
    }
    Bounds bounds = criterion.bounds().orElseThrow();
    return ImmutableList.of(bounds.lowest(), bounds.lowest() + bounds.span() / 2, bounds.highest());
  }

  /** Ranks all combinations, of which the values of the last criterion change fastest. */
  private double[] preferences(WeightedCriteria criteria, double[][] values) {
    long objects = 1;
    for (double[] column : values) {
      objects = LongMath.saturatedMultiply(objects, column.length);
    }
    if (objects > MOST_OBJECTS) {
      throw ScoringRefusedException.builder()
          .value((double) objects)
          .build(
              "strategy 'comet' must have at most "
                  + MOST_OBJECTS
                  + " characteristic objects; choose fewer criteria or values: "
                  + objects);
    }
    double[][] rows = new double[(int) objects][values.length];
    for (int row = 0; row < rows.length; row++) {
      int rest = row;
      for (int column = values.length - 1; column >= 0; column--) {
        rows[row][column] = values[column][rest % values[column].length];
        rest /= values[column].length;
      }
    }
    DecisionMatrix matrix =
        DecisionMatrix.of(
            IntStream.range(0, rows.length)
                .mapToObj(row -> AlternativeId.of("object " + row))
                .collect(toImmutableList()),
            criteria.criteria(),
            rows);
    ImmutableMap.Builder<String, Double> points = ImmutableMap.builder();
    for (int column = 0; column < criteria.size(); column++) {
      points.put(criteria.criterion(column).id(), criteria.weight(column));
    }
    return steps(expert.score(matrix, Weights.proportional(points.buildOrThrow())).scores());
  }

  /** Turns scores into even steps from zero to one; ties share a step. */
  private static double[] steps(double[] scores) {
    List<Integer> order =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted((a, b) -> Double.compare(scores[a], scores[b]))
            .toList();
    double[] steps = new double[scores.length];
    int step = 0;
    for (int i = 1; i < steps.length; i++) {
      step += Ties.compare(scores[order.get(i)], scores[order.get(i - 1)]);
      steps[order.get(i)] = step;
    }
    for (int i = 0; i < steps.length && step > 0; i++) {
      steps[i] /= step;
    }
    return steps;
  }

  private static boolean ascend(List<Double> values) {
    return IntStream.range(1, values.size()).allMatch(i -> values.get(i - 1) < values.get(i));
  }
}
