package org.openkam.scoring.outranking;

import java.util.List;
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
 * Compares accounts by how credible it is that one is at least as good as another, where small
 * differences do not count and great ones are a veto (ELECTRE III, Roy 1978).
 *
 * <p>{@link #rank} distils the partial order of the method. As a strategy it scores by the net
 * credibility, <i>1/(n-1) Σ<sub>b</sub> σ(a,b) - σ(b,a)</i>, from minus one to one, which is a
 * complete order that also a single new account can be placed in. Time grows with the square of the
 * number of accounts.
 *
 * <p>Every account is compared with all others, so adding or removing one can reverse the ranks of
 * two others.
 *
 * @param thresholds the thresholds of each criterion
 */
public record Electre3(CriterionSettings<Thresholds> thresholds) implements ScoringStrategy {
  /** {@return the strategy by which any difference counts and none is a veto} */
  public static Electre3 standard() {
    return of(Thresholds.none());
  }

  /**
   * Returns the strategy with the same thresholds for all criteria.
   *
   * @param thresholds the thresholds
   * @return the strategy
   */
  public static Electre3 of(Thresholds thresholds) {
    return new Electre3(CriterionSettings.of(thresholds));
  }

  /**
   * Returns this strategy with thresholds for one criterion.
   *
   * @param criterion the id of the criterion
   * @param own its thresholds
   * @return the strategy
   */
  public Electre3 with(String criterion, Thresholds own) {
    return new Electre3(thresholds.with(criterion, own));
  }

  /**
   * Returns the weight that agrees that one account is at least as good as another.
   *
   * @param matrix the accounts
   * @param weights a weight for each criterion of the matrix
   * @return the concordance of each pair, from zero to one
   */
  public PairMatrix concordance(DecisionMatrix matrix, Weights weights) {
    FittedStrategy fitted = fit(matrix, weights);
    return PairMatrix.of(matrix.accounts(), rows(fitted), credibility(fitted)::concordance);
  }

  /**
   * Returns how credible it is that one account is at least as good as another.
   *
   * @param matrix the accounts
   * @param weights a weight for each criterion of the matrix
   * @return the credibility of each pair, from zero to one
   */
  public PairMatrix credibility(DecisionMatrix matrix, Weights weights) {
    FittedStrategy fitted = fit(matrix, weights);
    return PairMatrix.of(matrix.accounts(), rows(fitted), credibility(fitted)::of);
  }

  /**
   * Ranks accounts by the descending and the ascending distillation.
   *
   * @param matrix the accounts
   * @param weights a weight for each criterion of the matrix
   * @return what both agree on; the first rank is that of the descending distillation
   */
  public PartialOrder rank(DecisionMatrix matrix, Weights weights) {
    Distillation distillation = new Distillation(credibility(matrix, weights).toArray());
    double[] descending = distillation.descending();
    for (int row = 0; row < descending.length; row++) {
      descending[row] = -descending[row];
    }
    return PartialOrder.ofScores(matrix.accounts(), descending, distillation.ascending(), 0);
  }

  @Override
  public String name() {
    return "electre-3";
  }

  @Override
  public Attributes parameters() {
    Attributes.Builder parameters = Attributes.builder();
    thresholds.write(parameters, "thresholds", Thresholds::asAttributes);
    return parameters.build();
  }

  @Override
  public Electre3 withParameters(Attributes parameters) {
    parameters.checkNames("strategy 'electre-3'", "thresholds", "thresholds-by-criterion");
    return new Electre3(thresholds.read(parameters, "thresholds", Thresholds::of));
  }

  @Override
  public FittedParameters fit(Frame frame) {
    return Orientation.fit(frame);
  }

  @Override
  public RowScorer scorer(WeightedCriteria criteria, FittedParameters fitted) {
    List<String> ids = criteria.criteria().stream().map(Criterion::id).toList();
    Credibility credibility =
        Credibility.of(criteria.weights(), ids.stream().map(id -> thresholds.of(id)).toList());
    return new NetFlowScorer(criteria, Orientation.rows(ids, fitted), credibility::of);
  }

  private Credibility credibility(FittedStrategy fitted) {
    return Credibility.of(
        fitted.weights(),
        fitted.criteria().stream().map(criterion -> thresholds.of(criterion.id())).toList());
  }

  private static double[][] rows(FittedStrategy fitted) {
    return Orientation.rows(
        fitted.criteria().stream().map(Criterion::id).toList(), fitted.parameters());
  }
}
