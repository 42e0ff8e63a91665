package org.openkam.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.openkam.planning.study.SizeAndRisk;

/**
 * Draws how much of the whole the largest accounts make up together; where accounts lose money, the
 * curve rises above the whole and falls back to it.
 */
final class CurvePicture {
  private static final double LEFT = 60;
  private static final double TOP = 16;
  private static final double WIDTH = 760;
  private static final double HEIGHT = 260;
  private static final int MOST_POINTS = 200;

  private CurvePicture() {}

  static String render(SizeAndRisk size, Wording wording) {
    ImmutableDoubleArray shares = size.concentration().cumulativeShares();
    double top = Math.max(1, shares.stream().max().orElse(1));
    return Templates.fill(
        "curve.svg",
        ImmutableMap.of(
            "title", wording.text("picture.curve", "measure", wording.measure(size.measure())),
            "across", wording.text("accounts"),
            "points", points(shares, top),
            "last", wording.figures().count(shares.length()),
            "lines", lines(top, wording)));
  }

  private static String points(ImmutableDoubleArray shares, double top) {
    int count = shares.length();
    StringBuilder points = new StringBuilder(point(0, 0, count, top));
    IntStream.rangeClosed(1, Math.min(count, MOST_POINTS))
        .map(step -> count <= MOST_POINTS ? step : (int) ((long) step * count / MOST_POINTS))
        .forEach(
            place -> points.append(' ').append(point(place, shares.get(place - 1), count, top)));
    return points.toString();
  }

  private static String point(int place, double share, int count, double top) {
    return Figures.coordinate(LEFT + WIDTH * place / count)
        + ","
        + Figures.coordinate(y(share, top));
  }

  private static double y(double share, double top) {
    return TOP + HEIGHT * (1 - share / top);
  }

  private static ImmutableList<Map<String, Object>> lines(double top, Wording wording) {
    return DoubleStream.of(0, 0.2, 0.4, 0.6, 0.8, 1)
        .mapToObj(
            share ->
                ImmutableMap.<String, Object>of(
                    "y", Figures.coordinate(y(share, top)),
                    "text", Figures.coordinate(y(share, top) + 4),
                    "label", wording.figures().percent(share)))
        .collect(ImmutableList.toImmutableList());
  }
}
