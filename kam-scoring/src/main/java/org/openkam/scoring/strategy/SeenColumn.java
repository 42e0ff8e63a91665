package org.openkam.scoring.strategy;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Preference;
import org.openkam.core.criterion.Scale;
import org.openkam.core.criterion.ValueFunction;
import org.openkam.core.criterion.ValueFunctions;
import org.openkam.scoring.normalization.Requirement;

/** One column of a matrix as a method sees it: measured values, or their worth. */
@Value.Immutable
abstract class SeenColumn {
  SeenColumn() {}

  static SeenColumn of(int index, Criterion criterion, double weight, MatrixMethod method) {
    return ImmutableSeenColumn.builder()
        .index(index)
        .criterion(criterion)
        .weight(weight)
        .method(method)
        .build();
  }

  /** {@return the column in the matrix} */
  abstract int index();

  /** {@return the criterion as it was declared} */
  abstract Criterion criterion();

  /** {@return the weight, above zero} */
  abstract double weight();

  /** {@return the method that sees it} */
  abstract MatrixMethod method();

  /** {@return the function that a measured value is seen through} */
  @Value.Derived
  Optional<ValueFunction> worth() {
    if (criterion().valueFunction().isPresent()) {
      return criterion().valueFunction();
    }
    Preference preference = criterion().preference();
    boolean monotone =
        preference instanceof Preference.More || preference instanceof Preference.Less;
    return monotone
        ? Optional.empty()
        : Optional.of(ValueFunctions.over(preference, criterion().bounds().orElseThrow()));
  }

  /** {@return the criterion as the method sees it: more or less is better} */
  @Value.Derived
  Criterion seen() {
    return worth().isEmpty()
        ? criterion()
        : Criterion.builder()
            .id(criterion().id())
            .labels(criterion().labels())
            .kind(criterion().kind())
            .measure(criterion().measure())
            .scale(Scale.ratio("", 0, 1))
            .build();
  }

  /** {@return what the method needs of the values that it sees} */
  @Value.Derived
  ImmutableSet<Requirement> requirements() {
    return method().requirements(seen());
  }

  double see(double measured) {
    return worth().isPresent() ? worth().get().worth(measured) : measured;
  }

  SeenColumn withWeight(double weight) {
    return of(index(), criterion(), weight, method());
  }

  SeenColumn withIndex(int index) {
    return of(index, criterion(), weight(), method());
  }
}
