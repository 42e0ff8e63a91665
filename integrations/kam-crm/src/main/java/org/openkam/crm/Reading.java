package org.openkam.crm;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.crm.problem.CrmProblem;
import org.openkam.crm.problem.ProblemLevel;
import org.openkam.planning.relationship.RelationshipMap;

/**
 * What was read from the exports of a CRM system: accounts, what they bought, and everything that
 * is to be said about the files.
 *
 * <p>Look at the {@link #outcome()} first. Where it is {@link Outcome#NEEDS_ANSWER} or {@link
 * Outcome#REFUSAL}, the figures of the accounts rest on a doubt or say nothing, and must not be
 * used for a decision.
 */
@Value.Immutable
public abstract class Reading {
  Reading() {}

  /** Whether what was read can be used. */
  public enum Outcome {
    /** All of it, without a doubt. */
    RESULT("result"),
    /** All of it, but something was chosen, left out or is likely to be a mistake. */
    RESULT_WITH_PROBLEMS("result-with-problems"),
    /** Not before a question is answered: money stands on it. */
    NEEDS_ANSWER("needs-answer"),
    /** Not at all; a problem says why. */
    REFUSAL("refusal");

    private final String label;

    Outcome(String label) {
      this.label = label;
    }

    /** {@return the name in files, such as needs-answer} */
    public String label() {
      return label;
    }

    /** {@return whether the figures can be used} */
    public boolean isResult() {
      return this == RESULT || this == RESULT_WITH_PROBLEMS;
    }
  }

  static Builder builder() {
    return new Builder();
  }

  /** {@return whether what was read can be used} */
  public abstract Outcome outcome();

  /** {@return how each file was read} */
  public abstract ReadingPlan plan();

  /** {@return the accounts, in the order of the files} */
  public abstract ImmutableList<Account> accounts();

  /** {@return what is to be said about the files, in the order of files and rows} */
  public abstract ImmutableList<CrmProblem> problems();

  /** {@return what was noticed about parents: orphans, self-parents, circles} */
  public abstract ImmutableList<Finding> findings();

  /** {@return the SHA-256 of each file, by file name} */
  public abstract ImmutableMap<String, String> fingerprints();

  /** {@return the accounts that were counted with the account at the top of their group} */
  public abstract ImmutableMap<AccountId, AccountId> rolledUp();

  /** {@return the names of those that were counted with another, who are no accounts any more} */
  public abstract ImmutableMap<AccountId, String> rolledUpNames();

  /** {@return the names of all figures that some account has} */
  public abstract ImmutableSortedSet<String> measures();

  /** {@return what deals, orders or invoices add up to; empty if the files hold none} */
  public abstract Optional<Reconciliation> reconciliation();

  /** {@return what each account won, by the account as it stands in the files; exact} */
  public abstract ImmutableMap<AccountId, BigDecimal> won();

  /**
   * {@return the people at each account that files of contacts name, the owner of a contact as the
   * one of us who knows the person}
   */
  public abstract ImmutableMap<AccountId, RelationshipMap> relationships();

  /**
   * {@return whether something in the files did not count or was guessed, so that it needs mending}
   */
  public boolean hasDefects() {
    return problems().stream().anyMatch(problem -> problem.level() != ProblemLevel.INFO)
        || findings().stream().anyMatch(finding -> finding.severity() != Finding.Severity.INFO);
  }

  /**
   * Returns the accounts of a status; only customers become key accounts unless the model admits
   * others.
   *
   * @param status the status
   * @return the accounts, in the order of the files
   */
  public ImmutableList<AccountId> withStatus(Account.Status status) {
    return accounts().stream()
        .filter(account -> account.status() == status)
        .map(Account::id)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the problems that a person has to answer or mend before there is a result} */
  public ImmutableList<CrmProblem> questions() {
    return problems().stream()
        .filter(
            problem ->
                problem.level() == ProblemLevel.QUESTION || problem.level() == ProblemLevel.ERROR)
        .collect(ImmutableList.toImmutableList());
  }

  /** Builds {@link Reading} instances. */
  static final class Builder extends ImmutableReading.Builder {
    Builder() {}
  }
}
