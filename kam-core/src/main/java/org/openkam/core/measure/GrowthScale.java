package org.openkam.core.measure;

import com.google.common.base.Ascii;

/** What growth is compared with. */
enum GrowthScale {
  /** The mean of the values in the window. */
  RELATIVE,
  /** Nothing: growth is in the unit of the series. */
  ABSOLUTE;

  @Override
  public String toString() {
    return Ascii.toLowerCase(name());
  }
}
