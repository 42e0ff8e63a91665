package org.openkam.value.measure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.measure.AccountsAsOf;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.MeasureColumn;
import org.openkam.core.measure.MeasureRefusedException;
import org.openkam.core.series.Transaction;
import org.openkam.core.series.Transactions;
import org.openkam.value.lifetime.PurchaseLog;
import org.openkam.value.lifetime.RfmScoring;

/** The purchases of accounts up to their day, read for a measure. */
final class Purchases {
  private static final int MAX_NAMED = 20;

  private final Measure measure;
  private final PurchaseSource source;
  private final AccountsAsOf accounts;
  private final LocalDate day;
  private final List<PurchaseLog.Purchase> purchases = new ArrayList<>();
  private final List<AccountId> unmatched = new ArrayList<>();
  private final List<AccountId> otherUnits = new ArrayList<>();
  private Optional<String> unit;

  private Purchases(Measure measure, PurchaseSource source, AccountsAsOf accounts) {
    this.measure = measure;
    this.source = source;
    this.accounts = accounts;
    this.day = accounts.dayFor(measure);
    this.unit = source.unit();
  }

  static Purchases read(Measure measure, PurchaseSource source, AccountsAsOf accounts) {
    Purchases read = new Purchases(measure, source, accounts);
    for (Account account : accounts.accounts()) {
      Transactions all = account.transactions().get(source.name());
      if (all != null) {
        read.add(account.id(), all);
      }
    }
    return read;
  }

  private void add(AccountId account, Transactions all) {
    Transactions.NetPurchases net = inUnit(account, all).netPurchases();
    if (net.unmatched() > 0) {
      unmatched.add(account);
    }
    for (Transaction purchase : net.purchases().all()) {
      purchases.add(new PurchaseLog.Purchase(account, purchase.day(), purchase.amount()));
    }
  }

  private Transactions inUnit(AccountId account, Transactions all) {
    ImmutableSortedSet<String> units = all.units();
    if (source.unit().isPresent()) {
      if (!units.stream().allMatch(source.unit().get()::equals)) {
        otherUnits.add(account);
      }
      return all.in(source.unit().get());
    }
    for (String other : units) {
      if (unit.isPresent() && !unit.get().equals(other)) {
        throw new MeasureRefusedException(
            measure,
            account,
            "must have purchases in the unit of the others, '" + unit.get() + "': '" + other + "'");
      }
      unit = Optional.of(other);
    }
    return all;
  }

  ImmutableList<PurchaseLog.Summary> summaries() {
    return PurchaseLog.of(purchases).summaries(day);
  }

  /** {@return a column of what a function makes of the summary of each account that bought} */
  MeasureColumn column(
      List<PurchaseLog.Summary> summaries, ToDoubleFunction<PurchaseLog.Summary> function) {
    Map<AccountId, Double> values = new HashMap<>();
    for (PurchaseLog.Summary summary : summaries) {
      values.put(summary.account(), function.applyAsDouble(summary));
    }
    return column(values);
  }

  ImmutableMap<AccountId, RfmScoring.Profile> profiles() {
    return PurchaseLog.of(purchases).profiles(day);
  }

  MeasureColumn column(Map<AccountId, Double> values) {
    return MeasureColumn.of(
            accounts.accounts().stream()
                .mapToDouble(account -> values.getOrDefault(account.id(), Double.NaN))
                .toArray())
        .with(findings());
  }

  MeasureColumn unmeasured() {
    double[] nothing = new double[accounts.size()];
    Arrays.fill(nothing, Double.NaN);
    return MeasureColumn.of(nothing).with(findings());
  }

  private ImmutableList<Finding> findings() {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    if (!unmatched.isEmpty()) {
      findings.add(
          finding(
              "REFUND_WITHOUT_PURCHASE",
              "'{measure}' leaves out refunds that no earlier purchase covers; accounts concerned:"
                  + " {count}, such as {accounts}",
              unmatched));
    }
    if (!otherUnits.isEmpty()) {
      findings.add(
          finding(
              "MEASURE_OTHER_UNITS",
              "'{measure}' leaves out amounts in other units; accounts concerned: {count}, such as"
                  + " {accounts}",
              otherUnits));
    }
    return findings.build();
  }

  private Finding finding(String code, String sentence, List<AccountId> concerned) {
    return Finding.warning(
        code,
        measure.name(),
        sentence,
        ImmutableMap.of(
            "measure", measure.name(),
            "count", concerned.size(),
            "accounts",
                concerned.stream()
                    .sorted()
                    .limit(MAX_NAMED)
                    .map(AccountId::value)
                    .collect(toImmutableList())));
  }
}
