package org.openkam.planning.audit;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.planning.selection.Exclusion;
import org.openkam.planning.selection.Selection;

/**
 * The key accounts of today, each held against the explicit model (Dingena 2002: key accounts go
 * wrong where criteria are implicit and nobody checks that customers meet them).
 *
 * <p>An account that a selection would not choose again fails, also where it only misses the cut. A
 * reason that something is not known is no failure.
 *
 * @param entries one entry a key account, in the order of the list
 */
public record KeyAccountAudit(ImmutableList<AuditEntry> entries) {
  private static final ImmutableSet<String> NOT_KNOWN =
      ImmutableSet.of("GATE_UNKNOWN", "COVERAGE_TOO_LOW", "EFFORT_UNKNOWN", "ACCOUNT_UNKNOWN");

  private static final ImmutableSet<String> DECISIONS =
      ImmutableSet.of("CHOSEN_BY_HAND", "DECISION_WITHOUT_SCORE");

  /**
   * Holds key accounts against a model.
   *
   * @param selection what the model chooses from all accounts
   * @param today the key accounts of today
   * @return the audit
   */
  public static KeyAccountAudit of(Selection selection, Collection<AccountId> today) {
    return new KeyAccountAudit(
        today.stream().map(account -> entry(selection, account)).collect(toImmutableList()));
  }

  /** {@return how many key accounts have each verdict, none left out} */
  public ImmutableMap<AuditVerdict, Integer> counts() {
    ImmutableMap.Builder<AuditVerdict, Integer> counts = ImmutableMap.builder();
    for (AuditVerdict verdict : AuditVerdict.values()) {
      counts.put(verdict, of(verdict).size());
    }
    return counts.buildOrThrow();
  }

  /**
   * Returns the key accounts with a verdict.
   *
   * @param verdict the verdict
   * @return their entries, in the order of the list
   */
  public ImmutableList<AuditEntry> of(AuditVerdict verdict) {
    return entries.stream().filter(entry -> entry.verdict() == verdict).collect(toImmutableList());
  }

  /**
   * Returns what the list of today risks.
   *
   * @param capacity how many key accounts the organisation can look after, above zero
   * @return the risk
   */
  public SelectionRisk risk(double capacity) {
    checkArgument(
        capacity > 0 && Double.isFinite(capacity),
        "capacity must be finite and above zero: %s",
        capacity);
    return new SelectionRisk(entries.size(), capacity, of(AuditVerdict.FAILS).size());
  }

  private static AuditEntry entry(Selection selection, AccountId account) {
    if (selection.constraints().findDecision(account).isPresent()) {
      return entry(account, AuditVerdict.DECIDED_BY_HAND, decided(selection, account));
    }
    if (selection.keptBySwitchingCost().contains(account)) {
      return entry(account, AuditVerdict.KEPT_BY_SWITCHING_COST, kept(selection, account));
    }
    if (selection.chosenIds().contains(account)) {
      return new AuditEntry(account, AuditVerdict.MEETS, ImmutableList.of());
    }
    List<Finding> reasons =
        selection
            .findExclusion(account)
            .map(Exclusion::reasons)
            .orElseGet(() -> ImmutableList.of(unknown(account)));
    boolean isKnown = reasons.stream().anyMatch(reason -> !NOT_KNOWN.contains(reason.code()));
    return entry(account, isKnown ? AuditVerdict.FAILS : AuditVerdict.NOT_ASSESSABLE, reasons);
  }

  private static AuditEntry entry(AccountId account, AuditVerdict verdict, List<Finding> reasons) {
    return new AuditEntry(
        account, verdict, reasons.stream().map(Shortfall::of).collect(toImmutableList()));
  }

  /** What was decided, also where the account could not be scored and was left out. */
  private static List<Finding> decided(Selection selection, AccountId account) {
    ImmutableList<Finding> chosen =
        selection.findings().stream()
            .filter(finding -> finding.subject().equals(account.value()))
            .filter(finding -> DECISIONS.contains(finding.code()))
            .collect(toImmutableList());
    ImmutableList<Finding> all =
        Stream.concat(
                chosen.stream(),
                selection.findExclusion(account).stream().flatMap(one -> one.reasons().stream()))
            .collect(toImmutableList());
    return all.isEmpty() ? ImmutableList.of(unknown(account)) : all;
  }

  private static ImmutableList<Finding> kept(Selection selection, AccountId account) {
    return ImmutableList.of(
        Finding.info(
            "KEPT_BY_SWITCHING_COST",
            account.value(),
            "key account '{account}' stays only because a change costs {cost} points",
            ImmutableMap.of(
                "account", account.value(), "cost", selection.constraints().switchingCost())));
  }

  private static Finding unknown(AccountId account) {
    return Finding.warning(
        "ACCOUNT_UNKNOWN",
        account.value(),
        "key account '{account}' is not among the accounts",
        ImmutableMap.of("account", account.value()));
  }
}
