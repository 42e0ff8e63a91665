package org.openkam.planning.programme;

import com.google.common.collect.ImmutableList;
import org.openkam.core.criterion.Labels;
import org.openkam.core.criterion.Scale;

/** Writes down the aspects of the ready models, anchored at the ends and in the middle. */
final class AspectText {
  private static final double MIDDLE = 2;
  private static final double BEST = 4;

  private AspectText() {}

  /** {@return an aspect from 0 to 4, of which 2 is enough} */
  static MaturityModel.Aspect.Builder of(
      String id, Labels name, Labels lowest, Labels middle, Labels best) {
    return MaturityModel.Aspect.builder()
        .id(id)
        .labels(name)
        .levels(
            ImmutableList.of(
                new Scale.Level(0, lowest),
                new Scale.Level(MIDDLE, middle),
                new Scale.Level(BEST, best)))
        .sufficient(MIDDLE);
  }
}
