package org.openkam.planning.selection;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openkam.core.account.Account;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.MissingDataPolicy;
import org.openkam.core.model.ModelLinter;
import org.openkam.core.model.SelectionModel;
import org.openkam.core.model.SelectionPolicy;
import org.openkam.scoring.strategy.AccountScore;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.ScoringStrategy;
import org.openkam.scoring.strategy.StrategyRegistry;

/**
 * Chooses key accounts by a selection model.
 *
 * <p>All accounts with enough data are scored, then the gates exclude, then the best of the others
 * are taken up to the limit. An account that a gate excludes keeps its score, so that everybody can
 * see what the gate cost. Immutable and safe for many threads.
 */
public final class KeyAccountSelector {
  private final SelectionModel model;
  private final ScoringStrategy strategy;

  private KeyAccountSelector(SelectionModel model, ScoringStrategy strategy) {
    this.model = model;
    this.strategy = strategy;
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
    return new KeyAccountSelector(model, strategy);
  }

  /**
   * Chooses among accounts by their figures.
   *
   * @param accounts the candidates, each id once
   * @return the selection
   * @throws IllegalArgumentException if the data does not allow a meaningful score
   */
  public Selection select(Collection<Account> accounts) {
    return select(ModelMatrix.of(accounts, model));
  }

  /**
   * Chooses among the accounts of a matrix.
   *
   * @param matrix a column for each criterion of the model and for each measure that a gate reads;
   *     a measure without a column counts as not known
   * @return the selection
   * @throws IllegalArgumentException if the data does not allow a meaningful score
   */
  public Selection select(DecisionMatrix matrix) {
    DecisionMatrix weighted =
        matrix.selectCriteria(model.weightedCriteria().stream().map(Criterion::id).toList());
    ImmutableSet<AccountId> thin = accountsWithTooLittleData(weighted);
    List<AccountId> scored =
        weighted.accounts().stream().filter(account -> !thin.contains(account)).toList();
    Selection.Builder selection =
        Selection.builder().model(model).addAllFindings(ModelLinter.check(model));
    if (scored.isEmpty()) {
      return selection.exclusions(tooLittleData(weighted, thin)).build();
    }
    Scoring scoring =
        strategy.score(
            thin.isEmpty() ? weighted : weighted.selectAccounts(scored),
            model.weights(),
            model.scoringPolicy());
    choose(scoring, new Gatekeeper(model, matrix), matrix, selection);
    return selection.addAllExclusions(tooLittleData(weighted, thin)).build();
  }

  private void choose(
      Scoring scoring, Gatekeeper gates, DecisionMatrix matrix, Selection.Builder selection) {
    SelectionPolicy policy = model.selectionPolicy();
    ImmutableList.Builder<KeyAccount> chosen = ImmutableList.builder();
    ImmutableList.Builder<AccountScore> passing = ImmutableList.builder();
    int places = policy.maxKeyAccounts();
    double cut = policy.minimumScore();
    for (AccountScore score : scoring.ranking().scores()) {
      ImmutableList<Finding> closed = gates.reasons(score.account());
      if (!closed.isEmpty()) {
        selection.addExclusions(new Exclusion(score.account(), Optional.of(score), closed));
        continue;
      }
      passing.add(score);
      if (score.score() < policy.minimumScore()) {
        selection.addExclusions(exclusion(score, belowMinimum(score)));
      } else if (places == 0) {
        selection.addExclusions(exclusion(score, belowCut(score, cut)));
      } else {
        places--;
        cut = score.score();
        chosen.add(new KeyAccount(score, scoring.explain(score.account())));
      }
    }
    ImmutableList<KeyAccount> keyAccounts = chosen.build();
    selection
        .keyAccounts(keyAccounts)
        .scoring(scoring)
        .addAllFindings(scoring.findings())
        .addAllFindings(tieAtCut(passing.build(), keyAccounts).stream().toList())
        .addAllFindings(equalsTopBySize(keyAccounts, matrix).stream().toList());
  }

