package org.openkam.scoring.sorting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.core.numeric.Zeros;
import org.openkam.core.portfolio.Axis;
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
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters fitted) {
    return new Scorer(bands, strategy.scorer(criteria, fitted));
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

  /**
   * A score cut into classes.
   *
   * @param classes the names of the classes, lowest first, each once
   * @param cuts the scores between neighboring classes, ascending, one fewer than the classes
   * @param edge to which of the two an account exactly on a cut belongs
   */
  public record Bands(
      ImmutableList<String> classes, ImmutableList<Double> cuts, Axis.EdgeRule edge) {
    /**
     * Creates bands.
     *
     * @param classes the names of the classes, lowest first, each once
     * @param cuts the scores between neighboring classes, finite, ascending
     * @param edge to which of the two an account exactly on a cut belongs
     */
    public Bands {
      LimitingProfiles.checkClasses(classes);
      checkArgument(
          cuts.size() == classes.size() - 1,
          "classes %s must have one cut between neighbors: %s",
          classes,
          cuts);
      for (int i = 0; i < cuts.size(); i++) {
        checkArgument(
            Double.isFinite(cuts.get(i)) && (i == 0 || cuts.get(i - 1) < cuts.get(i)),
            "cuts must be finite and ascend: %s",
            cuts);
      }
      cuts = Zeros.plain(cuts);
    }

    /**
     * Returns bands of which an edge belongs to the class above it.
     *
     * @param classes the names of the classes, lowest first, each once
     * @param cuts the scores between neighboring classes, ascending
     * @return the bands
     */
    public static Bands of(List<String> classes, List<Double> cuts) {
      return new Bands(
          ImmutableList.copyOf(classes), ImmutableList.copyOf(cuts), Axis.EdgeRule.LOWER_INCLUSIVE);
    }

    /**
     * Returns the class of a score.
     *
     * @param score a finite score
     * @return the number of the class, from zero for the lowest
     */
    public int levelAt(double score) {
      int level = 0;
      for (double cut : cuts) {
        boolean above = edge == Axis.EdgeRule.LOWER_INCLUSIVE ? score >= cut : score > cut;
        level += above ? 1 : 0;
      }
      return level;
    }
  }
}
