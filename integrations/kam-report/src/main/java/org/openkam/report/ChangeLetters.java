package org.openkam.report;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Language;
import org.openkam.core.finding.Finding;
import org.openkam.planning.plan.KeyStatus;
import org.openkam.planning.study.AccountChange;
import org.openkam.planning.study.StudyChanges;

/**
 * Writes what changed from one study to the next as letters in English, as Markdown: one for the
 * management, one for each account manager, and a draft for each customer concerned. What a
 * customer reads holds no score, no rank, no cell and no reason of ours.
 */
public final class ChangeLetters {
  private static final Wording WORDING = Wording.in(Locale.ENGLISH);

  private ChangeLetters() {}

  /**
   * Writes to the management: who came, left and stayed, why, and what changed for all.
   *
   * @param changes what changed
   * @return the letter
   */
  public static String management(StudyChanges changes) {
    Markdown letter =
        new Markdown(WORDING)
            .heading(1, "Key accounts on " + changes.day())
            .paragraph(
                "Since "
                    + changes.lastDay()
                    + ": "
                    + counted(changes.came().size(), "new key account")
                    + ", "
                    + changes.left().size()
                    + " no longer, "
                    + changes.stayed().size()
                    + " still.");
    section(letter, "New", changes.came());
    section(letter, "No longer a key account", changes.left());
    section(letter, "Still a key account", changes.stayed());
    if (!changes.reasons().isEmpty()) {
      letter.heading(2, "What changed for all").bullets(sentences(changes.reasons()));
    }
    return letter.render();
  }

  private static void section(Markdown letter, String title, List<AccountChange> changes) {
    if (!changes.isEmpty()) {
      letter.heading(2, title);
      changes.forEach(change -> account(letter, change));
    }
  }

  private static void account(Markdown letter, AccountChange change) {
    letter
        .heading(3, Markdown.escaped(change.name()))
        .paragraph(ranks(change))
        .bullets(sentences(change.reasons()));
  }

  private static String ranks(AccountChange change) {
    return "Rank "
        + rank(change.rankNow().stream().boxed().findFirst())
        + ", before "
        + rank(change.rankBefore().stream().boxed().findFirst())
        + ".";
  }

  private static String rank(Optional<Double> rank) {
    return rank.map(WORDING.figures()::measured).orElse("none");
  }

  private static ImmutableList<String> sentences(List<StudyChanges.Reason> reasons) {
    return reasons.stream()
        .map(reason -> Markdown.escaped(sentence(reason.finding())))
        .collect(ImmutableList.toImmutableList());
  }

  private static String sentence(Finding finding) {
    String sentence = WORDING.capitalized(WORDING.sentence(finding));
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
  public static Optional<String> manager(
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
        new Markdown(WORDING)
            .heading(1, "Your key accounts on " + changes.day())
            .paragraph(Markdown.escaped(manager) + ",");
    for (AccountChange change : concerned) {
      letter
          .heading(2, Markdown.escaped(change.name()))
          .paragraph(verdict(change))
          .bullets(sentences(change.reasons()));
      boolean stays = change.membership() == AccountChange.Membership.STAYED;
      steps(
          letter,
          stays ? "This year" : "Before the customer hears of it",
          change,
          KeyStatus.Step.Side.INSIDE);
      steps(letter, "With the customer", change, KeyStatus.Step.Side.OUTSIDE);
    }
    return Optional.of(letter.render());
  }

  private static String verdict(AccountChange change) {
    return switch (change.membership()) {
      case CAME -> "Is a key account now.";
      case LEFT ->
          isGone(change)
              ? "Is no longer in the data. Find out what happened before anything else."
              : "Is no longer a key account by the model. The status is under review until people"
                  + " have decided.";
      case STAYED, OUTSIDE -> "Stays a key account.";
    };
  }

  private static void steps(
      Markdown letter, String title, AccountChange change, KeyStatus.Step.Side side) {
    ImmutableList<String> steps =
        ahead(change).stream()
            .flatMap(status -> status.steps().stream())
            .filter(step -> step.side() == side)
            .map(step -> step.labels().in(Language.EN) + ".")
            .collect(ImmutableList.toImmutableList());
    if (!steps.isEmpty()) {
      letter.heading(3, title).bullets(steps);
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
  public static Optional<String> customer(AccountChange change, String manager) {
    if (isGone(change)) {
      return Optional.empty();
    }
    String name = Markdown.escaped(change.name());
    return switch (change.membership()) {
      case CAME ->
          Optional.of(
              draft(
                  name,
                  manager,
                  "We would like to work with you as one of our key accounts.",
                  "Before anything changes we want to know what you expect of us, who should talk"
                      + " to whom, and how we both will see that it pays. May I come and talk"
                      + " about it?"));
      case LEFT ->
          Optional.of(
              draft(
                  name,
                  manager,
                  "We are changing the way we look after you, and you should hear it from me"
                      + " first.",
                  "What we have promised we keep. When we meet I will explain what changes, what"
                      + " stays, and who will be there for you."));
      case STAYED, OUTSIDE -> Optional.empty();
    };
  }

  private static String draft(String name, String manager, String first, String second) {
    return new Markdown(WORDING)
        .heading(1, "Draft to " + name)
        .paragraph(first)
        .paragraph(second)
        .paragraph(Markdown.escaped(manager))
        .render();
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
