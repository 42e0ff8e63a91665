package org.openkam.planning.resource;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Our share of what a customer spends in our field.
 *
 * @param ours what it spends with us, not negative
 * @param all what it spends with anybody, above zero and not below ours
 */
public record WalletShare(double ours, double all) {
  /** What the share makes us, by a rule of thumb. */
  public enum Position {
    /** Below a tenth: the one that is asked when another fails. */
    BACKUP_SUPPLIER,
    /** One of several. */
    SUPPLIER,
    /** Above six tenths: the partner. */
    STRATEGIC_PARTNER
  }

  private static final double BACKUP_BELOW = 0.1;
  private static final double PARTNER_ABOVE = 0.6;

  /**
   * Creates the share.
   *
   * @param ours what it spends with us, not negative
   * @param all what it spends with anybody, finite, above zero and not below ours
   */
  public WalletShare {
    checkArgument(
        ours >= 0 && all > 0 && ours <= all && Double.isFinite(all),
        "wallet must be finite, above zero and hold our part: %s of %s",
        ours,
        all);
    ours += 0.0;
  }

  /** {@return our share, from zero to one} */
  public double share() {
    return ours / all;
  }

  /** {@return what the customer spends with others, not negative} */
  public double gap() {
    return all - ours;
  }

  /** {@return what the share makes us by the usual rule of thumb: a tenth and six tenths} */
  public Position position() {
    return position(BACKUP_BELOW, PARTNER_ABOVE);
  }

  /**
   * Returns what the share makes us.
   *
   * @param backupBelow below which share one is a backup, from zero to one
   * @param partnerAbove above which share one is a partner, not below that
   * @return the position
   */
  public Position position(double backupBelow, double partnerAbove) {
    checkArgument(
        backupBelow >= 0 && backupBelow <= partnerAbove && partnerAbove <= 1,
        "bands of the wallet must ascend from zero to one: %s, %s",
        backupBelow,
        partnerAbove);
    if (share() < backupBelow) {
      return Position.BACKUP_SUPPLIER;
    }
    return share() > partnerAbove ? Position.STRATEGIC_PARTNER : Position.SUPPLIER;
  }
}
