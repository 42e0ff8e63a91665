package org.openkam.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
  private final String measure;

  SizeWords(StudyReport report, SizeAndRisk size) {
    this.report = report;
    this.size = size;
    this.measure = size.measure().replace('-', ' ');
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
      sentences.add("Chosen without being among the largest: " + names(others) + ".");
    }
    return new ReportSection("Why these and not just the largest", sentences.build());
  }

  private String overlap(Overlap overlap) {
    int chosen = overlap.one().size();
    int shared = overlap.shared().size();
    if (chosen == 1) {
      return "The only key account is "
          + (shared == 1 ? "" : "not ")
          + "the largest by "
          + measure
          + ".";
    }
    return shared
        + " of the "
        + chosen
        + (shared == 1 ? " key accounts is" : " key accounts are")
        + " among the "
        + overlap.other().size()
        + " largest by "
        + measure
        + " (overlap "
        + Numbers.score(overlap.jaccard())
        + ", where 1 is the same list).";
  }

  private List<String> missed(AccountId account) {
    return report.selection().findExclusion(account).stream()
        .map(
            exclusion ->
                report.name(account)
                    + " is large ("
                    + Numbers.measured(size.sizes().getOrDefault(account, 0.0))
                    + "), but not chosen: "
                    + report.message(exclusion.reasons().get(0))
                    + ".")
        .toList();
  }

  private ReportSection concentration() {
    Concentration all = size.concentration();
    return new ReportSection(
        "How much depends on few",
        ImmutableList.of(
            "The largest account, "
                + report.name(size.losses().get(0).account())
                + ", makes up "
                + Numbers.percent(all.ratio(1))
                + " of "
                + measure
                + (all.size() < FEW ? "" : ", the five largest " + Numbers.percent(all.ratio(FEW)))
                + ".",
            "The largest fifth of the accounts makes up "
                + Numbers.percent(all.topShare(HEAD))
                + "; "
                + all.countForShare(1 - HEAD)
                + " of "
                + all.size()
                + " make up 80 %.",
            "The concentration is that of "
                + String.format(Locale.ROOT, "%.1f", all.effectiveNumber())
                + " accounts of the same size (Herfindahl index "
                + String.format(Locale.ROOT, "%.0f", 10_000 * all.herfindahl())
                + " of 10,000)."));
  }

  private ReportSection lossOfTheLargest() {
    SizeAndRisk.AccountLoss loss = size.losses().get(0);
    ImmutableList.Builder<String> sentences = ImmutableList.builder();
    sentences.add(
        "Losing "
            + report.name(loss.account())
            + " would cost "
            + Numbers.percentWithDecimal(loss.share())
            + " of "
            + measure
            + ".");
    for (SizeAndRisk.GroupLoss group : loss.groups()) {
      sentences.add(
          "In "
              + group.dimension().replace('-', ' ')
              + " "
              + group.group()
              + " it would cost "
              + Numbers.percentWithDecimal(group.share())
              + ".");
    }
    return new ReportSection("What if the largest account were lost", sentences.build());
  }

  private String names(Collection<AccountId> ids) {
    return ids.stream().map(report::name).collect(Collectors.joining(", "));
  }
}