  private ImmutableSet<AccountId> accountsWithTooLittleData(DecisionMatrix weighted) {
    double least = model.scoringPolicy().minimumCoverage();
    ImmutableSet.Builder<AccountId> thin = ImmutableSet.builder();
    for (int row = 0; row < weighted.accounts().size(); row++) {
      double coverage = weightCoverage(weighted, row);
      boolean nothingToScore =
          coverage == 0 && model.scoringPolicy().missingData() == MissingDataPolicy.IGNORE;
      if (coverage < least || nothingToScore) {
        thin.add(weighted.accounts().get(row));
      }
    }
    return thin.build();
  }

  private double weightCoverage(DecisionMatrix weighted, int row) {
    double covered = 0;
    boolean complete = true;
    for (int column = 0; column < weighted.criteria().size(); column++) {
      if (Double.isNaN(weighted.value(row, column))) {
        complete = false;
      } else {
        covered += model.weights().of(weighted.criteria().get(column));
      }
    }
    return complete ? 1 : covered;
  }

  private ImmutableList<Exclusion> tooLittleData(
      DecisionMatrix weighted, ImmutableSet<AccountId> thin) {
    return thin.stream()
        .map(
            account ->
                new Exclusion(
                    account,
                    Optional.empty(),
                    ImmutableList.of(
                        Finding.warning(
                            "COVERAGE_TOO_LOW",
                            account.value(),
                            "only {coverage} of the weight was measured; {least} is needed for a"
                                + " score",
                            ImmutableMap.of(
                                "coverage",
                                    percent(weightCoverage(weighted, weighted.rowOf(account))),
                                "least", percent(model.scoringPolicy().minimumCoverage()))))))
        .collect(toImmutableList());
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }

  private static Exclusion exclusion(AccountScore score, Finding reason) {
    return new Exclusion(score.account(), Optional.of(score), ImmutableList.of(reason));
  }

  private Finding belowMinimum(AccountScore score) {
    return Finding.info(
        "SCORE_BELOW_MINIMUM",
        score.account().value(),
        "the score {score} is below the minimum of {minimum}",
        ImmutableMap.of(
            "score", rounded(score.score()), "minimum", model.selectionPolicy().minimumScore()));
  }

  private Finding belowCut(AccountScore score, double cut) {
    return Finding.info(
        "BELOW_THE_CUT",
        score.account().value(),
        "rank {rank}: the score {score} is {missing} short of the last key account, and all"
            + " {limit} places are taken",
        ImmutableMap.of(
            "rank", score.rank(),
            "score", rounded(score.score()),
            "missing", rounded(cut - score.score()),
            "limit", model.selectionPolicy().maxKeyAccounts()));
  }

  private static double rounded(double score) {
    return Math.round(score * 1000) / 1000.0;
  }

  private Optional<Finding> tieAtCut(
      ImmutableList<AccountScore> passing, ImmutableList<KeyAccount> chosen) {
    if (chosen.isEmpty() || chosen.size() == passing.size()) {
      return Optional.empty();
    }
    double tolerance = model.scoringPolicy().tieTolerance();
    int end = chosen.size();
    int first = end - 1;
    while (first > 0 && isTied(passing.get(first - 1), passing.get(first), tolerance)) {
      first--;
    }
    while (end < passing.size() && isTied(passing.get(end - 1), passing.get(end), tolerance)) {
      end++;
    }
    boolean crossesCut =
        end > chosen.size()
            && passing.get(chosen.size()).score() >= model.selectionPolicy().minimumScore();
    return crossesCut
        ? Optional.of(
            SelectionChecks.tieAtCut(
                passing.subList(first, end).stream()
                    .map(AccountScore::account)
                    .collect(toImmutableList()),
                chosen.size() - first))
        : Optional.empty();
  }

  private static boolean isTied(AccountScore better, AccountScore worse, double tolerance) {
    return better.score() - worse.score() <= tolerance;
  }

  private Optional<Finding> equalsTopBySize(
      ImmutableList<KeyAccount> keyAccounts, DecisionMatrix matrix) {
    if (model.sizeMeasure().isEmpty()) {
      return Optional.empty();
    }
    String measure = model.sizeMeasure().get();
    ImmutableMap.Builder<AccountId, Double> sizes = ImmutableMap.builder();
    for (AccountId account : matrix.accounts()) {
      ModelMatrix.find(matrix, account, measure).ifPresent(size -> sizes.put(account, size));
    }
    return SelectionChecks.equalsTopBySize(
        keyAccounts.stream().map(KeyAccount::account).toList(), sizes.buildOrThrow(), measure);
  }
}
