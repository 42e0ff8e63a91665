package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.SplittableRandom;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.Weights;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.additive.WeightedSum;
import org.openkam.scoring.agreement.StrategyAgreement;
import org.openkam.scoring.distance.Topsis;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.outranking.Promethee;
import org.openkam.scoring.sampling.SmaaSettings;
import org.openkam.scoring.sampling.WeightSampler;
import org.openkam.scoring.strategy.Scoring;

/** Vicom, which is large, Cartech, which fits, and thirty-eight invented accounts. */
final class CompareData {
  static final int COUNT = 15;

  static final ImmutableList<AccountId> RIVALS =
      ImmutableList.of(AccountId.of("Vicom"), AccountId.of("Cartech"));
  static final Weights WEIGHTS =
      Weights.proportional(
          ImmutableMap.of(
              "revenue",
              25.0,
              "potential",
              20.0,
              "cooperation",
              25.0,
              "learning",
              15.0,
              "fit",
              15.0));

  private static final int OTHERS = 38;
  private static final DecisionMatrix MATRIX = matrix();

  static final Scoring SUM = WeightedSum.outOf(10).score(MATRIX, WEIGHTS);

  private CompareData() {}

  static StrategyAgreement models() {
    DecisionMatrix revenue = MATRIX.selectCriteria(ImmutableList.of("revenue"));
    return StrategyAgreement.of(
        ImmutableMap.of(
            "revenue only",
            WeightedSum.outOf(10).score(revenue, Weights.equal(revenue.criteria())),
            "weighted sum",
            SUM,
            "PROMETHEE II",
            Promethee.standard().score(MATRIX, WEIGHTS),
            "TOPSIS",
            Topsis.withNormalization(Normalizations.MIN_MAX).score(MATRIX, WEIGHTS)));
  }

  private static DecisionMatrix matrix() {
    ImmutableList.Builder<Criterion> criteria = ImmutableList.builder();
    WEIGHTS
        .points()
        .keySet()
        .forEach(id -> criteria.add(Criterion.more(id, Scale.interval(0, 10))));
    ImmutableList.Builder<AccountId> accounts = ImmutableList.builder();
    accounts.addAll(RIVALS);
    double[][] ratings = new double[OTHERS + 2][];
    ratings[0] = new double[] {10, 4, 2, 1, 6};
    ratings[1] = new double[] {4, 7, 9, 9, 8};
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 1; i <= OTHERS; i++) {
      accounts.add(AccountId.of("account-" + i));
      ratings[i + 1] = random.ints(5, 10, 90).mapToDouble(tenths -> tenths / 10.0).toArray();
    }
    return DecisionMatrix.of(accounts.build(), criteria.build(), ratings);
  }

  /** A thousand weights around those of a model, the same each time. */
  static SmaaSettings draws(Scoring scoring) {
    ImmutableList<Criterion> criteria = scoring.fitted().criteria();
    Weights around = criteria.size() == 1 ? Weights.equal(criteria) : WEIGHTS;
    return SmaaSettings.builder()
        .samples(1000)
        .seed(1)
        .weights(WeightSampler.around(criteria, around, 50))
        .build();
  }
}
