package org.openkam.planning.audit;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Attributes;
import org.openkam.core.finding.Finding;
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
public record KeyAccountAudit(ImmutableList<Entry> entries) {
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
  public ImmutableMap<Verdict, Integer> counts() {
    ImmutableMap.Builder<Verdict, Integer> counts = ImmutableMap.builder();
    for (Verdict verdict : Verdict.values()) {
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
  public ImmutableList<Entry> of(Verdict verdict) {
    return entries.stream().filter(entry -> entry.verdict() == verdict).collect(toImmutableList());
  }

  /**
   * Returns what the list of today risks.
   *
   * @param capacity how many key accounts the organization can look after, above zero
   * @return the risk
   */
  public SelectionRisk risk(double capacity) {
    checkArgument(
        capacity > 0 && Double.isFinite(capacity),
        "capacity must be finite and above zero: %s",
        capacity);
    return new SelectionRisk(entries.size(), capacity, of(Verdict.FAILS).size());
  }

  private static Entry entry(Selection selection, AccountId account) {
    if (selection.constraints().findDecision(account).isPresent()) {
      return entry(account, Verdict.DECIDED_BY_HAND, decided(selection, account));
    }
    if (selection.keptBySwitchingCost().contains(account)) {
      return entry(account, Verdict.KEPT_BY_SWITCHING_COST, kept(selection, account));
    }
    if (selection.chosenIds().contains(account)) {
      return new Entry(account, Verdict.MEETS, ImmutableList.of());
    }
    List<Finding> reasons =
        selection
            .findExclusion(account)
            .map(Selection.Exclusion::reasons)
            .orElseGet(() -> ImmutableList.of(unknown(account)));
    boolean isKnown = reasons.stream().anyMatch(reason -> !NOT_KNOWN.contains(reason.code()));
    return entry(account, isKnown ? Verdict.FAILS : Verdict.NOT_ASSESSABLE, reasons);
  }

  private static Entry entry(AccountId account, Verdict verdict, List<Finding> reasons) {
    return new Entry(
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

  /**
   * How one key account of today stands against the model.
   *
   * @param account the account
   * @param verdict whether it meets the model
   * @param shortfalls what speaks against it or is not known; empty where it meets the model
   */
  public record Entry(AccountId account, Verdict verdict, ImmutableList<Shortfall> shortfalls) {}

  /** How a key account of today stands against the model. */
  public enum Verdict {
    /** The model chooses it by itself. */
    MEETS,
    /** The model would choose a newcomer instead if a change cost nothing. */
    KEPT_BY_SWITCHING_COST,
    /** A person decided for or against it, whatever the model says. */
    DECIDED_BY_HAND,
    /** The model does not choose it, for reasons that are known. */
    FAILS,
    /** Too little is known of it to tell. */
    NOT_ASSESSABLE
  }

  /**
   * A reason against a key account, and how much it is short of.
   *
   * @param reason the reason
   * @param missing by how much the measured value or the score misses what is asked, not negative;
   *     empty where the reason is not a matter of more or less
   */
  public record Shortfall(Finding reason, OptionalDouble missing) {
    static Shortfall of(Finding reason) {
      return new Shortfall(reason, missing(reason.evidence()));
    }

    private static OptionalDouble missing(Attributes evidence) {
      if (evidence.names().contains("missing")) {
        return evidence.findNumber("missing");
      }
      if (evidence.names().contains("minimum")) {
        return difference(evidence, "score", "minimum");
      }
      return evidence.names().contains("side")
          ? difference(evidence, "value", "limit")
          : OptionalDouble.empty();
    }

    private static OptionalDouble difference(Attributes evidence, String actual, String asked) {
      double is = evidence.findNumber(actual).orElseThrow();
      return OptionalDouble.of(Math.abs(evidence.findNumber(asked).orElseThrow() - is));
    }
  }
}
