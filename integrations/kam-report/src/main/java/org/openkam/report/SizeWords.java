package org.openkam.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.openkam.core.account.AccountId;
import org.openkam.planning.audit.Overlap;
import org.openkam.planning.study.SizeAndRisk;
import org.openkam.value.concentration.Concentration;

/** Puts into words what the size of accounts says beside a selection. */
final class SizeWords {
  private static final int MOST_NAMES = 5;
  private static final int FEW = 5;
  private static final double HEAD = 0.2;

  private final StudyReport report;
  private final SizeAndRisk size;
  private final Wording wording;
  private final String measure;

  SizeWords(StudyReport report, SizeAndRisk size, Wording wording) {
    this.report = report;
    this.size = size;
    this.wording = wording;
    this.measure = wording.measure(size.measure());
  }

  ImmutableList<ReportSection> sections() {
    ImmutableList.Builder<ReportSection> sections = ImmutableList.builder();
    size.largest().map(this::whyNotTheLargest).ifPresent(sections::add);
    return sections.add(concentration()).add(lossOfTheLargest()).build();
  }

  private ReportSection whyNotTheLargest(Overlap overlap) {
    ImmutableSet<AccountId> chosen = overlap.one();
    ImmutableSet<AccountId> largest = overlap.other();
    ImmutableList.Builder<String> sentences = ImmutableList.builder();
    sentences.add(overlap(overlap));
    largest.stream()
        .filter(account -> !chosen.contains(account))
        .limit(MOST_NAMES)
        .forEach(account -> sentences.addAll(missed(account)));
    List<AccountId> others = chosen.stream().filter(account -> !largest.contains(account)).toList();
    if (!others.isEmpty()) {
      sentences.add(wording.text("overlap.others", "accounts", wording.names(others)));
    }
    return new ReportSection("overlap", sentences.build());
  }

  private String overlap(Overlap overlap) {
    int chosen = overlap.one().size();
    int shared = overlap.shared().size();
    return chosen == 1
        ? wording.text("overlap.one", "shared", shared, "measure", measure)
        : wording.text(
            "overlap",
            ImmutableMap.of(
                "shared", shared,
                "chosen", chosen,
                "largest", overlap.other().size(),
                "measure", measure,
                "jaccard", overlap.jaccard()));
  }

  private List<String> missed(AccountId account) {
    return report.selection().findExclusion(account).stream()
        .map(
            exclusion ->
                wording.text(
                    "overlap.missed",
                    ImmutableMap.of(
                        "account", report.name(account),
                        "size", wording.figures().measured(size.sizes().getOrDefault(account, 0.0)),
                        "reason", wording.sentence(exclusion.reasons().get(0)))))
        .toList();
  }

  private ReportSection concentration() {
    Concentration all = size.concentration();
    ImmutableList.Builder<String> sentences = ImmutableList.builder();
    sentences.add(
        wording.text(
            "concentration.largest",
            ImmutableMap.of(
                "account", report.name(size.losses().get(0).account()),
                "share", all.ratio(1),
                "measure", measure)));
    if (all.size() >= FEW) {
      sentences.add(wording.text("concentration.five", "share", all.ratio(FEW)));
    }
    return new ReportSection(
        "concentration",
        sentences
            .add(
                wording.text(
                    "concentration.fifth",
                    ImmutableMap.of(
                        "share", all.topShare(HEAD),
                        "count", all.countForShare(1 - HEAD),
                        "all", all.size(),
                        "most", 1 - HEAD)))
            .add(
                wording.text(
                    "concentration.effective",
                    "effective",
                    all.effectiveNumber(),
                    "herfindahl",
                    10_000 * all.herfindahl()))
            .build());
  }

  private ReportSection lossOfTheLargest() {
    SizeAndRisk.AccountLoss loss = size.losses().get(0);
    ImmutableList.Builder<String> sentences = ImmutableList.builder();
    sentences.add(
        wording.text(
            "loss.account",
            ImmutableMap.of(
                "account", report.name(loss.account()),
                "share", loss.share(),
                "measure", measure)));
    loss.groups()
        .forEach(
            group ->
                sentences.add(
                    wording.text(
                        "loss.group",
                        ImmutableMap.of(
                            "dimension", wording.word(group.dimension()),
                            "group", group.group(),
                            "share", group.share()))));
    return new ReportSection("loss", sentences.build());
  }
}
