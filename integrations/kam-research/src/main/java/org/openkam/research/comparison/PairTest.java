package org.openkam.research.comparison;

import org.immutables.value.Value;

/** The test of two models among several pairs. */
@Value.Immutable
public abstract class PairTest {
  PairTest() {}

  static ImmutablePairTest.Builder builder() {
    return ImmutablePairTest.builder();
  }

  /** {@return the name of the first model} */
  public abstract String model();

  /** {@return the name of the model that it is compared with} */
  public abstract String other();

  /** {@return the test of the differences model minus other} */
  public abstract WilcoxonTest test();

  /** {@return the probability corrected for the number of pairs, from zero to one} */
  public abstract double correctedPValue();
}
