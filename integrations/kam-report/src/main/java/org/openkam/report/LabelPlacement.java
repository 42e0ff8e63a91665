package org.openkam.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds places for the names of bubbles such that no two names overlap: names of key accounts
 * first, then those of the largest; a name without a free place is replaced by its number, and a
 * number without one is left to the legend.
 */
final class LabelPlacement {
  static final double LINE_HEIGHT = 13;
  private static final double CHARACTER_WIDTH = 6.4;
  private static final double GAP = 2;

  private final Rectangle area;
  private final List<Rectangle> taken = new ArrayList<>();
  private final Map<Bubble, Label> labels = new LinkedHashMap<>();

  private LabelPlacement(Rectangle area) {
    this.area = area;
  }

  /** Returns a label for each bubble that has a free place outside the boxes that are taken. */
  static ImmutableMap<Bubble, Label> of(
      ImmutableList<Bubble> bubbles, Rectangle area, ImmutableList<Rectangle> taken) {
    LabelPlacement placement = new LabelPlacement(area);
    placement.taken.addAll(taken);
    bubbles.stream().filter(Bubble::isChosen).map(Bubble::core).forEach(placement.taken::add);
    ImmutableList<Bubble> order =
        ImmutableList.sortedCopyOf(
            Comparator.comparing(Bubble::isChosen)
                .thenComparingDouble(Bubble::radius)
                .reversed()
                .thenComparingInt(Bubble::number),
            bubbles);
    order.forEach(placement::place);
    return ImmutableMap.copyOf(placement.labels);
  }

  private void place(Bubble bubble) {
    Optional<Label> label =
        free(bubble, bubble.name()).or(() -> free(bubble, Integer.toString(bubble.number())));
    label.ifPresent(
        found -> {
          taken.add(found.box());
          labels.put(bubble, found);
        });
  }

  private Optional<Label> free(Bubble bubble, String text) {
    double width = width(text.length());
    double right = bubble.x() + bubble.radius() + GAP;
    double left = bubble.x() - bubble.radius() - GAP - width;
    double center = bubble.x() - width / 2;
    double middle = bubble.y() - LINE_HEIGHT / 2;
    double above = bubble.y() - bubble.radius() - GAP - LINE_HEIGHT;
    double below = bubble.y() + bubble.radius() + GAP;
    List<Rectangle> candidates =
        List.of(
            box(right, middle, width),
            box(left, middle, width),
            box(center, above, width),
            box(center, below, width),
            box(right, above, width),
            box(right, below, width),
            box(left, above, width),
            box(left, below, width));
    return candidates.stream()
        .filter(box -> box.isWithin(area))
        .filter(box -> taken.stream().noneMatch(box::overlaps))
        .findFirst()
        .map(box -> new Label(text, box));
  }

  /** {@return how wide a text of so many characters is drawn} */
  static double width(int characters) {
    return characters * CHARACTER_WIDTH;
  }

  private static Rectangle box(double left, double top, double width) {
    return new Rectangle(left, top, width, LINE_HEIGHT);
  }

  /**
   * A text and the place it was given.
   *
   * @param text the name or number
   * @param box the place
   */
  record Label(String text, Rectangle box) {}
}
