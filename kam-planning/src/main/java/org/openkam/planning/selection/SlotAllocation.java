package org.openkam.planning.selection;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.openkam.core.account.AccountId;
import org.openkam.core.finding.Finding;
import org.openkam.core.model.SelectionModel;
import org.openkam.planning.choice.ChoiceProblem;
import org.openkam.planning.choice.ChoiceSolution;
import org.openkam.planning.choice.Limit;
import org.openkam.scoring.strategy.AccountScore;

/** Gives the places of a selection to the accounts that are worth most together. */
final class SlotAllocation {
  /** Sums of uses that exceed a limit by less are rounding, as a share of the limit. */
  private static final double ROUNDING = 1e-12;

  private final SelectionModel model;
  private final SelectionConstraints terms;
  private final ImmutableList<AccountScore> eligible;
  private final ImmutableList<Limit> limits;
  private final ChoiceProblem problem;
  private final ChoiceSolution choice;
  private final ImmutableSet<AccountId> chosen;
  private final double cut;
  private final ImmutableSet<AccountId> priced;
  private final ImmutableList<AccountId> byHand;

  SlotAllocation(
      SelectionModel model,
      SelectionConstraints terms,
      Candidates candidates,
      ImmutableList<AccountScore> eligible,
      ImmutableList<AccountId> byHand) {
    this.model = model;
    this.terms = terms;
    this.eligible = eligible;
    this.byHand = byHand;
    ImmutableList<AccountId> all =
        ImmutableList.<AccountId>builder()
            .addAll(byHand)
            .addAll(eligible.stream().map(AccountScore::account).toList())
            .build();
    this.limits = SlotLimits.less(new SlotLimits(model, terms, candidates).of(all), byHand);
    this.problem = ChoiceProblem.of(values(terms.switchingCost()), limits);
    this.choice = problem.solve();
    this.chosen = ImmutableSet.copyOf(choice.accounts());
    this.cut =
        eligible.stream()
            .filter(score -> isChosen(score.account()))
            .mapToDouble(AccountScore::score)
            .min()
            .orElse(Double.NEGATIVE_INFINITY);
    this.priced =
        eligible.stream()
            .map(AccountScore::account)
            .filter(account -> !isChosen(account))
            .limit(terms.pricedExclusions())
            .collect(toImmutableSet());
  }

  ChoiceProblem problem() {
    return problem;
  }

  ChoiceSolution choice() {
    return choice;
  }

  boolean isChosen(AccountId account) {
    return chosen.contains(account);
  }

  /** {@return what an account is worth: its score, moved up where scores are negative} */
  private ImmutableMap<AccountId, Double> values(double switchingCost) {
    double lowest = eligible.stream().mapToDouble(AccountScore::score).min().orElse(0);
    ImmutableMap.Builder<AccountId, Double> values = ImmutableMap.builder();
    for (AccountScore score : eligible) {
      boolean incumbent = terms.previous().contains(score.account());
      values.put(
          score.account(), score.score() - Math.min(0, lowest) + (incumbent ? switchingCost : 0));
    }
    return values.buildOrThrow();
  }

  /** {@return why an eligible account got no place} */
  Finding reason(AccountScore score) {
    List<String> exceeded =
        limits.stream()
            .filter(limit -> limit.use(score.account()) > 0)
            .filter(limit -> exceeds(limit, used(limit), score.account()))
            .map(Limit::name)
            .toList();
    if (score.score() > cut) {
      boolean kept = exceeded.equals(List.of(SlotLimits.PLACES)) && terms.switchingCost() > 0;
      return kept
          ? ExclusionReasons.keptByCost(score, cut, terms.switchingCost())
          : noRoom(score, exceeded);
    }
    return exceeded.equals(List.of(SlotLimits.PLACES))
        ? ExclusionReasons.belowCut(score, cut, model.selectionPolicy().maxKeyAccounts())
        : noRoom(score, exceeded);
  }

  private Finding noRoom(AccountScore score, List<String> exceeded) {
    AccountId account = score.account();
    List<String> tooSmall =
        limits.stream().filter(limit -> exceeds(limit, 0, account)).map(Limit::name).toList();
    if (!tooSmall.isEmpty()) {
      return byHand.isEmpty()
          ? ExclusionReasons.limitTooSmall(score, tooSmall)
          : ExclusionReasons.limitTakenByHand(score, tooSmall);
    }
    return priced.contains(account)
        ? ExclusionReasons.limitReached(
            score, exceeded, InclusionPrice.of(account, problem, choice))
        : ExclusionReasons.limitReached(score, exceeded);
  }

  /** {@return what the chosen accounts use of a limit} */
  private double used(Limit limit) {
    Double used = choice.uses().get(limit.name());
    return used == null ? 0 : used;
  }

  private static boolean exceeds(Limit limit, double used, AccountId newcomer) {
    return used + limit.use(newcomer) > limit.capacity() * (1 + ROUNDING);
  }

  /** {@return what is worth knowing about the choice} */
  ImmutableList<Finding> findings() {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    tieAtCut().ifPresent(findings::add);
    if (choice.greedyGap() > ROUNDING * choice.value()) {
      findings.add(ExclusionReasons.greedyIsWorse(choice));
    }
    if (!choice.hasProof()) {
      findings.add(ExclusionReasons.notProven(choice));
    }
    ImmutableList<AccountId> kept = keptByCost();
    if (!kept.isEmpty()) {
      findings.add(ExclusionReasons.kept(kept, terms.switchingCost()));
    }
    return findings.build();
  }

  private ImmutableList<AccountId> keptByCost() {
    if (terms.switchingCost() == 0 || choice.accounts().stream().noneMatch(this::isIncumbent)) {
      return ImmutableList.of();
    }
    List<AccountId> free = ChoiceProblem.of(values(0), limits).solve().accounts();
    return choice.accounts().stream()
        .filter(this::isIncumbent)
        .filter(account -> !free.contains(account))
        .collect(toImmutableList());
  }

  private boolean isIncumbent(AccountId account) {
    return terms.previous().contains(account);
  }

  /** Finds accounts that could take each other's place without a loss. */
  private Optional<Finding> tieAtCut() {
    ImmutableSet.Builder<AccountId> tied = ImmutableSet.builder();
    double[] worths = choice.accounts().stream().mapToDouble(this::worth).toArray();
    for (AccountScore score : eligible) {
      AccountId outside = score.account();
      if (isChosen(outside)) {
        continue;
      }
      double worth = worth(outside);
      for (int i = 0; i < worths.length; i++) {
        AccountId inside = choice.accounts().get(i);
        if (Math.abs(worths[i] - worth) <= model.scoringPolicy().tieTolerance()
            && leavesRoom(inside, outside)) {
          tied.add(inside, outside);
        }
      }
    }
    ImmutableSet<AccountId> all = tied.build();
    ImmutableList<AccountId> ordered =
        eligible.stream()
            .map(AccountScore::account)
            .filter(all::contains)
            .collect(toImmutableList());
    int places = (int) ordered.stream().filter(this::isChosen).count();
    return ordered.isEmpty()
        ? Optional.empty()
        : Optional.of(SelectionChecks.tieAtCut(ordered, places));
  }

  /** {@return whether an account fits within all limits in place of a chosen one} */
  private boolean leavesRoom(AccountId inside, AccountId outside) {
    return limits.stream()
        .noneMatch(limit -> exceeds(limit, used(limit) - limit.use(inside), outside));
  }

  private double worth(AccountId account) {
    return problem.values().getOrDefault(account, 0.0);
  }
}
