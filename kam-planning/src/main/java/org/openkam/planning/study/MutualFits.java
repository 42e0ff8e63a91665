package org.openkam.planning.study;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.measure.MeasuredAccounts;
import org.openkam.planning.mutualfit.MutualFitFigures;

/** Asks for each key account whether it would choose us too. */
final class MutualFits {
  private MutualFits() {}

  static Study.MutualFitSummary of(
      ImmutableSet<AccountId> chosen,
      Collection<Account> accounts,
      MeasuredAccounts measured,
      Map<AccountId, Double> sizes) {
    double total = sizes.values().stream().mapToDouble(MutualFits::revenue).sum();
    ImmutableSet.Builder<AccountId> assessed = ImmutableSet.builder();
    ImmutableSet.Builder<AccountId> unknown = ImmutableSet.builder();
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Account account : accounts) {
      if (chosen.contains(account.id())) {
        double revenue = revenue(sizes.getOrDefault(account.id(), 0.0));
        Optional<ImmutableList<Finding>> check =
            MutualFitFigures.findCheck(account, measured, total > 0 ? revenue / total : 0);
        check.ifPresent(findings::addAll);
        (check.isPresent() ? assessed : unknown).add(account.id());
      }
    }
    return new Study.MutualFitSummary(assessed.build(), unknown.build(), findings.build());
  }

  /** {@return what counts of a size: a balance below zero is no revenue} */
  private static double revenue(double size) {
    return Math.max(0, size);
  }
}
