package org.openkam.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.planning.audit.Overlap;
import org.openkam.planning.selection.Selection;
import org.openkam.value.concentration.Concentration;
import org.openkam.value.concentration.Pareto;
import org.openkam.value.scenario.Impact;
import org.openkam.value.scenario.RevenueBook;
import org.openkam.value.scenario.RevenueLine;
import org.openkam.value.scenario.Scenario;
import org.openkam.value.scenario.ScenarioOutcome;

/**
 * What the size of accounts says beside a selection: why the key accounts are not just the largest,
 * how much depends on few, and what the loss of the largest would cost.
 */
public final class SizeSections {
  private static final int MOST_NAMES = 5;
  private static final double HEAD = 0.2;

  private final String measure;
  private final ImmutableMap<AccountId, Account> accounts;
  private final ImmutableMap<AccountId, Double> sizes;

  private SizeSections(
      String measure,
      ImmutableMap<AccountId, Account> accounts,
      ImmutableMap<AccountId, Double> sizes) {
    this.measure = measure;
    this.accounts = accounts;
    this.sizes = sizes;
  }

  /**
   * Returns the sections about accounts.
   *
   * @param accounts all accounts, each id once
   * @param measure the figure that tells their size, such as revenue won; what is not measured or
   *     not above zero is left out
   * @return the sections
   */
  public static SizeSections of(List<Account> accounts, String measure) {
    ImmutableMap.Builder<AccountId, Double> sizes = ImmutableMap.builder();
    for (Account account : accounts) {
      account
          .findFigure(measure)
          .ifPresent(
              size -> {
                if (size > 0) {
                  sizes.put(account.id(), size);
                }
              });
    }
    return new SizeSections(
        measure.replace('-', ' '),
        accounts.stream().collect(ImmutableMap.toImmutableMap(Account::id, account -> account)),
        sizes.buildOrThrow());
  }

  /** {@return the size of each account that has one} */
  public ImmutableMap<AccountId, Double> sizes() {
    return sizes;
  }

  /**
   * Returns why the key accounts are not just the largest, concentration and the loss of the
   * largest.
   *
   * @param selection the selection
   * @return the sections; none where no account has a size
   */
  public ImmutableList<ReportSection> about(Selection selection) {
    if (sizes.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<ReportSection> sections = ImmutableList.builder();
    if (!selection.chosenIds().isEmpty()) {
      sections.add(whyNotTheLargest(selection));
    }
    return sections.add(concentration()).add(lossOfTheLargest()).build();
  }

  /**
   * Returns a section of findings about accounts.
   *
   * @param title its title
   * @param findings the findings, whose subjects are accounts
   * @return the section, or empty where there is nothing to say
   */
  public Optional<ReportSection> findings(String title, List<Finding> findings) {
    return findings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ReportSection(
                title,
                findings.stream().map(this::sentence).collect(ImmutableList.toImmutableList())));
  }

  private String sentence(Finding finding) {
    String message = FindingWords.message(finding, this::name);
    return FindingWords.namesItsAccount(finding)
        ? message
        : name(AccountId.of(finding.subject())) + ": " + message;
  }

  private ReportSection whyNotTheLargest(Selection selection) {
    ImmutableList<AccountId> chosen = selection.chosenIds();
    Overlap overlap = Overlap.withLargest(chosen, sizes);
    ImmutableSet<AccountId> largest = overlap.other();
    ImmutableList.Builder<String> sentences = ImmutableList.builder();
    sentences.add(
        overlap.shared().size()
            + " of the "
            + chosen.size()
            + " key accounts are among the "
            + largest.size()
            + " largest by "
            + measure
            + " (overlap "
            + Numbers.score(overlap.jaccard())
            + ", where 1 is the same list).");
    List<AccountId> missed = largest.stream().filter(account -> !chosen.contains(account)).toList();
    for (AccountId account : missed.subList(0, Math.min(MOST_NAMES, missed.size()))) {
      selection
          .findExclusion(account)
          .ifPresent(
              exclusion ->
                  sentences.add(
                      name(account)
                          + " is large ("
                          + Numbers.measured(size(account))
                          + "), but not chosen: "
                          + FindingWords.message(exclusion.reasons().get(0), this::name)
                          + "."));
    }
    List<AccountId> others = chosen.stream().filter(account -> !largest.contains(account)).toList();
    if (!others.isEmpty()) {
      sentences.add("Chosen without being among the largest: " + names(others) + ".");
    }
    return new ReportSection("Why these and not just the largest", sentences.build());
  }

  private ReportSection concentration() {
    Pareto pareto = pareto();
    Concentration all = pareto.concentration();
    return new ReportSection(
        "How much depends on few",
        ImmutableList.of(
            "The largest account, "
                + name(pareto.largest())
                + ", makes up "
                + Numbers.percent(all.ratio(1))
                + " of "
                + measure
                + ", the five largest "
                + Numbers.percent(all.ratio(Math.min(MOST_NAMES, all.size())))
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
    AccountId largest = pareto().largest();
    Account lost = account(largest);
    RevenueBook book = book();
    ScenarioOutcome outcome = book.apply(Scenario.loss("loss of the largest", largest));
    ImmutableList.Builder<String> sentences = ImmutableList.builder();
    sentences.add(
        "Losing " + lost.name() + " would cost " + drop(outcome.total()) + " of " + measure + ".");
    lost.dimensions()
        .forEach(
            (dimension, value) ->
                Optional.ofNullable(outcome.by(dimension).get(value))
                    .ifPresent(
                        impact ->
                            sentences.add(
                                "In "
                                    + dimension.replace('-', ' ')
                                    + " "
                                    + value
                                    + " it would cost "
                                    + drop(impact)
                                    + ".")));
    return new ReportSection("What if the largest account were lost", sentences.build());
  }

  private RevenueBook book() {
    return new RevenueBook(
        sizes.entrySet().stream()
            .map(
                size ->
                    RevenueLine.builder()
                        .account(size.getKey())
                        .revenue(size.getValue())
                        .margin(0)
                        .dimensions(account(size.getKey()).dimensions())
                        .build())
            .collect(ImmutableList.toImmutableList()));
  }

  private Pareto pareto() {
    return Pareto.of(sizes);
  }

  private static String drop(Impact impact) {
    return String.format(Locale.ROOT, "%.1f %%", -100 * impact.revenue().relative().orElse(0));
  }

  private Account account(AccountId id) {
    return accounts.getOrDefault(id, Account.builder().id(id).build());
  }

  private double size(AccountId account) {
    return sizes.getOrDefault(account, 0.0);
  }

  private String name(AccountId account) {
    return account(account).name();
  }

  private String names(List<AccountId> ids) {
    return ids.stream().map(this::name).collect(Collectors.joining(", "));
  }
}
