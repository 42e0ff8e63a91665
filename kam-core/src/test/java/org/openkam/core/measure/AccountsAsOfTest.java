package org.openkam.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openkam.core.measure.MeasureAccounts.DAY;
import static org.openkam.core.measure.MeasureAccounts.account;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Estimate;
import org.openkam.core.account.Evidence;
import org.openkam.core.account.Rating;
import org.openkam.core.series.MetricSeries;
import org.openkam.core.series.Transaction;
import org.openkam.core.series.Transactions;

final class AccountsAsOfTest {
  private static final LocalDate LATER = DAY.plusDays(1);

  @Test
  void whatBearsTheDayIsKnownAndWhatIsLaterIsNot() {
    Account account = known(DAY).build();

    assertThat(AccountsAsOf.of(List.of(known(DAY).build()), DAY).accounts())
        .containsExactly(known(DAY).build());
    assertThat(AccountsAsOf.of(List.of(known(LATER).build()), DAY).accounts())
        .containsExactly(account("acme").build());
    assertThat(account.asKnownOn(DAY)).isSameAs(account);
  }

  @Test
  void whatBearsNoDateIsKnownToday() {
    Account account =
        account("acme")
            .putFigure("revenue", 7.0)
            .putEstimate("plan", estimate(Optional.empty()))
            .build();

    assertThat(AccountsAsOf.of(List.of(account), DAY).accounts()).containsExactly(account);
  }

  @Test
  void seriesAreCutAndThoseOfWhichNothingIsLeftAreGone() {
    Account account =
        account("acme")
            .putSeries("revenue", MetricSeries.of("EUR", Map.of(DAY, 1.0, LATER, 2.0)))
            .putSeries("empty", MetricSeries.of("EUR", Map.of()))
            .putTransaction(
                "orders",
                Transactions.of(new Transaction(DAY, 1, "EUR"), new Transaction(LATER, 2, "EUR")))
            .putTransaction("none", Transactions.of())
            .build();
    Account known = account.asKnownOn(DAY);

    assertThat(known.series())
        .isEqualTo(ImmutableMap.of("revenue", MetricSeries.of("EUR", Map.of(DAY, 1.0))));
    assertThat(known.transactions())
        .isEqualTo(ImmutableMap.of("orders", Transactions.of(new Transaction(DAY, 1, "EUR"))));
    assertThat(account.asKnownOn(LATER).series()).containsOnlyKeys("revenue");
  }

  @Test
  void lookingBackOnlyWhatIsDatedOrDeclaredTimelessCounts() {
    Account account =
        account("acme")
            .putFigure("employees", 120, DAY)
            .putFigure("revenue", 7.0)
            .putFigure("founded", 1950.0)
            .putEstimate("plan", estimate(Optional.empty()))
            .putEstimate("potential", estimate(Optional.of(DAY)))
            .putEstimate("tender", estimate(Optional.of(LATER)))
            .build();

    AccountsAsOf back =
        AccountsAsOf.inHindsight(List.of(account), DAY, ImmutableSet.of("founded", "tender"));

    assertThat(back.accounts().get(0).figures()).containsOnlyKeys("employees", "founded");
    assertThat(back.accounts().get(0).estimates()).containsOnlyKeys("potential");
    assertThat(
            AccountsAsOf.inHindsight(List.of(account), DAY, ImmutableSet.of("plan"))
                .accounts()
                .get(0)
                .estimates())
        .containsOnlyKeys("potential", "plan");
  }

  @Test
  void lookingBackAccountsThatCameLaterAreLeftOut() {
    Account today = account("a").customerSince(DAY).build();
    Account later = account("b").customerSince(LATER).build();
    Account prospect = account("c").build();

    assertThat(
            AccountsAsOf.inHindsight(List.of(today, later, prospect), DAY, ImmutableSet.of())
                .accounts())
        .containsExactly(today, prospect);
    assertThat(AccountsAsOf.of(List.of(later), DAY).accounts())
        .containsExactly(account("b").build());
  }

  @Test
  void knowsItsDayUnlessThereIsNone() {
    Account acme = account("acme").build();

    assertThat(AccountsAsOf.of(List.of(acme), DAY).day()).hasValue(DAY);
    assertThat(AccountsAsOf.undated(List.of(acme)).day()).isEmpty();
    assertThat(AccountsAsOf.of(List.of(acme), DAY))
        .hasToString("1 accounts as of 2025-12-31")
        .isEqualTo(AccountsAsOf.of(List.of(acme), DAY))
        .hasSameHashCodeAs(AccountsAsOf.of(List.of(acme), DAY))
        .isNotEqualTo(AccountsAsOf.of(List.of(acme), LATER))
        .isNotEqualTo(AccountsAsOf.of(List.of(), DAY))
        .isNotEqualTo(AccountsAsOf.alone(acme, Optional.of(DAY)));
    assertThat(AccountsAsOf.undated(List.of())).hasToString("0 accounts");
    assertThat(AccountsAsOf.alone(known(LATER).build(), Optional.of(DAY)).accounts())
        .containsExactly(acme);
    assertThat(AccountsAsOf.alone(known(LATER).build(), Optional.empty()).accounts())
        .containsExactly(known(LATER).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AccountsAsOf.undated(List.of(acme, acme)))
        .withMessage("account id must be unique: 'acme'");
  }

  @Test
  void accountsRefuseDatesWithoutFiguresNamesTwiceAndRatingsOfOthers() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> account("acme").putFigureDate("revenue", DAY).build())
        .withMessage("account 'acme' must have the figure that is dated 2025-12-31: 'revenue'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                account("acme")
                    .putSeries("orders", MetricSeries.of("", Map.of()))
                    .putTransaction("orders", Transactions.of())
                    .build())
        .withMessage(
            "account 'acme' must have either a series or transactions of a name: 'orders'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> account("acme").addRatings(rating("other", DAY)).build())
        .withMessage("account 'acme' must have ratings of its own: 'other'");
  }

  private static Account.Builder known(LocalDate day) {
    return account("acme")
        .customerSince(day)
        .putFigure("employees", 120, day)
        .putSeries("revenue", MetricSeries.of("EUR", Map.of(day, 1.0)))
        .putTransaction("complaints", Transactions.of(Transaction.event(day)))
        .addRatings(rating("acme", day))
        .putEstimate("plan", estimate(Optional.of(day)))
        .addEvidence(Evidence.builder().source("visit").date(day).build());
  }

  private static Estimate estimate(Optional<LocalDate> day) {
    return Estimate.builder()
        .amount(100)
        .probability(0.5)
        .horizonMonths(12)
        .source(Evidence.builder().source("plan").date(day).build())
        .build();
  }

  private static Rating rating(String account, LocalDate day) {
    return Rating.builder()
        .account(AccountId.of(account))
        .criterion("trust")
        .assessor("Ann")
        .date(day)
        .value(7)
        .build();
  }
}
