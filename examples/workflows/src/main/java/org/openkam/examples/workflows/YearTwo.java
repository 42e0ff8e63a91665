package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.planning.selection.SelectionConstraints;
import org.openkam.planning.study.AccountChange;
import org.openkam.planning.study.KeyAccountStudy;
import org.openkam.planning.study.Study;
import org.openkam.planning.study.StudyChanges;
import org.openkam.report.ChangeLetters;

/** Reads last year's study, chooses again, and writes who has to hear what. */
public final class YearTwo {
  private YearTwo() {}

  /** Runs the program, which takes no arguments. */
  public static void main(String... arguments) {
    Console.show(YearTwo::run);
  }

  static void run(PrintWriter out) {
    Study last = YearTwoData.lastYear();
    SelectionConstraints constraints =
        SelectionConstraints.builder().previous(stillThere(last)).switchingCost(0.01).build();
    Study study =
        KeyAccountStudy.of(YearTwoData.model())
            .under(constraints)
            .asOf(LocalDate.of(2026, 6, 30))
            .on(YearTwoData.accounts());
    StudyChanges changes = study.changesSince(last);

    ChangeLetters letters = ChangeLetters.in(Locale.ENGLISH);
    out.println(letters.management(changes));
    ImmutableSetMultimap<String, AccountId> portfolios =
        YearTwoData.managers().asMultimap().inverse();
    portfolios
        .asMap()
        .forEach(
            (manager, accounts) ->
                letters.manager(changes, manager, accounts).ifPresent(out::println));
    for (AccountChange change : changes.accounts()) {
      String manager = YearTwoData.managers().getOrDefault(change.account(), "");
      letters.customer(change, manager).ifPresent(out::println);
    }
  }

  /** A key account that is no longer in the data cannot be kept. */
  private static Set<AccountId> stillThere(Study last) {
    Set<AccountId> known =
        YearTwoData.accounts().stream().map(Account::id).collect(Collectors.toSet());
    return Sets.intersection(Set.copyOf(last.selection().chosenIds()), known);
  }
}
