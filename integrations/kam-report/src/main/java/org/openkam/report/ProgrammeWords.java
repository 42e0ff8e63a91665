package org.openkam.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Evidence;
import org.openkam.planning.programme.KeyAccountRegister;
import org.openkam.planning.programme.LocalLesson;
import org.openkam.planning.programme.ProgrammeImportance;
import org.openkam.planning.programme.ProgrammePolicy;
import org.openkam.planning.programme.ProgrammeResult;

/** The sentences and table rows of a program, on a page and in Markdown. */
final class ProgrammeWords {
  /** The heads of a table of {@link #years}. */
  static final ImmutableList<String> YEAR =
      ImmutableList.of(
          "programme.yearto",
          "programme.accountscount",
          "plan.revenue",
          "programme.marginrate",
          "programme.largest");

  /** The heads of a table of lessons. */
  static final ImmutableList<String> LESSON =
      ImmutableList.of(
          "programme.lesson",
          "programme.learnedin",
          "programme.learnedon",
          "programme.takenup",
          "programme.waiting",
          "plan.source");

  /** The heads of a table of {@link #figures}. */
  static final ImmutableList<String> FIGURE =
      ImmutableList.of("programme.figure", "programme.value");

  /** The heads of a table of revenue by account. */
  static final ImmutableList<String> REVENUE = ImmutableList.of("account", "plan.revenue");

  private ProgrammeWords() {}

  /** {@return the answer, then a sentence a sign} */
  static ImmutableList<String> sentences(
      ProgrammeImportance importance, ProgrammePolicy policy, Wording wording) {
    return importance.check(policy).stream()
        .map(finding -> wording.capitalized(wording.sentence(finding)) + ".")
        .collect(toImmutableList());
  }

  static ImmutableList<ImmutableList<String>> years(
      ProgrammeImportance importance, Wording wording) {
    return importance.years().stream().map(year -> year(year, wording)).collect(toImmutableList());
  }

  private static ImmutableList<String> year(ProgrammeImportance.Year year, Wording wording) {
    Optional<AccountId> largest =
        year.revenue().entrySet().stream()
            .filter(entry -> entry.getValue() > 0)
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey);
    return ImmutableList.of(
        wording.date(year.day()),
        wording.figures().measured(year.revenue().size()),
        wording.figures().measured(year.totalRevenue()),
        year.marginRate().isPresent()
            ? wording.figures().percent(year.marginRate().getAsDouble())
            : "",
        largest.map(account -> wording.account(account.value())).orElse(""));
  }

  static ImmutableList<String> lesson(LocalLesson lesson, Wording wording) {
    return ImmutableList.of(
        lesson.what(),
        lesson.unit(),
        wording.date(lesson.learnedOn()),
        wording.list(
            lesson.takenUp().entrySet().stream()
                .map(
                    unit ->
                        wording.text(
                            "programme.takenupon", "unit", unit.getKey(), "day", unit.getValue()))
                .toList()),
        wording.list(lesson.waiting()),
        lesson.evidence().map(Evidence::source).orElse(""));
  }

  /** {@return rank and score of a key account} */
  static String place(KeyAccountRegister.Brief brief, Wording wording) {
    return wording.text(
        "programme.brief", "rank", wording.figures().rank(brief.rank()), "score", brief.score());
  }

  static ImmutableList<String> reasons(KeyAccountRegister.Brief brief, Wording wording) {
    return brief.reasons().stream()
        .map(wording::sentence)
        .map(wording::capitalized)
        .collect(toImmutableList());
  }

  static ImmutableList<String> revenue(Map.Entry<AccountId, Double> account, Wording wording) {
    return ImmutableList.of(
        wording.account(account.getKey().value()), wording.figures().measured(account.getValue()));
  }

  /** {@return the rows of margin, cost, contribution and what was not attributed} */
  static ImmutableList<ImmutableList<String>> figures(ProgrammeResult result, Wording wording) {
    Figures figures = wording.figures();
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    rows.add(row("programme.margin", figures.measured(result.margin()), wording));
    rows.add(row("programme.costtoserve", figures.measured(result.costToServe()), wording));
    rows.add(row("programme.contribution", figures.measured(result.contribution()), wording));
    result
        .returnOnCost()
        .ifPresent(share -> rows.add(row("programme.return", figures.percent(share), wording)));
    rows.add(
        row("programme.unattributed", figures.measured(result.unattributedRevenue()), wording));
    result
        .unattributedShare()
        .ifPresent(
            share -> rows.add(row("programme.unattributedshare", figures.percent(share), wording)));
    return rows.build();
  }

  private static ImmutableList<String> row(String key, String value, Wording wording) {
    return ImmutableList.of(wording.capitalized(wording.text(key)), value);
  }
}
