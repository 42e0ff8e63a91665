package org.openkam.crm;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openkam.core.account.Account;
import org.openkam.crm.problem.CrmProblem;
import org.openkam.crm.problem.ProblemCode;
import org.openkam.crm.problem.ProblemLevel;
import org.openkam.crm.problem.ProblemList;
import org.openkam.crm.words.Outcome;

/** Decides whether what was read can be used. */
final class Guards {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What is worth knowing, but leaves a reading without a doubt. */
  private static final ImmutableSet<ProblemCode> QUIET =
      ImmutableSet.of(
          ProblemCode.NO_CURRENCY,
          ProblemCode.DUPLICATE_ACCOUNT_NAME,
          ProblemCode.DATES_BORROWED,
          ProblemCode.DATES_INFERRED,
          ProblemCode.NO_AMOUNT,
          ProblemCode.NOT_USED);

  private Guards() {}

  /**
   * Reports what stands in the way of a result.
   *
   * @param words the stages of all rows and what each was taken for
   * @return the outcome
   */
  static Reading.Outcome outcome(
      Optional<Ledger> ledger,
      boolean isMixedCurrency,
      ProblemList problems,
      boolean isComplete,
      String words) {
    if (ledger.isEmpty()) {
      return isComplete ? Reading.Outcome.RESULT : Reading.Outcome.NEEDS_ANSWER;
    }
    Ledger all = ledger.get();
    boolean asks =
        all.isAmbiguous()
            || all.isMixed()
            || all.isUndecided()
            || all.hasConflicts()
            || isMixedCurrency
            || hasUnknownMoney(all);
    if (asks || !isComplete) {
      return Reading.Outcome.NEEDS_ANSWER;
    }
    if (isMostlyWithoutAccount(all)) {
      problems.add(
          ProblemCode.MOST_DEALS_WITHOUT_ACCOUNT,
          0,
          "",
          "rows",
          Integer.toString(all.leftOut(Ledger.LeftOut.WITHOUT_ACCOUNT).rows()),
          "all",
          Integer.toString(all.rowsIn()),
          "amount",
          all.leftOut(Ledger.LeftOut.WITHOUT_ACCOUNT).amount().toPlainString());
      return Reading.Outcome.REFUSAL;
    }
    if (all.counted().amount(Outcome.WON).signum() == 0) {
      problems.add(ProblemCode.NOTHING_WON, 0, "", "words", words);
      return Reading.Outcome.REFUSAL;
    }
    return Reading.Outcome.RESULT;
  }

  /** {@return the outcome once every problem is known} */
  static Reading.Outcome withProblems(Reading.Outcome outcome, Iterable<CrmProblem> problems) {
    if (outcome != Reading.Outcome.RESULT) {
      return outcome;
    }
    for (CrmProblem problem : problems) {
      if (!QUIET.contains(problem.code()) || problem.level() == ProblemLevel.QUESTION) {
        return Reading.Outcome.RESULT_WITH_PROBLEMS;
      }
    }
    return outcome;
  }

  /** {@return whether more than one percent of the money stands on stages that are not known} */
  static boolean hasUnknownMoney(Ledger ledger) {
    BigDecimal unknown =
        ledger
            .counted()
            .amount(Outcome.UNCLASSIFIED)
            .add(ledger.withoutAccount().amount(Outcome.UNCLASSIFIED));
    BigDecimal all = ledger.counted().total().add(ledger.withoutAccount().total());
    int rows = ledger.rows(Outcome.UNCLASSIFIED);
    return unknown.abs().multiply(HUNDRED).compareTo(all.abs()) > 0
        || (all.signum() == 0 && rows > 0);
  }

  /**
   * Returns whether nothing tells the accounts apart, so that every score would be the same, and
   * reports it. A trend alone does not count: it has no size.
   */
  static boolean tied(List<Account> accounts, ProblemList problems) {
    boolean tied =
        accounts.size() > 1
            && accounts.stream().allMatch(account -> sizes(account).equals(sizes(accounts.get(0))));
    if (tied) {
      problems.add(ProblemCode.ALL_TIED, 0, "");
    }
    return tied;
  }

  private static Map<String, Double> sizes(Account account) {
    return Maps.filterKeys(account.figures(), name -> !name.equals("revenue-trend"));
  }

  private static boolean isMostlyWithoutAccount(Ledger ledger) {
    BigDecimal with = ledger.counted().amount(Outcome.WON);
    BigDecimal without = ledger.withoutAccount().amount(Outcome.WON);
    if (without.signum() > 0) {
      return without.compareTo(with) > 0;
    }
    int rows = ledger.leftOut(Ledger.LeftOut.WITHOUT_ACCOUNT).rows();
    return rows > ledger.entries().size() && with.signum() == 0;
  }
}
