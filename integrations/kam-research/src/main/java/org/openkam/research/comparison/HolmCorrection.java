package org.openkam.research.comparison;

import java.util.Arrays;
import java.util.Comparator;

/** Corrects probabilities for the number of tests, step by step (Holm 1979). */
final class HolmCorrection {
  private HolmCorrection() {}

  static double[] of(double[] pValues) {
    Integer[] order = new Integer[pValues.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble((Integer i) -> pValues[i]));
    double[] corrected = new double[pValues.length];
    double largest = 0;
    for (int i = 0; i < order.length; i++) {
      largest = Math.max(largest, Math.min(1, (order.length - i) * pValues[order[i]]));
      corrected[order[i]] = largest;
    }
    return corrected;
  }
}
