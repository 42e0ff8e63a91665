package org.openkam.planning.positioning;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.scoring.sampling.Uncertain;
import org.openkam.scoring.sampling.WeightSampler;

/** Draws the positions of accounts on one axis. */
final class PositionSampler {
  private final AxisPosition axis;
  private final ImmutableMap<String, WeightSampler> samplers;
  private final double[][] worths;
  private final ImmutableMap<Place, Uncertain> uncertain;

  PositionSampler(AxisPosition axis, DecisionMatrix matrix, CellProbabilities.Sampling sampling) {
    this.axis = axis;
    this.samplers = sampling.weights();
    List<Criterion> criteria = axis.criteria();
    this.worths = new double[criteria.size()][matrix.accounts().size()];
    ImmutableMap.Builder<Place, Uncertain> drawn = ImmutableMap.builder();
    for (int column = 0; column < criteria.size(); column++) {
      Criterion criterion = criteria.get(column);
      double[] values = matrix.column(matrix.columnOf(criterion.id()));
      for (int row = 0; row < values.length; row++) {
        AccountId account = matrix.accounts().get(row);
        Uncertain stated = sampling.uncertain().get(account, criterion.id());
        if (stated != null) {
          drawn.put(new Place(row, column), stated);
        } else if (Double.isNaN(values[row])) {
          drawn.put(new Place(row, column), anyValue(criterion, account));
        } else {
          worths[column][row] = axis.worth(column, values[row]);
        }
      }
    }
    this.uncertain = drawn.buildOrThrow();
  }

  /**
   * Draws one sample.
   *
   * @param random where random numbers come from
   * @param shared what was drawn for other axes in the same sample, by account row and criterion; a
   *     value that stands on both axes is drawn once
   * @return one position an account
   */
  double[] draw(RandomGenerator random, Map<String, Double> shared) {
    double[] weights = weights(random);
    for (Map.Entry<Place, Uncertain> cell : uncertain.entrySet()) {
      Place place = cell.getKey();
      String key = place.row() + " " + axis.criteria().get(place.column()).id();
      double value = shared.computeIfAbsent(key, absent -> cell.getValue().draw(random));
      worths[place.column()][place.row()] = axis.worth(place.column(), value);
    }
    double[] positions = new double[worths[0].length];
    for (int column = 0; column < worths.length; column++) {
      for (int row = 0; row < positions.length; row++) {
        positions[row] += weights[column] * worths[column][row];
      }
    }
    for (int row = 0; row < positions.length; row++) {
      positions[row] = axis.at(positions[row]);
    }
    return positions;
  }

  static Map<String, Double> nothingShared() {
    return new HashMap<>();
  }

  private double[] weights(RandomGenerator random) {
    double[] weights = new double[worths.length];
    WeightSampler sampler = samplers.get(axis.axis().id());
    if (sampler != null) {
      sampler.draw(random, weights);
      return weights;
    }
    for (int column = 0; column < weights.length; column++) {
      weights[column] = axis.weight(column);
    }
    return weights;
  }

  private static Uncertain anyValue(Criterion criterion, AccountId account) {
    checkArgument(
        criterion.bounds().isPresent(),
        "criterion '%s' must have bounds to draw the missing value of account '%s' from",
        criterion.id(),
        account);
    Bounds bounds = criterion.bounds().get();
    return new Uncertain.Interval(bounds.lowest(), bounds.highest());
  }

  /** A value that is drawn: the row of the account and the column of the axis. */
  private record Place(int row, int column) {}
}
