package org.openkam.scoring.outranking;

import static com.google.common.base.Preconditions.checkArgument;

import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Attributes;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.strategy.FittedParameters;
import org.openkam.scoring.strategy.FittedStrategy;
import org.openkam.scoring.strategy.Frame;
import org.openkam.scoring.strategy.RowScorer;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.scoring.strategy.WeightedCriteria;

/**
 * Lets an account outrank another where enough weight agrees and no disadvantage is too great
 * (ELECTRE I, Roy 1968).
 *
 * <p>Made to choose a few accounts that stand for all: the {@linkplain OutrankingGraph#kernel()
 * kernel} of {@link #outrank}. As a strategy it scores by the share of the others that an account
 * outranks less the share that outrank it, from minus one to one. Time grows with the square of the
 * number of accounts. By its nature an account that improves can fall behind another, because it
 * widens the range that disadvantages are divided by; adding or removing an account can reverse the
 * ranks of two others.
 *
 * @param concordance the least concordance, from zero to one
 * @param discordance the greatest discordance, from zero to one
 * @param scale what disadvantages are divided by
 */
public record Electre1(double concordance, double discordance, DiscordanceScale scale)
    implements ScoringStrategy {
  /**
   * Creates the strategy.
   *
   * @param concordance the least concordance, from zero to one
   * @param discordance the greatest discordance, from zero to one
   * @param scale what disadvantages are divided by
   */
  public Electre1 {
    checkArgument(
        concordance >= 0 && concordance <= 1,
        "least concordance must be from zero to one: %s",
        concordance);
    checkArgument(
        discordance >= 0 && discordance <= 1,
        "greatest discordance must be from zero to one: %s",
        discordance);
    concordance += 0.0;
    discordance += 0.0;
  }

  /** {@return the strategy by a concordance of 0.65 and a discordance of 0.35 of own ranges} */
  public static Electre1 standard() {
    return new Electre1(0.65, 0.35, DiscordanceScale.OWN_RANGE);
  }

  /**
   * Compares all pairs of accounts.
   *
   * @param matrix the accounts
   * @param weights a weight for each criterion of the matrix
   * @return the indices and which accounts outrank which
   */
  public Outranking outrank(DecisionMatrix matrix, Weights weights) {
    FittedStrategy fitted = fit(matrix, weights);
    double[][] rows =
        Orientation.rows(
            fitted.criteria().stream().map(Criterion::id).toList(), fitted.parameters());
    CrispComparison comparison = CrispComparison.of(fitted.weights(), fitted.parameters());
    return new Outranking(
        PairMatrix.of(matrix.accounts(), rows, comparison::concordance),
        PairMatrix.of(matrix.accounts(), rows, comparison::discordance),
        OutrankingGraph.of(
            matrix.accounts(), (row, other) -> outranks(comparison, rows[row], rows[other])));
  }

  @Override
  public String name() {
    return "electre-1";
  }

  @Override
  public Attributes parameters() {
    return Attributes.builder()
        .put("concordance", concordance)
        .put("discordance", discordance)
        .put("scale", scale)
        .build();
  }

  @Override
  public Electre1 withParameters(Attributes parameters) {
    parameters.checkNames("strategy 'electre-1'", "concordance", "discordance", "scale");
    return new Electre1(
        parameters.findNumber("concordance").orElse(concordance),
        parameters.findNumber("discordance").orElse(discordance),
        parameters.findText("scale").map(DiscordanceScale::valueOf).orElse(scale));
  }

  @Override
  public FittedParameters fit(Frame frame) {
    return CrispComparison.fit(frame, scale);
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters fitted) {
    CrispComparison comparison = CrispComparison.of(criteria.weights(), fitted);
    return new NetFlowScorer(
        criteria,
        Orientation.rows(criteria.criteria().stream().map(Criterion::id).toList(), fitted),
        (row, other) -> outranks(comparison, row, other) ? 1 : 0);
  }

  private boolean outranks(CrispComparison comparison, double[] row, double[] other) {
    return Credibility.reaches(comparison.concordance(row, other), concordance)
        && Credibility.reaches(discordance, comparison.discordance(row, other));
  }

  /**
   * What ELECTRE I finds: the two indices of each pair and the relation they make.
   *
   * @param concordance the weight that agrees that the first is at least as good, from zero to one
   * @param discordance the greatest disadvantage of the first, zero or above
   * @param graph which accounts outrank which
   */
  public record Outranking(PairMatrix concordance, PairMatrix discordance, OutrankingGraph graph) {}

  /** What a disadvantage is divided by to give the discordance of ELECTRE I and II. */
  public enum DiscordanceScale {
    /** The range of the criterion's own values among the accounts; takes any units. */
    OWN_RANGE,
    /**
     * The largest range of all criteria; takes values that have been brought to one unit before.
     */
    LARGEST_RANGE
  }
}
