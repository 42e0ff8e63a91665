package org.openkam.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.planning.plan.KeyStatus;
import org.openkam.planning.study.AccountChange;
import org.openkam.planning.study.StudyChanges;

/**
 * Writes what changed from one study to the next as letters, as Markdown: one for the management,
 * one for each account manager, and a draft for each customer concerned. What a customer reads
 * holds no score, no rank, no cell and no reason of ours.
 */
public final class ChangeLetters {
  private final Wording wording;

  private ChangeLetters(Locale locale) {
    this.wording = Wording.in(locale);
  }

  /**
   * Starts letters in a language.
   *
   * @param locale the language of the words and the form of numbers and dates
   * @return the writer of letters
   */
  public static ChangeLetters in(Locale locale) {
    return new ChangeLetters(locale);
  }

  /**
   * Writes to the management: who came, left and stayed, why, and what changed for all.
   *
   * @param changes what changed
   * @return the letter
   */
  public String management(StudyChanges changes) {
    Markdown letter =
        new Markdown(wording)
            .heading(1, wording.text("letter.management", "day", changes.day()))
            .paragraph(
                wording.text(
                    "letter.summary",
                    ImmutableMap.of(
                        "last", changes.lastDay(),
                        "came", changes.came().size(),
                        "left", changes.left().size(),
                        "stayed", changes.stayed().size())));
    section(letter, "letter.came", changes.came());
    section(letter, "letter.left", changes.left());
    section(letter, "letter.stayed", changes.stayed());
    if (!changes.reasons().isEmpty()) {
      letter.titled(2, "letter.for-all").bullets(sentences(changes.reasons()));
    }
    return letter.render();
  }

  private void section(Markdown letter, String title, List<AccountChange> changes) {
    if (!changes.isEmpty()) {
      letter.titled(2, title);
      changes.forEach(change -> account(letter, change));
    }
  }

  private void account(Markdown letter, AccountChange change) {
    letter
        .heading(3, Markdown.escaped(change.name()))
        .paragraph(ranks(change))
        .bullets(sentences(change.reasons()));
  }

  private String ranks(AccountChange change) {
    return wording.text(
        "letter.ranks",
        "now",
        rank("now", change.rankNow()),
        "before",
        rank("before", change.rankBefore()));
  }

  private String rank(String when, OptionalDouble rank) {
    return rank.isPresent()
        ? wording.text(
            "letter.rank-" + when, "rank", wording.figures().measured(rank.getAsDouble()))
        : wording.text("letter.unranked-" + when);
  }

  private ImmutableList<String> sentences(List<StudyChanges.Reason> reasons) {
    return reasons.stream()
        .map(reason -> Markdown.escaped(sentence(reason.finding())))
        .collect(ImmutableList.toImmutableList());
  }

  private String sentence(Finding finding) {
    String sentence = wording.capitalized(wording.sentence(finding));
    return sentence.endsWith(".") ? sentence : sentence + ".";
  }

  /**
   * Writes to an account manager: what becomes of each of their accounts, why, and what to do and
   * say, in this order.
   *
   * @param changes what changed
   * @param manager the name of the account manager
   * @param accounts the accounts that the manager looks after; those that neither were nor are key
   *     accounts are left out
   * @return the letter, or empty where none of the accounts was or is a key account
   */
  public Optional<String> manager(
      StudyChanges changes, String manager, Collection<AccountId> accounts) {
    ImmutableList<AccountChange> concerned =
        Stream.of(changes.came(), changes.left(), changes.stayed())
            .flatMap(List::stream)
            .filter(change -> accounts.contains(change.account()))
            .collect(ImmutableList.toImmutableList());
    if (concerned.isEmpty()) {
      return Optional.empty();
    }
    Markdown letter =
        new Markdown(wording)
            .heading(1, wording.text("letter.manager", "day", changes.day()))
            .paragraph(Markdown.escaped(manager) + ",");
    for (AccountChange change : concerned) {
      letter
          .heading(2, Markdown.escaped(change.name()))
          .paragraph(wording.text(verdict(change)))
          .bullets(sentences(change.reasons()));
      boolean stays = change.membership() == AccountChange.Membership.STAYED;
      steps(
          letter,
          stays ? "letter.this-year" : "letter.before-customer",
          change,
          KeyStatus.Step.Side.INSIDE);
      steps(letter, "letter.with-customer", change, KeyStatus.Step.Side.OUTSIDE);
    }
    return Optional.of(letter.render());
  }

  private static String verdict(AccountChange change) {
    return switch (change.membership()) {
      case CAME -> "letter.is-key-account";
      case LEFT -> isGone(change) ? "letter.is-gone" : "letter.is-under-review";
      case STAYED, OUTSIDE -> "letter.remains";
    };
  }

  private void steps(
      Markdown letter, String title, AccountChange change, KeyStatus.Step.Side side) {
    ImmutableList<String> steps =
        ahead(change).stream()
            .flatMap(status -> status.steps().stream())
            .filter(step -> step.side() == side)
            .map(step -> wording.term(step.labels().toString()) + ".")
            .collect(ImmutableList.toImmutableList());
    if (!steps.isEmpty()) {
      letter.titled(3, title).bullets(steps);
    }
  }

  /** The stops of the key status that the account has before it. */
  private static ImmutableList<KeyStatus> ahead(AccountChange change) {
    if (isGone(change)) {
      return ImmutableList.of();
    }
    return switch (change.membership()) {
      case CAME -> ImmutableList.of(KeyStatus.NOMINATED, KeyStatus.EXPECTATIONS_SET);
      case LEFT -> ImmutableList.of(KeyStatus.UNDER_REVIEW, KeyStatus.ENDING);
      case STAYED, OUTSIDE -> ImmutableList.of(KeyStatus.INFORMED);
    };
  }

  private static boolean isGone(AccountChange change) {
    return change.reasons().stream()
        .anyMatch(reason -> reason.finding().code().equals("ACCOUNT_GONE"));
  }

  /**
   * Drafts what to say to a customer, once the steps inside are done.
   *
   * @param change what becomes of the account
   * @param manager the name of the account manager, who signs
   * @return the draft, or empty where there is nothing to say: the account stays, never was a key
   *     account, or is no longer in the data
   */
  public Optional<String> customer(AccountChange change, String manager) {
    if (isGone(change)) {
      return Optional.empty();
    }
    return switch (change.membership()) {
      case CAME -> Optional.of(draft(change, manager, "letter.offer"));
      case LEFT -> Optional.of(draft(change, manager, "letter.farewell"));
      case STAYED, OUTSIDE -> Optional.empty();
    };
  }

  private String draft(AccountChange change, String manager, String text) {
    return new Markdown(wording)
        .heading(1, wording.text("letter.draft", "account", Markdown.escaped(change.name())))
        .paragraph(wording.text(text))
        .paragraph(wording.text(text + ".more"))
        .paragraph(Markdown.escaped(manager))
        .render();
  }
}
