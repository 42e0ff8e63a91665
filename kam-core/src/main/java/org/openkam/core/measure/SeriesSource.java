package org.openkam.core.measure;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.openkam.core.series.Window;

/**
 * The series or transactions that a measure reads, and how far back.
 *
 * <p>It reads the {@linkplain org.openkam.core.account.Account#series() series} of that name or,
 * where an account has none, its {@linkplain org.openkam.core.account.Account#transactions()
 * transactions}, summed by the periods of the window. A period without a transaction counts as zero
 * from the first transaction on. A missing value of a series is not zero and is left out. Where
 * some account has transactions of that name, one without any had none: its sum and its count are
 * zero.
 *
 * <p>Immutable: {@link #over} and {@link #in} return another source.
 *
 * @param name the name of the series or transactions, not blank
 * @param window how far back; empty for everything up to the day
 * @param unit the only unit that counts, such as EUR; empty where each account has one
 */
public record SeriesSource(String name, Optional<Window> window, Optional<String> unit) {
  /**
   * Creates a source.
   *
   * @param name the name of the series or transactions, not blank
   * @param window how far back; empty for everything up to the day
   * @param unit the only unit that counts, such as EUR; empty where each account has one
   */
  public SeriesSource {
    checkArgument(!name.isBlank(), "series name must not be blank: '%s'", name);
  }

  /**
   * Returns this source within a window.
   *
   * @param other how far back
   * @return the source
   */
  public SeriesSource over(Window other) {
    return new SeriesSource(name, Optional.of(other), unit);
  }

  /**
   * Returns this source in one unit; amounts in others are left out and reported.
   *
   * @param other the unit, such as EUR
   * @return the source
   */
  public SeriesSource in(String other) {
    return new SeriesSource(name, window, Optional.of(other));
  }

  /**
   * {@return the latest value up to the day, or in the window}
   *
   * <p>Of transactions it is the latest amount, refunds included.
   */
  public Measure latest() {
    return new SeriesLevel(this, SeriesLevel.Level.LATEST);
  }

  /** {@return the sum of the values, refunds deducted} */
  public Measure sum() {
    return new SeriesLevel(this, SeriesLevel.Level.SUM);
  }

  /**
   * {@return the mean of the values in the window; of transactions the mean of its periods}
   *
   * @throws IllegalArgumentException if there is no window
   */
  public Measure mean() {
    return new SeriesLevel(this, SeriesLevel.Level.MEAN);
  }

  /** {@return how many transactions there are; a series has none} */
  public Measure count() {
    return new TransactionCount(this);
  }

  /**
   * Returns the growth a period, relative to the mean of the window: 0.05 is five percent.
   *
   * @param method how it is found
   * @return the measure, for two values or more; not measured where the mean, or for compound
   *     growth the first value, is not above zero
   * @throws IllegalArgumentException if there is no window
   */
  public Measure growth(GrowthMethod method) {
    return new GrowthMeasure(this, method, GrowthScale.RELATIVE);
  }

  /**
   * Returns the growth a period in the unit of the series.
   *
   * @param method how it is found, not compound, which is a rate
   * @return the measure, for two values or more
   * @throws IllegalArgumentException if there is no window, or the method gives a rate only
   */
  public Measure absoluteGrowth(GrowthMethod method) {
    return new GrowthMeasure(this, method, GrowthScale.ABSOLUTE);
  }

  /**
   * {@return how clearly the values rise (above zero) or fall (below): the score of the
   * Mann-Kendall test in standard deviations, with ties and the correction for continuity (Mann,
   * 1945; Kendall, 1975)}
   *
   * <p>Beyond 1.96 either way a trend is significant at five percent, which takes five values.
   * Seasonal series should be read by year.
   *
   * @throws IllegalArgumentException if there is no window
   */
  public Measure trendEvidence() {
    return new TrendEvidence(this);
  }

  /**
   * {@return how unsteady the values are: the sample standard deviation over the mean, zero or
   * more}
   *
   * <p>Needs three values and a mean above zero. Growth counts as unsteadiness; {@link
   * #volatilityAroundTrend} takes it out.
   *
   * @throws IllegalArgumentException if there is no window
   */
  public Measure volatility() {
    return new Volatility(this, Volatility.Center.MEAN);
  }

  /**
   * {@return how unsteady the values are around their least squares line: the standard deviation of
   * the residuals, with <i>n - 2</i>, over the mean of the values, zero or more}
   *
   * @throws IllegalArgumentException if there is no window
   */
  public Measure volatilityAroundTrend() {
    return new Volatility(this, Volatility.Center.TREND);
  }

  /** {@return the name, the unit and the window, such as revenue in EUR over 8 quarters} */
  @Override
  public String toString() {
    return name
        + unit.map(only -> " in " + only).orElse("")
        + window.map(back -> " over " + back).orElse("");
  }

  /** How the growth of a series is found. */
  public enum GrowthMethod {
    /**
     * The compound rate from the first value to the last, <i>(last / first)<sup>1/periods</sup> -
     * 1</i>. It sees two values only.
     */
    COMPOUND("compound"),

    /** The slope of the line with the least squared distance. One outlier moves it. */
    LEAST_SQUARES("least squares"),

    /**
     * The median of the slopes between all pairs, which outliers hardly move (Theil, 1950; Sen,
     * 1968).
     */
    THEIL_SEN("Theil-Sen");

    private final String label;

    GrowthMethod(String label) {
      this.label = label;
    }

    /** {@return the name as people write it} */
    @Override
    public String toString() {
      return label;
    }
  }
}
