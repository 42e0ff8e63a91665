package org.openkam.value.lifetime;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.ConvergenceChecker;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/**
 * The search for the parameters that make data most likely.
 *
 * <p>It works on the logarithms of the parameters, each divided by its typical size. A simplex
 * finds the hill from wherever it starts; Newton steps, whose Hessian is made positive, climb it to
 * the last digit. Parameters that run away stop at a wall.
 */
final class MaximumLikelihood {
  private static final double WALL = 12;
  private static final int SIMPLEX_RUNS = 2;
  private static final int LARGEST_ITERATIONS = 600;
  private static final int LARGEST_NEWTON_STEPS = 40;
  private static final int LARGEST_HALVINGS = 30;
  private static final double LONGEST_STEP = 1;
  private static final double DIFFERENCE = 1e-5;
  private static final double SMALLEST_CURVATURE = 1e-4;
  private static final double LARGEST_DECREMENT = 1e-10;

  private final LogLikelihood likelihood;
  private final double[] sizes;

  /** Prepares the search; sizes are the typical sizes of the parameters. */
  MaximumLikelihood(LogLikelihood likelihood, double[] sizes) {
    this.likelihood = likelihood;
    this.sizes = sizes;
  }

  /** Searches from the typical sizes. */
  Optimum search() {
    double[] point = new double[sizes.length];
    for (int run = 0; run < SIMPLEX_RUNS; run++) {
      point = climbBySimplex(point);
    }
    return climbByNewton(point);
  }

  /** Searches from given parameters and from the typical sizes, and keeps the better find. */
  Optimum searchFrom(double[] parameters) {
    double[] start = new double[sizes.length];
    for (int i = 0; i < start.length; i++) {
      start[i] = Math.max(-WALL, Math.min(WALL, Math.log(parameters[i] / sizes[i])));
    }
    Optimum near = climbByNewton(climbBySimplex(start));
    Optimum standard = search();
    return near.value() >= standard.value() ? near : standard;
  }

  private double[] climbBySimplex(double[] start) {
    if (value(start) == Double.NEGATIVE_INFINITY) {
      return start;
    }
    SimpleValueChecker still = new SimpleValueChecker(1e-13, 1e-9);
    ConvergenceChecker<PointValuePair> stop =
        (iteration, previous, current) ->
            iteration >= LARGEST_ITERATIONS || still.converged(iteration, previous, current);
    return new SimplexOptimizer(stop)
        .optimize(
            MaxEval.unlimited(),
            new ObjectiveFunction(this::value),
            GoalType.MAXIMIZE,
            new InitialGuess(start),
            new NelderMeadSimplex(start.length))
        .getPoint();
  }

  private Optimum climbByNewton(double[] start) {
    double[] point = start;
    double value = value(point);
    Curvature curvature = new Curvature(point);
    for (int i = 0; i < LARGEST_NEWTON_STEPS && curvature.decrement > 1e-18; i++) {
      double[] next = stepUp(point, value, curvature.step());
      if (Arrays.equals(next, point)) {
        break;
      }
      point = next;
      value = value(point);
      curvature = new Curvature(point);
    }
    return new Optimum(
        ImmutableDoubleArray.copyOf(parameters(point)),
        value,
        covariance(point, curvature),
        farthest(point),
        shape(curvature));
  }

  private double[] stepUp(double[] point, double value, double[] step) {
    double noise = 1e-13 * Math.abs(value);
    double factor = 1;
    for (int halving = 0; halving < LARGEST_HALVINGS; halving++) {
      double[] next = moved(point, step, factor);
      if (value(next) >= value - noise) {
        return next;
      }
      factor /= 2;
    }
    return point;
  }

  private static Optimum.Shape shape(Curvature curvature) {
    if (curvature.smallest < SMALLEST_CURVATURE) {
      return Optimum.Shape.FLAT;
    }
    return curvature.decrement <= LARGEST_DECREMENT ? Optimum.Shape.PEAK : Optimum.Shape.SLOPE;
  }

