package org.openkam.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.openkam.core.finding.Finding;
import org.openkam.planning.programme.KeyAccountRegister;
import org.openkam.planning.programme.MaturityModel;
import org.openkam.planning.programme.ProgrammeReadiness;
import org.openkam.planning.programme.ProgrammeResult;
import org.openkam.report.PageSection.Column;

/** The sections of the page of a program. */
final class ProgrammeSections {
  private static final ImmutableSet<String> NUMBERS =
      ImmutableSet.of(
          "programme.accountscount", "plan.revenue", "programme.marginrate", "programme.value");

  private final ProgrammeReport report;
  private final Wording wording;

  ProgrammeSections(ProgrammeReport report, Wording wording) {
    this.report = report;
    this.wording = wording;
  }

  private static ImmutableList<Column> columns(ImmutableList<String> heads) {
    return heads.stream()
        .map(head -> NUMBERS.contains(head) ? Column.number(head) : Column.text(head))
        .collect(ImmutableList.toImmutableList());
  }

  private static PageSection findings(
      List<Finding> findings, PageSection section, Wording wording) {
    return section.bullets(
        findings.stream()
            .map(
                finding ->
                    wording.text(
                        "about",
                        "account",
                        wording.text("severity." + finding.severity()),
                        "sentence",
                        wording.sentence(finding)))
            .toList());
  }

  PageSection importance() {
    PageSection section = new PageSection("importance", wording);
    report
        .importance()
        .ifPresent(
            importance -> {
              ImmutableList<String> sentences =
                  ProgrammeWords.sentences(importance, report.policy(), wording);
              section
                  .paragraph(sentences.get(0))
                  .bullets(sentences.subList(1, sentences.size()))
                  .table(
                      wording.text("programme.importance"),
                      columns(ProgrammeWords.YEAR),
                      ProgrammeWords.years(importance, wording));
            });
    return section;
  }

  PageSection readiness() {
    PageSection section = new PageSection("readiness", wording);
    report.readiness().ifPresent(readiness -> fill(section, readiness));
    return section;
  }

  private void fill(PageSection section, ProgrammeReadiness readiness) {
    Wording words = ProgrammeTables.words(readiness, report.locale()).withNames(report.names());
    ProgrammeTables tables = new ProgrammeTables(readiness, words);
    section.paragraph(
        wording.text(readiness.hasBlockingFinding() ? "programme.blocked" : "programme.start"));
    for (MaturityModel model : readiness.models()) {
      String label = words.label(model.labels());
      section.heading(label);
      if (!model.source().isEmpty()) {
        section.paragraph(words.text("programme.source", "source", model.source()));
      }
      section.table(label, columns(ProgrammeTables.HEAD), tables.rows(model));
    }
    findings(readiness.check(report.policy()), section, words);
  }

  PageSection register() {
    PageSection section = new PageSection("register", wording);
    report
        .register()
        .ifPresent(
            register -> {
              section.paragraph(wording.text("programme.register", "model", register.model().id()));
              for (KeyAccountRegister.Brief brief : register.briefs()) {
                section
                    .heading(wording.account(brief.account().value()))
                    .paragraph(ProgrammeWords.place(brief, wording))
                    .bullets(ProgrammeWords.reasons(brief, wording));
              }
            });
    return section;
  }

  PageSection result() {
    PageSection section = new PageSection("result", wording);
    report.result().ifPresent(result -> fill(section, result));
    return section;
  }

  private void fill(PageSection section, ProgrammeResult result) {
    section
        .table(
            wording.text("programme.result", "name", result.name()),
            columns(ProgrammeWords.FIGURE),
            ProgrammeWords.figures(result, wording))
        .table(
            wording.text("programme.revenue"),
            columns(ProgrammeWords.REVENUE),
            result.revenue().entrySet().stream()
                .map(account -> ProgrammeWords.revenue(account, wording))
                .toList());
    findings(result.check(report.policy()), section, wording);
  }

  PageSection lessons() {
    PageSection section =
        new PageSection("lessons", wording)
            .table(
                wording.text("programme.lessons"),
                columns(ProgrammeWords.LESSON),
                report.lessons().stream()
                    .map(lesson -> ProgrammeWords.lesson(lesson, wording))
                    .toList());
    return findings(
        report.lessons().stream()
            .flatMap(lesson -> lesson.check(report.day(), report.policy()).stream())
            .toList(),
        section,
        wording);
  }
}
