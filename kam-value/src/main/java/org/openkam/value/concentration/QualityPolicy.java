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
}
