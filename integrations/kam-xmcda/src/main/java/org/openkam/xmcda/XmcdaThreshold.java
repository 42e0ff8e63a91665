package org.openkam.xmcda;

import static com.google.common.base.Preconditions.checkArgument;

/** A threshold of a criterion as a document states it, in the unit of the criterion. */
public sealed interface XmcdaThreshold {
  /**
   * Returns a constant threshold.
   *
   * @param value the threshold, finite
   * @return the threshold
   */
  static XmcdaThreshold of(double value) {
    return new Constant(value);
  }

  /**
   * The same at every value.
   *
   * @param value the threshold, finite
   */
  record Constant(double value) implements XmcdaThreshold {
    /**
     * Creates the threshold.
     *
     * @param value the threshold, finite
     */
    public Constant {
      checkArgument(Double.isFinite(value), "threshold must be finite: %s", value);
      // minus zero is zero
      value = value + 0.0;
    }
  }

  /**
   * A line in the value that it is taken at: slope times the value plus the intercept.
   *
   * @param slope what a unit of the value adds, finite
   * @param intercept the threshold at zero, finite
   * @param type which of the two compared values it is taken at
   */
  record Affine(double slope, double intercept, Type type) implements XmcdaThreshold {
    /** Which of the two compared values a threshold is taken at. */
    public enum Type {
      /** The document does not say. */
      UNSPECIFIED,
      /** The worse value. */
      DIRECT,
      /** The better value. */
      INVERSE
    }

    /**
     * Creates the threshold.
     *
     * @param slope what a unit of the value adds, finite
     * @param intercept the threshold at zero, finite
     * @param type which of the two compared values it is taken at
     */
    public Affine {
      checkArgument(Double.isFinite(slope), "slope must be finite: %s", slope);
      checkArgument(Double.isFinite(intercept), "intercept must be finite: %s", intercept);
      // minus zero is zero
      slope = slope + 0.0;
      intercept = intercept + 0.0;
    }
  }
}
