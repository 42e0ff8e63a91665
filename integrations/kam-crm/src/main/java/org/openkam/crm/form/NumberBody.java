package org.openkam.crm.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Digits and separators under one decimal sign.
 *
 * @param value the number, null if the digits do not fit the sign
 * @param isLakh whether the groups are those of India only: two digits, and three at the end
 */
record NumberBody(@Nullable BigDecimal value, boolean isLakh) {
  static final NumberBody NONE = new NumberBody(null, false);

  private static final int GROUP = 3;
  private static final int LAKH_GROUP = 2;
  private static final int MOST_DIGITS = 40;

  /**
   * Reads digits and separators.
   *
   * <p>The decimal sign stands at most once and last. What stands before it is either not grouped
   * or grouped by one sign: a first group of one to three digits that does not begin with zero, and
   * groups of three.
   */
  static NumberBody of(String core, char decimal, char zeroCents) {
    StringBuilder digits = new StringBuilder(core.length());
    char group = 0;
    int scale = -1;
    int length = 0;
    int first = 0;
    boolean western = true;
    boolean lakh = decimal == '.';
    boolean middle = false;
    for (int i = 0; i < core.length(); i++) {
      char c = core.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
        length++;
        continue;
      }
      if (scale >= 0 || ".,' _".indexOf(c) < 0) {
        return NONE;
      }
      if (c == decimal) {
        if (zeroCents != 0) {
          return NONE;
        }
        if (group != 0 && length != GROUP) {
          return NONE;
        }
        scale = digits.length();
      } else if (group == 0) {
        group = c;
        first = length;
      } else if (c != group) {
        return NONE;
      } else {
        western &= length == GROUP;
        lakh &= length == LAKH_GROUP;
        middle = true;
      }
      length = 0;
    }
    if (scale < 0 && group != 0 && length != GROUP) {
      return NONE;
    }
    if (digits.length() > MOST_DIGITS) {
      return NONE;
    }
    if (group != 0) {
      lakh &= middle && group == ',' && first <= LAKH_GROUP;
      western &= first <= GROUP;
      if (first == 0 || digits.charAt(0) == '0' || (!western && !lakh)) {
        return NONE;
      }
    }
    BigDecimal whole = new BigDecimal(digits.toString());
    BigDecimal value = scale < 0 ? whole : whole.movePointLeft(digits.length() - scale);
    return new NumberBody(value, group != 0 && !western);
  }
}
