package org.openkam.report;

import java.util.Locale;
import org.openkam.core.finding.Finding;

/** Writes numbers for people, the same in every locale. */
final class Numbers {
  private static final double LARGE = 1000;

  private Numbers() {}

  /** {@return a measured value: whole where it is or where it is large, else two decimals} */
  static String measured(double value) {
    boolean whole = value == Math.rint(value) || Math.abs(value) >= LARGE;
    return String.format(Locale.ROOT, whole ? "%,.0f" : "%.2f", value);
  }

  /** {@return a score with two decimals} */
  static String score(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /** {@return a number of hundredths with two decimals} */
  static String hundredths(long hundredths) {
    return String.format(Locale.ROOT, "%.2f", hundredths / 100.0);
  }

  /** {@return a count with what is counted, such as one account or two accounts} */
  static String counted(int count, String one) {
    return count + " " + one + (count == 1 ? "" : "s");
  }

  /** {@return a share in whole percent} */
  static String percent(double share) {
    return Finding.percent(share);
  }

  /** {@return a share in percent with one decimal} */
  static String percentWithDecimal(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  /** {@return a rank: whole unless it is shared} */
  static String rank(double rank) {
    return rank == Math.rint(rank)
        ? Long.toString((long) rank)
        : String.format(Locale.ROOT, "%.1f", rank);
  }

  /** {@return a coordinate of a drawing} */
  static String coordinate(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
