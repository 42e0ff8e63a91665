package org.openkam.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openkam.core.account.AccountId;
import org.openkam.planning.programme.KeyAccountRegister;
import org.openkam.planning.programme.LocalLesson;
import org.openkam.planning.programme.MaturityModel;
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
    Wording wording = ProgrammeTables.words(readiness, locale);
    ProgrammeTables tables = new ProgrammeTables(readiness, wording);
    Markdown markdown =
        new Markdown(wording)
            .heading(
                1, wording.text("programme.readiness", "name", Markdown.escaped(readiness.name())))
            .paragraph(
                wording.text(
                    readiness.hasBlockingFinding() ? "programme.blocked" : "programme.start"));
    for (MaturityModel model : readiness.models()) {
      markdown.heading(2, Markdown.escaped(wording.label(model.labels())));
      if (!model.source().isEmpty()) {
        markdown.paragraph(
            wording.text("programme.source", "source", Markdown.escaped(model.source())));
      }
      markdown.table(ProgrammeTables.HEAD, tables.rows(model));
    }
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
        ProgrammeWords.sentences(importance, policy, wording).stream()
            .map(Markdown::escaped)
            .collect(toImmutableList());
    return new Markdown(wording)
        .titled(1, "programme.importance")
        .paragraph(sentences.get(0))
        .bullets(sentences.subList(1, sentences.size()))
        .table(ProgrammeWords.YEAR, ProgrammeWords.years(importance, wording))
        .render();
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
            ProgrammeWords.LESSON,
            lessons.stream().map(lesson -> ProgrammeWords.lesson(lesson, wording)).toList())
        .findings(lessons.stream().flatMap(lesson -> lesson.check(asOf, policy).stream()).toList())
        .render();
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
    for (KeyAccountRegister.Brief brief : register.briefs()) {
      markdown
          .heading(2, Markdown.escaped(brief.account().value()))
          .paragraph(ProgrammeWords.place(brief, wording))
          .bullets(ProgrammeWords.reasons(brief, wording).stream().map(Markdown::escaped).toList());
    }
    return markdown.render();
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
            .table(ProgrammeWords.FIGURE, ProgrammeWords.figures(result, wording))
            .table(
                "programme.revenue",
                ProgrammeWords.REVENUE,
                result.revenue().entrySet().asList(),
                account -> ProgrammeWords.revenue(account, wording));
    return markdown.findings(result.check(policy)).render();
  }
}
