package org.openkam.scoring.panel;

import java.util.Arrays;

/**
 * Between which weights people want a criterion to count.
 *
 * @param criterion the id of the criterion
 * @param lowest the least weight, from zero to one
 * @param highest the greatest weight, from the least to one
 */
public record WeightSpread(String criterion, double lowest, double highest) {
  static WeightSpread of(String criterion, double[] shares) {
    return new WeightSpread(
        criterion,
        Arrays.stream(shares).min().orElseThrow(),
        Arrays.stream(shares).max().orElseThrow());
  }
}
