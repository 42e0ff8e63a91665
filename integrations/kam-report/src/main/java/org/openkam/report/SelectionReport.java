package org.openkam.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Language;
import org.openkam.core.finding.Finding;
import org.openkam.planning.positioning.PortfolioMap;
import org.openkam.planning.selection.Selection;
import org.openkam.planning.selection.SelectionStability;

/**
 * A selection with everything that is needed to show it to people.
 *
 * @param selection the selection
 * @param map where the accounts stand on the portfolio matrix of the model
 * @param sections what else is to be told, between the map and the exclusions
 * @param names the name of each account; an account without one is shown by its id
 * @param problems what a person should mend in the data, one sentence each
 * @param provenance where the result comes from, such as file names and fingerprints, by label
 * @param language the language of labels and reasons
 * @param stability how sure the selection is, or empty where that was not examined
 */
public record SelectionReport(
    Selection selection,
    Optional<PortfolioMap> map,
    ImmutableList<ReportSection> sections,
    ImmutableMap<AccountId, String> names,
    ImmutableList<String> problems,
    ImmutableMap<String, String> provenance,
    Language language,
    Optional<SelectionStability> stability) {
  /**
   * Creates a report that does not say how sure the selection is.
   *
   * @param selection the selection
   * @param map where the accounts stand on the portfolio matrix of the model
   * @param sections what else is to be told
   * @param names the name of each account
   * @param problems what a person should mend in the data, one sentence each
   * @param provenance where the result comes from, by label
   * @param language the language of labels and reasons
   */
  public SelectionReport(
      Selection selection,
      Optional<PortfolioMap> map,
      ImmutableList<ReportSection> sections,
      ImmutableMap<AccountId, String> names,
      ImmutableList<String> problems,
      ImmutableMap<String, String> provenance,
      Language language) {
    this(selection, map, sections, names, problems, provenance, language, Optional.empty());
  }

  /**
   * Returns this report with how sure the selection is.
   *
   * @param examined the stability of this selection
   * @return the report that shows it beside each key account
   */
  public SelectionReport withStability(SelectionStability examined) {
    return new SelectionReport(
        selection, map, sections, names, problems, provenance, language, Optional.of(examined));
  }

  /** {@return the report in short form for a terminal} */
  public String text() {
    return new TextReport(this).render();
  }

  /** {@return the report as one HTML page that needs nothing else} */
  public String html() {
    return new HtmlReport(this).render();
  }

  /** {@return every account that was not chosen with its reasons, as CSV with a header} */
  public String excludedCsv() {
    return ExcludedCsv.render(this);
  }

  String name(AccountId account) {
    String name = names().get(account);
    return name == null ? account.value() : name;
  }

  /** {@return the message of a finding, with the names of accounts} */
  String message(Finding finding) {
    return FindingWords.message(finding, this::name);
  }

  /** {@return the selection in one sentence} */
  String headline() {
    int chosen = selection().keyAccounts().size();
    int later = selection().futureKeyAccounts().size();
    int all = chosen + later + selection().exclusions().size();
    return Numbers.counted(chosen, "key account")
        + " "
        + (later == 0 ? "" : "and " + later + " for later ")
        + "out of "
        + Numbers.counted(all, "account")
        + ", chosen by the model \""
        + selection().model().labels().in(language())
        + "\"";
  }
}
