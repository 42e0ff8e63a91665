package org.openkam.scoring.agreement;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.strategy.AccountScore;
import org.openkam.scoring.strategy.Scoring;
import org.openkam.scoring.strategy.ScoringRefusedException;
import org.openkam.scoring.strategy.ScoringStrategy;

/**
 * How far several strategies choose the same key accounts from one matrix.
 *
 * <p>An account that every strategy puts at the top does not owe its place to the formula; one that
 * only some choose deserves a second look. Immutable.
 */
public final class StrategyAgreement {
  private final ImmutableMap<String, Scoring> scorings;
  private final ImmutableMap<String, Ranks> ranks;
  private final ImmutableList<Finding> findings;

  private StrategyAgreement(
      ImmutableMap<String, Scoring> scorings,
      ImmutableMap<String, Ranks> ranks,
      ImmutableList<Finding> findings) {
    this.scorings = scorings;
    this.ranks = ranks;
    this.findings = findings;
  }

  /**
   * Scores a matrix by several strategies.
   *
   * @param matrix the accounts
   * @param weights a weight for each criterion
   * @param strategies the strategies, each name once
   * @param policy how missing, constant and tied values are treated
   * @return their agreement, with a finding STRATEGY_REFUSED for each that the data does not allow
   * @throws IllegalArgumentException if a name occurs twice or no strategy can score the data
   */
  public static StrategyAgreement of(
      DecisionMatrix matrix,
      Weights weights,
      List<ScoringStrategy> strategies,
      ScoringPolicy policy) {
    Map<String, Scoring> scorings = new LinkedHashMap<>();
    ImmutableList.Builder<Finding> refused = ImmutableList.builder();
    for (ScoringStrategy strategy : strategies) {
      try {
        Scoring scoring = strategy.score(matrix, weights, policy);
        checkArgument(
            scorings.put(strategy.name(), scoring) == null,
            "strategy name must be unique: '%s'",
            strategy.name());
      } catch (ScoringRefusedException refusal) {
        refused.add(refused(strategy, refusal));
      }
    }
    return of(scorings, refused.build());
  }

  /**
   * Compares scorings that were made elsewhere.
   *
   * @param scorings at least one scoring by name, all of the same accounts in the same order
   * @return their agreement
   * @throws IllegalArgumentException if there is no scoring or the accounts differ
   */
  public static StrategyAgreement of(Map<String, Scoring> scorings) {
    return of(scorings, ImmutableList.of());
  }

  private static StrategyAgreement of(
      Map<String, Scoring> scorings, ImmutableList<Finding> findings) {
    checkArgument(!scorings.isEmpty(), "agreement needs a scoring: %s", findings);
    ImmutableList<AccountId> accounts = scorings.values().iterator().next().accounts();
    scorings.forEach(
        (name, scoring) ->
            checkArgument(
                scoring.accounts().equals(accounts),
                "scorings must have the same accounts in the same order: '%s'",
                name));
    return new StrategyAgreement(
        ImmutableMap.copyOf(scorings),
        scorings.entrySet().stream()
            .collect(toImmutableMap(Map.Entry::getKey, entry -> ranks(entry.getValue()))),
        findings);
  }

  private static Ranks ranks(Scoring scoring) {
    return Ranks.of(
        scoring.accounts().stream().mapToDouble(account -> scoring.of(account).rank()).toArray());
  }

  private static Finding refused(ScoringStrategy strategy, ScoringRefusedException refusal) {
    ImmutableMap.Builder<String, Object> evidence = ImmutableMap.builder();
    evidence.put("strategy", strategy.name());
    evidence.put("reason", String.valueOf(refusal.getMessage()));
    refusal.criterion().ifPresent(criterion -> evidence.put("criterion", criterion));
    return Finding.warning(
        "STRATEGY_REFUSED",
        strategy.name(),
        "strategy '{strategy}' was left out: {reason}",
        evidence.buildOrThrow());
  }

  /** {@return the accounts, in the order of the matrix} */
  public ImmutableList<AccountId> accounts() {
    return scorings.values().iterator().next().accounts();
  }

  /** {@return the scorings by name, in the order given} */
  public ImmutableMap<String, Scoring> scorings() {
    return scorings;
  }

  /** {@return which strategies were left out and why} */
  public ImmutableList<Finding> findings() {
    return findings;
  }

  /**
   * Compares the rankings of two strategies.
   *
   * @param reference the name of a scoring
   * @param other the name of another one
   * @param correlation how rankings are compared
   * @return the agreement, at most one; empty where it is not defined
   * @throws IllegalArgumentException if a name is unknown
   */
  public OptionalDouble between(String reference, String other, RankCorrelation correlation) {
    return correlation.between(ranks(reference), ranks(other));
  }

  /**
   * Compares the selections of two strategies.
   *
   * @param one the name of a scoring
   * @param other the name of another one
   * @param count how many accounts are chosen, at least one
   * @return the accounts that both choose by those that either chooses, from zero to one
   * @throws IllegalArgumentException if a name is unknown or the count is below one
   */
  public double topOverlap(String one, String other, int count) {
    return TopOverlap.jaccard(
        scoring(one).ranking().accounts(), scoring(other).ranking().accounts(), count);
  }

  /**
   * {@return how far all rankings agree; empty where every one ties all accounts}
   *
   * @throws IllegalArgumentException if there are fewer than two scorings or accounts
   */
  public Optional<Concordance> concordance() {
    return Concordance.of(ranks.values().asList());
  }

  /**
   * Makes one ranking out of all.
   *
   * @param rule how
   * @return the consensus, in the order of {@link #accounts()}
   */
  public RankAggregation.Consensus consensus(RankAggregation rule) {
    return rule.aggregate(ranks.values().asList());
  }

  /**
   * Counts for each account how many strategies choose it.
   *
   * @param count how many accounts a strategy chooses, at least one
   * @return the number of strategies by account, most first and then by id; accounts that none
   *     chooses are left out
   */
  public ImmutableMap<AccountId, Integer> votes(int count) {
    checkArgument(count >= 1, "selection must have a member: %s", count);
    Map<AccountId, Integer> votes = new LinkedHashMap<>();
    for (Scoring scoring : scorings.values()) {
      for (AccountScore chosen : scoring.ranking().top(count)) {
        votes.merge(chosen.account(), 1, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .sorted(
            Map.Entry.<AccountId, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * Returns the accounts whose selection depends on the strategy.
   *
   * @param count how many accounts a strategy chooses, at least one
   * @return the accounts that some strategies choose and some do not, those with most votes first
   */
  public ImmutableList<AccountId> contested(int count) {
    return votes(count).entrySet().stream()
        .filter(vote -> vote.getValue() < scorings.size())
        .map(Map.Entry::getKey)
        .collect(toImmutableList());
  }

  private Scoring scoring(String name) {
    Scoring scoring = scorings.get(name);
    checkArgument(scoring != null, "no scoring '%s' among %s", name, scorings.keySet());
    return scoring;
  }

  private Ranks ranks(String name) {
    Ranks found = ranks.get(name);
    checkArgument(found != null, "no scoring '%s' among %s", name, ranks.keySet());
    return found;
  }

  @Override
  public String toString() {
    return "agreement of " + scorings.keySet() + " on " + accounts().size() + " accounts";
  }
}
