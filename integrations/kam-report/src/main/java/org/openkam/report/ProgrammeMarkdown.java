package org.openkam.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openkam.core.account.Evidence;
import org.openkam.planning.programme.KeyAccountRegister;
import org.openkam.planning.programme.ProgrammePolicy;
import org.openkam.planning.programme.ProgrammeReadiness;
import org.openkam.planning.programme.ProgrammeResult;

/** Writes the state of a key account programme as Markdown. */
public final class ProgrammeMarkdown {
  private ProgrammeMarkdown() {}

  /**
   * Writes whether a company is ready.
   *
   * @param readiness the answers and bottlenecks
   * @param policy what is expected of the programme
   * @param locale the language of the words and the form of numbers
   * @return the four questions, the bottlenecks, the weakest first, and the findings as Markdown
   */
  public static String readiness(
      ProgrammeReadiness readiness, ProgrammePolicy policy, Locale locale) {
    Wording wording = Wording.in(locale);
    Markdown markdown =
        new Markdown(wording)
            .heading(
                1, wording.text("programme.readiness", "name", Markdown.escaped(readiness.name())))
            .paragraph(
                readiness.hasBlockingFinding()
                    ? wording.text(
                        "programme.blocked", "status", wording.word(readiness.sponsorship()))
                    : wording.text("programme.worst", "status", wording.word(readiness.status())))
            .table(
                "programme.questions",
                ImmutableList.of("plan.question", "programme.answer", "plan.source"),
                List.of(ProgrammeReadiness.Question.values()),
                question -> question(readiness, question, wording))
            .table(
                "programme.bottlenecks",
                ImmutableList.of("programme.bottleneck", "programme.scale"),
                bottlenecks(readiness),
                bottleneck -> bottleneck(readiness, bottleneck, wording));
    return markdown.findings(readiness.check(policy)).render();
  }

  private static ImmutableList<String> question(
      ProgrammeReadiness readiness, ProgrammeReadiness.Question question, Wording wording) {
    return ImmutableList.of(
        wording.word(question),
        wording.word(readiness.answer(question)),
        Optional.ofNullable(readiness.evidence().get(question)).map(Evidence::source).orElse(""));
  }

  private static List<ProgrammeReadiness.Bottleneck> bottlenecks(ProgrammeReadiness readiness) {
    return Stream.concat(readiness.weakestFirst().stream(), readiness.notAssessed().stream())
        .toList();
  }

  private static ImmutableList<String> bottleneck(
      ProgrammeReadiness readiness, ProgrammeReadiness.Bottleneck bottleneck, Wording wording) {
    return ImmutableList.of(
        wording.capitalized(wording.word(bottleneck)),
        Optional.ofNullable(readiness.bottlenecks().get(bottleneck))
            .map(String::valueOf)
            .orElseGet(() -> wording.text("programme.notassessed")));
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
