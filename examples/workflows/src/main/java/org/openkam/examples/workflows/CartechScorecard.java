package org.openkam.examples.workflows;

import java.time.LocalDate;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.scorecard.Indicator;
import org.openkam.core.scorecard.Scorecard;
import org.openkam.planning.scorecard.ScorecardEvaluation;

/** A scorecard of Cartech with an indicator for each criterion of the selection. */
final class CartechScorecard {
  private CartechScorecard() {}

  static ScorecardEvaluation evaluation(LocalDate asOf) {
    Scorecard.Builder scorecard = Scorecard.builder().account(AccountId.of("Cartech"));
    for (Criterion criterion : SmallModel.CRITERIA) {
      scorecard.addIndicators(
          Indicator.builder().id("kpi-" + criterion.id()).addCriteria(criterion.id()).build());
    }
    return ScorecardEvaluation.builder().scorecard(scorecard.build()).asOf(asOf).build();
  }
}
