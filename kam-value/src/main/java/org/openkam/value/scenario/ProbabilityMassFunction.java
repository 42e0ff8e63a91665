package org.openkam.value.scenario;

import java.util.Arrays;

/** Possible losses in whole units, rising, each with its probability. */
final class ProbabilityMassFunction {
  private final long[] units;
  private final double[] probabilities;

  private ProbabilityMassFunction(long[] units, double[] probabilities) {
    this.units = units;
    this.probabilities = probabilities;
  }

  /** Returns the certainty that nothing is lost. */
  static ProbabilityMassFunction certain() {
    return new ProbabilityMassFunction(new long[] {0}, new double[] {1});
  }

  int size() {
    return units.length;
  }

  long unit(int index) {
    return units[index];
  }

  double[] probabilities() {
    return probabilities.clone();
  }

  /**
   * {@return the losses when another amount may be lost: a merge of those without it and with it}
   */
  ProbabilityMassFunction with(long amount, double probability) {
    if (amount == 0 || probability == 0) {
      return this;
    }
    long[] nextUnits = new long[2 * size()];
    double[] next = new double[2 * size()];
    int count = 0;
    int stay = probability == 1 ? size() : 0;
    int leave = 0;
    while (stay < size() || leave < size()) {
      long stayed = stay < size() ? units[stay] : Long.MAX_VALUE;
      long left = leave < size() ? units[leave] + amount : Long.MAX_VALUE;
      nextUnits[count] = Math.min(stayed, left);
      if (stayed <= left) {
        next[count] += probabilities[stay++] * (1 - probability);
      }
      if (left <= stayed) {
        next[count] += probabilities[leave++] * probability;
      }
      count++;
    }
    return new ProbabilityMassFunction(Arrays.copyOf(nextUnits, count), Arrays.copyOf(next, count));
  }
}
