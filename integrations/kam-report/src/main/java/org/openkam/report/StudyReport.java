package org.openkam.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.planning.positioning.PortfolioMap;
import org.openkam.planning.selection.Selection;
import org.openkam.planning.selection.SelectionStability;
import org.openkam.planning.study.Study;
import org.openkam.planning.study.StudyChanges;

/**
 * A study as people read it.
 *
 * <p>Everything shown stands in the study; a part that the study does not have is not shown.
 *
 * @param study the study
 * @param locale the language of the words, and the region whose form numbers and dates take
 * @param messages the sentences by language
 * @param accountPages the address of the page of an account that the page of the study links to
 * @param changes what changed since the last study; empty where there is none to compare with
 * @param trends how a quantity of the key accounts went; empty where none is shown
 */
public record StudyReport(
    Study study,
    Locale locale,
    Messages messages,
    ImmutableMap<AccountId, String> accountPages,
    Optional<StudyChanges> changes,
    Optional<AccountTrends> trends) {
  /**
   * Creates a report with the library's own sentences.
   *
   * @param study the study
   * @param locale the language of the words, and the region whose form numbers and dates take
   */
  public StudyReport(Study study, Locale locale) {
    this(study, locale, Messages.standard(), ImmutableMap.of(), Optional.empty(), Optional.empty());
  }

  /**
   * Returns this report with links to pages of accounts, such as those of {@link
   * AccountReport#html}.
   *
   * @param pages the address of the page by account, relative to the page of the study
   * @return the report
   */
  public StudyReport withAccountPages(Map<AccountId, String> pages) {
    return new StudyReport(study, locale, messages, ImmutableMap.copyOf(pages), changes, trends);
  }

  /**
   * Returns this report with what changed since an earlier study, which the page then shows.
   *
   * @param last the earlier study, whose day is not after that of this one
   * @return the report
   * @throws IllegalArgumentException if the other study is later, or one of the two is blocked and
   *     does not show its key accounts
   */
  public StudyReport since(Study last) {
    return new StudyReport(
        study, locale, messages, accountPages, Optional.of(study.changesSince(last)), trends);
  }

  /**
   * Returns this report with the trends of its key accounts, which the page then shows.
   *
   * @param measure the name of a series or of transactions, such as {@code revenue-won}
   * @param accounts the accounts of the study; what became known after its day is left out
   * @return the report
   */
  public StudyReport withTrends(String measure, Collection<Account> accounts) {
    return new StudyReport(
        study,
        locale,
        messages,
        accountPages,
        changes,
        Optional.of(AccountTrends.of(measure, accounts, study.day())));
  }

  /** {@return the report in short form for a terminal} */
  public String text() {
    return new TextReport(this).render();
  }

  /** {@return the report as one HTML page that needs nothing else} */
  public String html() {
    return new HtmlReport(this).render();
  }

  /**
   * {@return every account that was not chosen with its reasons, as CSV with a header, with numbers
   * as programs write them and the byte-order mark that spreadsheets know UTF-8 by}
   */
  public String excludedCsv() {
    StringBuilder csv = new StringBuilder();
    try {
      writeExcludedCsv(csv);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return csv.toString();
  }

  /**
   * Writes every account that was not chosen with its reasons, row by row, after the byte-order
   * mark that spreadsheets know UTF-8 by.
   *
   * @param out where the CSV with its header goes
   * @throws IOException if it cannot be written
   */
  public void writeExcludedCsv(Appendable out) throws IOException {
    ExcludedCsv.write(this, out);
  }

  /**
   * Writes every account of the study, row by row: the decision, rank, score, the codes of the
   * reasons and each measured value, and how probable its choice is where that was examined. What
   * is not known is left empty; numbers have all their digits. Meant for programs, so without a
   * byte-order mark.
   *
   * @param out where the CSV with its header goes
   * @throws IOException if it cannot be written
   */
  public void writeAccountsCsv(Appendable out) throws IOException {
    AccountsCsv.write(this, out);
  }

  /**
   * Writes the study as an .xlsx workbook: the chosen accounts, the others with their reasons, what
   * was measured of each account, the findings, what was noticed in the data and where it comes
   * from, each a sheet. Rows are written as they come. The same study gives the same sheets; the
   * properties of the file say when it was written.
   *
   * @param out where the workbook goes, which is not closed
   * @throws IOException if it cannot be written
   * @throws IllegalArgumentException if there are more accounts than the 1,048,575 of a sheet
   */
  public void writeWorkbook(OutputStream out) throws IOException {
    StudyWorkbook.write(this, out);
  }

  /**
   * Returns what is to be read of one account.
   *
   * @param account the account, of which what became known after the day of the study is left out
   * @return the report of the account
   * @throws IllegalArgumentException if the account is not one of the study
   */
  public AccountReport of(Account account) {
    return AccountReport.of(this, account);
  }

  /**
   * {@return the pictures that the study has, each a single SVG by its name: {@code ranking},
   * {@code trends}, {@code map} and {@code curve}}
   */
  public ImmutableMap<String, String> pictures() {
    return Pictures.of(this).standalone();
  }

  /** {@return the picture of the trends, where key accounts have any} */
  Optional<TrendsPicture> trendsPicture() {
    return trends
        .map(all -> new TrendsPicture(this, all, wording()))
        .filter(picture -> !picture.isEmpty());
  }

  Wording wording() {
    return Wording.in(locale)
        .withMessages(messages)
        .withModel(selection().model())
        .withNames(study.names());
  }

  Selection selection() {
    return study.selection();
  }

  Optional<PortfolioMap> map() {
    return study.positions();
  }

  Optional<SelectionStability> stability() {
    return study.stability();
  }

  /** {@return what is to be known before the result is used} */
  ImmutableList<Finding> findings() {
    return Stream.of(
            study.dataFindings().stream().filter(one -> one.blocks() || isOfModel(one)),
            selection().findings().stream(),
            map().stream().flatMap(map -> map.findings().stream()))
        .flatMap(findings -> findings)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return what was noticed in the data and does not forbid the use} */
  ImmutableList<Finding> noticed() {
    return study.dataFindings().stream()
        .filter(finding -> !finding.blocks() && !isOfModel(finding))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return whether a finding is about the model and its data as a whole, not about one record}
   */
  private static boolean isOfModel(Finding finding) {
    ImmutableSet<String> names = finding.evidence().names();
    return !names.contains("file") && !names.contains("account");
  }

  String name(AccountId account) {
    return study.name(account);
  }

  /** {@return the selection in one sentence} */
  static String headline(Selection selection, Wording wording) {
    int chosen = selection.keyAccounts().size();
    int later = selection.futureKeyAccounts().size();
    return wording.text(
        "headline",
        ImmutableMap.of(
            "chosen", chosen,
            "later", later,
            "all", chosen + later + selection.exclusions().size()));
  }
}
