package org.openkam.planning.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openkam.core.account.AccountId;

final class ChoiceProperties {
  @Property
  void noSubsetWithinTheLimitsIsWorthMore(@ForAll("problems") ChoiceProblem problem) {
    ChoiceSolution choice = problem.solve();

    assertThat(choice.hasProof()).isTrue();
    assertThat(choice.value()).isCloseTo(bestOfAllSubsets(problem), within(1e-9));
    assertThat(keepsTheLimits(problem, choice.accounts())).isTrue();
    assertThat(keepsTheLimits(problem, choice.greedyAccounts())).isTrue();
    assertThat(choice.greedyGap()).isNotNegative();
  }

  @Property(tries = 200)
  void moreRoomNeverTakesValueAway(@ForAll("problems") ChoiceProblem problem) {
    assertThat(problem.exchangePrices())
        .hasSameSizeAs(problem.limits())
        .allSatisfy(price -> assertThat(price.gain()).isNotNegative());
  }

  @Property(tries = 200)
  void theOrderOfAccountsChangesNothing(@ForAll("problems") ChoiceProblem problem) {
    ImmutableMap.Builder<AccountId, Double> backwards = ImmutableMap.builder();
    Lists.reverse(problem.values().entrySet().asList()).forEach(backwards::put);

    assertThat(ChoiceProblem.of(backwards.buildOrThrow(), problem.limits()).solve())
        .isEqualTo(problem.solve());
  }

  private static double bestOfAllSubsets(ChoiceProblem problem) {
    ImmutableList<Map.Entry<AccountId, Double>> items = problem.values().entrySet().asList();
    double best = 0;
    for (int subset = 0; subset < 1 << items.size(); subset++) {
      List<AccountId> chosen = new ArrayList<>();
      double value = 0;
      for (int i = 0; i < items.size(); i++) {
        if ((subset >> i & 1) == 1) {
          chosen.add(items.get(i).getKey());
          value += items.get(i).getValue();
        }
      }
      if (value > best && keepsTheLimits(problem, chosen)) {
        best = value;
      }
    }
    return best;
  }

  private static boolean keepsTheLimits(ChoiceProblem problem, List<AccountId> chosen) {
    return problem.limits().stream()
        .allMatch(limit -> limit.use(chosen) <= limit.capacity() * (1 + 1e-11));
  }

  @Provide
  Arbitrary<ChoiceProblem> problems() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 11), Arbitraries.integers().between(0, 5))
        .flatAs(
            (accounts, limits) ->
                Combinators.combine(
                        Combinators.combine(items(accounts)).as(values -> values),
                        Combinators.combine(limits(accounts, limits)).as(all -> all))
                    .as(ChoiceProperties::problem));
  }

  private static List<Arbitrary<Double>> items(int accounts) {
    Arbitrary<Double> value =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 10).map(Integer::doubleValue),
            Arbitraries.doubles().between(0, 10));
    List<Arbitrary<Double>> items = new ArrayList<>();
    for (int i = 0; i < accounts; i++) {
      items.add(value);
    }
    return items;
  }

  private static List<Arbitrary<List<Double>>> limits(int accounts, int limits) {
    Arbitrary<Double> use =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 1).map(Integer::doubleValue),
            Arbitraries.integers().between(0, 100).map(Integer::doubleValue),
            Arbitraries.doubles().between(0, 1));
    List<Arbitrary<List<Double>>> all = new ArrayList<>();
    for (int i = 0; i < limits; i++) {
      all.add(use.list().ofSize(accounts + 1));
    }
    return all;
  }

  /** The first number of a limit tells which share of all uses it has room for. */
  private static ChoiceProblem problem(List<Double> values, List<List<Double>> limits) {
    ImmutableMap.Builder<AccountId, Double> accounts = ImmutableMap.builder();
    for (int i = 0; i < values.size(); i++) {
      accounts.put(AccountId.of("a" + i), values.get(i));
    }
    ImmutableList.Builder<Limit> all = ImmutableList.builder();
    for (int k = 0; k < limits.size(); k++) {
      Limit.Builder limit = Limit.builder().name("limit " + k);
      double sum = 0;
      for (int i = 0; i < values.size(); i++) {
        limit.putUse(AccountId.of("a" + i), limits.get(k).get(i + 1));
        sum += limits.get(k).get(i + 1);
      }
      all.add(limit.capacity(sum * (limits.get(k).get(0) % 1 + 0.3) / 2).build());
    }
    return ChoiceProblem.of(accounts.buildOrThrow(), all.build());
  }
}
