package org.openkam.value.measure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openkam.core.series.MetricSeries;

/** Revenue and margin of the days that have both, in the order of time. */
final class Paired {
  private final double[] revenue;
  private final double[] margin;

  private Paired(double[] revenue, double[] margin) {
    this.revenue = revenue;
    this.margin = margin;
  }

  static Paired of(MetricSeries revenue, MetricSeries margin) {
    Map<LocalDate, Double> margins = new LinkedHashMap<>();
    for (int i = 0; i < margin.size(); i++) {
      margins.put(margin.day(i), margin.value(i));
    }
    double[] sales = new double[revenue.size()];
    double[] earnings = new double[revenue.size()];
    int count = 0;
    for (int i = 0; i < revenue.size(); i++) {
      Double match = margins.get(revenue.day(i));
      if (match != null) {
        sales[count] = revenue.value(i);
        earnings[count++] = match;
      }
    }
    return new Paired(Arrays.copyOf(sales, count), Arrays.copyOf(earnings, count));
  }

  double[] revenue() {
    return revenue;
  }

  double[] margin() {
    return margin;
  }

  /** {@return whether revenue is above zero on every day} */
  boolean isPositive() {
    return Arrays.stream(revenue).allMatch(amount -> amount > 0);
  }
}
