package org.openkam.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openkam.core.account.Evidence;
import org.openkam.core.criterion.Language;
import org.openkam.core.finding.Finding;
import org.openkam.planning.programme.AccountBrief;
import org.openkam.planning.programme.Bottleneck;
import org.openkam.planning.programme.KeyAccountRegister;
import org.openkam.planning.programme.ManagementQuestion;
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
   * @param policy what the programme is held against
   * @return the four questions, the bottlenecks, the weakest first, and the findings as Markdown
   */
  public static String readiness(ProgrammeReadiness readiness, ProgrammePolicy policy) {
    Markdown markdown =
        new Markdown()
            .heading(1, "Readiness of " + Markdown.escaped(readiness.name()))
            .paragraph(
                readiness.hasBlockingFinding()
                    ? "**Blocked:** the sponsorship of the top management is "
                        + Markdown.words(readiness.sponsorship())
                        + "."
                    : "The worst answer is " + Markdown.words(readiness.status()) + ".")
            .table(
                "Questions",
                ImmutableList.of("Question", "Answer", "Known from"),
                List.of(ManagementQuestion.values()),
                question -> question(readiness, question))
            .table(
                "Bottlenecks, the weakest first",
                ImmutableList.of("Bottleneck", "From 0 (closed) to 4 (none)"),
                bottlenecks(readiness),
                bottleneck -> bottleneck(readiness, bottleneck));
    return markdown.findings(readiness.check(policy)).render();
  }

  private static ImmutableList<String> question(
      ProgrammeReadiness readiness, ManagementQuestion question) {
    return ImmutableList.of(
        question.labels().in(Language.EN),
        Markdown.words(readiness.answer(question)),
        Optional.ofNullable(readiness.evidence().get(question)).map(Evidence::source).orElse(""));
  }

  private static List<Bottleneck> bottlenecks(ProgrammeReadiness readiness) {
    return Stream.concat(readiness.weakestFirst().stream(), readiness.notAssessed().stream())
        .toList();
  }

  private static ImmutableList<String> bottleneck(
      ProgrammeReadiness readiness, Bottleneck bottleneck) {
    return ImmutableList.of(
        bottleneck.labels().in(Language.EN),
        Optional.ofNullable(readiness.bottlenecks().get(bottleneck))
            .map(String::valueOf)
            .orElse("not assessed"));
  }

  /**
   * Writes the key accounts and why they are.
   *
   * @param register the key accounts
   * @return one row an account and its reasons, best first, as Markdown
   */
  public static String register(KeyAccountRegister register) {
    Markdown markdown =
        new Markdown()
            .heading(1, "Key accounts by model " + Markdown.escaped(register.model().id()));
    register.briefs().forEach(brief -> brief(brief, markdown));
    return markdown.render();
  }

  private static void brief(AccountBrief brief, Markdown markdown) {
    markdown
        .heading(2, Markdown.escaped(brief.account().value()))
        .paragraph(
            "Rank "
                + Numbers.rank(brief.rank())
                + " with a score of "
                + Numbers.score(brief.score())
                + ".")
        .bullets(brief.reasons().stream().map(Finding::message).map(Markdown::escaped).toList());
  }

  /**
   * Writes what the programme brought and cost.
   *
   * @param result the result of one period
   * @param policy what the programme is held against
   * @return the revenue by account, the figures of the programme and the findings as Markdown
   */
  public static String result(ProgrammeResult result, ProgrammePolicy policy) {
    Markdown markdown =
        new Markdown()
            .heading(1, "Result of " + Markdown.escaped(result.name()))
            .table(ImmutableList.of("Figure", "Value"), figures(result))
            .table(
                "Revenue by account",
                ImmutableList.of("Account", "Revenue"),
                result.revenue().entrySet().asList(),
                account ->
                    ImmutableList.of(
                        account.getKey().value(), Numbers.measured(account.getValue())));
    return markdown.findings(result.check(policy)).render();
  }

  private static ImmutableList<ImmutableList<String>> figures(ProgrammeResult result) {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    rows.add(ImmutableList.of("margin", Numbers.measured(result.margin())));
    rows.add(ImmutableList.of("cost to serve", Numbers.measured(result.costToServe())));
    rows.add(ImmutableList.of("contribution", Numbers.measured(result.contribution())));
    result
        .returnOnCost()
        .ifPresent(share -> rows.add(ImmutableList.of("return on cost", Numbers.percent(share))));
    rows.add(
        ImmutableList.of(
            "revenue without an account", Numbers.measured(result.unattributedRevenue())));
    result
        .unattributedShare()
        .ifPresent(
            share ->
                rows.add(ImmutableList.of("share without an account", Numbers.percent(share))));
    return rows.build();
  }
}
