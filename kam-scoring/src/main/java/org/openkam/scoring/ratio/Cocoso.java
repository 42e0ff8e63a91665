package org.openkam.scoring.ratio;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;
import org.openkam.core.alternative.AlternativeId;
import org.openkam.core.expression.Expression;
import org.openkam.core.finding.Attributes;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.normalization.Normalization;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.normalization.Normalizer;
import org.openkam.scoring.numeric.NormalizationParameter;
import org.openkam.scoring.numeric.NormalizedStrategy;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.FormulaScorer;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.ScoringRefusedException;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Scores an account by a compromise of its weighted sum and its sum of powers (CoCoSo, Yazdani,
 * Zarate, Zavadskas and Turskis 2019).
 *
 * <p>With <i>S</i> the sum of <i>w n</i> and <i>P</i> that of <i>n<sup>w</sup></i> over min-max
 * normalized values, <i>k<sub>a</sub></i> is the share of <i>S + P</i> in the total over all
 * accounts, <i>k<sub>b</sub></i> the sum of both by the least of them, and <i>k<sub>c</sub></i>
 * their mean by the greatest. The score is the mean of the three plus their geometric mean. Refused
 * where an account is worst on everything, because nothing can be divided by its zero.
 *
 * <p>By its nature an account that improves can fall behind another, because it moves the range and
 * the sums that all are divided by; adding or removing an account can reverse ranks for the same
 * reason.
 *
 * @param balance the weight <i>lambda</i> of the sum in <i>k<sub>c</sub></i>, from zero to one
 * @param normalization brings measured values onto the common scale; that of the authors unless
 *     another is chosen
 */
record Cocoso(double balance, Normalization normalization) implements NormalizedStrategy {
  private static final NormalizationParameter NORMALIZATION =
      new NormalizationParameter("cocoso", Normalizations.MIN_MAX);

  /**
   * Creates the strategy.
   *
   * @param balance the weight <i>lambda</i> of the sum in <i>k<sub>c</sub></i>, from zero to one
   * @param normalization brings measured values onto the common scale
   */
  public Cocoso {
    checkArgument(
        balance >= 0 && balance <= 1,
        "balance of strategy 'cocoso' must be from zero to one: %s",
        balance);
    NORMALIZATION.check(normalization);
  }

  /**
   * Creates the strategy with the normalization of its authors.
   *
   * @param balance as for the other constructor
   */
  public Cocoso(double balance) {
    this(balance, NORMALIZATION.authors());
  }

  /** {@return the strategy with the usual parameters} */
  public static Cocoso standard() {
    return new Cocoso(0.5);
  }

  @Override
  public NormalizationParameter normalizationParameter() {
    return NORMALIZATION;
  }

  @Override
  public Attributes.Builder otherParameters() {
    return Attributes.builder().put("lambda", balance);
  }

  @Override
  public Cocoso withParameters(Attributes parameters) {
    parameters.checkNames("strategy 'cocoso'", "lambda", NormalizationParameter.NAME);
    return new Cocoso(
        parameters.findNumber("lambda").orElse(balance),
        NormalizationParameter.read(parameters, normalization));
  }

  @Override
  public FittedParameters fit(Frame frame) {
    FittedParameters fitted = FittedParameters.ofStatistics(frame.statistics());
    Sums sums = new Sums(normalization, frame.weightedCriteria(), fitted);
    double[] total = {0};
    double[] least = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
    double[] most = {0, 0};
    for (BlockExtremes ofBlock : frame.mapBlocks(() -> sums.extremes())) {
      total[0] += ofBlock.total;
      least[0] = Math.min(least[0], ofBlock.leastSum);
      least[1] = Math.min(least[1], ofBlock.leastPowers);
      most[0] = Math.max(most[0], ofBlock.mostSum);
      most[1] = Math.max(most[1], ofBlock.mostPowers);
    }
    if (least[0] == 0) {
      throw refusal(worst(frame, sums));
    }
    return fitted.with("total", total).with("least", least).with("most", most);
  }

  private static Optional<AlternativeId> worst(Frame frame, Sums sums) {
    int[] rows = {0, 0};
    frame.forEachRow(
        values -> {
          rows[1] = sums.sum(values) == 0 ? rows[0] : rows[1];
          rows[0]++;
        });
    return frame.findAlternative(rows[1]);
  }

  private static ScoringRefusedException refusal(Optional<AlternativeId> worst) {
    ScoringRefusedException.Builder facts = ScoringRefusedException.builder().value(0);
    worst.ifPresent(facts::alternative);
    return facts.build(
        "strategy 'cocoso' divides by the least weighted sum, but "
            + worst.map(AlternativeId::inWords).orElse("an account")
            + " is worst on every criterion, so that it is: 0.0; leave that account out or choose"
            + " another strategy");
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters fitted) {
    return new Scorer(new Sums(normalization, criteria, fitted), fitted, balance);
  }

  /** The weighted sum and the sum of powers of an account. */
  private static final class Sums {
    private final Normalizer normalizer;
    private final double[] weights;

    Sums(Normalization normalization, WeightedCriteria criteria, FittedParameters fitted) {
      normalizer = criteria.normalizer(normalization, fitted.statistics());
      weights = criteria.weights();
    }

    double sum(double[] values) {
      double sum = 0;
      for (int column = 0; column < values.length; column++) {
        sum += weights[column] * worth(column, values[column]);
      }
      return sum;
    }

