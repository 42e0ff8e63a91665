package org.openkam.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openkam.core.finding.Finding;
import org.openkam.planning.positioning.PortfolioMap;
import org.openkam.planning.selection.KeyAccount;
import org.openkam.planning.selection.SelectionStability;
import org.openkam.scoring.explanation.Contribution;

/** The first screen: who, why, how sure, and what next. */
final class Answers {
  private static final int MOST_NAMES = 15;
  private static final int MOST_CRITERIA = 3;
  private static final double SURE = 0.95;

  private final StudyReport report;
  private final Wording wording;
  private final ImmutableList<KeyAccount> chosen;

  Answers(StudyReport report, Wording wording) {
    this.report = report;
    this.wording = wording;
    this.chosen = report.selection().keyAccounts();
  }

  ImmutableList<Map<String, Object>> all() {
    return ImmutableList.of(
        answer("who", who()), answer("why", why()), answer("sure", sure()), answer("next", next()));
  }

  private Map<String, Object> answer(String id, List<String> sentences) {
    return ImmutableMap.of("id", id, "title", wording.text(id), "sentences", sentences);
  }

  private ImmutableList<String> who() {
    ImmutableList.Builder<String> who = ImmutableList.builder();
    if (chosen.isEmpty()) {
      return who.add(StudyReport.headline(report.selection(), wording)).build();
    }
    who.add(names(chosen));
    if (!report.selection().futureKeyAccounts().isEmpty()) {
      who.add(
          wording.text(
              "about",
              "account",
              wording.text("section.later"),
              "sentence",
              names(report.selection().futureKeyAccounts())));
    }
    return who.build();
  }

  private String names(List<KeyAccount> accounts) {
    return Names.atMost(
        MOST_NAMES,
        accounts.stream().map(account -> report.name(account.account())).toList(),
        wording);
  }

  /** The criteria that bring the key accounts most, by their share of all points they bring. */
  private ImmutableList<String> why() {
    Map<String, Double> points = new LinkedHashMap<>();
    for (KeyAccount account : chosen) {
      for (Contribution part : account.explanation().contributions()) {
        points.merge(
            wording.label(part.criterion().labels()), Math.max(0, part.amount()), Double::sum);
      }
    }
    double all = points.values().stream().mapToDouble(Double::doubleValue).sum();
    if (all <= 0) {
      return ImmutableList.of();
    }
    return points.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(MOST_CRITERIA)
        .filter(part -> part.getValue() > 0)
        .map(
            part ->
                wording.text(
                    "why.part", "criterion", part.getKey(), "share", part.getValue() / all))
        .collect(toImmutableList());
  }

  private ImmutableList<String> sure() {
    ImmutableList.Builder<String> sure = ImmutableList.builder();
    List<SelectionStability.AccountStability> stable =
        report.stability().stream()
            .flatMap(stability -> chosen.stream().map(one -> stability.find(one.account())))
            .flatMap(Optional::stream)
            .toList();
    if (stable.isEmpty()) {
      sure.add(wording.text("sure.unknown"));
    } else {
      sure.add(
          wording.text(
              "sure.summary",
              ImmutableMap.of(
                  "sure",
                  stable.stream().filter(one -> one.probability().share() >= SURE).count(),
                  "all",
                  chosen.size(),
                  "least",
                  SURE)));
      stable.stream()
          .min(Comparator.comparingDouble(one -> one.probability().share()))
          .filter(least -> least.probability().share() < 1)
          .ifPresent(
              least ->
                  sure.add(
                      wording.text(
                          "sure.least",
                          "account",
                          report.name(least.account()),
                          "probability",
                          least.probability().share())));
    }
    long partly = chosen.stream().filter(one -> one.score().coverage() < 1).count();
    if (!chosen.isEmpty()) {
      sure.add(
          partly == 0
              ? wording.text("sure.data")
              : wording.text("sure.data.missing", "count", partly));
    }
    return sure.build();
  }

  private ImmutableList<String> next() {
    ImmutableList.Builder<String> next = ImmutableList.builder();
    Map<String, List<String>> byStrategy = new LinkedHashMap<>();
    for (KeyAccount account : chosen) {
      report
          .map()
          .flatMap(map -> map.find(account.account()))
          .map(PortfolioMap.Placement::cell)
          .ifPresent(
              cell ->
                  byStrategy
                      .computeIfAbsent(wording.label(cell.strategy()), label -> new ArrayList<>())
                      .add(report.name(account.account())));
    }
    byStrategy.forEach(
        (label, names) ->
            next.add(
                wording.text(
                    "next.cell",
                    "label",
                    label,
                    "accounts",
                    Names.atMost(MOST_NAMES, names, wording))));
    long grave =
        report.findings().stream()
            .map(Finding::severity)
            .filter(severity -> severity != Finding.Severity.INFO)
            .count();
    next.add(
        grave == 0
            ? wording.text("next.none")
            : wording.text(
                "next.findings", "count", grave, "section", wording.text("section.findings")));
    return next.build();
  }
}
