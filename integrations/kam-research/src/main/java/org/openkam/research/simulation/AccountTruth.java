package org.openkam.research.simulation;

import org.immutables.value.Value;

/** What is true of one account. */
@Value.Immutable
public abstract class AccountTruth {
  AccountTruth() {}

  static ImmutableAccountTruth.Builder builder() {
    return ImmutableAccountTruth.builder();
  }

  /** {@return the level at the time of the choice, in standard deviations from the mean account} */
  public abstract double level();

  /** {@return what being chosen adds to the later level, in standard deviations} */
  public abstract double effect();

  /** {@return after how many future quarters it leaves; one more than there are where it stays} */
  public abstract int lifetime();

  /** {@return what it brings in the future quarters if it is a key account} */
  public abstract double outcomeIfChosen();

  /** {@return what it brings in the future quarters if it is not} */
  public abstract double outcomeIfNot();

  /** {@return by how much being chosen changes the outcome} */
  public double uplift() {
    return outcomeIfChosen() - outcomeIfNot();
  }
}
