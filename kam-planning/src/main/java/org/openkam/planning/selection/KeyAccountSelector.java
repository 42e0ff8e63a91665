package org.openkam.planning.selection;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.execution.Interruption;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.measure.AccountsAsOf;
import org.openkam.core.measure.Measure;
import org.openkam.core.measure.MeasuredAccounts;
import org.openkam.core.model.ModelLinter;
import org.openkam.core.model.SelectionModel;
import org.openkam.planning.selection.ManualDecision.Verdict;
import org.openkam.scoring.strategy.AccountScore;
import org.openkam.scoring.strategy.Ranking;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.scoring.strategy.StrategyRegistry;

/**
 * Chooses key accounts by a selection model.
 *
 * <p>All accounts of the shortlist with enough data are scored, then the gates exclude, then those
 * of the others are taken that are worth most together within the limits. An account that a gate
 * excludes keeps its score, so that everybody can see what the gate cost. Where values are missing
 * and the policy of the model lets others stand in for them, a finding names the accounts that
 * would enter or leave if all of them were at their worst, at their best or at the median.
 * Immutable and safe for many threads.
 */
public final class KeyAccountSelector {
  /** By how much more accounts are looked at where too few of the best may be chosen. */
  private static final int MORE = 4;

  private static final String WORK = "the selection";

  private final SelectionModel model;
  private final ScoringStrategy strategy;
  private final SelectionConstraints terms;

  private KeyAccountSelector(
      SelectionModel model, ScoringStrategy strategy, SelectionConstraints terms) {
    this.model = model;
    this.strategy = strategy;
    this.terms = terms;
  }

  /**
   * Returns the selector of a model whose strategy is looked up by name.
   *
   * @param model the model
   * @param strategies knows the strategy that the model names
   * @return the selector
   * @throws IllegalArgumentException if the strategy or one of its parameters is unknown
   */
  public static KeyAccountSelector of(SelectionModel model, StrategyRegistry strategies) {
    return of(model, strategies.strategy(model.strategy()));
  }

  /**
   * Returns the selector of a model with a strategy in hand, whatever the model names.
   *
   * @param model the model
   * @param strategy the strategy
   * @return the selector
   */
  public static KeyAccountSelector of(SelectionModel model, ScoringStrategy strategy) {
    return new KeyAccountSelector(model, strategy, SelectionConstraints.none());
  }

  /**
   * Returns this selector with terms to keep besides the model.
   *
   * @param terms the terms
   * @return the selector
   */
  public KeyAccountSelector on(SelectionConstraints terms) {
    return new KeyAccountSelector(model, strategy, terms);
  }

  /**
   * Chooses among accounts with everything that is known of them. Measures that look back from a
   * day need {@link #select(AccountsAsOf)}.
   *
   * @param accounts the candidates, each id once
   * @return the selection
   * @throws IllegalArgumentException if the data does not allow a meaningful score, or a measure
   *     needs a day
   */
  public Selection select(Collection<Account> accounts) {
    return select(AccountsAsOf.undated(accounts));
  }

  /**
   * Chooses among accounts as known on a day.
   *
   * @param accounts the candidates
   * @return the selection
   * @throws IllegalArgumentException if the data does not allow a meaningful score
   */
  public Selection select(AccountsAsOf accounts) {
    return select(measure(accounts));
  }

  /**
   * Reads what the model and the terms need to know of accounts.
   *
   * @param accounts the candidates
   * @return what was measured, which {@link #select(MeasuredAccounts)} chooses by
   */
  public MeasuredAccounts measure(AccountsAsOf accounts) {
    return MeasuredAccounts.read(accounts, Sets.union(model.measures(), terms.measures()));
  }

  /**
   * Chooses among the accounts of a matrix; limits by group and declared tracks need accounts and
   * are not kept.
   *
   * @param matrix a column for each criterion of the model; what a gate or the terms read beyond
   *     counts as not known
   * @return the selection
   * @throws IllegalArgumentException if the data does not allow a meaningful score
   */
  public Selection select(DecisionMatrix matrix) {
    return select(matrix.measured());
  }

