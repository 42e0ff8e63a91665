package org.openkam.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Estimate;
import org.openkam.core.account.Evidence;
import org.openkam.core.account.OrganizationUnit;
import org.openkam.core.account.Rating;
import org.openkam.core.series.MetricSeries;
import org.openkam.core.series.Transaction;
import org.openkam.core.series.Transactions;
import org.openkam.core.series.Window;

/** The laws of every measure of the standard registry. */
final class MeasureProperties {
  private static final LocalDate DAY = LocalDate.of(2025, 8, 15);
  private static final SeriesSource REVENUE =
      Measures.series("revenue").over(Window.quarters(6)).in("EUR");
  private static final SeriesSource ORDERS = Measures.series("orders").over(Window.months(9));

  /** At least one measure of every kind. */
  private static final ImmutableList<Measure> MEASURES =
      ImmutableList.of(
          Measures.figure("size"),
          Measures.rating("trust", Measures.PanelAggregation.MEDIAN),
          Measures.fadingRating("trust", 6, 24),
          Measures.series("revenue").latest(),
          Measures.series("orders").sum(),
          REVENUE.mean(),
          ORDERS.mean(),
          ORDERS.count(),
          REVENUE.growth(SeriesSource.GrowthMethod.COMPOUND),
          REVENUE.growth(SeriesSource.GrowthMethod.LEAST_SQUARES),
          ORDERS.absoluteGrowth(SeriesSource.GrowthMethod.THEIL_SEN),
          ORDERS.trendEvidence(),
          REVENUE.volatility(),
          ORDERS.volatilityAroundTrend(),
          Measures.tenure(),
          Measures.countries(),
          Measures.units(),
          Measures.sites(),
          Measures.expectedValue("potential"),
          Measures.quantifiedBenefits(),
          Measures.share(Measures.figure("size")),
          Measures.shareWithin(ORDERS.sum(), "region"));

  @Property(tries = 300)
  void whatComesAfterTheDayIsInvisible(
      @ForAll("portfolios") List<Account> accounts, @ForAll("futures") List<Account> futures) {
    List<Account> later = new ArrayList<>();
    for (int i = 0; i < accounts.size(); i++) {
      later.add(withFuture(accounts.get(i), futures.get(i % futures.size())));
    }

    for (Measure measure : MEASURES) {
      assertThat(AccountsAsOf.of(later, DAY).read(measure))
          .as(measure.name())
          .isEqualTo(AccountsAsOf.of(accounts, DAY).read(measure));
    }
  }

  @Property(tries = 300)
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

  @Property(tries = 20)
  void everyMeasureIsFoundAgainByItsKindAndParameters(@ForAll("measures") Measure measure) {
    Measure found = Measures.standard().measure(measure.kind(), measure.parameters());

    assertThat(found).isEqualTo(measure).hasSameHashCodeAs(measure);
    assertThat(found.name()).isEqualTo(measure.name());
    assertThat(found.unit()).isEqualTo(measure.unit());
  }

  @Property(tries = 1)
  void everyKindIsTried() {
    assertThat(MEASURES.stream().map(Measure::kind).distinct())
        .containsExactlyInAnyOrderElementsOf(Measures.standard().names());
  }

  @Provide
  Arbitrary<Measure> measures() {
    return Arbitraries.of(MEASURES);
  }

  @Provide
  Arbitrary<List<Account>> portfolios() {
    return pasts()
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(
            accounts -> {
              ImmutableList.Builder<Account> named = ImmutableList.builder();
              for (int i = 0; i < accounts.size(); i++) {
                named.add(renamed(accounts.get(i), "a" + i));
              }
              return named.build();
            });
  }

  private static Account renamed(Account account, String id) {
    return account.toBuilder()
        .id(AccountId.of(id))
        .ratings(account.ratings().stream().map(rating -> of(AccountId.of(id), rating)).toList())
        .build();
  }

  private Arbitrary<Account> pasts() {
    return accounts(Arbitraries.integers().between(0, 900).map(back -> DAY.minusDays(back)));
  }

  @Provide
  Arbitrary<List<Account>> futures() {
    return accounts(Arbitraries.integers().between(1, 900).map(ahead -> DAY.plusDays(ahead)))
        .list()
        .ofSize(3);
  }

