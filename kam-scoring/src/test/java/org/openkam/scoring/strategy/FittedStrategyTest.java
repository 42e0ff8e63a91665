package org.openkam.scoring.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.additive.WeightedProduct;
import org.openkam.scoring.distance.Topsis;

final class FittedStrategyTest {
  private static final List<Criterion> CRITERIA =
      List.of(
          Criterion.more("revenue", Scale.ratio("EUR")), Criterion.more("growth", Scale.ratio("")));
  private static final Weights WEIGHTS =
      Weights.proportional(Map.of("revenue", 2.0, "growth", 1.0));
  private static final DecisionMatrix LEARNED = matrix(new double[][] {{4, 1}, {2, 3}});

  @Test
  void scoresNoNewAccountOfValuesThatTheStrategyCannotTake() {
    FittedStrategy fitted = WeightedProduct.standard().fit(LEARNED, WEIGHTS);

    assertThatThrownBy(() -> fitted.score(matrix(new double[][] {{4, 1}, {-2, 3}})))
        .isInstanceOf(ScoringRefusedException.class)
        .hasMessage(
            "strategy 'weighted-product' cannot score by criterion 'revenue': it needs values of"
                + " zero or above, but account 'b' has -2.0; leave the account or the criterion"
                + " out, or give the criterion a value function");
  }

  @Test
  void asksForOneValueForEachCriterion() {
    FittedStrategy fitted = Topsis.standard().fit(LEARNED, WEIGHTS);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> fitted.score(1, 2, 3))
        .withMessage("account must have one value for each of [revenue, growth]: 3");
  }

  @Test
  void hasNoContributionsWhereTheScoreIsNoSum() {
    FittedStrategy fitted = Topsis.standard().fit(LEARNED, WEIGHTS);

    assertThat(fitted.hasContributions()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fitted.contribution(0, 4))
        .withMessage("strategy 'topsis' is no sum of contributions");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Topsis.standard().score(LEARNED, WEIGHTS).contributions(0))
        .withMessage("strategy 'topsis' is no sum of contributions");
  }

  @Test
  void tellsWhatItWasFittedOn() {
    assertThat(Topsis.standard().fit(LEARNED, WEIGHTS))
        .hasToString(Topsis.standard() + " fitted on criteria [revenue, growth]");
  }

  private static DecisionMatrix matrix(double[][] values) {
    return DecisionMatrix.of(List.of(AccountId.of("a"), AccountId.of("b")), CRITERIA, values);
  }
}
