package org.openkam.scoring.stability;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.immutables.value.Value;
import org.openkam.core.account.AccountId;
import org.openkam.core.criterion.Criterion;
import org.openkam.core.criterion.Weights;
import org.openkam.core.finding.Finding;
import org.openkam.core.matrix.DecisionMatrix;
import org.openkam.core.model.ScoringPolicy;
import org.openkam.scoring.strategy.ScoringStrategy;

/**
 * Tries whether a ranking contradicts itself when an account or a criterion is left out (Belton and
 * Gear 1983; Wang and Triantaphyllou 2008).
 *
 * <p>Immutable; every test scores the accounts anew, as many times as there are rows, criteria or
 * pairs.
 */
@Value.Immutable
public abstract class RankReversal {
  RankReversal() {}

  /** {@return a builder with the standard policy} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the strategy that ranks} */
  public abstract ScoringStrategy strategy();

  /** {@return the accounts} */
  public abstract DecisionMatrix matrix();

  /** {@return the weights of the criteria} */
  public abstract Weights weights();

  /** {@return how missing, constant and tied values are treated, the standard unless set} */
  @Value.Default
  public ScoringPolicy policy() {
    return ScoringPolicy.standard();
  }

  /**
   * Leaves one account out at a time.
   *
   * @return RANK_REVERSAL for each account whose absence turns the order of two others around, with
   *     the first such pair
   */
  public ImmutableList<Finding> leaveOneAccountOut() {
    ImmutableList<AccountId> full = ranking(matrix());
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (AccountId left : matrix().accounts()) {
      if (matrix().alternatives().size() < 3) {
        break;
      }
      ImmutableList<AccountId> without =
          ranking(matrix().withoutAlternatives(ImmutableList.of(left)));
      List<AccountId> expected = full.stream().filter(account -> !account.equals(left)).toList();
      int place = 0;
      while (place < expected.size() && expected.get(place).equals(without.get(place))) {
        place++;
      }
      if (place < expected.size()) {
        findings.add(
            Finding.warning(
                "RANK_REVERSAL",
                left.value(),
                "without '{left}', '{up}' overtakes '{down}' at rank {rank}",
                ImmutableMap.of(
                    "left", left.value(),
                    "up", without.get(place).value(),
                    "down", expected.get(place).value(),
                    "rank", place + 1)));
      }
    }
    return findings.build();
  }

  /**
   * Leaves one criterion out at a time and compares the best accounts.
   *
   * @param count how many accounts are chosen
   * @return for each criterion with weight the share of the chosen accounts that stay chosen
   *     without it, from zero to one
   */
  public ImmutableMap<String, Double> leaveOneCriterionOut(int count) {
    List<AccountId> full = top(ranking(matrix()), count);
    ImmutableMap.Builder<String, Double> kept = ImmutableMap.builder();
    for (Criterion criterion : matrix().criteria()) {
      if (weights().of(criterion) == 0 || weights().of(criterion) == 1) {
        continue;
      }
      DecisionMatrix rest = matrix().withoutCriteria(ImmutableList.of(criterion.id()));
      List<AccountId> without =
          top(strategy().score(rest, weightsOf(rest), policy()).ranking().accounts(), count);
      long stay = full.stream().filter(without::contains).count();
      kept.put(criterion.id(), (double) stay / full.size());
    }
    return kept.buildOrThrow();
  }

  /**
   * Ranks all pairs of accounts on their own and compares the results with one another.
   *
   * @return INTRANSITIVE for each three accounts of which, two at a time, each beats the next in a
   *     circle
   */
  public ImmutableList<Finding> intransitiveTriples() {
    int size = matrix().alternatives().size();
    boolean[][] beats = new boolean[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        double[] scores =
            strategy()
                .score(
                    matrix()
                        .selectAlternatives(
                            ImmutableList.of(
                                matrix().alternatives().get(i), matrix().alternatives().get(j))),
                    weights(),
                    policy())
                .scores();
        beats[i][j] = scores[0] > scores[1];
        beats[j][i] = scores[1] > scores[0];
      }
    }
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        for (int k = i + 1; k < size; k++) {
          if (beats[i][j] && beats[j][k] && beats[k][i]) {
            findings.add(circle(i, j, k));
          }
        }
      }
    }
    return findings.build();
  }

  private Finding circle(int one, int two, int three) {
    return Finding.warning(
        "INTRANSITIVE",
        matrix().alternatives().get(one).value(),
        "two at a time, '{one}' beats '{two}', '{two}' beats '{three}' and '{three}' beats '{one}'",
        ImmutableMap.of(
            "one", matrix().alternatives().get(one).value(),
            "two", matrix().alternatives().get(two).value(),
            "three", matrix().alternatives().get(three).value()));
  }

  private ImmutableList<AccountId> ranking(DecisionMatrix accounts) {
    return strategy().score(accounts, weights(), policy()).ranking().accounts();
  }

  private Weights weightsOf(DecisionMatrix rest) {
    ImmutableMap.Builder<String, Double> points = ImmutableMap.builder();
    rest.criteria().forEach(criterion -> points.put(criterion.id(), weights().of(criterion)));
    return Weights.proportional(points.buildOrThrow());
  }

  private static List<AccountId> top(ImmutableList<AccountId> ranking, int count) {
    return ranking.stream().limit(count).collect(toImmutableList());
  }

  /** Builds {@link RankReversal} instances; strategy, matrix and weights are required. */
  public static final class Builder extends ImmutableRankReversal.Builder {
    Builder() {}
  }
}
