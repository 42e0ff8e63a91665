package org.openkam.value.lifetime;

import static com.google.common.base.Preconditions.checkArgument;

/** Checks that the parameters of the models share. */
final class ModelChecks {
  private ModelChecks() {}

  static void positive(String parameter, double value) {
    checkArgument(value > 0 && Double.isFinite(value), "%s must be positive: %s", parameter, value);
  }
}
