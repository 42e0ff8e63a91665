package org.openkam.planning.audit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.openkam.core.finding.Finding;

/**
 * What too many or wrong key accounts put at risk (Dingena 2002).
 *
 * @param keyAccounts how many key accounts there are, not negative
 * @param capacity how many the organization can look after, above zero
 * @param failing how many of them do not meet the model, at most all
 */
public record SelectionRisk(int keyAccounts, double capacity, int failing) {
  /** What is at risk. */
  public enum Kind {
    /** The image suffers, because promises are not kept. */
    IMAGE,
    /** Customers leave, because they get less attention than they were led to expect. */
    CHURN,
    /** Profit falls, because effort goes where it does not pay. */
    PROFIT
  }

  /**
   * Creates the risk of a list.
   *
   * @param keyAccounts how many key accounts there are, not negative
   * @param capacity how many the organization can look after, above zero
   * @param failing how many of them do not meet the model, at most all
   */
  public SelectionRisk {
    checkArgument(keyAccounts >= 0, "number of key accounts must not be negative: %s", keyAccounts);
    checkArgument(
        capacity > 0 && Double.isFinite(capacity),
        "capacity must be finite and above zero: %s",
        capacity);
    checkArgument(
        failing >= 0 && failing <= keyAccounts,
        "failing key accounts must be some of the %s: %s",
        keyAccounts,
        failing);
  }

  /** {@return the share of the capacity that is in use, not negative; above one is too much} */
  public double utilization() {
    return keyAccounts / capacity;
  }

  /** {@return what is at risk; nothing where the capacity suffices and no key account fails} */
  public ImmutableList<Kind> risks() {
    return utilization() > 1 || failing > 0
        ? ImmutableList.copyOf(Kind.values())
        : ImmutableList.of();
  }

  /** {@return SELECTION_AT_RISK, or empty where nothing is at risk} */
  public Optional<Finding> check() {
    return risks().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.warning(
                "SELECTION_AT_RISK",
                "selection",
                "{actual} key accounts use {utilization, percent} of the capacity and {failing} of"
                    + " them fail the model; at risk: {risks}",
                ImmutableMap.of(
                    "actual",
                    keyAccounts,
                    "utilization",
                    utilization(),
                    "failing",
                    failing,
                    "risks",
                    risks().stream().map(Kind::name).toList())));
  }
}
