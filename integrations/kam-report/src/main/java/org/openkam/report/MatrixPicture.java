package org.openkam.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Bounds;
import org.openkam.core.portfolio.Axis;
import org.openkam.core.portfolio.PortfolioMatrix;
import org.openkam.planning.positioning.PortfolioMap;

/** Draws a portfolio map as SVG: one bubble an account, its area in proportion to its size. */
final class MatrixPicture {
  private static final Rectangle AREA = new Rectangle(60, 20, 780, 600);
  private static final double LARGEST_RADIUS = 26;
  private static final double SMALLEST_RADIUS = 4;
  private static final int MOST_OTHERS = 300;

  private final StudyReport report;
  private final Wording wording;
  private final PortfolioMap map;
  private final double largest;

  MatrixPicture(StudyReport report, PortfolioMap map) {
    this.report = report;
    this.wording = report.wording();
    this.map = map;
    this.largest =
        map.placements().stream()
            .mapToDouble(placement -> placement.size().orElse(0))
            .max()
            .orElse(0);
  }

  String render() {
    PortfolioMatrix matrix = map.matrix();
    ImmutableList<Bubble> bubbles = bubbles();
    return Templates.fill(
        "matrix.svg",
        ImmutableMap.of(
            "title", title(matrix),
            "cells", cells(matrix),
            "texts", across(matrix),
            "turned", upwards(matrix),
            "bubbles",
                bubbles.stream()
                    .sorted(Comparator.comparingDouble(Bubble::radius).reversed())
                    .map(MatrixPicture::circle)
                    .toList(),
            "labels",
                LabelPlacement.of(bubbles, AREA, cellLabels(matrix)).values().stream()
                    .map(MatrixPicture::label)
                    .toList()));
  }

  private String title(PortfolioMatrix matrix) {
    return wording.text(
        "picture.map",
        "vertical",
        wording.label(matrix.vertical().labels()),
        "horizontal",
        wording.label(matrix.horizontal().labels()));
  }

  /** {@return the names by the numbers of the bubbles} */
  ImmutableList<String> numbers() {
    return bubbles().stream()
        .map(bubble -> bubble.number() + " " + bubble.name())
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return that not all accounts are drawn; nothing where they are} */
  String omission() {
    int left = map.placements().size() - drawn().size();
    return left == 0
        ? ""
        : wording.text(
            largest > 0 ? "picture.map.largest" : "picture.map.some",
            "count",
            left + MOST_OTHERS,
            "drawn",
            MOST_OTHERS);
  }

  /** {@return the chosen, and of the others the largest as far as a picture holds them} */
  private ImmutableList<PortfolioMap.Placement> drawn() {
    ImmutableSet<AccountId> chosen = ImmutableSet.copyOf(report.selection().chosenIds());
    ImmutableSet<PortfolioMap.Placement> largest =
        map.placements().stream()
            .filter(placement -> !chosen.contains(placement.account()))
            .sorted(
                Comparator.comparingDouble(
                    (PortfolioMap.Placement placement) -> -placement.size().orElse(0)))
            .limit(MOST_OTHERS)
            .collect(ImmutableSet.toImmutableSet());
    return map.placements().stream()
        .filter(placement -> chosen.contains(placement.account()) || largest.contains(placement))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return one bubble a drawn account, numbered in the order of the accounts} */
  ImmutableList<Bubble> bubbles() {
    ImmutableSet<AccountId> chosen = ImmutableSet.copyOf(report.selection().chosenIds());
    ImmutableList.Builder<Bubble> bubbles = ImmutableList.builder();
    int number = 0;
    for (PortfolioMap.Placement placement : drawn()) {
      number++;
      bubbles.add(
          new Bubble(
              number,
              report.name(placement.account()),
              across(placement.horizontal()),
              up(placement.vertical()),
              radius(placement.size().orElse(0)),
              chosen.contains(placement.account()),
              largest > 0 && placement.size().isEmpty()));
    }
    return bubbles.build();
  }

  private double radius(double size) {
    double radius = largest > 0 ? LARGEST_RADIUS * Math.sqrt(Math.max(0, size) / largest) : 0;
    return Math.max(SMALLEST_RADIUS, radius);
  }

  private double across(double position) {
    Bounds bounds = map.matrix().horizontal().bounds();
    return AREA.left() + AREA.width() * (position - bounds.lowest()) / bounds.span();
  }

  private double up(double position) {
    Bounds bounds = map.matrix().vertical().bounds();
    return AREA.top() + AREA.height() * (1 - (position - bounds.lowest()) / bounds.span());
  }