    double powers(double[] values) {
      double sum = 0;
      for (int column = 0; column < values.length; column++) {
        sum += Math.pow(worth(column, values[column]), weights[column]);
      }
      return sum;
    }

    /** Writes the terms of both sums. */
    void write(
        ImmutableList<Expression> values,
        ImmutableList.Builder<Expression> weighted,
        ImmutableList.Builder<Expression> powered) {
      for (int column = 0; column < weights.length; column++) {
        Expression worth =
            Expression.constant(0).max(normalizer.expression(column, values.get(column)));
        weighted.add(worth.times(weights[column]));
        powered.add(worth.power(weights[column]));
      }
    }

    /** Puts both sums of the accounts of a block. */
    void sums(double[][] columns, int size, double[] room, double[] sums, double[] powers) {
      Arrays.fill(sums, 0, size, 0);
      Arrays.fill(powers, 0, size, 0);
      for (int column = 0; column < columns.length; column++) {
        normalizer.normalize(column, columns[column], size, room);
        double weight = weights[column];
        for (int i = 0; i < size; i++) {
          double worth = Math.max(0, room[i]);
          sums[i] += weight * worth;
          powers[i] += Math.pow(worth, weight);
        }
      }
    }

    /** {@return what finds the sums of a block and their extremes} */
    Frame.BlockWork<BlockExtremes> extremes() {
      double[] room = new double[DecisionMatrix.BLOCK_SIZE];
      double[] sums = new double[DecisionMatrix.BLOCK_SIZE];
      double[] powers = new double[DecisionMatrix.BLOCK_SIZE];
      return (first, columns, size) -> {
        sums(columns, size, room, sums, powers);
        double total = 0;
        for (int i = 0; i < size; i++) {
          total += sums[i] + powers[i];
        }
        return new BlockExtremes(
            total,
            Arrays.stream(sums, 0, size).min().orElse(Double.POSITIVE_INFINITY),
            Arrays.stream(sums, 0, size).max().orElse(0),
            Arrays.stream(powers, 0, size).min().orElse(Double.POSITIVE_INFINITY),
            Arrays.stream(powers, 0, size).max().orElse(0));
      };
    }

    /** An account that is worse than all that were learned from counts as the worst of them. */
    private double worth(int column, double value) {
      return Math.max(0, normalizer.normalize(column, value));
    }
  }

  /** Scores one account. */
  private static final class Scorer implements FormulaScorer {
    private final Sums sums;
    private final double total;
    private final double[] least;
    private final double most;
    private final double balance;

    Scorer(Sums sums, FittedParameters fitted, double balance) {
      this.sums = sums;
      this.balance = balance;
      total = fitted.number("total");
      least = fitted.numbers("least", 2);
      double[] greatest = fitted.numbers("most", 2);
      most = balance * greatest[0] + (1 - balance) * greatest[1];
    }

    @Override
    public double score(double[] values) {
      return score(sums.sum(values), sums.powers(values));
    }

    private double score(double sum, double powers) {
      double a = share(sum, powers);
      double b = multiple(sum, powers);
      double c = compromise(sum, powers);
      return Math.cbrt(a * b * c) + (a + b + c) / 3;
    }

    @Override
    public Expression expression(ImmutableList<Expression> values) {
      ImmutableList.Builder<Expression> weighted = ImmutableList.builder();
      ImmutableList.Builder<Expression> powered = ImmutableList.builder();
      sums.write(values, weighted, powered);
      Expression sum = Expression.sum(weighted.build());
      Expression powers = Expression.sum(powered.build());
      Expression a = sum.plus(powers).over(total);
      Expression b = sum.over(least[0]).plus(powers.over(least[1]));
      Expression c = sum.times(balance).plus(powers.times(1 - balance)).over(most);
      return a.times(b).times(c).apply(Expression.Function.CBRT).plus(a.plus(b).plus(c).over(3));
    }

    @Override
    public RowScorer.BlockScorer blockScorer() {
      double[] room = new double[DecisionMatrix.BLOCK_SIZE];
      double[] powers = new double[DecisionMatrix.BLOCK_SIZE];
      return (columns, size, scores) -> {
        sums.sums(columns, size, room, scores, powers);
        for (int i = 0; i < size; i++) {
          scores[i] = score(scores[i], powers[i]);
        }
      };
    }

    private double share(double sum, double powers) {
      return (sum + powers) / total;
    }

    private double multiple(double sum, double powers) {
      return sum / least[0] + powers / least[1];
    }

    private double compromise(double sum, double powers) {
      return (balance * sum + (1 - balance) * powers) / most;
    }

    private ToDoubleFunction<double[]> ofSums(DoubleBinaryOperator quantity) {
      return values -> quantity.applyAsDouble(sums.sum(values), sums.powers(values));
    }

    @Override
    public ImmutableMap<String, ToDoubleFunction<double[]>> intermediates() {
      return ImmutableMap.of(
          "k-a",
          ofSums(this::share),
          "k-b",
          ofSums(this::multiple),
          "k-c",
          ofSums(this::compromise));
    }
  }

  /** The sum of all sums of a block of accounts, and the extremes of both kinds. */
  private record BlockExtremes(
      double total, double leastSum, double mostSum, double leastPowers, double mostPowers) {}
}
