package org.openkam.examples.backtest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.function.Function;
import org.openkam.core.account.AccountId;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.learning.LearnedModel;
import org.openkam.scoring.learning.RankingLearner;
import org.openkam.scoring.learning.Utadis;

/** UTADIS, taught which accounts were the best of the last quarter that had been judged. */
final class UtadisModel {
  private static final String OTHER = "other";
  private static final String KEY = "key";

  private UtadisModel() {}

  static Function<DecisionMatrix, double[]> of(RankingLearner.PastRound round, int count) {
    double[] sorted = round.outcomes().stream().sorted().toArray();
    double least = sorted[Math.max(0, sorted.length - count)];
    ImmutableMap.Builder<AccountId, String> examples = ImmutableMap.builder();
    for (int row = 0; row < sorted.length; row++) {
      examples.put(
          round.matrix().accounts().get(row), round.outcomes().get(row) >= least ? KEY : OTHER);
    }
    LearnedModel model =
        Utadis.standard()
            .learn(filled(round.matrix()), ImmutableList.of(OTHER, KEY), examples.buildOrThrow());
    return matrix -> model.score(filled(matrix)).scores();
  }

  /** UTADIS takes no missing value, so that each counts as the median of its column here. */
  private static DecisionMatrix filled(DecisionMatrix matrix) {
    double[][] values = new double[matrix.accounts().size()][matrix.criteria().size()];
    for (int column = 0; column < matrix.criteria().size(); column++) {
      double[] own = matrix.column(column);
      double[] sorted = Arrays.stream(own).filter(value -> !Double.isNaN(value)).sorted().toArray();
      double median = sorted.length == 0 ? 0 : sorted[sorted.length / 2];
      for (int row = 0; row < own.length; row++) {
        values[row][column] = Double.isNaN(own[row]) ? median : own[row];
      }
    }
    return DecisionMatrix.of(matrix.accounts(), matrix.criteria(), values);
  }
}
