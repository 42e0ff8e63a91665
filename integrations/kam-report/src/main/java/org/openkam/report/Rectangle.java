package org.openkam.report;

/**
 * A rectangle on a drawing.
 *
 * @param left the left edge
 * @param top the upper edge
 * @param width the width, not negative
 * @param height the height, not negative
 */
record Rectangle(double left, double top, double width, double height) {
  boolean overlaps(Rectangle other) {
    return left < other.left + other.width
        && other.left < left + width
        && top < other.top + other.height
        && other.top < top + height;
  }

  boolean isWithin(Rectangle outer) {
    return left >= outer.left
        && top >= outer.top
        && left + width <= outer.left + outer.width
        && top + height <= outer.top + outer.height;
  }
}
