package org.openkam.crm;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountHierarchy;
import org.openkam.core.account.AccountId;

/**
 * Reads accounts, and on request opportunities, from CSV exports.
 *
 * <p>Files are in UTF-8, or read as Windows-1252 with a problem that says so; the separator is a
 * comma, a semicolon or a tab; headers may be English, Dutch, German or API names. Numeric columns
 * of the accounts become figures under their header in lower case with hyphens, all other columns
 * dimensions; {@link #withLabels} lets a header count as another. From opportunities come {@code
 * revenue-won} (also as a quarterly series), {@code revenue-trend}, {@code win-rate}, {@code
 * open-pipeline}, {@code product-breadth}, {@code deals-won} and {@code average-deal}. Immutable.
 *
 * @param accounts the file of accounts, one row each
 * @param opportunities the file of opportunities, one row each
 * @param grouping whether subsidiaries stand for themselves
 * @param asOf the first day of which nothing is taken from the opportunities; empty for all days
 * @param labels what a header counts as, by the header in lower case without blanks and punctuation
 */
public record CrmReader(
    Path accounts,
    Optional<Path> opportunities,
    Grouping grouping,
    Optional<LocalDate> asOf,
    ImmutableMap<String, String> labels) {
  /** Whether subsidiaries stand for themselves. */
  public enum Grouping {
    /** Every account stands for itself. */
    SINGLE_ACCOUNTS,
    /** Opportunities of subsidiaries count for the account at the top, which alone remains. */
    ROLLED_UP
  }

  /**
   * Creates a reader.
   *
   * @param accounts the file of accounts, one row each
   * @param opportunities the file of opportunities, one row each
   * @param grouping whether subsidiaries stand for themselves
   * @param asOf the first day of which nothing is taken from the opportunities; empty for all days
   * @param labels what a header counts as, by the header in any spelling
   */
  public CrmReader {
    labels = plain(labels);
  }

  /**
   * Returns the reader of a file of accounts.
   *
   * @param accounts the file
   * @return the reader
   */
  public static CrmReader of(Path accounts) {
    return new CrmReader(
        accounts, Optional.empty(), Grouping.SINGLE_ACCOUNTS, Optional.empty(), ImmutableMap.of());
  }

  /**
   * Returns a reader that also reads opportunities.
   *
   * @param file the file of opportunities
   * @return the reader
   */
  public CrmReader withOpportunities(Path file) {
    return new CrmReader(accounts, Optional.of(file), grouping, asOf, labels);
  }

  /**
   * Returns a reader with another grouping.
   *
   * @param other whether subsidiaries stand for themselves
   * @return the reader
   */
  public CrmReader withGrouping(Grouping other) {
    return new CrmReader(accounts, opportunities, other, asOf, labels);
  }

  /**
   * Returns a reader that sees the opportunities as they stood at the beginning of a day, to choose
   * by what was known then.
   *
   * <p>What was decided on that day or later is open and has no value yet; what was entered later,
   * or bears no date that tells, is not there. The file of accounts bears no dates and is read as
   * it is.
   *
   * @param day the first day that is not known
   * @return the reader
   */
  public CrmReader asOf(LocalDate day) {
    return new CrmReader(accounts, opportunities, grouping, Optional.of(day), labels);
  }

  /**
   * Returns a reader that also takes headers for others, such as {@link HubSpotLabels#DUTCH} or the
   * names that an administrator gave.
   *
   * <p>Headers are compared without case, blanks and punctuation, and in both files. Labels that
   * come later take the place of those of the same header.
   *
   * @param more the headers that are meant, by those that the files may have
   * @return the reader
   */
  public CrmReader withLabels(Map<String, String> more) {
    ImmutableMap<String, String> all =
        ImmutableMap.<String, String>builder()
            .putAll(labels)
            .putAll(plain(more))
            .buildKeepingLast();
    return new CrmReader(accounts, opportunities, grouping, asOf, all);
  }

  private static ImmutableMap<String, String> plain(Map<String, String> labels) {
    ImmutableMap.Builder<String, String> plain = ImmutableMap.builder();
    labels.forEach((header, meant) -> plain.put(CrmField.plain(header), meant));
    return plain.buildKeepingLast();
  }

  /**
   * Reads the files.
   *
   * @return what they hold, with every problem
   * @throws CrmRefusedException if a file is missing or cannot be read as an export at all
   */
  public CrmPortfolio read() {
    CsvTable accountTable = CsvTable.read(accounts, labels);
    ImmutableList<Account> all = AccountsFile.read(accountTable);
    AccountHierarchy hierarchy = AccountHierarchy.of(all);
    ImmutableList<Account> kept = kept(all, hierarchy);
    ImmutableList.Builder<CrmProblem> problems = ImmutableList.builder();
    problems.addAll(accountTable.problems().build());
    ImmutableMap.Builder<String, String> fingerprints = ImmutableMap.builder();
    fingerprints.put(accountTable.name(), accountTable.fingerprint());
    if (opportunities.isPresent()) {
      CsvTable table = CsvTable.read(opportunities.get(), labels);
      OpportunityMeasures measures =
          OpportunityMeasures.of(
              known(OpportunitiesFile.read(table, all)), account -> counted(account, hierarchy));
      kept = kept.stream().map(measures::measured).collect(ImmutableList.toImmutableList());
      problems.addAll(table.problems().build());
      fingerprints.put(table.name(), table.fingerprint());
    }
    return new CrmPortfolio(
        kept,
        problems.build(),
        hierarchy.findings(),
        fingerprints.buildOrThrow(),
        rolledUp(hierarchy),
        measures(kept));
  }

  private ImmutableList<Opportunity> known(ImmutableList<Opportunity> all) {
    return asOf.map(
            day ->
                all.stream()
                    .flatMap(opportunity -> opportunity.before(day).stream())
                    .collect(ImmutableList.toImmutableList()))
        .orElse(all);
  }

  private AccountId counted(AccountId account, AccountHierarchy hierarchy) {
    return grouping == Grouping.ROLLED_UP ? hierarchy.top(account) : account;
  }

  private ImmutableList<Account> kept(ImmutableList<Account> all, AccountHierarchy hierarchy) {
    return all.stream()
        .filter(account -> counted(account.id(), hierarchy).equals(account.id()))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableMap<AccountId, AccountId> rolledUp(AccountHierarchy hierarchy) {
    ImmutableMap.Builder<AccountId, AccountId> rolledUp = ImmutableMap.builder();
    for (AccountId account : hierarchy.accounts()) {
      AccountId counted = counted(account, hierarchy);
      if (!counted.equals(account)) {
        rolledUp.put(account, counted);
      }
    }
    return rolledUp.buildOrThrow();
  }

  private ImmutableSortedSet<String> measures(ImmutableList<Account> kept) {
    ImmutableSortedSet.Builder<String> measures = ImmutableSortedSet.naturalOrder();
    kept.forEach(account -> measures.addAll(account.figures().keySet()));
    return measures
        .addAll(opportunities.isPresent() ? OpportunityMeasures.NAMES : ImmutableList.of())
        .build();
  }
}
