package org.openkam.report;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Language;
import org.openkam.core.finding.Finding;
import org.openkam.planning.positioning.PortfolioMap;
import org.openkam.planning.selection.Selection;
import org.openkam.planning.selection.SelectionStability;
import org.openkam.planning.study.Study;

/**
 * A study as people read it.
 *
 * <p>Everything shown stands in the study; a part that the study does not have is not shown.
 *
 * @param study the study
 * @param language the language of labels and reasons
 */
public record StudyReport(Study study, Language language) {
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
    StringBuilder csv = new StringBuilder();
    try {
      writeExcludedCsv(csv);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return csv.toString();
  }

  /**
   * Writes every account that was not chosen with its reasons, row by row.
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
   * is not known is left empty; numbers have all their digits.
   *
   * @param out where the CSV with its header goes
   * @throws IOException if it cannot be written
   */
  public void writeAccountsCsv(Appendable out) throws IOException {
    AccountsCsv.write(this, out);
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

  /** {@return what size and the customers' own view say, between the map and the exclusions} */
  ImmutableList<ReportSection> sections() {
    ImmutableList.Builder<ReportSection> sections = ImmutableList.builder();
    study.sizeAndRisk().ifPresent(size -> sections.addAll(new SizeWords(this, size).sections()));
    study.mutualFit().flatMap(fit -> FitWords.section(this, fit)).ifPresent(sections::add);
    return sections.build();
  }

  /** {@return what is to be known before the result is used} */
  ImmutableList<Finding> findings() {
    return Stream.of(
            study.dataFindings().stream().filter(Finding::blocks),
            selection().findings().stream(),
            map().stream().flatMap(map -> map.findings().stream()))
        .flatMap(findings -> findings)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return what was noticed in the data and does not forbid the use} */
  ImmutableList<Finding> noticed() {
    return study.dataFindings().stream()
        .filter(finding -> !finding.blocks())
        .collect(ImmutableList.toImmutableList());
  }

  String name(AccountId account) {
    return study.name(account);
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
    return (chosen == 0 ? "No key accounts" : Numbers.counted(chosen, "key account"))
        + " "
        + (later == 0 ? "" : "and " + later + " for later ")
        + "out of "
        + Numbers.counted(all, "account")
        + ", chosen by the model \""
        + selection().model().labels().in(language())
        + "\"";
  }
}
