package org.openkam.research.sensitivity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;

/** The factors of an analysis and where the coordinates of each lie in a point. */
final class FactorSpace {
  private final ImmutableList<Factor> factors;
  private final ImmutableMap<String, Integer> positions;
  private final int[] starts;

  FactorSpace(ImmutableList<Factor> factors) {
    this.factors = factors;
    ImmutableMap.Builder<String, Integer> byName = ImmutableMap.builder();
    starts = new int[factors.size() + 1];
    for (int i = 0; i < factors.size(); i++) {
      byName.put(factors.get(i).name(), i);
      starts[i + 1] = starts[i] + factors.get(i).coordinates();
    }
    positions = byName.buildOrThrow();
  }

  int dimensions() {
    return starts[factors.size()];
  }

  FactorDraw draw(double[] point) {
    double[][] values = new double[factors.size()][];
    for (int i = 0; i < values.length; i++) {
      values[i] = factors.get(i).values(Arrays.copyOfRange(point, starts[i], starts[i + 1]));
    }
    return new FactorDraw(positions, values);
  }

  /** A point with the coordinates of one factor taken from another point. */
  double[] mixed(double[] point, double[] other, int factor) {
    double[] mixed = point.clone();
    System.arraycopy(
        other, starts[factor], mixed, starts[factor], starts[factor + 1] - starts[factor]);
    return mixed;
  }

  double[] evaluate(FactorModel model, ImmutableList<String> outputs, double[] point) {
    double[] values = model.evaluate(draw(point));
    checkArgument(
        values.length == outputs.size(),
        "model must give a value for each of %s outputs: %s",
        outputs.size(),
        values.length);
    for (int i = 0; i < values.length; i++) {
      checkArgument(
          Double.isFinite(values[i]), "output '%s' must be finite: %s", outputs.get(i), values[i]);
    }
    return values;
  }
}
