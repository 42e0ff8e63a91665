package org.openkam.value.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.MeasureKind;
import org.openkam.core.series.Window;
import org.openkam.value.lifetime.RetentionValue;

/**
 * The measures of what customers are worth.
 *
 * <pre>{@code
 * ValueMeasures.purchases("orders").in("EUR")
 *     .lifetimeValue(LifetimeModel.fitted(LifetimeModel.Kind.MBG_NBD), 3, 0.1)
 * MeasureRegistry known = Measures.standard().withAll(ValueMeasures.all());
 * }</pre>
 */
public final class ValueMeasures {
  private static final ImmutableList<MeasureKind> ALL =
      ImmutableList.of(
          MeasureKind.of(LifetimeValueMeasure.KIND, LifetimeValueMeasure::create),
          MeasureKind.of(ActiveProbability.KIND, ActiveProbability::create),
          MeasureKind.of(RfmMeasure.KIND, RfmMeasure::create),
          new RetentionValueMeasure.Kind(),
          MeasureKind.of(MarginTrendMeasure.KIND, MarginTrendMeasure::create));

  private ValueMeasures() {}

  /** {@return the kinds, for the registry that models are read with} */
  public static ImmutableList<MeasureKind> all() {
    return ALL;
  }

  /**
   * Starts a measure of purchases.
   *
   * @param transactions the name of the transactions of an account, not blank
   * @return the purchases, in whatever currency all accounts share
   */
  public static PurchaseSource purchases(String transactions) {
    return new PurchaseSource(transactions, Optional.empty());
  }

  /**
   * Returns the value of a customer under contract who renews with a constant probability a year
   * (Gupta and Lehmann, 2003).
   *
   * @param margin the margin of the first year
   * @param retention the probability that the customer stays through a year, from zero to one;
   *     other values are refused
   * @param terms over what time
   * @return the measure, in the unit of the margin
   */
  public static Measure retentionValue(Measure margin, Measure retention, RetentionTerms terms) {
    return new RetentionValueMeasure(margin, retention, terms);
  }

  /**
   * Returns how the margin rate went: the rate of the last period less that of the first, so that
   * -0.01 is one percentage point down.
   *
   * @param revenue the name of the revenue of an account, a series or transactions
   * @param margin the name of its margin, a series or transactions in the same currency
   * @param window how far back
   * @return the measure, over the days that have both; not measured with fewer than two, or where
   *     revenue is not above zero
   */
  public static Measure marginTrend(String revenue, String margin, Window window) {
    return new MarginTrendMeasure(revenue, margin, window);
  }

  /**
   * Over what time the value of a customer under contract is counted.
   *
   * @param years the number of years, one or more
   * @param discountRate the discount rate a year, zero or more
   * @param timing when the margin of a year is received
   */
  public record RetentionTerms(
      int years, double discountRate, RetentionValue.PaymentTiming timing) {
    /**
     * Creates the terms.
     *
     * @param years the number of years, one or more
     * @param discountRate the discount rate a year, zero or more
     * @param timing when the margin of a year is received
     */
    public RetentionTerms {
      checkArgument(years >= 1, "retention value must have at least one year: %s", years);
      checkArgument(
          discountRate >= 0 && Double.isFinite(discountRate),
          "discount rate must be zero or more: %s",
          discountRate);
      discountRate += 0.0;
    }
  }
}
