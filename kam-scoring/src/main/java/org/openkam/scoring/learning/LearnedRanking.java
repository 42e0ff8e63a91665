package org.openkam.scoring.learning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.strategy.Scoring;

/**
 * Value functions and weights that were learned from how accounts turned out, with what they are
 * worth beside the reference criterion alone.
 *
 * <p>The criteria and the weights make an ordinary additive model, so that a score is explained as
 * that of any other.
 */
@Value.Immutable
public abstract class LearnedRanking {
  private static final ScoringPolicy POLICY =
      ScoringPolicy.builder()
          .missingData(ScoringPolicy.MissingData.MEDIAN)
          .minimumCoverage(0)
          .build();

  LearnedRanking() {}

  static ImmutableLearnedRanking.Builder builder() {
    return ImmutableLearnedRanking.builder();
  }

  /** {@return the id of the criterion that the model has to be better than} */
  public abstract String reference();

  /** {@return the criteria with their value functions, in the order of the matrices} */
  public abstract ImmutableList<Criterion> criteria();

  /** {@return the learned weights; all on the reference where nothing better was found} */
  public abstract Weights weights();

  /**
   * {@return how strongly the weights were held to the reference, above zero; empty where all the
   * weight is on it}
   */
  public abstract OptionalDouble penalty();

  /**
   * {@return for each round by how much more of the outcome the accounts held that were chosen by a
   * model learned from the other rounds, than those chosen by the reference; from minus one to one,
   * all zero where all the weight is on the reference}
   */
  public abstract ImmutableDoubleArray gains();

  /** {@return whether weights beside the reference chose better in rounds they had not seen} */
  public boolean beatsReference() {
    return penalty().isPresent();
  }

  /**
   * {@return LEARNED_NOTHING_BETTER where the reference alone is kept, with how many rounds there
   * were; none otherwise}
   */
  public ImmutableList<Finding> findings() {
    if (beatsReference()) {
      return ImmutableList.of();
    }
    boolean isTooFew = gains().length() < RankingLearner.FEWEST_ROUNDS;
    return ImmutableList.of(
        Finding.info(
            "LEARNED_NOTHING_BETTER",
            reference(),
            isTooFew
                ? "it takes {needed} past rounds to learn from, of which there are {rounds};"
                    + " '{reference}' alone chooses"
                : "in {rounds} past rounds no weights chose clearly better than '{reference}'"
                    + " alone, which is kept",
            ImmutableMap.of(
                "rounds", gains().length(),
                "needed", RankingLearner.FEWEST_ROUNDS,
                "lacking", Math.max(0, RankingLearner.FEWEST_ROUNDS - gains().length()),
                "reference", reference())));
  }

  /**
   * Scores accounts by this model; a missing value counts as the median of its column.
   *
   * @param matrix the accounts, with a column for each criterion
   * @return the scores, from zero to one
   * @throws IllegalArgumentException if a criterion has no column or no value at all
   */
  public Scoring score(DecisionMatrix matrix) {
    double[][] values = new double[matrix.accounts().size()][criteria().size()];
    for (int column = 0; column < criteria().size(); column++) {
      int own = matrix.columnOf(criteria().get(column).id());
      for (int row = 0; row < values.length; row++) {
        values[row][column] = matrix.value(row, own);
      }
    }
    return WeightedSum.standard()
        .score(DecisionMatrix.of(matrix.accounts(), criteria(), values), weights(), POLICY);
  }
}