  /**
   * Chooses by what was measured.
   *
   * @param measured the candidates, with the measures of the criteria that have a weight; what a
   *     gate or the terms read beyond and was not read counts as not known
   * @return the selection
   * @throws IllegalArgumentException if the data does not allow a meaningful score
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public Selection select(MeasuredAccounts measured) {
    Selection selection = choose(measured);
    boolean isMissing = selection.scoring().map(this::isAnyMissing).orElse(false);
    return isMissing ? withMissingDataCheck(selection, measured) : selection;
  }

  private boolean isAnyMissing(Scoring scoring) {
    DecisionMatrix matrix = scoring.matrix();
    return IntStream.range(0, matrix.criteria().size())
        .filter(column -> model.weights().of(matrix.criteria().get(column)) > 0)
        .anyMatch(column -> matrix.columnCoverage(column) < 1);
  }

  private Selection withMissingDataCheck(Selection selection, MeasuredAccounts measured) {
    Candidates candidates = Candidates.of(measured);
    DecisionMatrix weighted = weighted(measured, notOnShortlist(measured));
    MissingDataCheck check =
        new MissingDataCheck(
            model,
            other -> new KeyAccountSelector(other, strategy, terms).chosen(candidates, weighted));
    return Selection.builder()
        .from(selection)
        .addAllFindings(check.findings(selection.chosenIds()))
        .build();
  }

  /** Chooses by what was measured, without asking whether missing values decide. */
  Selection choose(MeasuredAccounts measured) {
    Candidates candidates = Candidates.of(measured);
    ImmutableSet<AccountId> left = notOnShortlist(measured);
    DataCheck data = dataCheck(measured, left);
    Selection.Builder selection =
        Selection.builder()
            .model(model)
            .constraints(terms)
            .addAllFindings(ModelLinter.check(model))
            .addAllFindings(measured.findings());
    if (!data.scorable().accounts().isEmpty()) {
      Scoring scoring = strategy.score(data.scorable(), model.weights(), model.scoringPolicy());
      choose(scoring, candidates, selection);
    }
    return selection
        .addAllFindings(ConstraintChecks.check(terms, candidates))
        .addAllFindings(decisionsWithoutScore(measured, data.scorable()))
        .addAllExclusions(data.exclusions())
        .addAllExclusions(
            left.stream()
                .map(account -> exclusion(account, ExclusionReasons.notOnShortlist(account)))
                .toList())
        .build();
  }

  /** {@return who would be chosen by what was measured, without the reasons against the others} */
  private ImmutableSet<AccountId> chosen(Candidates candidates, DecisionMatrix weighted) {
    DecisionMatrix scorable = new DataCheck(model, weighted).scorable();
    if (scorable.accounts().isEmpty()) {
      return ImmutableSet.of();
    }
    Ranking ranking = strategy.score(scorable, model.weights(), model.scoringPolicy()).ranking();
    return terms.limitOnlyPlaces() && model.scoringPolicy().tieTolerance() == 0
        ? best(ranking, candidates)
        : chosen(ranking.scores(), candidates);
  }

  /** {@return the best accounts that nothing speaks against, as many as there are places} */
  private ImmutableSet<AccountId> best(Ranking ranking, Candidates candidates) {
    int places = model.selectionPolicy().maxKeyAccounts();
    Gatekeeper gates = new Gatekeeper(model, candidates.measured());
    int looked = places;
    ImmutableSet<AccountId> open;
    do {
      looked = (int) Math.min(ranking.size(), MORE * (long) looked);
      open =
          ranking.top(looked).stream()
              .filter(score -> reasons(score, gates, candidates).isEmpty())
              .map(AccountScore::account)
              .limit(places)
              .collect(toImmutableSet());
    } while (open.size() < places && looked < ranking.size());
    return open;
  }

