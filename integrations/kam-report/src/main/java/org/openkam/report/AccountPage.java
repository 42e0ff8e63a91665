package org.openkam.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.openkam.core.account.Account;
import org.openkam.core.relationship.Stakeholder;
import org.openkam.planning.positioning.PortfolioMap;
import org.openkam.planning.selection.KeyAccount;
import org.openkam.planning.selection.Selection;

/** Fills the page of one account. */
final class AccountPage {
  private final AccountReport brief;
  private final StudyReport report;
  private final Account account;
  private final Wording wording;

  AccountPage(AccountReport brief) {
    this.brief = brief;
    this.report = brief.report();
    this.account = brief.account();
    this.wording = withPeople(report.wording(), brief);
  }

  /** {@return the words with the people of the account by name, as well as the accounts} */
  private static Wording withPeople(Wording accounts, AccountReport brief) {
    ImmutableMap<String, String> people =
        brief.relations().stream()
            .flatMap(relations -> relations.map().stakeholders().stream())
            .collect(ImmutableMap.toImmutableMap(Stakeholder::id, Stakeholder::name));
    UnaryOperator<String> names = id -> people.getOrDefault(id, accounts.account(id));
    return accounts.withNames(names);
  }

  private ImmutableList<PageSection> sections() {
    return Stream.of(
            new AccountFigures(brief, wording).sections(),
            new AccountRelations(brief, wording).sections(),
            new AccountAgreements(brief, wording).sections(),
            ImmutableList.of(next(), missing()))
        .flatMap(ImmutableList::stream)
        .filter(section -> !section.isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  Pictures pictures() {
    ImmutableMap.Builder<String, String> pictures = ImmutableMap.builder();
    sections().forEach(section -> pictures.putAll(section.pictures()));
    return new Pictures(pictures.buildKeepingLast());
  }

  String render() {
    return PageSection.page(
        ImmutableMap.of(
            "title", report.name(account.id()),
            "lines", lines(),
            "model",
                wording.text(
                    "brief.model",
                    "model",
                    wording.label(report.study().model().labels()),
                    "day",
                    report.study().day()),
            "blocked", report.study().hasBlockingFinding() ? wording.text("blocked") : ""),
        sections(),
        wording);
  }

  private ImmutableList<String> lines() {
    return Stream.of(
            Optional.of(status()),
            Optional.of(decision()),
            report
                .map()
                .flatMap(map -> map.find(account.id()))
                .map(PortfolioMap.Placement::cell)
                .map(
                    cell ->
                        wording.text(
                            "brief.position",
                            "cell",
                            wording.label(cell.labels()),
                            "strategy",
                            wording.label(cell.strategy()))),
            report
                .stability()
                .flatMap(stability -> stability.find(account.id()))
                .map(
                    found ->
                        wording.capitalized(
                            wording.text(
                                    "selected.probability",
                                    "probability",
                                    found.probability().share())
                                + ".")))
        .flatMap(Optional::stream)
        .collect(ImmutableList.toImmutableList());
  }

  private String status() {
    String status = wording.text("brief.status." + account.status());
    return account
        .customerSince()
        .map(day -> wording.text("brief.since", "status", status, "day", day))
        .orElse(status);
  }

  private String decision() {
    Selection selection = report.selection();
    return decision("brief.key", selection.keyAccounts())
        .or(() -> decision("brief.future", selection.futureKeyAccounts()))
        .or(() -> selection.findExclusion(account.id()).map(this::excluded))
        .orElseGet(() -> wording.text("brief.notselected"));
  }

  private Optional<String> decision(String key, ImmutableList<KeyAccount> accounts) {
    return accounts.stream()
        .filter(chosen -> chosen.account().equals(account.id()))
        .map(
            chosen ->
                wording.text(
                    key,
                    "rank",
                    wording.figures().rank(chosen.score().rank()),
                    "score",
                    wording.figures().score(chosen.score().score())))
        .findFirst();
  }

  private String excluded(Selection.Exclusion exclusion) {
    return wording.text(
        "brief.excluded",
        "reasons",
        wording.list(exclusion.reasons().stream().map(wording::sentence).toList()));
  }

  private PageSection next() {
    return new NextSection(brief, wording).section();
  }

  private PageSection missing() {
    ImmutableList.Builder<String> missing = ImmutableList.builder();
    if (account.series().isEmpty() && account.transactions().isEmpty()) {
      missing.add("missing.trend");
    }
    if (brief.phase().isEmpty()) {
      missing.add("missing.phase");
    }
    if (brief.relations().map(all -> all.map().stakeholders().isEmpty()).orElse(true)) {
      missing.add("missing.people");
    }
    if (brief.scorecard().isEmpty()) {
      missing.add("missing.scorecard");
    }
    if (brief.plan().isEmpty()) {
      missing.add("missing.plan");
    }
    if (new AccountAgreements(brief, wording).benefits().isEmpty()) {
      missing.add("missing.benefits");
    }
    if (account.rivals().isEmpty()) {
      missing.add("missing.rivals");
    }
    return new PageSection("missing", wording)
        .bullets(missing.build().stream().map(wording::text).toList());
  }
}