  /** Some accounts lack some of the data, and some have transactions under the name of a series. */
  private static Arbitrary<Account> accounts(Arbitrary<LocalDate> days) {
    Arbitrary<Map<LocalDate, Double>> values =
        Arbitraries.maps(days, Arbitraries.doubles().between(-5, 100)).ofMaxSize(6);
    return Combinators.combine(
            values,
            values,
            days.optional(),
            Arbitraries.integers().between(0, 63),
            Arbitraries.of("north", "south"))
        .as(
            (revenue, orders, since, parts, region) -> {
              Account.Builder account = Account.builder().id(AccountId.of("x"));
              account.customerSince(since).putDimension("region", region);
              LocalDate some = since.orElse(DAY);
              if ((parts & 1) != 0) {
                account.putSeries("revenue", MetricSeries.of("EUR", revenue));
              }
              if ((parts & 2) != 0) {
                account.putTransaction("orders", transactions(orders));
              }
              if ((parts & 4) != 0 && since.isPresent()) {
                account.putFigure("size", parts, some);
                account.putEstimate("potential", estimate(parts, some));
                account.addRatings(rating("Ann", some, parts));
              }
              if ((parts & 8) != 0) {
                account.addUnits(
                    OrganizationUnit.builder().id("u").country("NL").site("Delft").build());
              }
              return account.build();
            });
  }

  private static Transactions transactions(Map<LocalDate, Double> amounts) {
    return Transactions.of(
        amounts.entrySet().stream()
            .map(amount -> new Transaction(amount.getKey(), amount.getValue(), "EUR"))
            .toList());
  }

  private static Estimate estimate(double amount, LocalDate day) {
    return Estimate.builder()
        .amount(amount)
        .probability(0.5)
        .horizonMonths(12)
        .source(Evidence.builder().source("plan").date(day).build())
        .build();
  }

  private static Rating rating(String assessor, LocalDate day, double value) {
    return Rating.builder()
        .account(AccountId.of("x"))
        .criterion("trust")
        .assessor(assessor)
        .date(day)
        .value(value)
        .build();
  }

  private static Rating of(AccountId account, Rating rating) {
    return Rating.builder()
        .account(account)
        .criterion(rating.criterion())
        .assessor(rating.assessor())
        .date(rating.date())
        .value(rating.value())
        .build();
  }

  /** Adds what becomes known later; what is known already stays. */
  private static Account withFuture(Account account, Account future) {
    Account.Builder later = account.toBuilder();
    if (account.customerSince().isEmpty()) {
      later.customerSince(future.customerSince());
    }
    if (account.figures().isEmpty()) {
      later.figures(future.figures()).figureDates(future.figureDates());
    }
    if (account.estimates().isEmpty()) {
      later.estimates(future.estimates());
    }
    future.ratings().forEach(rating -> later.addRatings(of(account.id(), rating)));
    return later
        .series(joined(account, future))
        .transactions(joinedTransactions(account, future))
        .addAllEvidence(future.evidence())
        .build();
  }

  private static ImmutableMap<String, MetricSeries> joined(Account account, Account future) {
    Map<LocalDate, Double> values = new LinkedHashMap<>();
    for (Account part : List.of(account, future)) {
      MetricSeries series = part.series().getOrDefault("revenue", MetricSeries.of("", Map.of()));
      for (int i = 0; i < series.size(); i++) {
        values.put(series.day(i), series.value(i));
      }
    }
    return account.series().isEmpty() && future.series().isEmpty()
        ? ImmutableMap.of()
        : ImmutableMap.of("revenue", MetricSeries.of("EUR", values));
  }

  private static ImmutableMap<String, Transactions> joinedTransactions(
      Account account, Account future) {
    List<Transaction> all = new ArrayList<>();
    for (Account part : List.of(account, future)) {
      all.addAll(part.transactions().getOrDefault("orders", Transactions.of()).all());
    }
    return account.transactions().isEmpty() && future.transactions().isEmpty()
        ? ImmutableMap.of()
        : ImmutableMap.of("orders", Transactions.of(all));
  }
}
