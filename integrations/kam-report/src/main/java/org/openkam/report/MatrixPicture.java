package org.openkam.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.html.HtmlEscapers;
import java.util.Comparator;
import java.util.Locale;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Bounds;
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
  private final StringBuilder svg = new StringBuilder();

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
    svg.append("<svg viewBox=\"0 0 860 680\" role=\"img\" aria-label=\"")
        .append(escaped(title(matrix)))
        .append("\">\n");
    cells(matrix);
    axes(matrix);
    ImmutableList<Bubble> bubbles = bubbles();
    ImmutableMap<Bubble, LabelPlacement.Label> labels =
        LabelPlacement.of(bubbles, AREA, cellLabels(matrix));
    bubbles.stream()
        .sorted(Comparator.comparingDouble(Bubble::radius).reversed())
        .forEach(this::bubble);
    labels.values().forEach(this::label);
    return svg.append("</svg>").toString();
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

  private void cells(PortfolioMatrix matrix) {
    for (int row = 0; row < matrix.vertical().bands().size(); row++) {
      for (int column = 0; column < matrix.horizontal().bands().size(); column++) {
        PortfolioMatrix.Cell cell = matrix.cell(column, row);
        double left = across(matrix.horizontal().edge(column));
        double right = across(matrix.horizontal().edge(column + 1));
        double top = up(matrix.vertical().edge(row + 1));
        double bottom = up(matrix.vertical().edge(row));
        svg.append("<rect class=\"cell zone-")
            .append(escaped(cell.zone().toLowerCase(Locale.ROOT)))
            .append("\" x=\"")
            .append(Figures.coordinate(left))
            .append("\" y=\"")
            .append(Figures.coordinate(top))
            .append("\" width=\"")
            .append(Figures.coordinate(right - left))
            .append("\" height=\"")
            .append(Figures.coordinate(bottom - top))
            .append("\"/>\n");
        text("cell-label", left + 6, bottom - 7, wording.label(cell.labels()));
      }
    }
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

  private void axes(PortfolioMatrix matrix) {
    double bottom = AREA.top() + AREA.height();
    for (int band = 0; band < matrix.horizontal().bands().size(); band++) {
      double middle =
          (across(matrix.horizontal().edge(band)) + across(matrix.horizontal().edge(band + 1))) / 2;
      text("band", middle, bottom + 20, wording.label(matrix.horizontal().bands().get(band)));
    }
    text(
        "axis",
        AREA.left() + AREA.width() / 2,
        bottom + 44,
        wording.label(matrix.horizontal().labels()) + " \u2192");
    for (int band = 0; band < matrix.vertical().bands().size(); band++) {
      double middle = (up(matrix.vertical().edge(band)) + up(matrix.vertical().edge(band + 1))) / 2;
      turned("band", AREA.left() - 12, middle, wording.label(matrix.vertical().bands().get(band)));
    }
    turned(
        "axis",
        AREA.left() - 36,
        AREA.top() + AREA.height() / 2,
        wording.label(matrix.vertical().labels()) + " \u2192");
  }

  private void bubble(Bubble bubble) {
    svg.append("<circle class=\"")
        .append(bubble.isChosen() ? "chosen" : "other")
        .append(bubble.isUnmeasured() ? " unmeasured" : "")
        .append("\" cx=\"")
        .append(Figures.coordinate(bubble.x()))
        .append("\" cy=\"")
        .append(Figures.coordinate(bubble.y()))
        .append("\" r=\"")
        .append(Figures.coordinate(bubble.radius()))
        .append("\"><title>")
        .append(escaped(bubble.number() + " " + bubble.name()))
        .append("</title></circle>\n");
  }

  private void label(LabelPlacement.Label label) {
    text("label", label.box().left(), label.box().top() + 10, label.text());
  }

  private void text(String style, double x, double y, String text) {
    svg.append("<text class=\"")
        .append(style)
        .append("\" x=\"")
        .append(Figures.coordinate(x))
        .append("\" y=\"")
        .append(Figures.coordinate(y))
        .append("\">")
        .append(escaped(text))
        .append("</text>\n");
  }

  private void turned(String style, double x, double y, String text) {
    svg.append("<text class=\"")
        .append(style)
        .append("\" transform=\"translate(")
        .append(Figures.coordinate(x))
        .append(' ')
        .append(Figures.coordinate(y))
        .append(") rotate(-90)\">")
        .append(escaped(text))
        .append("</text>\n");
  }

  private static String escaped(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }
}
