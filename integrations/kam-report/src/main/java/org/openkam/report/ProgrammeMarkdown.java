package org.openkam.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openkam.core.account.AccountId;
import org.openkam.core.account.Evidence;
import org.openkam.planning.programme.KeyAccountRegister;
import org.openkam.planning.programme.LocalLesson;
import org.openkam.planning.programme.ProgrammeImportance;
import org.openkam.planning.programme.ProgrammePolicy;
import org.openkam.planning.programme.ProgrammeReadiness;
import org.openkam.planning.programme.ProgrammeResult;

/** Writes the state of a key account program as Markdown. */
public final class ProgrammeMarkdown {
  private ProgrammeMarkdown() {}

  /**
   * Writes whether a company is ready.
   *
   * @param readiness the levels that people gave
   * @param policy what is expected of the program
   * @param locale the language of the words and the form of numbers
   * @return whether the program may start, a table a model, the weakest aspects first, and the
   *     findings as Markdown
   */
  public static String readiness(
      ProgrammeReadiness readiness, ProgrammePolicy policy, Locale locale) {
    Wording wording = Wording.in(locale);
    wording = wording.withTerms(Terms.standard().withModels(readiness.models()));
    Markdown markdown =
        new Markdown(wording)
            .heading(
                1, wording.text("programme.readiness", "name", Markdown.escaped(readiness.name())))
            .paragraph(
                wording.text(
                    readiness.hasBlockingFinding() ? "programme.blocked" : "programme.start"));
    readiness.models().forEach(new ProgrammeTables(readiness, wording, markdown)::model);
    return markdown.findings(readiness.check(policy)).render();
  }

  /**
   * Writes how important key account management is.
   *
   * @param importance what the portfolio brought, year by year
   * @param policy from which numbers on a sign speaks for key account management
   * @param names the names of accounts; an account without one goes by its id
   * @param locale the language of the words and the form of numbers and dates
   * @return the answer with a line a sign, and a row a year, as Markdown
   */
  public static String importance(
      ProgrammeImportance importance,
      ProgrammePolicy policy,
      Map<AccountId, String> names,
      Locale locale) {
    Wording wording = Wording.in(locale).withNames(names);
    ImmutableList<String> sentences =
        importance.check(policy).stream()
            .map(finding -> Markdown.escaped(wording.capitalized(wording.sentence(finding)) + "."))
            .collect(toImmutableList());
    return new Markdown(wording)
        .titled(1, "programme.importance")
        .paragraph(sentences.get(0))
        .bullets(sentences.subList(1, sentences.size()))
        .table(
            ImmutableList.of(
                "programme.yearto",
                "programme.accountscount",
                "plan.revenue",
                "programme.marginrate",
                "programme.largest"),
            importance.years().stream().map(year -> year(year, wording)).toList())
        .render();
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

  /**
   * Writes what units learned, and who has taken it up.
   *
   * @param lessons the lessons, in the order to show
   * @param asOf the day to look from
   * @param policy after how many days a lesson should have been taken up
   * @param locale the language of the words and the form of numbers and dates
   * @return one row a lesson and the findings as Markdown
   */
  public static String lessons(
      List<LocalLesson> lessons, LocalDate asOf, ProgrammePolicy policy, Locale locale) {
    Wording wording = Wording.in(locale);
    return new Markdown(wording)
        .titled(1, "programme.lessons")
        .table(
            ImmutableList.of(
                "programme.lesson",
                "programme.learnedin",
                "programme.learnedon",
                "programme.takenup",
                "programme.waiting",
                "plan.source"),
            lessons.stream().map(lesson -> lesson(lesson, wording)).toList())
        .findings(lessons.stream().flatMap(lesson -> lesson.check(asOf, policy).stream()).toList())
        .render();
  }

  private static ImmutableList<String> lesson(LocalLesson lesson, Wording wording) {
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

  /**
   * Writes the key accounts and why they are.
   *
   * @param register the key accounts
   * @param locale the language of the words and the form of numbers
   * @return one row an account and its reasons, best first, as Markdown
   */
  public static String register(KeyAccountRegister register, Locale locale) {
    Wording wording = Wording.in(locale);
    Markdown markdown =
        new Markdown(wording)
            .heading(
                1,
                wording.text(
                    "programme.register", "model", Markdown.escaped(register.model().id())));
    register.briefs().forEach(brief -> brief(brief, markdown, wording));
    return markdown.render();
  }

  private static void brief(KeyAccountRegister.Brief brief, Markdown markdown, Wording wording) {
    markdown
        .heading(2, Markdown.escaped(brief.account().value()))
        .paragraph(
            wording.text(
                "programme.brief",
                "rank",
                wording.figures().rank(brief.rank()),
                "score",
                brief.score()))
        .bullets(
            brief.reasons().stream()
                .map(wording::sentence)
                .map(wording::capitalized)
                .map(Markdown::escaped)
                .toList());
  }

  /**
   * Writes what the programme brought and cost.
   *
   * @param result the result of one period
   * @param policy what is expected of the programme
   * @param locale the language of the words and the form of numbers
   * @return the revenue by account, the figures of the programme and the findings as Markdown
   */
  public static String result(ProgrammeResult result, ProgrammePolicy policy, Locale locale) {
    Wording wording = Wording.in(locale);
    Markdown markdown =
        new Markdown(wording)
            .heading(1, wording.text("programme.result", "name", Markdown.escaped(result.name())))
            .table(
                ImmutableList.of("programme.figure", "programme.value"), figures(result, wording))
            .table(
                "programme.revenue",
                ImmutableList.of("account", "plan.revenue"),
                result.revenue().entrySet().asList(),
                account ->
                    ImmutableList.of(
                        account.getKey().value(), wording.figures().measured(account.getValue())));
    return markdown.findings(result.check(policy)).render();
  }

  private static ImmutableList<ImmutableList<String>> figures(
      ProgrammeResult result, Wording wording) {
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
