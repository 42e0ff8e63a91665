package org.openkam.examples.workflows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.PrintWriter;
import java.util.OptionalDouble;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.measure.AccountsAsOf;
import org.openkam.core.measure.MeasuredAccounts;
import org.openkam.core.model.SelectionModel;
import org.openkam.planning.selection.ImportanceMeasures;
import org.openkam.planning.selection.KeyAccountSelector;
import org.openkam.planning.selection.Selection;
import org.openkam.planning.selection.SelectionQuestions;
import org.openkam.planning.selection.SelectionWhatIf;
import org.openkam.scoring.counterfactual.Counterfactual.ActionableRange;
import org.openkam.scoring.standard.Strategies;

/** Prepares the meeting that chooses: three questions an account, and what would change a no. */
public final class SelectionRound {
  private SelectionRound() {}

  /** Runs the program, which takes no arguments. */
  public static void main(String... arguments) {
    Console.show(SelectionRound::run);
  }

  static void run(PrintWriter out) {
    SelectionQuestions questions = SelectionQuestions.of(0.6, 20, 1);
    SelectionModel model = RoundData.model().addAllGates(questions.allGates()).build();
    KeyAccountSelector selector = KeyAccountSelector.of(model, Strategies.standard());
    MeasuredAccounts measured = selector.measure(AccountsAsOf.undated(RoundData.accounts()));
    Selection selection = selector.select(measured);
    for (Account account : RoundData.accounts()) {
      double score = selection.scoring().orElseThrow().of(account.id()).score();
      boolean isKey = selection.keyAccountIds().contains(account.id());
      out.printf(
          "%s: %s, score %s%n",
          account.name(), isKey ? "key account" : "not chosen", Console.twoDigits(score));
      ImmutableMap<SelectionQuestions.Question, ImmutableList<Finding>> answers =
          questions.answer(measured, account.id(), OptionalDouble.of(score));
      answers.forEach((question, reasons) -> out.println(RoundData.words(question, reasons)));
      ImportanceMeasures.reference(account)
          .ifPresent(found -> out.println("  " + RoundData.WORDS.sentence(found)));
    }
    SelectionWhatIf whatIf = SelectionWhatIf.of(selector, measured);
    AccountId corvane = AccountId.of("Corvane");
    ImmutableList<ActionableRange> ways = RoundData.levers(model);
    out.println("Each of these alone would make Corvane a key account:");
    whatIf.eachToBeChosen(corvane, ways).forEach(change -> out.println(RoundData.words(change)));
    out.println("Together a smaller step of each is enough:");
    whatIf.toBeChosen(corvane, ways).ifPresent(change -> out.println(RoundData.words(change)));
  }
}
