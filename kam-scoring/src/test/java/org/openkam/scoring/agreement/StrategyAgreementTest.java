package org.openkam.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.additive.WeightedProduct;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.strategy.Matrices;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.ScoringStrategy;

final class StrategyAgreementTest {
  private static final AccountId A = Matrices.account(0);
  private static final AccountId B = Matrices.account(1);
  private static final AccountId C = Matrices.account(2);

  private static final ImmutableList<Criterion> CRITERIA =
      ImmutableList.of(
          Criterion.more("revenue", Scale.interval(0, 10)),
          Criterion.more("cooperation", Scale.interval(0, 10)));

  private static final DecisionMatrix MATRIX =
      Matrices.of(CRITERIA, new double[] {10, 1}, new double[] {6, 7}, new double[] {5, 0});

  private static final ScoringStrategy FIRST_CRITERION =
      ScoringStrategy.of("first", criteria -> values -> values[0]);

  private static StrategyAgreement agreement(ScoringStrategy... strategies) {
    return StrategyAgreement.of(
        MATRIX,
        Weights.equal(CRITERIA),
        ImmutableList.copyOf(strategies),
        ScoringPolicy.standard());
  }

  @Test
  void comparesStrategiesOnOneMatrix() {
    StrategyAgreement agreement = agreement(WeightedSum.standard(), FIRST_CRITERION);

    // weighted sum: 0.55, 0.65, 0.25, so b, a, c; first criterion: a, b, c
    assertThat(agreement.between("weighted-sum", "first", RankCorrelation.SPEARMAN)).hasValue(0.5);
    assertThat(agreement.topOverlap("weighted-sum", "first", 1)).isZero();
    assertThat(agreement.topOverlap("weighted-sum", "first", 2)).isEqualTo(1);
    // rank sums 3, 3, 6: 12 · 6 / (4 · 24)
    assertThat(agreement.concordance().orElseThrow().coefficient()).isEqualTo(0.75);
    assertThat(agreement.consensus(RankAggregation.BORDA).ranks()).isEqualTo(Ranks.of(1.5, 1.5, 3));
    assertThat(agreement.accounts()).containsExactly(A, B, C);
    assertThat(agreement.scorings().keySet()).containsExactly("weighted-sum", "first");
    assertThat(agreement).hasToString("agreement of [weighted-sum, first] on 3 accounts");
  }

  @Test
  void comparesScoringsThatWereMadeElsewhere() {
    Scoring sum = WeightedSum.standard().score(MATRIX, Weights.equal(CRITERIA));
    Scoring first = FIRST_CRITERION.score(MATRIX, Weights.equal(CRITERIA));

    StrategyAgreement agreement =
        StrategyAgreement.of(ImmutableMap.of("ours", sum, "theirs", first));

    assertThat(agreement.between("ours", "theirs", RankCorrelation.SPEARMAN)).hasValue(0.5);
    assertThat(agreement.findings()).isEmpty();
    assertThat(agreement).hasToString("agreement of [ours, theirs] on 3 accounts");
  }

  @Test
  void namesTheAccountsThatDependOnTheStrategy() {
    StrategyAgreement agreement = agreement(FIRST_CRITERION, WeightedSum.standard());

    assertThat(agreement.votes(1)).containsExactly(entry(A, 1), entry(B, 1));
    assertThat(agreement.contested(1)).containsExactly(A, B);
    assertThat(agreement.votes(2)).containsExactly(entry(A, 2), entry(B, 2));
    assertThat(agreement.contested(2)).isEmpty();
  }

  private static Map.Entry<AccountId, Integer> entry(AccountId account, int votes) {
    return Map.entry(account, votes);
  }

  @Test
  void leavesOutAStrategyThatTheDataDoesNotAllow() {
    StrategyAgreement agreement = agreement(FIRST_CRITERION, WeightedProduct.standard());

    assertThat(agreement.scorings().keySet()).containsExactly("first");
    assertThat(agreement.findings())
        .singleElement()
        .extracting(Finding::code, Finding::subject)
        .containsExactly("STRATEGY_REFUSED", "weighted-product");
    assertThat(agreement.findings().get(0).message())
        .startsWith("strategy 'weighted-product' was left out: ");
    assertThat(agreement.findings().get(0).evidence().findText("criterion")).hasValue("revenue");
  }

  @Test
  void refusesWhatItCannotCompare() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> agreement(FIRST_CRITERION, FIRST_CRITERION))
        .withMessage("strategy name must be unique: 'first'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StrategyAgreement.of(ImmutableMap.of()))
        .withMessage("agreement needs a scoring: []");
    Scoring scoring = FIRST_CRITERION.score(MATRIX, Weights.equal(CRITERIA));
    Scoring fewer =
        FIRST_CRITERION.score(
            MATRIX.selectAlternatives(ImmutableList.of(A, B)), Weights.equal(CRITERIA));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StrategyAgreement.of(ImmutableMap.of("all", scoring, "fewer", fewer)))
        .withMessage("scorings must have the same accounts in the same order: 'fewer'");
    StrategyAgreement agreement = agreement(FIRST_CRITERION);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> agreement.between("first", "last", RankCorrelation.WS))
        .withMessage("no scoring 'last' among [first]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> agreement.topOverlap("last", "first", 1))
        .withMessage("no scoring 'last' among [first]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> agreement.votes(0))
        .withMessage("selection must have a member: 0");
  }
}
