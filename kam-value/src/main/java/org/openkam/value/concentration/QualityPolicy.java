package org.openkam.value.concentration;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.openkam.core.account.AccountId;

/**
 * The stated rule that tells good customers from bad ones, by their margin after cost to serve.
 *
 * @param goodFrom the smallest margin rate of a good customer, as a fraction of revenue
 * @param badBelow the margin rate below which a customer is bad, at most the rate of a good one
 * @param reviewDays after how many days the customers are to be told apart again, at least one
 */
public record QualityPolicy(double goodFrom, double badBelow, int reviewDays) {
  /**
   * Creates the rule.
   *
   * @param goodFrom the smallest margin rate of a good customer, as a fraction of revenue
   * @param badBelow the margin rate below which a customer is bad, at most the rate of a good one
   * @param reviewDays after how many days the customers are to be told apart again, at least one
   */
  public QualityPolicy {
    checkArgument(
        badBelow <= goodFrom && Double.isFinite(badBelow) && Double.isFinite(goodFrom),
        "quality rates must be finite with bad <= good: [%s, %s]",
        badBelow,
        goodFrom);
    checkArgument(reviewDays >= 1, "review interval must be at least a day: %s", reviewDays);
    goodFrom += 0.0;
    badBelow += 0.0;
  }

  /** {@return good from a margin of zero, bad below, to be reviewed each year} */
  public static QualityPolicy standard() {
    return new QualityPolicy(0, 0, 365);
  }

  /**
   * {@return the quality of a customer; undecided unless its numbers are known}
   *
   * @param profit what the customer brings and costs
   */
  public CustomerQuality quality(CustomerProfit profit) {
    if (!profit.isKnown()) {
      return CustomerQuality.UNDECIDED;
    }
    double net = profit.afterCostToServe();
    if (net >= goodFrom * profit.revenue()) {
      return CustomerQuality.GOOD;
    }
    return net < badBelow * profit.revenue() ? CustomerQuality.BAD : CustomerQuality.UNDECIDED;
  }

  /**
   * {@return the quality of each customer}
   *
   * @param profits what the customers bring and cost, by account
   */
  public ImmutableSortedMap<AccountId, CustomerQuality> qualities(
      Map<AccountId, CustomerProfit> profits) {
    ImmutableSortedMap.Builder<AccountId, CustomerQuality> qualities =
        ImmutableSortedMap.naturalOrder();
    profits.forEach((account, profit) -> qualities.put(account, quality(profit)));
    return qualities.buildOrThrow();
  }

  /**
   * {@return whether the customers are to be told apart again}
   *
   * @param lastReview the day of the last review
   * @param today the day of the question, not before the last review
   */
  public ReviewStatus review(LocalDate lastReview, LocalDate today) {
    checkArgument(
        !today.isBefore(lastReview), "last review must not be after %s: %s", today, lastReview);
    return ChronoUnit.DAYS.between(lastReview, today) > reviewDays
        ? ReviewStatus.REVIEW_OVERDUE
        : ReviewStatus.CURRENT;
  }

  /**
   * What a customer brings and what it costs to serve, in one currency over one period.
   *
   * @param revenue the revenue, not negative, NaN when not known
   * @param margin the margin before cost to serve, NaN when not known
   * @param costToServe the cost of serving the customer, not negative, NaN when not known
   */
  public record CustomerProfit(double revenue, double margin, double costToServe) {
    /**
     * Creates the numbers of a customer.
     *
     * @param revenue the revenue, not negative, NaN when not known
     * @param margin the margin before cost to serve, NaN when not known
     * @param costToServe the cost of serving the customer, not negative, NaN when not known
     */
    public CustomerProfit {
      checkArgument(
          !Double.isInfinite(revenue) && !(revenue < 0),
          "customer revenue must be finite and not negative: %s",
          revenue);
      checkArgument(!Double.isInfinite(margin), "customer margin must be finite: %s", margin);
      checkArgument(
          !Double.isInfinite(costToServe) && !(costToServe < 0),
          "cost to serve must be finite and not negative: %s",
          costToServe);
      revenue += 0.0;
      margin += 0.0;
      costToServe += 0.0;
    }

    /** {@return whether all three numbers are known} */
    public boolean isKnown() {
      return !Double.isNaN(revenue) && !Double.isNaN(margin) && !Double.isNaN(costToServe);
    }

    /**
     * {@return the margin that remains after cost to serve}
     *
     * @throws IllegalArgumentException if a number is not known
     */
    public double afterCostToServe() {
      checkArgument(isKnown(), "margin after cost to serve needs all numbers: %s", this);
      return margin - costToServe;
    }
  }

  /** Whether an account is worth what it costs. */
  public enum CustomerQuality {
    /** Its margin after cost to serve reaches what we ask of a good customer. */
    GOOD,
    /** Its margin after cost to serve stays below what we accept. */
    BAD,
    /** Its margin lies between, or is not known. */
    UNDECIDED
  }

  /** Whether customers were told apart recently enough. */
  public enum ReviewStatus {
    /** The last review is within the interval. */
    CURRENT,
    /** The last review is longer ago than the interval. */
    REVIEW_OVERDUE
  }
}
