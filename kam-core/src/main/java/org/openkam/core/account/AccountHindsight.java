package org.openkam.core.account;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openkam.core.series.MetricSeries;
import org.openkam.core.series.Transactions;

/** Takes out of an account what was not known on a day. */
final class AccountHindsight {
  private final Account account;
  private final LocalDate day;

  private AccountHindsight(Account account, LocalDate day) {
    this.account = account;
    this.day = day;
  }

  static Account asKnownOn(Account account, LocalDate day) {
    AccountHindsight hindsight = new AccountHindsight(account, day);
    return hindsight.isAllKnown() ? account : hindsight.known();
  }

  private boolean isAllKnown() {
    return isKnown(account.customerSince())
        && all(account.figureDates().values(), this::isKnown)
        && all(account.ratings(), rating -> isKnown(rating.date()))
        && all(account.estimates().values(), estimate -> isKnown(estimate.source().date()))
        && all(account.evidence(), item -> isKnown(item.date()))
        && all(account.benefits(), benefit -> days(benefit).allMatch(this::isKnown))
        && all(account.rivals(), rival -> isKnown(day(rival.evidence())))
        && all(account.series().values(), this::isAllKnown)
        && all(account.transactions().values(), this::isAllKnown);
  }

  /** {@return whether all pass; of most accounts there are none, for which nothing is made} */
  private static <T> boolean all(ImmutableCollection<T> items, Predicate<? super T> test) {
    return items.isEmpty() || items.stream().allMatch(test);
  }

  private static Stream<LocalDate> days(Benefit benefit) {
    return Stream.of(day(benefit.evidence()), benefit.agreedOn(), benefit.realizedOn())
        .flatMap(Optional::stream);
  }

  private static Optional<LocalDate> day(Optional<Evidence> evidence) {
    return evidence.flatMap(Evidence::date);
  }

  private boolean isAllKnown(MetricSeries series) {
    return series.size() > 0 && isKnown(series.day(series.size() - 1));
  }

  private boolean isAllKnown(Transactions transactions) {
    return transactions.size() > 0
        && isKnown(transactions.all().get(transactions.size() - 1).day());
  }

  /** A name of which nothing is left goes too, so that it does not show what is to come. */
  private Account known() {
    return account.toBuilder()
        .customerSince(account.customerSince().filter(this::isKnown))
        .figures(Maps.filterKeys(account.figures(), this::isFigureKnown))
        .figureDates(Maps.filterValues(account.figureDates(), this::isKnown))
        .series(
            Maps.filterValues(
                Maps.transformValues(account.series(), this::known), series -> series.size() > 0))
        .transactions(
            Maps.filterValues(
                Maps.transformValues(account.transactions(), all -> all.upTo(day)),
                all -> all.size() > 0))
        .ratings(account.ratings().stream().filter(rating -> isKnown(rating.date())).toList())
        .estimates(
            Maps.filterValues(account.estimates(), estimate -> isKnown(estimate.source().date())))
        .evidence(account.evidence().stream().filter(item -> isKnown(item.date())).toList())
        .benefits(
            account.benefits().stream()
                .filter(benefit -> isKnown(day(benefit.evidence())))
                .map(this::known)
                .toList())
        .rivals(account.rivals().stream().filter(rival -> isKnown(day(rival.evidence()))).toList())
        .build();
  }

  private Benefit known(Benefit benefit) {
    boolean isSeen = isKnown(benefit.realizedOn());
    return benefit.toBuilder()
        .agreedOn(benefit.agreedOn().filter(this::isKnown))
        .realizedAYear(isSeen ? benefit.realizedAYear() : OptionalDouble.empty())
        .realizedOn(benefit.realizedOn().filter(this::isKnown))
        .build();
  }

  private MetricSeries known(MetricSeries series) {
    return series.size() == 0 || isAllKnown(series) ? series : series.before(day.plusDays(1));
  }

  private boolean isFigureKnown(String name) {
    LocalDate date = account.figureDates().get(name);
    return date == null || isKnown(date);
  }

  private boolean isKnown(Optional<LocalDate> date) {
    return date.map(this::isKnown).orElse(true);
  }

  private boolean isKnown(LocalDate date) {
    return !date.isAfter(day);
  }
}
