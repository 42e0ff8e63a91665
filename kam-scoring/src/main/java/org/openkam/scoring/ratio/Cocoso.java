package org.openkam.scoring.ratio;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.openkam.core.alternative.AlternativeId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.finding.Attributes;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.normalization.Requirement;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.ScoringRefusedException;
import org.openkam.scoring.strategy.ScoringStrategy;
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
 */
public record Cocoso(double balance) implements ScoringStrategy {
  /**
   * Creates the strategy.
   *
   * @param balance the weight <i>lambda</i> of the sum in <i>k<sub>c</sub></i>, from zero to one
   */
  public Cocoso {
    checkArgument(
        balance >= 0 && balance <= 1,
        "balance of strategy 'cocoso' must be from zero to one: %s",
        balance);
  }

  /** {@return the strategy with the usual parameters} */
  public static Cocoso standard() {
    return new Cocoso(0.5);
  }

  @Override
  public String name() {
    return "cocoso";
  }

  @Override
  public Attributes parameters() {
    return Attributes.of("lambda", balance);
  }

  @Override
  public Cocoso withParameters(Attributes parameters) {
    parameters.checkNames("strategy 'cocoso'", "lambda");
    return new Cocoso(parameters.findNumber("lambda").orElse(balance));
  }

  @Override
  public ImmutableSet<Requirement> requirements(Criterion criterion) {
    return Normalizations.MIN_MAX.requirements(criterion);
  }

  @Override
  public FittedParameters fit(Frame frame) {
    FittedParameters reference = FittedParameters.ofStatistics(frame.statistics());
    Sums sums = new Sums(frame.weightedCriteria(), reference);
    double[] total = {0};
    double[] least = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
    double[] most = {0, 0};
    int[] rows = {0};
    frame.forEachRow(
        row -> {
          double sum = sums.sum(row);
          double powers = sums.powers(row);
          if (sum == 0) {
            throw refusal(frame.findAlternative(rows[0]));
          }
          rows[0]++;
          total[0] += sum + powers;
          least[0] = Math.min(least[0], sum);
          least[1] = Math.min(least[1], powers);
          most[0] = Math.max(most[0], sum);
          most[1] = Math.max(most[1], powers);
        });
    return reference.with("total", total).with("least", least).with("most", most);
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
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters reference) {
    return new Scorer(new Sums(criteria, reference), reference, balance);
  }

  /** The weighted sum and the sum of powers of an account. */
  private static final class Sums {
    private final DoubleUnaryOperator[] normalized;
    private final double[] weights;

    Sums(WeightedCriteria criteria, FittedParameters reference) {
      normalized = criteria.normalizers(Normalizations.MIN_MAX, reference.statistics());
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

    /** An account that is worse than all that were learned from counts as the worst of them. */
    private double worth(int column, double value) {
      return Math.max(0, normalized[column].applyAsDouble(value));
    }
  }

  /** Scores one account. */
  private static final class Scorer implements RowScorer {
    private final Sums sums;
    private final double total;
    private final double[] least;
    private final double most;
    private final double balance;

    Scorer(Sums sums, FittedParameters reference, double balance) {
      this.sums = sums;
      this.balance = balance;
      total = reference.number("total");
      least = reference.numbers("least", 2);
      double[] greatest = reference.numbers("most", 2);
      most = balance * greatest[0] + (1 - balance) * greatest[1];
    }

    @Override
    public double score(double[] values) {
      double a = share(values);
      double b = multiple(values);
      double c = compromise(values);
      return Math.cbrt(a * b * c) + (a + b + c) / 3;
    }

    private double share(double[] values) {
      return (sums.sum(values) + sums.powers(values)) / total;
    }

    private double multiple(double[] values) {
      return sums.sum(values) / least[0] + sums.powers(values) / least[1];
    }

    private double compromise(double[] values) {
      return (balance * sums.sum(values) + (1 - balance) * sums.powers(values)) / most;
    }

    @Override
    public ImmutableMap<String, ToDoubleFunction<double[]>> intermediates() {
      return ImmutableMap.of("k-a", this::share, "k-b", this::multiple, "k-c", this::compromise);
    }
  }
}
