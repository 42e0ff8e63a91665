package org.openkam.value.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.measure.AccountsAsOf;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.MeasureKind;
import org.openkam.core.measure.MeasuredAccounts;
import org.openkam.core.measure.Measures;
import org.openkam.core.series.Transaction;
import org.openkam.core.series.Transactions;
import org.openkam.core.series.Window;
import org.openkam.value.lifetime.GammaGamma;
import org.openkam.value.lifetime.MbgNbd;
import org.openkam.value.lifetime.RetentionValue;
import org.openkam.value.lifetime.RfmScoring;
import org.openkam.value.lifetime.TimeSpan;

/** The laws of every measure of value. */
final class ValueMeasureProperties {
  private static final LocalDate DAY = LocalDate.of(2025, 8, 15);
  private static final PurchaseSource ORDERS = ValueMeasures.purchases("orders");
  private static final LifetimeModel GIVEN =
      LifetimeModel.given(
          MbgNbd.builder().r(0.5).alpha(6).a(0.9).b(2.5).unit(TimeSpan.Unit.WEEK).build(),
          new GammaGamma(6.2, 3.7, 150));

  /** At least one measure of every kind. */
  private static final ImmutableList<Measure> MEASURES =
      ImmutableList.of(
          ORDERS.lifetimeValue(GIVEN, 3, 0.1),
          ORDERS.activeProbability(GIVEN),
          ORDERS.activeProbability(LifetimeModel.fitted(LifetimeModel.Kind.MBG_NBD)),
          ORDERS.rfm(PurchaseSource.RfmPart.MEAN, RfmScoring.Binning.MEAN_RANK, 5),
          ORDERS.rfm(PurchaseSource.RfmPart.MONETARY, RfmScoring.Binning.QUANTILE, 3),
          ValueMeasures.marginTrend("orders", "margins", Window.quarters(8)),
          ValueMeasures.retentionValue(
              Measures.series("orders").over(Window.years(1)).sum(),
              Measures.figure("retention"),
              new ValueMeasures.RetentionTerms(
                  3, 0.1, RetentionValue.PaymentTiming.END_OF_PERIOD)));

  @Property(tries = 100)
  void whatComesAfterTheDayIsInvisible(
      @ForAll("portfolios") List<Account> accounts, @ForAll("futures") List<Transaction> future) {
    List<Account> later = accounts.stream().map(account -> withFuture(account, future)).toList();

    for (Measure measure : MEASURES) {
      assertThat(AccountsAsOf.of(later, DAY).read(measure))
          .as(measure.name())
          .isEqualTo(AccountsAsOf.of(accounts, DAY).read(measure));
    }
  }

  @Property(tries = 100)
  void theOrderOfAccountsChangesNoValue(
      @ForAll("portfolios") List<Account> accounts, @ForAll Random random) {
    List<Account> shuffled = new ArrayList<>(accounts);
    Collections.shuffle(shuffled, random);

    for (Measure measure : MEASURES) {
      MeasuredAccounts one =
          MeasuredAccounts.read(AccountsAsOf.of(accounts, DAY), List.of(measure));
      MeasuredAccounts other =
          MeasuredAccounts.read(AccountsAsOf.of(shuffled, DAY), List.of(measure));

      assertThat(other.values(measure)).as(measure.name()).isEqualTo(one.values(measure));
      assertThat(other.findings()).isEqualTo(one.findings());
    }
  }

  @Property(tries = 1)
  void everyKindIsTried() {
    assertThat(MEASURES.stream().map(Measure::kind).distinct())
        .containsExactlyInAnyOrderElementsOf(
            ValueMeasures.all().stream().map(MeasureKind::name).toList());
  }

  @Provide
  Arbitrary<List<Account>> portfolios() {
    return Combinators.combine(
            transactions(Arbitraries.integers().between(-900, 0)),
            transactions(Arbitraries.integers().between(-900, 0)))
        .as(ImmutableList::of)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(
            all -> {
              ImmutableList.Builder<Account> accounts = ImmutableList.builder();
              for (int i = 0; i < all.size(); i++) {
                accounts.add(account("a" + i, all.get(i).get(0), all.get(i).get(1)));
              }
              return accounts.build();
            });
  }

  @Provide
  Arbitrary<List<Transaction>> futures() {
    return transactions(Arbitraries.integers().between(1, 900));
  }

  /** Some refunds, some days with two transactions, sometimes none at all. */
  private static Arbitrary<List<Transaction>> transactions(Arbitrary<Integer> days) {
    return Combinators.combine(days, Arbitraries.doubles().between(-40, 200))
        .as((day, amount) -> new Transaction(DAY.plusDays(day), amount, "EUR"))
        .list()
        .ofMaxSize(6);
  }

  private static Account account(String id, List<Transaction> orders, List<Transaction> margins) {
    return Account.builder()
        .id(AccountId.of(id))
        .putFigure("retention", 0.8, DAY)
        .putTransaction("orders", Transactions.of(orders))
        .putTransaction("margins", Transactions.of(margins))
        .build();
  }

  private static Account withFuture(Account account, List<Transaction> future) {
    ImmutableList.Builder<Transaction> orders = ImmutableList.builder();
    orders
        .addAll(account.transactions().getOrDefault("orders", Transactions.of()).all())
        .addAll(future);
    ImmutableList.Builder<Transaction> margins = ImmutableList.builder();
    margins
        .addAll(account.transactions().getOrDefault("margins", Transactions.of()).all())
        .addAll(future);
    return account(account.id().value(), orders.build(), margins.build());
  }
}