  private ImmutableSet<AccountId> chosen(
      ImmutableList<AccountScore> scores, Candidates candidates) {
    SlotAllocation places = allocation(scores, closed(scores, candidates), candidates);
    ImmutableSet<AccountId> byHand = terms.decided(Verdict.CHOOSE);
    return scores.stream()
        .map(AccountScore::account)
        .filter(account -> byHand.contains(account) || places.isChosen(account))
        .collect(toImmutableSet());
  }

  private ImmutableSet<AccountId> notOnShortlist(MeasuredAccounts measured) {
    return Sets.difference(
            ImmutableSet.copyOf(measured.accounts()),
            Sets.union(terms.shortlist().of(measured), terms.decided(Verdict.CHOOSE)))
        .immutableCopy();
  }

  private DataCheck dataCheck(MeasuredAccounts measured, ImmutableSet<AccountId> left) {
    return new DataCheck(model, weighted(measured, left));
  }

  private DecisionMatrix weighted(MeasuredAccounts measured, ImmutableSet<AccountId> left) {
    DecisionMatrix all = DecisionMatrix.of(measured, model.weightedCriteria());
    return left.isEmpty() ? all : all.withoutAlternatives(left);
  }

  SelectionModel model() {
    return model;
  }

  private void choose(Scoring scoring, Candidates candidates, Selection.Builder selection) {
    ImmutableList<AccountScore> scores = scoring.ranking().scores();
    ImmutableMap<AccountId, ImmutableList<Finding>> closed = closed(scores, candidates);
    ImmutableSet<AccountId> byHand = terms.decided(Verdict.CHOOSE);
    SlotAllocation places = allocation(scores, closed, candidates);
    ImmutableList.Builder<AccountId> chosen = ImmutableList.builder();
    ImmutableList.Builder<Finding> decided = ImmutableList.builder();
    for (AccountScore score : scores) {
      Interruption.check(WORK);
      AccountId account = score.account();
      ImmutableList<Finding> against = closed.getOrDefault(account, ImmutableList.of());
      if (byHand.contains(account) || places.isChosen(account)) {
        Optional<ManualDecision> decision = terms.findDecision(account);
        decision.ifPresent(
            byPerson -> decided.add(ExclusionReasons.decidedByHand(byPerson, against)));
        chosen.add(account);
        add(new KeyAccount(score, scoring.explain(account), decision), candidates, selection);
      } else {
        ImmutableList<Finding> reasons =
            against.isEmpty() ? ImmutableList.of(places.reason(score)) : against;
        selection.addExclusions(new Selection.Exclusion(account, Optional.of(score), reasons));
      }
    }
    ImmutableList<AccountId> accounts = chosen.build();
    selection
        .scoring(scoring)
        .problem(places.problem())
        .choice(places.choice())
        .addAllFindings(scoring.findings())
        .addAllFindings(decided.build())
        .addAllFindings(places.findings())
        .addAllFindings(nobodyAdmitted(scores, candidates).stream().toList())
        .addAllFindings(
            SelectionChecks.count(accounts.size(), model.selectionPolicy()).stream().toList())
        .addAllFindings(equalsTopBySize(accounts, candidates.measured()).stream().toList());
  }

  /** {@return what blocks a selection among accounts of which the model admits none} */
  private Optional<Finding> nobodyAdmitted(
      ImmutableList<AccountScore> scores, Candidates candidates) {
    ImmutableSet<Account.Status> admitted = model.selectionPolicy().admittedStatuses();
    boolean hasCandidate =
        scores.stream()
            .map(AccountScore::account)
            .anyMatch(
                account ->
                    terms.decided(Verdict.CHOOSE).contains(account)
                        || candidates.findStatus(account).map(admitted::contains).orElse(true));
    return hasCandidate
        ? Optional.empty()
        : Optional.of(ExclusionReasons.nobodyAdmitted(scores.size()));
  }

