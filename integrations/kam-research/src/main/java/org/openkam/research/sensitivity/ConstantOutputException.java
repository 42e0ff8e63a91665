package org.openkam.research.sensitivity;

/** Refuses to share out the variance of an output that has none. */
public final class ConstantOutputException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String output;
  private final double value;

  ConstantOutputException(String output, double value) {
    super(
        "output '"
            + output
            + "' is the same whatever the factors, so nothing explains it: "
            + value);
    this.output = output;
    this.value = value;
  }

  /** {@return the name of the output} */
  public String output() {
    return output;
  }

  /** {@return its only value} */
  public double value() {
    return value;
  }
}
