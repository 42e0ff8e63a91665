package org.openkam.planning.relationship;

import java.util.OptionalDouble;
import org.openkam.core.coverage.CoverageMatrix;

/**
 * What it would cost both sides to part: the more functions work together and the more systems are
 * shared, the less easily either leaves (Kempeneers 2017).
 *
 * @param bridges the bridge functions, covered where the two companies are linked
 * @param systems the systems that could be shared, covered where they are
 */
public record SwitchingBarrier(CoverageMatrix bridges, CoverageMatrix systems) {
  /**
   * {@return the coverage of the bridges times the coverage of the systems, from zero to one; of
   * the bridges alone where no system could be shared; empty where no bridge applies}
   */
  public OptionalDouble height() {
    OptionalDouble bridged = bridges.coverage();
    return bridged.isEmpty()
        ? bridged
        : OptionalDouble.of(bridged.getAsDouble() * systems.coverage().orElse(1));
  }
}
