package org.openkam.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.openkam.core.series.MetricSeries;

/** Draws values over time as a line from zero on, each at its day. */
final class TrendPicture {
  private static final double LEFT = 110;
  private static final double TOP = 14;
  private static final double WIDTH = 710;
  private static final double HEIGHT = 176;
  private static final double LABEL = 16;

  private final String title;
  private final MetricSeries series;
  private final Wording wording;
  private final double lowest;
  private final double highest;

  private TrendPicture(String title, MetricSeries series, Wording wording) {
    this.title = title;
    this.series = series;
    this.wording = wording;
    this.lowest = Math.min(0, Arrays.stream(series.values()).min().orElse(0));
    this.highest = Math.max(0, Arrays.stream(series.values()).max().orElse(0));
  }

  /** {@return the picture of at least two values} */
  static String render(String title, MetricSeries series, Wording wording) {
    return new TrendPicture(title, series, wording).svg();
  }

  private String svg() {
    return Templates.fill(
        "trend.svg",
        ImmutableMap.of(
            "title", title,
            "lines", lines(),
            "points",
                IntStream.range(0, series.size())
                    .mapToObj(i -> x(i) + "," + y(series.value(i)))
                    .collect(Collectors.joining(" ")),
            "dots", IntStream.range(0, series.size()).mapToObj(this::dot).toList(),
            "first", wording.date(series.day(0)),
            "last", wording.date(series.day(series.size() - 1))));
  }

  private Map<String, Object> dot(int i) {
    return ImmutableMap.of(
        "x", x(i),
        "y", y(series.value(i)),
        "label",
            wording.date(series.day(i)) + ": " + wording.quantity(series.value(i), series.unit()));
  }

  private ImmutableList<Map<String, Object>> lines() {
    return DoubleStream.of(lowest, 0, highest)
        .distinct()
        .filter(value -> value == lowest || value == highest || isApart(value))
        .mapToObj(
            value ->
                ImmutableMap.<String, Object>of(
                    "y", y(value),
                    "text", Figures.coordinate(height(value) + 4),
                    "label", wording.quantity(value, series.unit())))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return whether the label of a line has room beside those of the lowest and the highest} */
  private boolean isApart(double value) {
    return Math.min(height(lowest) - height(value), height(value) - height(highest)) >= LABEL;
  }

  private String x(int i) {
    double first = series.day(0).toEpochDay();
    double days = series.day(series.size() - 1).toEpochDay() - first;
    return Figures.coordinate(LEFT + WIDTH * (series.day(i).toEpochDay() - first) / days);
  }

  private String y(double value) {
    return Figures.coordinate(height(value));
  }

  private double height(double value) {
    return highest == lowest
        ? TOP + HEIGHT
        : TOP + HEIGHT * (1 - (value - lowest) / (highest - lowest));
  }
}
