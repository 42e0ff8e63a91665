package org.openkam.scoring.distance;

import com.google.common.collect.ImmutableSet;
import java.util.function.DoubleUnaryOperator;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Preference;
import org.openkam.scoring.normalization.ColumnStatistics;
import org.openkam.scoring.normalization.Normalization;
import org.openkam.scoring.normalization.Normalizations;
import org.openkam.scoring.normalization.Requirement;

/**
 * The normalization of TOPSIS, by which a value beyond the ideal or the worst one counts as that.
 *
 * <p>Else a better account would be farther from the ideal one, and score less for it.
 *
 * @param topsis says what is ideal and how values are normalized
 */
record BetweenIdeals(Topsis topsis) implements Normalization {
  @Override
  public String id() {
    return topsis.normalization().id();
  }

  @Override
  public ImmutableSet<Requirement> requirements(Criterion criterion) {
    return topsis.normalization().requirements(criterion);
  }

  @Override
  public DoubleUnaryOperator fit(Criterion criterion, ColumnStatistics column) {
    double ideal = ideal(criterion, column);
    double worst = worst(criterion, column);
    return Normalizations.within(
        topsis.normalization().fit(criterion, column),
        Math.min(ideal, worst),
        Math.max(ideal, worst));
  }

  double ideal(Criterion criterion, ColumnStatistics column) {
    boolean less = criterion.preference() instanceof Preference.Less;
    return topsis.ideal().getOrDefault(criterion.id(), less ? column.min() : column.max());
  }

  double worst(Criterion criterion, ColumnStatistics column) {
    boolean less = criterion.preference() instanceof Preference.Less;
    return topsis.antiIdeal().getOrDefault(criterion.id(), less ? column.max() : column.min());
  }
}
