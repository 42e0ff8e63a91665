package org.openkam.report;

/**
 * One account on the drawing of a portfolio matrix.
 *
 * @param number its number in the legend, from one
 * @param name its name
 * @param x the middle, from the left
 * @param y the middle, from the top
 * @param radius the radius, whose square is in proportion to the size of the account
 * @param isChosen whether it is a key account
 * @param isUnmeasured whether its size was not measured
 */
record Bubble(
    int number,
    String name,
    double x,
    double y,
    double radius,
    boolean isChosen,
    boolean isUnmeasured) {
  /** {@return the square within the bubble} */
  Rectangle core() {
    double half = radius / Math.sqrt(2);
    return new Rectangle(x - half, y - half, 2 * half, 2 * half);
  }
}
