package org.openkam.examples.quickstart;

import java.util.Optional;
import org.openkam.planning.selection.Selection;
import org.openkam.planning.selection.SelectionStability;
import org.openkam.scoring.sampling.SmaaSettings;
import org.openkam.scoring.sampling.WeightSamplers;
import org.openkam.scoring.strategy.FittedStrategy;

/** Examines how sure a selection is when its weights are not quite right. */
final class Stability {
  /** How near the drawn weights stay: one of 25 % varies by about six points. */
  private static final double CONCENTRATION = 50;

  private static final int SAMPLES = 10_000;

  /** Strategies that are no sum are fitted anew for each sample. */
  private static final int SAMPLES_TO_FIT = 1000;

  private Stability() {}

  static Optional<SelectionStability> of(Selection selection) {
    if (selection.keyAccounts().isEmpty()) {
      return Optional.empty();
    }
    return selection
        .scoring()
        .map(
            scoring -> {
              FittedStrategy fitted = scoring.fitted();
              return SelectionStability.of(
                  selection,
                  SmaaSettings.builder()
                      .samples(fitted.isAdditive() ? SAMPLES : SAMPLES_TO_FIT)
                      .weights(
                          WeightSamplers.around(
                              fitted.criteria(), selection.model().weights(), CONCENTRATION))
                      .build());
            });
  }
}
