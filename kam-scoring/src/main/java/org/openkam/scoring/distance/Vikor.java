package org.openkam.scoring.distance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.expression.Expression;
import org.openkam.core.finding.Attributes;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.normalization.ColumnStatistics;
import org.openkam.scoring.normalization.Normalization;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.normalization.Requirement;
import org.openkam.scoring.numeric.NormalizationParameter;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.FormulaScorer;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.OnePassStrategy;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.Ties;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Scores an account by a compromise between group utility and individual regret (VIKOR, Opricovic
 * and Tzeng 2004).
 *
 * <p><i>S</i> is the weighted sum of the distances to the best values, each by the range of the
 * accounts, and <i>R</i> the greatest of them; <i>Q = v (S - S<sup>*</sup>) / (S<sup>-</sup> -
 * S<sup>*</sup>) + (1 - v) (R - R<sup>*</sup>) / (R<sup>-</sup> - R<sup>*</sup>)</i>, a term
 * without a range being zero, also where only rounding makes one (see {@link Ties}). The score is
 * <i>1 - Q</i>; S, R and Q are its intermediates, and {@link VikorCompromise} proposes accounts. A
 * criterion on which all agree counts for nothing.
 *
 * <p>By its nature an account that improves can fall behind another, because it moves the ranges
 * that all are measured by; adding or removing an account can reverse ranks for the same reason.
 *
 * @param utilityShare the weight <i>v</i> of group utility, from zero to one
 * @param normalization brings measured values onto a common scale before distances are taken; none
 *     by its authors, and one that is a line for each criterion changes nothing
 */
