package org.openkam.scoring.sampling;

/**
 * Keeps a score and the place of its candidate in one sortable whole number.
 *
 * <p>The last bits hold the place, so that scores that agree to about twelve digits count as equal.
 * Equal ones are put in order by lot; the lot of a candidate is a hash of its place and a number
 * drawn for the sample, so that every analysis draws the same lots.
 */
final class ScoreKeys {
  private final long placeMask;

  /** Creates the keys of some candidates, whose places are from zero to their number. */
  ScoreKeys(int candidates) {
    placeMask = (1L << (Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, candidates - 1)))) - 1;
  }

  long key(double score, int place) {
    long bits = Double.doubleToLongBits(score + 0.0);
    return (ordered(bits) & ~placeMask) | place;
  }

  int place(long key) {
    return (int) (key & placeMask);
  }

  boolean isTied(long one, long other) {
    return ((one ^ other) & ~placeMask) == 0;
  }

  /** {@return the least score that is not below that of a key, or tied with it} */
  double lowestScore(long key) {
    return Double.longBitsToDouble(ordered(key & ~placeMask));
  }

  /** {@return whether a key is below another, the lot deciding where the two are tied} */
  boolean isBelow(long one, long other, long lot) {
    return isTied(one, other) ? lot(lot, place(one)) < lot(lot, place(other)) : one < other;
  }

  /**
   * Hashes a number and a place (the finalizer of SplitMix64, Steele et al. 2014).
   *
   * @return a key with a place, whose leading bits are the hash
   */
  long lot(long lot, int place) {
    return (mix(lot, place) & ~placeMask) | place;
  }

  /** {@return the hash of a number and a place} */
  static long mix(long lot, int place) {
    long mixed = lot + (place + 1L) * 0x9e3779b97f4a7c15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }

  /** Maps the bits of numbers to whole numbers in the same order, and back. */
  private static long ordered(long bits) {
    return bits ^ (bits >> (Long.SIZE - 1) & Long.MAX_VALUE);
  }
}
