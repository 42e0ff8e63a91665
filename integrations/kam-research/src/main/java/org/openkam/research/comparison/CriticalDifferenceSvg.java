package org.openkam.research.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.html.HtmlEscapers;
import java.util.Locale;

/** Draws ranks on an axis, names at both sides, and a bar over each group. */
final class CriticalDifferenceSvg {
  private static final int WIDTH = 640;
  private static final int LEFT = 180;
  private static final int RIGHT = 460;
  private static final int AXIS = 60;
  private static final int ROW = 20;
  private static final int BAR = 8;

  private final CriticalDifference ranks;
  private final StringBuilder out = new StringBuilder();

  private CriticalDifferenceSvg(CriticalDifference ranks) {
    this.ranks = ranks;
  }

  static String draw(CriticalDifference ranks) {
    return new CriticalDifferenceSvg(ranks).draw();
  }

  private String draw() {
    ImmutableList<ImmutableList<String>> groups = ranks.groups();
    int count = ranks.models().size();
    int firstName = AXIS + 16 + BAR * groups.size() + ROW;
    int height = firstName + ROW * ((count + 1) / 2) + 10;
    add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
            + " role=\"img\" font-family=\"sans-serif\" font-size=\"12\" fill=\"currentColor\""
            + " stroke=\"none\">",
        WIDTH, height, WIDTH, height);
    add("<title>%s</title>", escape(title()));
    line(x(1), AXIS, x(count), AXIS, 1);
    for (int rank = 1; rank <= count; rank++) {
      line(x(rank), AXIS - 5, x(rank), AXIS, 1);
      text(x(rank), AXIS - 9, "middle", Integer.toString(rank));
    }
    double end = Math.min(count, 1 + ranks.difference());
    line(x(1), 24, x(end), 24, 2);
    text(x(1), 16, "start", String.format(Locale.ROOT, "CD %.3f", ranks.difference()));
    for (int group = 0; group < groups.size(); group++) {
      double y = AXIS + 12 + BAR * group;
      line(x(rankOf(groups.get(group).get(0))), y, x(rankOf(last(groups.get(group)))), y, 4);
    }
    for (int i = 0; i < count; i++) {
      drawModel(i, count, firstName);
    }
    out.append("</svg>\n");
    return out.toString();
  }

  private void drawModel(int index, int count, int firstName) {
    RankedModel model = ranks.models().get(index);
    boolean better = index < (count + 1) / 2;
    int row = better ? index : count - 1 - index;
    double y = firstName + ROW * row;
    double edge = better ? LEFT - 20 : RIGHT + 20;
    double x = x(model.averageRank());
    line(x, AXIS, x, y, 1);
    line(x, y, edge, y, 1);
    String label = String.format(Locale.ROOT, "%s %.2f", model.model(), model.averageRank());
    text(better ? edge - 4 : edge + 4, y + 4, better ? "end" : "start", label);
  }

  private String title() {
    StringBuilder title = new StringBuilder("Average ranks: ");
    for (RankedModel model : ranks.models()) {
      title.append(String.format(Locale.ROOT, "%s %.2f, ", model.model(), model.averageRank()));
    }
    return title
        .append(String.format(Locale.ROOT, "critical difference %.3f", ranks.difference()))
        .toString();
  }

  private double x(double rank) {
    return LEFT + (rank - 1) / (ranks.models().size() - 1.0) * (RIGHT - LEFT);
  }

  private double rankOf(String name) {
    return ranks.models().stream()
        .filter(model -> model.model().equals(name))
        .findFirst()
        .orElseThrow()
        .averageRank();
  }

  private static String last(ImmutableList<String> group) {
    return group.get(group.size() - 1);
  }

  private void line(double x1, double y1, double x2, double y2, int width) {
    add(
        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"currentColor\""
            + " stroke-width=\"%d\"/>",
        x1, y1, x2, y2, width);
  }

  private void text(double x, double y, String anchor, String text) {
    add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", x, y, anchor, escape(text));
  }

  private static String escape(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }

  private void add(String format, Object... arguments) {
    out.append(String.format(Locale.ROOT, format, arguments)).append('\n');
  }
}
