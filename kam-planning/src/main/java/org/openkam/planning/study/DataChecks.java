package org.openkam.planning.study;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.IntStream;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.finding.Finding;
import org.openkam.core.measure.MeasureColumn;
import org.openkam.core.measure.MeasuredAccounts;
import org.openkam.core.model.SelectionModel;

/** Finds what a model reads and nobody measured, such as a misspelt measure. */
final class DataChecks {
  private DataChecks() {}

  /** {@return a blocking finding for each criterion with weight that no account has a value of} */
  static ImmutableList<Finding> check(SelectionModel model, MeasuredAccounts measured) {
    return model.weightedCriteria().stream()
        .filter(criterion -> model.weights().of(criterion) > 0)
        .filter(criterion -> isMissing(criterion, measured))
        .filter(criterion -> !measured.accounts().isEmpty())
        .map(criterion -> notMeasured(criterion, measured))
        .collect(toImmutableList());
  }

  private static boolean isMissing(Criterion criterion, MeasuredAccounts measured) {
    MeasureColumn column = measured.column(criterion.measure());
    return IntStream.range(0, column.size()).allMatch(row -> column.find(row).isEmpty());
  }

  private static Finding notMeasured(Criterion criterion, MeasuredAccounts measured) {
    return Finding.blocking(
        "CRITERION_NOT_MEASURED",
        criterion.id(),
        "criterion '{criterion}' reads '{measure}', which was not measured for any of {count}"
            + " accounts",
        ImmutableMap.of(
            "criterion", criterion.id(),
            "measure", criterion.measure().name(),
            "count", measured.accounts().size()));
  }
}
