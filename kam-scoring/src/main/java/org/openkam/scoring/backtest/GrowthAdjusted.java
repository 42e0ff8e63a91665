package org.openkam.scoring.backtest;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openkam.core.account.Account;
import org.openkam.core.series.MetricSeries;

/**
 * Chooses by the mean amount of a period, moved by the growth that can be trusted.
 *
 * <p>Periods are as long as the time of judgement and end at the cut. The growth <i>g</i> of an
 * account is the slope of the least squares line over its periods, by their mean; its variance
 * <i>v</i> is that of the residuals, its own and that of all accounts in equal parts. What the
 * accounts have in common is their mean growth <i>m</i>, and how much they truly differ is <i>t =
 * max(0, variance of g - mean of v)</i>. An account is then taken to grow by <i>t / (t + v) (g -
 * m)</i> more than all (empirical Bayes, Efron and Morris 1975).
 *
 * <p>An account of fewer than three periods, or without a positive mean, is taken to grow like all.
 */
record GrowthAdjusted() implements BacktestModel {
  private static final int FEWEST_PERIODS = 3;

  @Override
  public String name() {
    return "growth-adjusted";
  }

  @Override
  public double[] score(AccountHistory.Snapshot snapshot) {
    List<Line> lines = new ArrayList<>();
    for (Account account : snapshot.accounts()) {
      lines.add(Line.of(amounts(snapshot.origin(), snapshot.past(account.id()))));
    }
    Line[] certain = lines.stream().filter(Line::hasGrowth).toArray(Line[]::new);
    double common = mean(Arrays.stream(certain).mapToDouble(line -> line.noise).toArray());
    double mean = mean(Arrays.stream(certain).mapToDouble(line -> line.growth).toArray());
    double spread =
        mean(Arrays.stream(certain).mapToDouble(line -> square(line.growth - mean)).toArray());
    double noise =
        mean(Arrays.stream(certain).mapToDouble(line -> line.variance(common)).toArray());
    double differing = Math.max(0, spread - noise);
    return lines.stream().mapToDouble(line -> line.next(mean, differing, common)).toArray();
  }

  /** Returns the amounts of whole periods until the cut, from the first with an amount on. */
  private static double[] amounts(Origin origin, MetricSeries past) {
    Period period = origin.judged();
    List<Double> latestFirst = new ArrayList<>();
    MetricSeries left = past;
    for (int i = 0; left.size() > 0; i++) {
      LocalDate end = origin.cut().minus(period.multipliedBy(i));
      LocalDate start = origin.cut().minus(period.multipliedBy(i + 1));
      latestFirst.add(left.from(start).before(end).total());
      left = left.before(start);
    }
    double[] amounts = new double[latestFirst.size()];
    Arrays.setAll(amounts, i -> latestFirst.get(amounts.length - 1 - i));
    return amounts;
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(0);
  }

  private static double square(double value) {
    return value * value;
  }

  /** The least squares line over the periods of an account, relative to its mean. */
  private static final class Line {
    private final int periods;
    private final double mean;
    private final double growth;
    private final double noise;
    private final double squares;

    private Line(int periods, double mean, double growth, double noise, double squares) {
      this.periods = periods;
      this.mean = mean;
      this.growth = growth;
      this.noise = noise;
      this.squares = squares;
    }

    static Line of(double[] amounts) {
      int periods = amounts.length;
      double mean = mean(amounts);
      if (periods < FEWEST_PERIODS || mean <= 0) {
        return new Line(periods, mean, 0, 0, 0);
      }
      double middle = (periods - 1) / 2.0;
      double products = 0;
      double squares = 0;
      for (int i = 0; i < periods; i++) {
        products += (i - middle) * (amounts[i] / mean - 1);
        squares += square(i - middle);
      }
      double growth = products / squares;
      double residuals = 0;
      for (int i = 0; i < periods; i++) {
        residuals += square(amounts[i] / mean - 1 - growth * (i - middle));
      }
      return new Line(periods, mean, growth, residuals / (periods - 2), squares);
    }

    boolean hasGrowth() {
      return squares > 0;
    }

    double variance(double common) {
      return (noise + common) / 2 / squares;
    }

    /**
     * Returns the amount of the period after the cut, if all together did not grow; zero or more
     * unless the mean is below.
     */
    double next(double common, double differing, double commonNoise) {
      if (!hasGrowth() || differing == 0) {
        return mean;
      }
      double beyond = differing / (differing + variance(commonNoise)) * (growth - common);
      return mean * Math.max(0, 1 + beyond * (periods + 1) / 2.0);
    }
  }
}
