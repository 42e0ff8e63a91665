package org.openkam.research.sensitivity;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.function.IntConsumer;
import org.hipparchus.distribution.continuous.TDistribution;
import org.openkam.core.execution.Parallelism;

/** Runs the model on shifted Sobol points and sums up, shift by shift. */
final class SobolAnalysis {
  /** So many points are one task, so that an interrupted thread soon stops. */
  private static final int TASK = 64;

  private final GlobalSensitivity plan;
  private final ImmutableList<String> outputs;
  private final FactorModel model;
  private final FactorSpace space;
  private final int factors;
  private final int samples;

  SobolAnalysis(GlobalSensitivity plan, ImmutableList<String> outputs, FactorModel model) {
    this.plan = plan;
    this.outputs = outputs;
    this.model = model;
    this.space = new FactorSpace(plan.factors());
    this.factors = plan.factors().size();
    this.samples = plan.samples();
  }

  SensitivityReport run(Parallelism parallelism) {
    ShiftEstimate[][] estimates = new ShiftEstimate[plan.shifts()][];
    for (int shift = 0; shift < plan.shifts(); shift++) {
      estimates[shift] = shift(shift, parallelism);
    }
    ImmutableList.Builder<OutputSensitivity> report = ImmutableList.builder();
    for (int output = 0; output < outputs.size(); output++) {
      report.add(output(output, estimates));
    }
    return new SensitivityReport(plan, report.build());
  }

  private ShiftEstimate[] shift(int shift, Parallelism parallelism) {
    double[][] points = ShiftedSobol.points(samples, 2 * space.dimensions(), plan.seed() + shift);
    double[][][] values = new double[factors + 2][samples][];
    int tasks = (samples + TASK - 1) / TASK;
    IntConsumer worker =
        task -> {
          for (int row = task * TASK; row < Math.min(samples, (task + 1) * TASK); row++) {
            evaluate(points[row], row, values);
          }
        };
    parallelism.forEach(tasks, () -> worker);
    ShiftEstimate[] estimates = new ShiftEstimate[outputs.size()];
    for (int output = 0; output < estimates.length; output++) {
      estimates[output] = ShiftEstimate.of(values, output);
    }
    return estimates;
  }

  private void evaluate(double[] point, int row, double[][][] values) {
    double[] first = Arrays.copyOfRange(point, 0, space.dimensions());
    double[] second = Arrays.copyOfRange(point, space.dimensions(), point.length);
    values[factors][row] = space.evaluate(model, outputs, first);
    values[factors + 1][row] = space.evaluate(model, outputs, second);
    for (int factor = 0; factor < factors; factor++) {
      values[factor][row] = space.evaluate(model, outputs, space.mixed(first, second, factor));
    }
  }

  private OutputSensitivity output(int output, ShiftEstimate[][] estimates) {
    double mean = 0;
    double variance = 0;
    boolean constant = true;
    for (ShiftEstimate[] shift : estimates) {
      mean += shift[output].mean() / estimates.length;
      variance += shift[output].variance() / estimates.length;
      constant &= shift[output].isConstant();
    }
    if (constant) {
      throw new ConstantOutputException(outputs.get(output), mean);
    }
    ImmutableOutputSensitivity.Builder report =
        OutputSensitivity.builder().output(outputs.get(output)).mean(mean).variance(variance);
    for (int factor = 0; factor < factors; factor++) {
      double[] first = new double[estimates.length];
      double[] total = new double[estimates.length];
      for (int shift = 0; shift < estimates.length; shift++) {
        first[shift] = estimates[shift][output].first(factor);
        total[shift] = estimates[shift][output].total(factor);
      }
      report.addFactors(
          new FactorSensitivity(
              plan.factors().get(factor).name(), interval(first), interval(total)));
    }
    return report.build();
  }

  private SensitivityIndex interval(double[] estimates) {
    double mean = Arrays.stream(estimates).sum() / estimates.length;
    double squares = Arrays.stream(estimates).map(x -> (x - mean) * (x - mean)).sum();
    double error = Math.sqrt(squares / (estimates.length - 1.0) / estimates.length);
    double reach =
        error
            * new TDistribution(estimates.length - 1.0)
                .inverseCumulativeProbability((1 + plan.confidence()) / 2);
    return new SensitivityIndex(mean, mean - reach, mean + reach);
  }
}
