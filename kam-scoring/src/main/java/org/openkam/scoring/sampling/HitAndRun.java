package org.openkam.scoring.sampling;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.openkam.core.criterion.Criterion;
import org.openkam.scoring.linear.LinearProgram;
import org.openkam.scoring.linear.LinearSolution;

/**
 * Draws weights within linear limits by a random walk that starts at the middle each time.
 *
 * <p>The middle is the center of the widest ball that fits (Chebyshev center), found by a linear
 * program; each draw walks {@value #STEPS_PER_CRITERION} steps a criterion away from it, so that
 * draws do not depend on one another.
 */
final class HitAndRun implements WeightSampler {
  private static final int STEPS_PER_CRITERION = 20;
  private static final double THINNEST = 1e-9;

  private final double[][] rows;
  private final double[] bounds;
  private final double[] center;

  private HitAndRun(double[][] rows, double[] bounds, double[] center) {
    this.rows = rows;
    this.bounds = bounds;
    this.center = center;
  }

  static HitAndRun of(List<Criterion> criteria, List<WeightSampler.Limit> limits) {
    int size = criteria.size();
    List<String> ids = criteria.stream().map(Criterion::id).toList();
    List<double[]> rows = new ArrayList<>();
    List<Double> bounds = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      double[] row = new double[size];
      row[i] = -1;
      rows.add(row);
      bounds.add(0.0);
    }
    for (WeightSampler.Limit limit : limits) {
      double[] row = new double[size];
      limit
          .factors()
          .forEach(
              (id, factor) -> {
                checkArgument(
                    ids.contains(id), "weight limit names no criterion among %s: '%s'", ids, id);
                row[ids.indexOf(id)] = factor;
              });
      rows.add(row);
      bounds.add(limit.atMost());
    }
    double[][] matrix = rows.toArray(double[][]::new);
    double[] right = bounds.stream().mapToDouble(Double::doubleValue).toArray();
    return new HitAndRun(matrix, right, center(matrix, right, size, limits));
  }

  private static double[] center(
      double[][] rows, double[] bounds, int size, List<WeightSampler.Limit> limits) {
    LinearProgram program = LinearProgram.of(size + 1);
    double[] ones = new double[size + 1];
    Arrays.fill(ones, 0, size, 1);
    program.addEqual(ones, 1);
    for (int i = 0; i < rows.length; i++) {
      double[] row = Arrays.copyOf(rows[i], size + 1);
      row[size] = lengthWithinPlane(rows[i]);
      program.addAtMost(row, bounds[i]);
    }
    double[] objective = new double[size + 1];
    // a single criterion has one weight only, and no ball to widen around it
    objective[size] = size == 1 ? 0 : 1;
    LinearSolution widest = program.maximize(objective);
    checkArgument(
        widest.status() == LinearSolution.Status.OPTIMAL, "no weights keep the limits: %s", limits);
    checkArgument(
        widest.point()[size] > THINNEST || size == 1,
        "weight limits must leave room to spare: %s",
        limits);
    return Arrays.copyOf(widest.point(), size);
  }

  /** {@return the length of the part of a vector that keeps the sum of weights} */
  private static double lengthWithinPlane(double[] row) {
    double mean = 0;
    for (double factor : row) {
      mean += factor / row.length;
    }
    double squares = 0;
    for (double factor : row) {
      squares += (factor - mean) * (factor - mean);
    }
    return Math.sqrt(squares);
  }

  @Override
  public void draw(RandomGenerator random, double[] weights) {
    System.arraycopy(center, 0, weights, 0, weights.length);
    double[] direction = new double[weights.length];
    for (int step = 0; step < STEPS_PER_CRITERION * weights.length; step++) {
      drawDirection(random, direction);
      walk(random, weights, direction);
    }
    clean(weights);
  }

  private static void drawDirection(RandomGenerator random, double[] direction) {
    double mean = 0;
    for (int i = 0; i < direction.length; i++) {
      direction[i] = random.nextGaussian();
      mean += direction[i] / direction.length;
    }
    for (int i = 0; i < direction.length; i++) {
      direction[i] -= mean;
    }
  }

  private void walk(RandomGenerator random, double[] weights, double[] direction) {
    double back = Double.NEGATIVE_INFINITY;
    double forth = Double.POSITIVE_INFINITY;
    for (int i = 0; i < rows.length; i++) {
      double slope = 0;
      double room = bounds[i];
      for (int j = 0; j < weights.length; j++) {
        slope += rows[i][j] * direction[j];
        room -= rows[i][j] * weights[j];
      }
      if (slope > 0) {
        forth = Math.min(forth, Math.max(0, room) / slope);
      } else if (slope < 0) {
        back = Math.max(back, Math.max(0, room) / slope);
      }
    }
    if (Double.isInfinite(back) || Double.isInfinite(forth)) {
      return;
    }
    double step = back + random.nextDouble() * (forth - back);
    for (int j = 0; j < weights.length; j++) {
      weights[j] += step * direction[j];
    }
  }

  private static void clean(double[] weights) {
    double sum = 0;
    for (int j = 0; j < weights.length; j++) {
      weights[j] = Math.max(0, weights[j]);
      sum += weights[j];
    }
    for (int j = 0; j < weights.length; j++) {
      weights[j] /= sum;
    }
  }
}
