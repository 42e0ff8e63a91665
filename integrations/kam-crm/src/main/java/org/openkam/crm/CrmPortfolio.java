package org.openkam.crm;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.finding.Severity;

/**
 * What was read from the exports of a CRM system.
 *
 * @param accounts the accounts, in the order of the file
 * @param problems what is not as it should be, in the order of files and rows
 * @param findings what was noticed about parents: orphans, self-parents, circles
 * @param fingerprints the SHA-256 of each file, by file name
 * @param rolledUp the accounts that were counted with the account at the top of their group
 * @param measures the names of all figures that some account has or that could be derived
 */
public record CrmPortfolio(
    ImmutableList<Account> accounts,
    ImmutableList<CrmProblem> problems,
    ImmutableList<Finding> findings,
    ImmutableMap<String, String> fingerprints,
    ImmutableMap<AccountId, AccountId> rolledUp,
    ImmutableSortedSet<String> measures) {
  /**
   * {@return whether something in the files did not count or was guessed, so that it needs mending}
   */
  public boolean hasDefects() {
    return problems.stream().anyMatch(problem -> problem.severity() != Severity.INFO)
        || findings.stream().anyMatch(finding -> finding.severity() != Severity.INFO);
  }
}
