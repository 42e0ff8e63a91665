package org.openkam.scoring.sampling;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.strategy.FittedStrategy;
import org.openkam.scoring.strategy.Scoring;

/**
 * One measured value that is drawn anew for each sample.
 *
 * @param row the row of the account
 * @param column the place of the criterion among those that count
 * @param value what it is drawn from
 */
record UncertainCell(int row, int column, Uncertain value) {
  static ImmutableList<UncertainCell> of(Scoring scoring, SmaaSettings settings) {
    FittedStrategy fitted = scoring.fitted();
    DecisionMatrix matrix = scoring.matrix();
    ImmutableList.Builder<UncertainCell> cells = ImmutableList.builder();
    for (int column = 0; column < fitted.criteria().size(); column++) {
      Criterion criterion = fitted.criteria().get(column);
      double[] measured = matrix.column(matrix.columnOf(criterion.id()));
      ImmutableMap<AccountId, Uncertain> stated = settings.uncertain().column(criterion.id());
      Uncertain any = null;
      for (int row = 0; row < measured.length; row++) {
        Uncertain value = stated.isEmpty() ? null : stated.get(matrix.accounts().get(row));
        if (value != null) {
          cells.add(new UncertainCell(row, column, value));
        } else if (Double.isNaN(measured[row])) {
          any = any == null ? anyValue(criterion, measured) : any;
          cells.add(new UncertainCell(row, column, any));
        }
      }
    }
    return cells.build();
  }

  /** Any value within the bounds, or between the least and the greatest that was measured. */
  private static Uncertain anyValue(Criterion criterion, double[] measured) {
    return criterion
        .bounds()
        .map(bounds -> new Uncertain.Interval(bounds.lowest(), bounds.highest()))
        .orElseGet(
            () -> {
              DoubleSummaryStatistics known =
                  Arrays.stream(measured).filter(value -> !Double.isNaN(value)).summaryStatistics();
              checkArgument(
                  known.getCount() > 0,
                  "criterion '%s' was measured for no account and has no bounds, so no value can be"
                      + " drawn for it; leave it out or declare bounds",
                  criterion.id());
              return new Uncertain.Interval(known.getMin(), known.getMax());
            });
  }
}
