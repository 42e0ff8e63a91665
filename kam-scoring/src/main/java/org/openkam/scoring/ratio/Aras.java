package org.openkam.scoring.ratio;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.finding.Attributes;
import org.openkam.scoring.normalization.Requirement;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Scores an account by its utility as a share of the best possible one (ARAS, Zavadskas and Turskis
 * 2010).
 *
 * <p>Values, reciprocals where less is better, are divided by their sum over the accounts and an
 * optimal account that has the best value of every criterion; the score is the weighted sum by that
 * of the optimal account, from zero to one among the accounts learned from.
 *
 * <p>Every account bears on the sums and the optimal account that all are divided by, so adding or
 * removing one can reverse the ranks of two others.
 *
 * @param given the values of the optimal account by criterion, in its unit and above zero; the best
 *     of the accounts for the others
 */
public record Aras(ImmutableMap<String, Double> given) implements ScoringStrategy {
  /**
   * Creates the strategy.
   *
   * @param given the values of the optimal account by criterion, in its unit and above zero
   */
  public Aras {
    given.forEach(
        (criterion, value) ->
            checkArgument(
                value > 0 && value < Double.POSITIVE_INFINITY,
                "optimal value of criterion '%s' must be finite and above zero: %s",
                criterion,
                value));
  }

  /** {@return the strategy with the best values of the accounts as the optimal account} */
  public static Aras standard() {
    return new Aras(ImmutableMap.of());
  }

  /**
   * Returns the strategy with a given optimal account.
   *
   * @param optimal its values by criterion, in its unit, or its worth where it has a value
   *     function; above zero
   * @return the strategy
   */
  public static Aras against(Map<String, Double> optimal) {
    return new Aras(ImmutableMap.copyOf(optimal));
  }

  @Override
  public String name() {
    return "aras";
  }

  @Override
  public Attributes parameters() {
    return given.isEmpty()
        ? Attributes.empty()
        : Attributes.of("optimal", Attributes.copyOf(given));
  }

  @Override
  public Aras withParameters(Attributes parameters) {
    parameters.checkNames("strategy 'aras'", "optimal");
    if (parameters.findAttributes("optimal").isEmpty()) {
      return this;
    }
    Attributes optimal = parameters.findAttributes("optimal").get();
    return new Aras(
        optimal.names().stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    criterion -> criterion,
                    criterion -> optimal.findNumber(criterion).orElse(Double.NaN))));
  }

  @Override
  public ImmutableSet<Requirement> requirements(Criterion criterion) {
    return ImmutableSet.of(Requirement.RATIO_SCALE, Requirement.POSITIVE);
  }

  @Override
  public FittedParameters fit(Frame frame) {
    WeightedCriteria criteria = frame.weightedCriteria();
    double[] sums = new double[criteria.size()];
    double[] optimal = new double[criteria.size()];
    frame.forEachRow(
        row -> {
          for (int column = 0; column < row.length; column++) {
            double value = criteria.isLessBetter(column) ? 1 / row[column] : row[column];
            sums[column] += value;
            optimal[column] = Math.max(optimal[column], value);
          }
        });
    for (int column = 0; column < optimal.length; column++) {
      Double fixed = given.get(criteria.criterion(column).id());
      if (fixed != null) {
        optimal[column] = criteria.isLessBetter(column) ? 1 / fixed : fixed;
      }
    }
    return FittedParameters.nothing().with("sums", sums).with("optimal", optimal);
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters reference) {
    int columns = criteria.size();
    return new Scorer(
        criteria, reference.numbers("sums", columns), reference.numbers("optimal", columns));
  }

  /** Scores one account. */
  private static final class Scorer implements RowScorer {
    private final WeightedCriteria criteria;
    private final double[] sums;
    private final double optimal;

    Scorer(WeightedCriteria criteria, double[] sums, double[] optimal) {
      this.criteria = criteria;
      this.sums = sums;
      double best = 0;
      for (int column = 0; column < sums.length; column++) {
        sums[column] += optimal[column];
        best += criteria.weight(column) * optimal[column] / sums[column];
      }
      this.optimal = best;
    }

    @Override
    public double score(double[] values) {
      double sum = 0;
      for (int column = 0; column < values.length; column++) {
        double value = criteria.isLessBetter(column) ? 1 / values[column] : values[column];
        sum += criteria.weight(column) * value / sums[column];
      }
      return sum / optimal;
    }
  }
}
