package org.openkam.value.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;

final class QualityPolicyTest {
  private static final QualityPolicy POLICY = new QualityPolicy(0.1, 0, 365);

  @Test
  @Tag("R038")
  void tellsGoodFromBadAfterCostToServe() {
    // margin after cost to serve: 10 % is good, 5 % undecided, -1 % bad
    assertThat(
            POLICY.qualities(
                ImmutableMap.of(
                    AccountId.of("good"), new QualityPolicy.CustomerProfit(100, 30, 20),
                    AccountId.of("between"), new QualityPolicy.CustomerProfit(100, 30, 25),
                    AccountId.of("bad"), new QualityPolicy.CustomerProfit(100, 30, 31),
                    AccountId.of("unknown"),
                        new QualityPolicy.CustomerProfit(100, 30, Double.NaN))))
        .isEqualTo(
            ImmutableSortedMap.of(
                AccountId.of("bad"), QualityPolicy.CustomerQuality.BAD,
                AccountId.of("between"), QualityPolicy.CustomerQuality.UNDECIDED,
                AccountId.of("good"), QualityPolicy.CustomerQuality.GOOD,
                AccountId.of("unknown"), QualityPolicy.CustomerQuality.UNDECIDED));
  }

  @Test
  @Tag("R038")
  void asksForAReviewWhenTheIntervalIsOver() {
    LocalDate today = LocalDate.of(2026, 6, 1);

    assertThat(POLICY.review(today.minusDays(400), today))
        .isEqualTo(QualityPolicy.ReviewStatus.REVIEW_OVERDUE);
    assertThat(POLICY.review(today.minusDays(366), today))
        .isEqualTo(QualityPolicy.ReviewStatus.REVIEW_OVERDUE);
    assertThat(POLICY.review(today.minusDays(365), today))
        .isEqualTo(QualityPolicy.ReviewStatus.CURRENT);
  }

  @Test
  void hasNothingBetweenGoodAndBadByTheStandardPolicy() {
    assertThat(QualityPolicy.standard().quality(new QualityPolicy.CustomerProfit(100, 30, 30)))
        .isEqualTo(QualityPolicy.CustomerQuality.GOOD);
    assertThat(QualityPolicy.standard().quality(new QualityPolicy.CustomerProfit(0, 0, 1)))
        .isEqualTo(QualityPolicy.CustomerQuality.BAD);
  }

  @Test
  void refusesNumbersWithoutMeaning() {
    LocalDate today = LocalDate.of(2026, 6, 1);
    assertRefused(
        () -> new QualityPolicy(0, 0.1, 365),
        "quality rates must be finite with bad <= good: [0.1, 0.0]");
    assertRefused(() -> new QualityPolicy(0, 0, 0), "review interval must be at least a day: 0");
    assertRefused(
        () -> POLICY.review(today.plusDays(1), today),
        "last review must not be after 2026-06-01: 2026-06-02");
    assertRefused(
        () -> new QualityPolicy.CustomerProfit(-1, 0, 0),
        "customer revenue must be finite and not negative: -1.0");
    assertRefused(
        () -> new QualityPolicy.CustomerProfit(1, Double.POSITIVE_INFINITY, 0),
        "customer margin must be finite: Infinity");
    assertRefused(
        () -> new QualityPolicy.CustomerProfit(1, 1, -1),
        "cost to serve must be finite and not negative: -1.0");
    assertRefused(
        () -> new QualityPolicy.CustomerProfit(1, 1, Double.NaN).afterCostToServe(),
        "margin after cost to serve needs all numbers: "
            + "CustomerProfit[revenue=1.0, margin=1.0, costToServe=NaN]");
  }

  private static void assertRefused(ThrowingCallable refused, String message) {
    assertThatIllegalArgumentException().isThrownBy(refused).withMessage(message);
  }
}
