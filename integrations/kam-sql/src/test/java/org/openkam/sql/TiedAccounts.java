package org.openkam.sql;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.strategy.FittedStrategy;

/** One criterion from 0 to 10, by which accounts tie. */
final class TiedAccounts {
  static final ImmutableMap<String, String> COLUMNS = ImmutableMap.of("importance", "x");

  private static final ImmutableList<Criterion> CRITERIA =
      ImmutableList.of(Criterion.more("importance", Scale.ratio("", 0, 10)));

  private TiedAccounts() {}

  static FittedStrategy fit() {
    return fit(WeightedSum.standard());
  }

  static FittedStrategy fit(WeightedSum strategy) {
    return strategy.fit(
        DecisionMatrix.of(ImmutableList.of(AccountId.of("a")), CRITERIA, new double[][] {{1}}),
        Weights.equal(CRITERIA));
  }
}