  private SlotAllocation allocation(
      ImmutableList<AccountScore> scores,
      ImmutableMap<AccountId, ImmutableList<Finding>> closed,
      Candidates candidates) {
    ImmutableSet<AccountId> byHand = terms.decided(Verdict.CHOOSE);
    ImmutableList<AccountScore> eligible =
        scores.stream()
            .filter(score -> !closed.containsKey(score.account()))
            .filter(score -> !byHand.contains(score.account()))
            .collect(toImmutableList());
    return new SlotAllocation(
        model,
        terms,
        candidates,
        eligible,
        scores.stream()
            .map(AccountScore::account)
            .filter(byHand::contains)
            .collect(toImmutableList()));
  }

  private void add(KeyAccount chosen, Candidates candidates, Selection.Builder selection) {
    if (candidates.track(chosen.account(), terms) == Account.Track.FUTURE) {
      selection.addFutureKeyAccounts(chosen);
    } else {
      selection.addKeyAccounts(chosen);
    }
  }

  /** {@return the accounts that may not be chosen, each with its reasons} */
  private ImmutableMap<AccountId, ImmutableList<Finding>> closed(
      ImmutableList<AccountScore> scores, Candidates candidates) {
    Gatekeeper gates = new Gatekeeper(model, candidates.measured());
    ImmutableMap.Builder<AccountId, ImmutableList<Finding>> closed = ImmutableMap.builder();
    for (AccountScore score : scores) {
      Interruption.check(WORK);
      ImmutableList<Finding> reasons = reasons(score, gates, candidates);
      if (!reasons.isEmpty()) {
        closed.put(score.account(), reasons);
      }
    }
    return closed.buildOrThrow();
  }

  private ImmutableList<Finding> reasons(
      AccountScore score, Gatekeeper gates, Candidates candidates) {
    AccountId account = score.account();
    ImmutableList.Builder<Finding> reasons = ImmutableList.builder();
    terms
        .findDecision(account)
        .filter(decision -> decision.verdict() == Verdict.REFUSE)
        .ifPresent(decision -> reasons.add(ExclusionReasons.refused(decision)));
    ImmutableSet<Account.Status> admitted = model.selectionPolicy().admittedStatuses();
    candidates
        .findStatus(account)
        .filter(status -> !admitted.contains(status))
        .ifPresent(status -> reasons.add(ExclusionReasons.notAdmitted(account, status)));
    reasons.addAll(gates.reasons(account));
    for (Measure measure : terms.capacities().keySet()) {
      if (candidates.find(account, measure).isEmpty()) {
        reasons.add(ExclusionReasons.effortUnknown(account, measure));
      }
    }
    double minimum = model.selectionPolicy().minimumScore();
    ImmutableList<Finding> closed = reasons.build();
    return closed.isEmpty() && score.score() < minimum
        ? ImmutableList.of(ExclusionReasons.belowMinimum(score, minimum))
        : closed;
  }

  private ImmutableList<Finding> decisionsWithoutScore(
      MeasuredAccounts all, DecisionMatrix scored) {
    ImmutableSet<AccountId> unscored =
        Sets.difference(ImmutableSet.copyOf(all.accounts()), ImmutableSet.copyOf(scored.accounts()))
            .immutableCopy();
    return terms.decisions().stream()
        .filter(decision -> decision.verdict() == Verdict.CHOOSE)
        .filter(decision -> unscored.contains(decision.account()))
        .map(ExclusionReasons::decisionWithoutScore)
        .collect(toImmutableList());
  }

  private static Selection.Exclusion exclusion(AccountId account, Finding reason) {
    return new Selection.Exclusion(account, Optional.empty(), ImmutableList.of(reason));
  }

  private Optional<Finding> equalsTopBySize(
      ImmutableList<AccountId> chosen, MeasuredAccounts measured) {
    return model
        .sizeMeasure()
        .flatMap(
            measure ->
                SelectionChecks.equalsTopBySize(chosen, measured.values(measure), measure.name()));
  }
}
