package org.openkam.scoring.counterfactual;

/**
 * A change of one measured value.
 *
 * @param criterion the id of the criterion
 * @param from the value now
 * @param to the value that it has to become
 */
public record ValueChange(String criterion, double from, double to) {
  /** {@return by how much the value rises; negative where it falls} */
  public double amount() {
    return to - from;
  }
}