  private ImmutableList<Map<String, Object>> cells(PortfolioMatrix matrix) {
    ImmutableList.Builder<Map<String, Object>> cells = ImmutableList.builder();
    for (int row = 0; row < matrix.vertical().bands().size(); row++) {
      for (int column = 0; column < matrix.horizontal().bands().size(); column++) {
        PortfolioMatrix.Cell cell = matrix.cell(column, row);
        double left = across(matrix.horizontal().edge(column));
        double right = across(matrix.horizontal().edge(column + 1));
        double top = up(matrix.vertical().edge(row + 1));
        double bottom = up(matrix.vertical().edge(row));
        cells.add(
            ImmutableMap.<String, Object>builder()
                .put("zone", cell.zone().toLowerCase(Locale.ROOT))
                .put("left", Figures.coordinate(left))
                .put("top", Figures.coordinate(top))
                .put("width", Figures.coordinate(right - left))
                .put("height", Figures.coordinate(bottom - top))
                .put("labelLeft", Figures.coordinate(left + 6))
                .put("labelBase", Figures.coordinate(bottom - 7))
                .put("label", wording.label(cell.labels()))
                .buildOrThrow());
      }
    }
    return cells.build();
  }

  /** {@return where the names of the cells stand, so that no name of an account covers them} */
  private ImmutableList<Rectangle> cellLabels(PortfolioMatrix matrix) {
    ImmutableList.Builder<Rectangle> boxes = ImmutableList.builder();
    for (int row = 0; row < matrix.vertical().bands().size(); row++) {
      for (int column = 0; column < matrix.horizontal().bands().size(); column++) {
        double left = across(matrix.horizontal().edge(column));
        double bottom = up(matrix.vertical().edge(row));
        int length = wording.label(matrix.cell(column, row).labels()).length();
        boxes.add(
            new Rectangle(
                left,
                bottom - 2 * LabelPlacement.LINE_HEIGHT + 7,
                LabelPlacement.width(length),
                LabelPlacement.LINE_HEIGHT));
      }
    }
    return boxes.build();
  }

  /** {@return the bands and the name of the horizontal axis} */
  private ImmutableList<Map<String, Object>> across(PortfolioMatrix matrix) {
    double bottom = AREA.top() + AREA.height();
    ImmutableList.Builder<Map<String, Object>> texts = ImmutableList.builder();
    for (int band = 0; band < matrix.horizontal().bands().size(); band++) {
      double middle =
          (across(matrix.horizontal().edge(band)) + across(matrix.horizontal().edge(band + 1))) / 2;
      texts.add(
          text("band", middle, bottom + 20, wording.label(matrix.horizontal().bands().get(band))));
    }
    double middle = AREA.left() + AREA.width() / 2;
    return texts.add(text("axis", middle, bottom + 44, name(matrix.horizontal()))).build();
  }

  /** {@return the bands and the name of the vertical axis} */
  private ImmutableList<Map<String, Object>> upwards(PortfolioMatrix matrix) {
    ImmutableList.Builder<Map<String, Object>> texts = ImmutableList.builder();
    for (int band = 0; band < matrix.vertical().bands().size(); band++) {
      double middle = (up(matrix.vertical().edge(band)) + up(matrix.vertical().edge(band + 1))) / 2;
      texts.add(
          text(
              "band",
              AREA.left() - 12,
              middle,
              wording.label(matrix.vertical().bands().get(band))));
    }
    double middle = AREA.top() + AREA.height() / 2;
    return texts.add(text("axis", AREA.left() - 36, middle, name(matrix.vertical()))).build();
  }

  private String name(Axis axis) {
    return wording.label(axis.labels()) + " \u2192";
  }

  private static Map<String, Object> circle(Bubble bubble) {
    return ImmutableMap.of(
        "style",
        (bubble.isChosen() ? "chosen" : "other") + (bubble.isUnmeasured() ? " unmeasured" : ""),
        "x",
        Figures.coordinate(bubble.x()),
        "y",
        Figures.coordinate(bubble.y()),
        "radius",
        Figures.coordinate(bubble.radius()),
        "label",
        bubble.number() + " " + bubble.name());
  }

  private static Map<String, Object> label(LabelPlacement.Label label) {
    return text("label", label.box().left(), label.box().top() + 10, label.text());
  }

  private static Map<String, Object> text(String style, double x, double y, String text) {
    return ImmutableMap.of(
        "style", style, "x", Figures.coordinate(x), "y", Figures.coordinate(y), "text", text);
  }
}
