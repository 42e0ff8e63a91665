package org.openkam.planning.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.measure.Measure;
import org.openkam.core.numeric.Rounding;
import org.openkam.planning.choice.ChoiceSolution;
import org.openkam.scoring.strategy.AccountScore;

/** The sentences that tell why an account is not chosen, and what the choice rests on. */
final class ExclusionReasons {
  private static final int DECIMALS = 3;

  private ExclusionReasons() {}

  static Finding notOnShortlist(AccountId account) {
    return Finding.info(
        "NOT_ON_SHORTLIST",
        account.value(),
        "'{account}' is not on the shortlist, so it was not evaluated",
        ImmutableMap.of("account", account.value()));
  }

  static Finding refused(ManualDecision decision) {
    return Finding.info(
        "REFUSED_BY_HAND",
        decision.account().value(),
        "{author} decided against it: {reason}",
        ImmutableMap.of("author", decision.author(), "reason", decision.reason()));
  }

  static Finding notAdmitted(AccountId account, Account.Status status) {
    return Finding.info(
        "STATUS_NOT_ADMITTED",
        account.value(),
        "the model admits no account of status {status}",
        ImmutableMap.of("status", status.label()));
  }

  static Finding nobodyAdmitted(int accounts) {
    return Finding.blocking(
        "NO_ACCOUNT_ADMITTED",
        "selection",
        "none of {count} accounts has a status that the model admits; admit other statuses in its"
            + " selection policy, or correct the statuses",
        ImmutableMap.of("count", accounts));
  }

  static Finding effortUnknown(AccountId account, Measure measure) {
    return Finding.warning(
        "EFFORT_UNKNOWN",
        account.value(),
        "{measure} is not known, so nobody can say whether it fits the capacity",
        ImmutableMap.of("measure", measure.name()));
  }

  static Finding belowMinimum(AccountScore score, double minimum) {
    return Finding.info(
        "SCORE_BELOW_MINIMUM",
        score.account().value(),
        "the score {score} is below the minimum of {minimum}",
        ImmutableMap.of("score", rounded(score.score()), "minimum", minimum));
  }

  static Finding belowCut(AccountScore score, double cut, int places) {
    return Finding.info(
        "BELOW_THE_CUT",
        score.account().value(),
        "rank {rank}: the score {score} is {missing} short of the last key account, and "
            + (places == 1 ? "the only place is taken" : "all {limit} places are taken"),
        ImmutableMap.of(
            "rank", score.rank(),
            "score", rounded(score.score()),
            "missing", rounded(cut - score.score()),
            "limit", places));
  }

  static Finding limitTooSmall(AccountScore score, List<String> limits) {
    return Finding.info(
        "LIMIT_REACHED",
        score.account().value(),
        "rank {rank}: the score is {score}, but it alone needs more than these limits allow:"
            + " {limits}",
        ImmutableMap.of(
            "rank",
            score.rank(),
            "score",
            rounded(score.score()),
            "limits",
            limits,
            "cause",
            "ALONE"));
  }

  static Finding limitTakenByHand(AccountScore score, List<String> limits) {
    return Finding.info(
        "LIMIT_REACHED",
        score.account().value(),
        "rank {rank}: the score is {score}, but the key accounts chosen by hand leave too little of"
            + " these limits: {limits}",
        ImmutableMap.of(
            "rank",
            score.rank(),
            "score",
            rounded(score.score()),
            "limits",
            limits,
            "cause",
            "BY_HAND"));
  }

  static Finding limitReached(AccountScore score, List<String> limits) {
    return Finding.info(
        "LIMIT_REACHED",
        score.account().value(),
        "rank {rank}: the score is {score}, but the key accounts fill these limits: {limits}",
        ImmutableMap.of("rank", score.rank(), "score", rounded(score.score()), "limits", limits));
  }

  static Finding limitReached(AccountScore score, List<String> limits, InclusionPrice price) {
    return Finding.info(
        "LIMIT_REACHED",
        score.account().value(),
        "rank {rank}: the score is {score}, but the key accounts fill these limits: {limits}; to"
            + " choose it would make the key accounts worth "
            + (price.hasProof() ? "{price}" : "up to {price}")
            + " less together"
            + (price.instead().isEmpty() ? "" : " and take the place of {instead}"),
        ImmutableMap.of(
            "rank", score.rank(),
            "score", rounded(score.score()),
            "limits", limits,
            "price", rounded(price.points()),
            "instead", price.instead().stream().map(AccountId::value).toList()));
  }

  static Finding keptByCost(AccountScore score, double cut, double cost) {
    return Finding.info(
        "SWITCH_NOT_WORTH_IT",
        score.account().value(),
        "rank {rank}: the score {score} is {lead} better than that of a key account so far, but a"
            + " change costs {cost}",
        ImmutableMap.of(
            "rank", score.rank(),
            "score", rounded(score.score()),
            // the difference of two finite scores may be too large for a number
            "lead", rounded(Math.min(Double.MAX_VALUE, score.score() - cut)),
            "cost", cost));
  }

  static Finding kept(ImmutableList<AccountId> accounts, double cost) {
    return Finding.info(
        "KEPT_BY_SWITCHING_COST",
        "selection",
        "these key accounts stay only because a change costs {cost} points: {accounts}",
        ImmutableMap.of(
            "cost", cost, "accounts", accounts.stream().map(AccountId::value).toList()));
  }

  static Finding greedyIsWorse(ChoiceSolution choice) {
    return Finding.info(
        "BEST_ONE_BY_ONE_IS_WORSE",
        "selection",
        "taking the best account that still fits, one by one, would reach {greedy} points in all;"
            + " the chosen accounts reach {gap} more",
        ImmutableMap.of(
            "greedy", rounded(choice.greedyValue()), "gap", rounded(choice.greedyGap())));
  }

  static Finding notProven(ChoiceSolution choice) {
    return Finding.warning(
        "CHOICE_NOT_PROVEN",
        "selection",
        "the search was cut short; a choice that is up to {gap} points better may exist",
        ImmutableMap.of("gap", rounded(choice.gap())));
  }

  static Finding decidedByHand(ManualDecision decision, List<Finding> against) {
    ImmutableMap<String, Object> evidence =
        ImmutableMap.of(
            "author", decision.author(),
            "reason", decision.reason(),
            "against", against.stream().map(Finding::code).toList());
    return against.isEmpty()
        ? Finding.info(
            "CHOSEN_BY_HAND",
            decision.account().value(),
            "{author} chose it by hand: {reason}",
            evidence)
        : Finding.warning(
            "CHOSEN_BY_HAND",
            decision.account().value(),
            "{author} chose it by hand against {against}: {reason}",
            evidence);
  }

  static Finding decisionWithoutScore(ManualDecision decision) {
    return Finding.warning(
        "DECISION_WITHOUT_SCORE",
        decision.account().value(),
        "{author} chose it by hand, but it has no score and was left out",
        ImmutableMap.of("author", decision.author()));
  }

  private static double rounded(double score) {
    return Rounding.decimals(score, DECIMALS);
  }
}
