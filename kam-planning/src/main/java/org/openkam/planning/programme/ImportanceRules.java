package org.openkam.planning.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.TreeMap;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.gate.Gate;
import org.openkam.value.concentration.Pareto;
import org.openkam.value.trend.MarginTrend;

/** What a portfolio says of the importance of key account management. */
final class ImportanceRules {
  private static final int TOP = 5;

  private final ImmutableList<ProgrammeImportance.Year> years;
  private final ProgrammeImportance.Year last;
  private final ProgrammePolicy policy;

  ImportanceRules(ProgrammeImportance importance, ProgrammePolicy policy) {
    this.years = importance.years();
    this.last = years.get(years.size() - 1);
    this.policy = policy;
  }

  ImmutableMap<ProgrammeImportance.Sign, Gate.Status> signs() {
    return verdicts().stream().collect(toImmutableMap(Verdict::sign, Verdict::status));
  }

  ImmutableList<Finding> findings() {
    ImmutableList<Verdict> verdicts = verdicts();
    return ImmutableList.<Finding>builder()
        .add(answer(verdicts))
        .addAll(verdicts.stream().map(Verdict::finding).iterator())
        .build();
  }

  private ImmutableList<Verdict> verdicts() {
    return ImmutableList.of(growth(), margin(), dependence());
  }

  private static Finding answer(ImmutableList<Verdict> verdicts) {
    long holding = verdicts.stream().filter(verdict -> verdict.status().passes()).count();
    long known =
        verdicts.stream().filter(verdict -> verdict.status() != Gate.Status.UNKNOWN).count();
    return known == 0
        ? finding(
            "IMPORTANCE_UNKNOWN",
            "the data do not show how important key account management is",
            ImmutableMap.of())
        : finding(
            "IMPORTANCE",
            "signs that speak for key account management: {holding} of {known} that are known",
            ImmutableMap.of("known", known, "holding", holding));
  }

  private Verdict growth() {
    ProgrammeImportance.Sign sign = ProgrammeImportance.Sign.GROWTH_OF_FEW;
    Map<AccountId, Double> before = years.get(years.size() - 2).revenue();
    if (!isAnyAboveZero(before) || !isAnyAboveZero(last.revenue())) {
      return new Verdict(
          sign,
          Gate.Status.UNKNOWN,
          finding(
              "GROWTH_UNKNOWN",
              "revenue is not known for the year to {day} and the one before",
              ImmutableMap.of("day", last.day())));
    }
    Map<AccountId, Double> gains = new TreeMap<>();
    for (AccountId account : Sets.union(before.keySet(), last.revenue().keySet())) {
      double gain = last.revenue().getOrDefault(account, 0.0) - before.getOrDefault(account, 0.0);
      gains.put(account, Math.max(0, gain));
    }
    if (!isAnyAboveZero(gains)) {
      return new Verdict(
          sign,
          Gate.Status.NOT_MET,
          finding(
              "NO_GROWTH",
              "no account grew in the year to {day}",
              ImmutableMap.of("day", last.day())));
    }
    Pareto pareto = Pareto.of(gains);
    ImmutableList<AccountId> head = pareto.headAccounts(policy.growthShare());
    boolean isFew = (double) head.size() / gains.size() <= policy.fewAccounts();
    ImmutableMap<String, Object> evidence =
        ImmutableMap.<String, Object>builder()
            .put("share", pareto.concentration().ratio(head.size()))
            .put("count", head.size())
            .put("of", gains.size())
            .put("day", last.day())
            .put("accounts", ids(head))
            .buildOrThrow();
    return isFew
        ? new Verdict(
            sign,
            Gate.Status.MET,
            finding(
                "GROWTH_OF_FEW",
                "{count} of {of} accounts brought {share, percent} of the growth in the year to"
                    + " {day}, first {accounts}",
                evidence))
        : new Verdict(
            sign,
            Gate.Status.NOT_MET,
            finding(
                "GROWTH_OF_MANY",
                "it took {count} of {of} accounts to bring {share, percent} of the growth in the"
                    + " year to {day}",
                evidence));
  }

