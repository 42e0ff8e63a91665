package org.openkam.scoring.outranking;

import com.google.common.base.Suppliers;
import java.util.function.Supplier;
import org.openkam.core.numeric.PrefixSums;

/**
 * The preference flows on one criterion between a value and the sorted values of the reference.
 *
 * <p>Values are oriented such that larger is better. Which reference values lie in reach of a
 * threshold is decided by the same expression as in the definition, {@code x - v > q}, so that ties
 * and thresholds hit exactly come out as in the pairwise form; what lies between the thresholds is
 * summed by prefix sums (after Calders and Van Assche 2016, arXiv 1603.00091), for the bell curve
 * pair by pair or, for many values at once and where that was chosen, by series.
 */
final class ColumnFlows {
  /** Beyond this many inflection points the bell curve is one to the last bit. */
  private static final double BELL_REACH = 9;

  private final PreferenceFunction function;
  private final Promethee.GaussianFlows gaussian;
  private final double[] sorted;
  private final double near;
  private final double far;
  private final Supplier<PrefixSums> sums;

  ColumnFlows(PreferenceFunction function, Promethee.GaussianFlows gaussian, double[] sorted) {
    this.function = function;
    this.gaussian = gaussian;
    this.sorted = sorted;
    this.near = function.indifference();
    this.far =
        switch (function.shape()) {
          case USUAL, U_SHAPE -> near;
          case V_SHAPE, LEVEL, LINEAR -> function.preference();
          case GAUSSIAN -> BELL_REACH * function.inflection();
        };
    this.sums = Suppliers.memoize(() -> PrefixSums.of(sorted));
  }

  /** {@return the number by which flows are divided: how many others there are, at least one} */
  double others() {
    return Math.max(1, sorted.length - 1);
  }

  /** {@return the sum of the preferences for a value over each of the reference} */
  double plus(double x) {
    return plus(x, countBelow(x, far), countBelow(x, near));
  }

  /** {@return the sum of the preferences for each of the reference over a value} */
  double minus(double x) {
    return minus(x, countWithin(x, near), countWithin(x, far));
  }

  /** {@return the flow for a value less the flow against it, for each of ascending values} */
  double[] nets(double[] ascending) {
    return isInSeries(ascending) ? netsInSeries(ascending) : netsByWindows(ascending);
  }

  private boolean isInSeries(double[] ascending) {
    return function.shape() == PreferenceFunction.Shape.GAUSSIAN
        && gaussian == Promethee.GaussianFlows.SERIES
        && ascending.length > 0
        && ascending[0] >= sorted[0]
        && ascending[ascending.length - 1] <= sorted[sorted.length - 1]
        && BellSeries.pays(sorted, function.inflection());
  }

  private double[] netsInSeries(double[] ascending) {
    double[] nets = BellSeries.differences(sorted, function.inflection(), ascending);
    int below = 0;
    int within = 0;
    for (int i = 0; i < nets.length; i++) {
      while (below < sorted.length && sorted[below] < ascending[i]) {
        below++;
      }
      while (within < sorted.length && sorted[within] <= ascending[i]) {
        within++;
      }
      nets[i] = below - (sorted.length - within) - nets[i];
    }
    return nets;
  }

  private double[] netsByWindows(double[] ascending) {
    double[] nets = new double[ascending.length];
    int farBelow = 0;
    int below = 0;
    int within = 0;
    int farWithin = 0;
    for (int i = 0; i < nets.length; i++) {
      double x = ascending[i];
      if (i > 0 && x == ascending[i - 1]) {
        nets[i] = nets[i - 1];
        continue;
      }
      while (farBelow < sorted.length && x - sorted[farBelow] > far) {
        farBelow++;
      }
      while (below < sorted.length && x - sorted[below] > near) {
        below++;
      }
      while (within < sorted.length && !(sorted[within] - x > near)) {
        within++;
      }
      while (farWithin < sorted.length && !(sorted[farWithin] - x > far)) {
        farWithin++;
      }
      nets[i] = plus(x, farBelow, below) - minus(x, within, farWithin);
    }
    return nets;
  }

  private double plus(double x, int farBelow, int below) {
    if (farBelow == below) {
      return below;
    }
    return switch (function.shape()) {
      case USUAL, U_SHAPE -> below;
      case LEVEL -> (farBelow + below) / 2.0;
      case V_SHAPE, LINEAR ->
          farBelow
              + (sums.get().differences(x, farBelow, below) - (below - farBelow) * near)
                  / (far - near);
      case GAUSSIAN -> {
        double sum = 0;
        for (int i = farBelow; i < below; i++) {
          sum += function.degree(x - sorted[i]);
        }
        yield farBelow + sum;
      }
    };
  }

  private double minus(double x, int within, int farWithin) {
    int beyond = sorted.length - farWithin;
    if (within == farWithin) {
      return beyond;
    }
    return switch (function.shape()) {
      case USUAL, U_SHAPE -> sorted.length - within;
      case LEVEL -> (beyond + (sorted.length - within)) / 2.0;
      case V_SHAPE, LINEAR ->
          beyond
              + (-sums.get().differences(x, within, farWithin) - (farWithin - within) * near)
                  / (far - near);
      case GAUSSIAN -> {
        double sum = 0;
        for (int i = within; i < farWithin; i++) {
          sum += function.degree(sorted[i] - x);
        }
        yield beyond + sum;
      }
    };
  }

  /** {@return how many reference values lie below a value by more than a threshold} */
  private int countBelow(double x, double threshold) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (x - sorted[middle] > threshold) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** {@return how many reference values do not lie above a value by more than a threshold} */
  private int countWithin(double x, double threshold) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] - x > threshold) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
