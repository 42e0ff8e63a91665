package org.openkam.examples.methods;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Scale;
import org.openkam.scoring.normalization.ColumnStatistics;
import org.openkam.scoring.normalization.Normalization;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.normalization.Requirement;

/** What a four among three, four and five becomes on the common scales. */
final class NormalizationExample {
  public static void main(String[] args) {
    Scale money = Scale.ratio("kEUR", 0, 10);
    Criterion revenue = Criterion.more("revenue", money);
    Criterion cost = Criterion.less("cost", money);
    ColumnStatistics column =
        ColumnStatistics.of(new double[] {3, 4, 5}, 3, Set.of(Requirement.RECIPROCALS));
    for (Normalization normalization :
        List.of(
            Normalizations.BOUNDS,
            Normalizations.MIN_MAX,
            Normalizations.VECTOR,
            Normalizations.SUM,
            Normalizations.LINEAR,
            Normalizations.MAX)) {
      System.out.printf(
          Locale.ROOT,
          "%-8s revenue %.3f, cost %.3f%n",
          normalization.id(),
          normalization.fit(revenue, column).applyAsDouble(4),
          normalization.fit(cost, column).applyAsDouble(4));
    }
  }
}