  /** Turns the covariance of the logarithms into that of the parameters. */
  private ImmutableDoubleArray covariance(double[] point, Curvature curvature) {
    double[] parameters = parameters(point);
    ImmutableDoubleArray.Builder covariance = ImmutableDoubleArray.builder();
    for (int i = 0; i < point.length; i++) {
      for (int j = 0; j < point.length; j++) {
        covariance.add(parameters[i] * parameters[j] * curvature.inverse(i, j));
      }
    }
    return covariance.build();
  }

  private double value(double[] point) {
    if (farthest(point) > WALL) {
      return Double.NEGATIVE_INFINITY;
    }
    double value = likelihood.value(parameters(point));
    return Double.isFinite(value) ? value : Double.NEGATIVE_INFINITY;
  }

  private double[] gradient(double[] point) {
    double[] parameters = parameters(point);
    double[] gradient = likelihood.gradient(parameters);
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] *= parameters[i];
    }
    return gradient;
  }

  private double[] parameters(double[] point) {
    double[] parameters = new double[point.length];
    for (int i = 0; i < point.length; i++) {
      parameters[i] = Math.exp(point[i]) * sizes[i];
    }
    return parameters;
  }

  private static double farthest(double[] point) {
    return Arrays.stream(point).map(Math::abs).max().orElse(0);
  }

  private static double[] moved(double[] point, double[] step, double factor) {
    double[] next = point.clone();
    for (int i = 0; i < next.length; i++) {
      next[i] += factor * step[i];
    }
    return next;
  }

  /** Slope and bend of the log-likelihood at a point, along the principal axes of the bend. */
  private final class Curvature {
    private final EigenDecompositionSymmetric axes;
    private final double[] slopes;
    private final double decrement;
    private final double smallest;

    Curvature(double[] point) {
      double[] gradient = gradient(point);
      axes = new EigenDecompositionSymmetric(new Array2DRowRealMatrix(negatedHessian(point)));
      slopes = axes.getVT().operate(gradient);
      double sum = 0;
      for (int k = 0; k < slopes.length; k++) {
        sum += slopes[k] * slopes[k] / bend(k);
      }
      decrement = sum;
      smallest = Arrays.stream(axes.getEigenvalues()).min().orElse(0);
    }

    double[] step() {
      double[] step = new double[slopes.length];
      for (int k = 0; k < slopes.length; k++) {
        RealVector axis = axes.getEigenvector(k);
        for (int i = 0; i < step.length; i++) {
          step[i] += slopes[k] / bend(k) * axis.getEntry(i);
        }
      }
      double length = Math.sqrt(Arrays.stream(step).map(part -> part * part).sum());
      double factor = length > LONGEST_STEP ? LONGEST_STEP / length : 1;
      return Arrays.stream(step).map(part -> part * factor).toArray();
    }

    double inverse(int i, int j) {
      double sum = 0;
      for (int k = 0; k < slopes.length; k++) {
        RealVector axis = axes.getEigenvector(k);
        sum += axis.getEntry(i) * axis.getEntry(j) / bend(k);
      }
      return sum;
    }

    private double bend(int k) {
      return Math.max(Math.abs(axes.getEigenvalue(k)), Double.MIN_NORMAL);
    }

    private double[][] negatedHessian(double[] point) {
      int size = point.length;
      double[][] hessian = new double[size][size];
      for (int i = 0; i < size; i++) {
        double[] unit = new double[size];
        unit[i] = 1;
        double[] above = gradient(moved(point, unit, DIFFERENCE));
        double[] below = gradient(moved(point, unit, -DIFFERENCE));
        for (int j = 0; j < size; j++) {
          hessian[i][j] = (below[j] - above[j]) / (2 * DIFFERENCE);
        }
      }
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < i; j++) {
          hessian[i][j] = hessian[j][i] = (hessian[i][j] + hessian[j][i]) / 2;
        }
      }
      return hessian;
    }
  }
}
