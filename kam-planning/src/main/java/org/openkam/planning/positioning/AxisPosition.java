package org.openkam.planning.positioning;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Preference;
import org.openkam.core.criterion.ValueFunction;
import org.openkam.core.criterion.ValueFunctions;
import org.openkam.core.criterion.Weights;
import org.openkam.core.measure.MeasureColumn;
import org.openkam.core.measure.MeasuredAccounts;
import org.openkam.core.model.AxisModel;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.portfolio.Axis;

/** Finds the positions of accounts on one axis. */
final class AxisPosition {
  private final Axis axis;
  private final Weights weights;
  private final List<Criterion> criteria;
  private final List<ValueFunction> worths;

  private AxisPosition(Axis axis, Weights weights, List<Criterion> criteria) {
    this.axis = axis;
    this.weights = weights;
    this.criteria = criteria;
    this.worths = criteria.stream().map(criterion -> worth(axis, criterion)).toList();
  }

  static AxisPosition of(SelectionModel model, Axis axis) {
    Weights weights =
        model.axes().stream()
            .filter(recipe -> recipe.axis().equals(axis.id()))
            .map(AxisModel::weights)
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "model '" + model.id() + "' has no recipe for axis '" + axis.id() + "'"));
    return new AxisPosition(axis, weights, model.criteriaOf(weights));
  }

  private static ValueFunction worth(Axis axis, Criterion criterion) {
    checkArgument(
        criterion.bounds().isPresent() || criterion.valueFunction().isPresent(),
        "criterion '%s' must have bounds or a value function to count on axis '%s'",
        criterion.id(),
        axis.id());
    Preference preference = criterion.preference();
    return criterion
        .valueFunction()
        .orElseGet(() -> ValueFunctions.over(preference, criterion.bounds().orElse(Bounds.UNIT)));
  }

  Axis axis() {
    return axis;
  }

  List<Criterion> criteria() {
    return criteria;
  }

  double weight(int column) {
    return weights.of(criteria.get(column));
  }

  double worth(int column, double value) {
    return worths.get(column).worth(value);
  }

  /** {@return the position at a share of the axis, which is clipped to its bounds} */
  double at(double share) {
    return axis.bounds().clip(axis.bounds().lowest() + axis.bounds().span() * share);
  }

  Positions of(MeasuredAccounts measured) {
    int size = measured.accounts().size();
    double[] worth = new double[size];
    double[] covered = new double[size];
    int[] missing = new int[size];
    for (int i = 0; i < criteria.size(); i++) {
      MeasureColumn column = measured.column(criteria.get(i).measure());
      double weight = weights.of(criteria.get(i));
      for (int row = 0; row < size; row++) {
        double value = column.value(row);
        if (Double.isNaN(value)) {
          missing[row]++;
        } else {
          worth[row] += weight * worths.get(i).worth(value);
          covered[row] += weight;
        }
      }
    }
    return new Positions(this, worth, covered, missing);
  }

  /** The positions of the accounts of a matrix, by row. */
  static final class Positions {
    private final AxisPosition axis;
    private final double[] worth;
    private final double[] covered;
    private final int[] missing;

    Positions(AxisPosition axis, double[] worth, double[] covered, int[] missing) {
      this.axis = axis;
      this.worth = worth;
      this.covered = covered;
      this.missing = missing;
    }

    String label() {
      return axis.axis().labels().toString();
    }

    double coverage(int row) {
      return missing[row] == 0 ? 1 : covered[row];
    }

    double position(int row) {
      return axis.at(worth[row] / coverage(row));
    }
  }
}