public record Vikor(double utilityShare, Optional<Normalization> normalization)
    implements OnePassStrategy {
  /**
   * Creates the strategy.
   *
   * @param utilityShare the weight <i>v</i> of group utility, from zero to one
   * @param normalization brings measured values onto a common scale before distances are taken
   */
  public Vikor {
    checkArgument(
        utilityShare >= 0 && utilityShare <= 1,
        "utilityShare of strategy 'vikor' must be from zero to one: %s",
        utilityShare);
    normalization.ifPresent(
        chosen ->
            checkArgument(
                chosen.isDirected(),
                "normalization of strategy 'vikor' must make larger better: '%s'",
                chosen.id()));
    utilityShare += 0.0;
  }

  /**
   * Creates the strategy without a normalization, as by its authors.
   *
   * @param utilityShare the weight <i>v</i> of group utility, from zero to one
   */
  public Vikor(double utilityShare) {
    this(utilityShare, Optional.empty());
  }

  /** {@return the strategy with the usual parameters} */
  public static Vikor standard() {
    return new Vikor(0.5);
  }

  @Override
  public String name() {
    return "vikor";
  }

  @Override
  public Attributes parameters() {
    Attributes.Builder parameters = Attributes.builder().put("v", utilityShare);
    normalization.ifPresent(chosen -> parameters.put(NormalizationParameter.NAME, chosen.id()));
    return parameters.build();
  }

  @Override
  public ImmutableList<Finding> cautions() {
    return normalization
        .map(
            chosen ->
                ImmutableList.of(
                    Finding.info(
                        "NORMALIZATION_ADDED",
                        name(),
                        "strategy '{strategy}' normalizes by '{normalization}' before distances are"
                            + " taken, as its authors do not",
                        ImmutableMap.of("strategy", name(), "normalization", chosen.id()))))
        .orElse(ImmutableList.of());
  }

  @Override
  public Vikor withParameters(Attributes parameters) {
    parameters.checkNames("strategy 'vikor'", "v", NormalizationParameter.NAME);
    return new Vikor(
        parameters.findNumber("v").orElse(utilityShare),
        parameters
            .findText(NormalizationParameter.NAME)
            .map(Normalizations::of)
            .or(() -> normalization));
  }

  @Override
  public ImmutableSet<Requirement> requirements(Criterion criterion) {
    return normalization.map(chosen -> chosen.requirements(criterion)).orElse(ImmutableSet.of());
  }

  @Override
  public FittedParameters fit(Frame frame) {
    return fit(frame, new double[frame.size()], new double[frame.size()]);
  }

  @Override
  public OnePassStrategy.FitResult fitAndScore(Frame frame) {
    double[] sums = new double[frame.size()];
    double[] greatest = new double[frame.size()];
    FittedParameters fitted = fit(frame, sums, greatest);
    Scorer scorer = new Scorer(this, frame.weightedCriteria(), fitted);
    frame
        .parallelism()
        .forEach(
            frame.blockCount(),
            () ->
                block -> {
                  int first = block * DecisionMatrix.BLOCK_SIZE;
                  scorer.score(sums, greatest, first, first + frame.blockSize(block));
                });
    return new OnePassStrategy.FitResult(fitted, scorer, sums);
  }

  /** Learns, and keeps the sum and the greatest of the regrets of each account. */
  private FittedParameters fit(Frame frame, double[] sums, double[] greatest) {
    Regret regret = new Regret(frame.weightedCriteria(), frame.statistics(), normalization);
    ColumnStatistics ofSums = ColumnStatistics.EMPTY;
    ColumnStatistics ofGreatest = ColumnStatistics.EMPTY;
    for (Regrets block : frame.mapBlocks(() -> keeping(regret, sums, greatest))) {
      ofSums = ofSums.merge(block.sums());
      ofGreatest = ofGreatest.merge(block.greatest());
    }
    return FittedParameters.ofStatistics(frame.statistics())
        .with("extremes", ofSums.min(), ofSums.max(), ofGreatest.min(), ofGreatest.max());
  }

  private static Frame.BlockWork<Regrets> keeping(Regret regret, double[] sums, double[] greatest) {
    double[] blockSums = new double[DecisionMatrix.BLOCK_SIZE];
    double[] blockGreatest = new double[DecisionMatrix.BLOCK_SIZE];
    return (first, columns, size) -> {
      regret.ofBlock(columns, size, blockSums, blockGreatest);
      System.arraycopy(blockSums, 0, sums, first, size);
      System.arraycopy(blockGreatest, 0, greatest, first, size);
      return new Regrets(
          ColumnStatistics.of(blockSums, size), ColumnStatistics.of(blockGreatest, size));
    };
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters fitted) {
    return new Scorer(this, criteria, fitted);
  }

  /** What is known of the regrets of a block. */
  private record Regrets(ColumnStatistics sums, ColumnStatistics greatest) {}

  /**
   * The least of some regrets, and how far the most lies above it: endlessly far where only
   * rounding tells them apart, so that every regret lies at the least.
   */
  private record Range(double least, double span) {
    static Range of(double least, double most) {
      boolean isExtended = Ties.compare(most, least) != 0;
      return new Range(least, isExtended ? most - least : Double.POSITIVE_INFINITY);
    }

    /** {@return where a regret lies, from zero (least) to one (most)} */
    double place(double regret) {
      return (regret - least) / span;
    }

    Expression place(Expression regret) {
      return Double.isInfinite(span) ? Expression.constant(0) : regret.minus(least).over(span);
    }
  }

  /** Scores one account. */
  private static final class Scorer implements FormulaScorer {
    private final Regret regret;
    private final Range sumRange;
    private final Range greatestRange;
    private final double utilityShare;

    Scorer(Vikor strategy, WeightedCriteria criteria, FittedParameters fitted) {
      regret = new Regret(criteria, fitted.statistics(), strategy.normalization());
      double[] extremes = fitted.numbers("extremes", 4);
      sumRange = Range.of(extremes[0], extremes[1]);
      greatestRange = Range.of(extremes[2], extremes[3]);
      this.utilityShare = strategy.utilityShare();
    }

    @Override
    public double score(double[] values) {
      return 1 - compromise(values);
    }

    @Override
    public Expression expression(ImmutableList<Expression> values) {
      ImmutableList<Expression> regrets = regret.expressions(values);
      Expression greatest = Expression.constant(0);
      for (Expression one : regrets) {
        greatest = greatest.max(one);
      }
      return Expression.constant(1)
          .minus(
              sumRange
                  .place(Expression.sum(regrets))
                  .times(utilityShare)
                  .plus(greatestRange.place(greatest).times(1 - utilityShare)));
    }

    @Override
    public RowScorer.BlockScorer blockScorer() {
      double[] greatest = new double[DecisionMatrix.BLOCK_SIZE];
      return (columns, size, scores) -> {
        regret.ofBlock(columns, size, scores, greatest);
        score(scores, greatest, 0, size);
      };
    }

    /** Puts scores where the sums of regrets are. */
    void score(double[] sums, double[] greatest, int from, int to) {
      for (int i = from; i < to; i++) {
        sums[i] = 1 - compromise(sums[i], greatest[i]);
      }
    }

    private double compromise(double[] values) {
      return compromise(regret.sum(values), regret.greatest(values));
    }

    private double compromise(double sum, double greatest) {
      return utilityShare * sumRange.place(sum)
          + (1 - utilityShare) * greatestRange.place(greatest);
    }

    @Override
    public ImmutableMap<String, ToDoubleFunction<double[]>> intermediates() {
      return ImmutableMap.of("S", regret::sum, "R", regret::greatest, "Q", this::compromise);
    }
  }
}
