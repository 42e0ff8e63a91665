package org.openkam.research.sensitivity;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.function.UnaryOperator;

/** A factor by a function of its coordinates. */
record StandardFactor(String name, int coordinates, int size, UnaryOperator<double[]> transform)
    implements Factor {
  StandardFactor {
    checkArgument(!name.isBlank(), "factor name must not be blank: '%s'", name);
  }

  @Override
  public double[] values(double[] unit) {
    return transform.apply(unit);
  }

  @Override
  public String toString() {
    return name;
  }
}
