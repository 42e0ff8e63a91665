package org.openkam.value.concentration;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The share of a reseller's purchases that is meant for one account, with its uncertainty.
 *
 * @param low the smallest share that is plausible, at least zero
 * @param likely the most likely share
 * @param high the largest share that is plausible, at most one
 */
public record AttributionShare(double low, double likely, double high) {
  /**
   * Creates the share.
   *
   * @param low the smallest share that is plausible, at least zero
   * @param likely the most likely share
   * @param high the largest share that is plausible, at most one
   */
  public AttributionShare {
    checkArgument(
        low >= 0 && low <= likely && likely <= high && high <= 1,
        "attribution share must satisfy 0 <= low <= likely <= high <= 1: [%s, %s, %s]",
        low,
        likely,
        high);
  }

  /**
   * {@return a share that is known}
   *
   * @param share the share, from zero to one
   */
  public static AttributionShare exactly(double share) {
    return new AttributionShare(share, share, share);
  }
}
