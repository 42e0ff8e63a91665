package org.openkam.scoring.sorting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.normalization.Requirement;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Sorts accounts by cutting the score of another strategy into bands.
 *
 * <p>As easy to explain as the score itself, and as compensatory. Choose a strategy of which a
 * score does not change with the accounts, such as the weighted sum by declared bounds, else the
 * class of an account depends on the others.
 *
 * @param strategy scores the accounts
 * @param bands the classes and the cuts between them
 */
public record ScoreBands(ScoringStrategy strategy, Bands bands) implements SortingStrategy {
  /**
   * Sorts the accounts of a scoring.
   *
   * @param scoring the scores
   * @param bands the classes and the cuts between them
   * @return the class of each account
   */
  public static Classification sort(Scoring scoring, Bands bands) {
    int[] levels = Arrays.stream(scoring.scores()).mapToInt(bands::levelAt).toArray();
    return Classification.of(scoring.accounts(), bands.classes(), levels, scoring.findings());
  }

  @Override
  public Classification sort(DecisionMatrix matrix, Weights weights, ScoringPolicy policy) {
    return sort(strategy.score(matrix, weights, policy), bands);
  }

  @Override
  public String name() {
    return "score-bands";
  }

  @Override
  public ImmutableList<String> classes() {
    return bands.classes();
  }

  @Override
  public ImmutableSet<Requirement> requirements(Criterion criterion) {
    return strategy.requirements(criterion);
  }

  @Override
  public FittedParameters fit(Frame frame) {
    return strategy.fit(frame);
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters reference) {
    return new Scorer(bands, strategy.scorer(criteria, reference));
  }

  /** Gives the band of the score of another scorer. */
  private record Scorer(Bands bands, RowScorer scorer) implements RowScorer {
    @Override
    public double score(double[] values) {
      return bands.levelAt(scorer.score(values));
    }

    @Override
    public double[] scoreAll(Frame frame) {
      return Arrays.stream(scorer.scoreAll(frame)).map(bands::levelAt).toArray();
    }

    @Override
    public ImmutableMap<String, ToDoubleFunction<double[]>> intermediates() {
      return scorer.intermediates();
    }
  }
}