  private Verdict margin() {
    ProgrammeImportance.Sign sign = ProgrammeImportance.Sign.FALLING_MARGIN;
    ImmutableList<ProgrammeImportance.Year> known =
        years.stream().filter(year -> year.marginRate().isPresent()).collect(toImmutableList());
    if (known.size() < 2) {
      return new Verdict(
          sign,
          Gate.Status.UNKNOWN,
          finding(
              "MARGIN_UNKNOWN",
              "the margin is known for {count} of {years} years, and it takes two",
              ImmutableMap.of("count", known.size(), "years", years.size())));
    }
    MarginTrend trend =
        MarginTrend.of(
            known.stream().mapToDouble(ProgrammeImportance.Year::revenueWithMargin).toArray(),
            known.stream().mapToDouble(year -> ProgrammeImportance.sum(year.margin())).toArray());
    ImmutableMap<String, Object> evidence =
        ImmutableMap.<String, Object>builder()
            .put("before", trend.marginRates().get(0))
            .put("now", trend.marginRates().get(known.size() - 1))
            .put("from", known.get(0).day())
            .put("day", known.get(known.size() - 1).day())
            .put("coverage", known.stream().mapToDouble(ImportanceRules::coverage).min().orElse(0))
            .buildOrThrow();
    return fell(known.get(0), known.get(known.size() - 1))
        ? new Verdict(
            sign,
            Gate.Status.MET,
            finding(
                "MARGIN_FELL",
                "the margin fell from {before, percent1} of revenue in the year to {from} to {now,"
                    + " percent1} in the year to {day}; it is known for {coverage, percent} of"
                    + " revenue",
                evidence))
        : new Verdict(
            sign,
            Gate.Status.NOT_MET,
            finding(
                "MARGIN_HELD",
                "the margin was {before, percent1} of revenue in the year to {from} and {now,"
                    + " percent1} in the year to {day}; it is known for {coverage, percent} of"
                    + " revenue",
                evidence));
  }

  /** Compares by cross products, so that a fall of whole amounts by just the limit counts. */
  private boolean fell(ProgrammeImportance.Year before, ProgrammeImportance.Year now) {
    double wasRevenue = before.revenueWithMargin();
    double isRevenue = now.revenueWithMargin();
    double fall =
        ProgrammeImportance.sum(before.margin()) * isRevenue
            - ProgrammeImportance.sum(now.margin()) * wasRevenue;
    return fall >= policy.minMarginFall() * (wasRevenue * isRevenue);
  }

  /** {@return for which share of the revenue the margin is known, from zero to one} */
  private static double coverage(ProgrammeImportance.Year year) {
    double revenue = year.totalRevenue();
    return revenue > 0 ? Math.min(1, year.revenueWithMargin() / revenue) : 1;
  }

  private Verdict dependence() {
    ProgrammeImportance.Sign sign = ProgrammeImportance.Sign.DEPENDENCE;
    Map<AccountId, Double> positive = Maps.filterValues(last.revenue(), amount -> amount > 0);
    if (positive.isEmpty()) {
      return new Verdict(
          sign,
          Gate.Status.UNKNOWN,
          finding(
              "REVENUE_UNKNOWN",
              "no revenue is known for the year to {day}",
              ImmutableMap.of("day", last.day())));
    }
    Pareto pareto = Pareto.of(positive);
    double largest = pareto.concentration().ratio(1);
    double top = pareto.concentration().ratio(TOP);
    ImmutableMap<String, Object> evidence =
        ImmutableMap.<String, Object>builder()
            .put("account", pareto.largest().value())
            .put("share", largest)
            .put("count", Math.min(TOP, positive.size()))
            .put("top", top)
            .put("of", positive.size())
            .buildOrThrow();
    boolean depends =
        pareto.dependsOnLargest(policy.maxLargestShare()) || top > policy.maxTopFiveShare();
    return depends
        ? new Verdict(
            sign,
            Gate.Status.MET,
            finding(
                "DEPENDENCE_ON_FEW",
                "'{account}' brings {share, percent} of revenue; the top {count} of {of} bring"
                    + " {top, percent}",
                evidence))
        : new Verdict(
            sign,
            Gate.Status.NOT_MET,
            finding(
                "REVENUE_SPREAD",
                "the largest account, '{account}', brings {share, percent} of revenue; the top"
                    + " {count} of {of} bring {top, percent}",
                evidence));
  }

  private static boolean isAnyAboveZero(Map<AccountId, Double> amounts) {
    return amounts.values().stream().anyMatch(amount -> amount > 0);
  }

  private static ImmutableList<String> ids(ImmutableList<AccountId> accounts) {
    return accounts.stream().limit(TOP).map(AccountId::value).collect(toImmutableList());
  }

  private static Finding finding(String code, String sentence, Map<String, ?> evidence) {
    return Finding.info(code, "programme", sentence, evidence);
  }

  /** What the data say of one sign. */
  private record Verdict(ProgrammeImportance.Sign sign, Gate.Status status, Finding finding) {}
}
