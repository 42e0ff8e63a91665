package org.openkam.planning.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openkam.core.account.AccountId;

final class ChoiceProblemTest {
  private static final AccountId A = AccountId.of("a");
  private static final AccountId B = AccountId.of("b");
  private static final AccountId C = AccountId.of("c");
  private static final AccountId D = AccountId.of("d");
  private static final ImmutableMap<AccountId, Double> VALUES =
      ImmutableMap.of(A, 9.0, B, 6.0, C, 5.0, D, 1.0);
  private static final Limit HOURS =
      Limit.builder()
          .name("hours")
          .capacity(100)
          .putUse(A, 80)
          .putUse(B, 55)
          .putUse(C, 45)
          .putUse(D, 20)
          .build();

  @Test
  @Tag("R024")
  void twoGoodAccountsBeatTheBestOneWhenHoursAreShort() {
    ChoiceSolution choice = ChoiceProblem.of(VALUES, List.of(HOURS)).solve();

    // greedy: a (80 h), then d (20 h) = 10; best: b (55 h) and c (45 h) = 11
    assertThat(choice.accounts()).containsExactly(B, C);
    assertThat(choice.value()).isEqualTo(11);
    assertThat(choice.hasProof()).isTrue();
    assertThat(choice.gap()).isZero();
    assertThat(choice.greedyAccounts()).containsExactly(A, D);
    assertThat(choice.greedyValue()).isEqualTo(10);
    assertThat(choice.greedyGap()).isEqualTo(1);
    assertThat(choice.uses()).containsExactly(Map.entry("hours", 100.0));
  }

  @Test
  void tellsWhatMoreRoomWouldAdd() {
    Limit places = Limit.places("places", 2, VALUES.keySet());

    // 25 h more: a and c take 125 h = 14; one place more: nothing, the hours are used up
    assertThat(
            ChoiceProblem.of(VALUES, List.of(Limit.builder().from(HOURS).step(25).build(), places))
                .exchangePrices())
        .containsExactly(
            new ChoiceProblem.MarginalValue("hours", 25, 3),
            new ChoiceProblem.MarginalValue("places", 1, 0));
  }

  @Test
  void theGreedyChoiceIsProvenWherePlacesAreNested() {
    List<Limit> nested =
        List.of(
            Limit.places("places", 3, VALUES.keySet()),
            Limit.places("north", 1, List.of(A, B)),
            Limit.places("south", 2, List.of(C, D)));

    ChoiceSolution choice = ChoiceProblem.of(VALUES, nested).withNodeLimit(1).solve();

    assertThat(choice.accounts()).containsExactly(A, C, D);
    assertThat(choice.hasProof()).isTrue();
  }

  @Test
  void looksBeyondTheGreedyChoiceWherePlacesCross() {
    Map<AccountId, Double> values = ImmutableMap.of(A, 3.0, B, 2.0, C, 2.0);
    List<Limit> crossing =
        List.of(Limit.places("north", 1, List.of(A, B)), Limit.places("food", 1, List.of(A, C)));

    ChoiceSolution choice = ChoiceProblem.of(values, crossing).solve();

    assertThat(choice.greedyAccounts()).containsExactly(A);
    assertThat(choice.accounts()).containsExactly(B, C);
  }

  @Test
  void aLimitOfWhichAllUseTheSameIsANumberOfPlaces() {
    Map<AccountId, Double> hours = Maps.asMap(VALUES.keySet(), account -> 100.1);
    Limit capacity = Limit.builder().name("hours").capacity(299).uses(hours).build();

    ChoiceSolution choice = ChoiceProblem.of(VALUES, List.of(capacity)).withNodeLimit(1).solve();

    assertThat(choice.accounts()).containsExactly(A, B);
    assertThat(choice.hasProof()).isTrue();
    assertThat(choice.uses()).containsExactly(Map.entry("hours", 200.2));
  }

  @Test
  void provesTheChoiceAmongManyTiedAccounts() {
    ImmutableMap.Builder<AccountId, Double> values = ImmutableMap.builder();
    ImmutableListMultimap.Builder<String, AccountId> groups = ImmutableListMultimap.builder();
    for (int i = 0; i < 3000; i++) {
      AccountId account = AccountId.of("k" + i);
      int level = i % 40 / 7;
      values.put(account, 0.1 + level * 0.1);
      groups.put("sector " + i % 5, account);
      groups.put("country " + i % 40 % 7, account);
    }
    ImmutableList.Builder<Limit> limits = ImmutableList.builder();
    limits.add(Limit.places("places", 15, values.buildOrThrow().keySet()));
    groups.build().asMap().forEach((name, all) -> limits.add(Limit.places(name, 4, all)));

    ChoiceSolution choice =
        ChoiceProblem.of(values.buildOrThrow(), limits.build()).withNodeLimit(50).solve();

    assertThat(choice.hasProof()).isTrue();
    assertThat(choice.accounts()).hasSize(15);
  }

  @Test
  void takesTheMostValuableWhereOnlyPlacesAreShort() {
    Map<AccountId, Double> values = ImmutableMap.of(D, 5.0, C, 5.0, B, 5.0, A, 9.0);

    ChoiceSolution choice =
        ChoiceProblem.of(values, List.of(Limit.places("places", 3, values.keySet()))).solve();

    assertThat(choice.accounts()).containsExactly(A, B, C);
    assertThat(choice.hasProof()).isTrue();
  }

  @Test
  void fillsUpWithAccountsThatAreWorthNothing() {
    ChoiceSolution choice = ChoiceProblem.of(ImmutableMap.of(A, 0.0, B, 0.0), List.of()).solve();

    assertThat(choice.accounts()).containsExactly(A, B);
  }

  @Test
  void choosesNobodyWhereThereIsNoRoomOrNobody() {
    Limit none = Limit.places("places", 0, VALUES.keySet());

    assertThat(ChoiceProblem.of(VALUES, List.of(none)).solve().accounts()).isEmpty();
    assertThat(ChoiceProblem.of(Map.of(), List.of(none)).solve().value()).isZero();
  }

  @Test
  void addsTenthsUpToTheFullLimit() {
    // 0.1 + 0.2 is a little more than 0.3 in binary numbers
    Limit budget =
        Limit.builder().name("budget").capacity(0.3).putUse(A, 0.1).putUse(B, 0.2).build();

    assertThat(ChoiceProblem.of(ImmutableMap.of(A, 1.0, B, 1.0), List.of(budget)).solve())
        .extracting(ChoiceSolution::accounts)
        .isEqualTo(List.of(A, B));
  }

  @Test
  void statesTheGapWhereTheSearchIsCutShort() {
    ChoiceProblem problem = random(120, 7);

    ChoiceSolution hurried = problem.withNodeLimit(1).solve();
    ChoiceSolution proven = problem.solve();

    assertThat(hurried.hasProof()).isFalse();
    assertThat(hurried.value()).isLessThanOrEqualTo(proven.value());
    assertThat(hurried.bound()).isGreaterThanOrEqualTo(proven.value());
    assertThat(proven.hasProof()).isTrue();
    assertThat(proven.greedyGap()).isPositive();
  }

  @Test
  void solvesTenThousandCandidatesUnderFiveLimitsToTheProof() {
    ChoiceSolution choice = random(10_000, 1).solve();

    assertThat(choice.hasProof()).isTrue();
    assertThat(choice.accounts()).hasSizeBetween(10, 15);
    assertThat(choice.uses().get("hours")).isLessThanOrEqualTo(1200);
  }

  @Test
  void refusesWhatHasNoMeaning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChoiceProblem.of(Map.of(A, -1.0), List.of()))
        .withMessage("value of account 'a' must be finite and not negative: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChoiceProblem.of(VALUES, List.of(HOURS, HOURS)))
        .withMessage("limit must be named once: 'hours'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChoiceProblem.of(VALUES, List.of()).withNodeLimit(0))
        .withMessage("search must look at a node: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limit.builder().name(" ").capacity(1).build())
        .withMessage("limit name must not be blank: ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HOURS.withCapacity(-1))
        .withMessage("limit 'hours' must have a finite capacity, not negative: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limit.builder().name("x").capacity(1).step(0).build())
        .withMessage("limit 'x' must have a finite step above zero: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limit.builder().name("x").capacity(1).putUse(A, -2).build())
        .withMessage("account 'a' must use a finite amount of limit 'x', not negative: -2.0");
  }

  @Test
  void isAValue() {
    ChoiceProblem problem = ChoiceProblem.of(VALUES, List.of(HOURS));

    assertThat(problem)
        .isEqualTo(ChoiceProblem.of(VALUES, List.of(HOURS)))
        .hasSameHashCodeAs(ChoiceProblem.of(VALUES, List.of(HOURS)))
        .isNotEqualTo(problem.withNodeLimit(3))
        .hasToString("choice among 4 accounts within [hours]");
    assertThat(problem.limits()).containsExactly(HOURS);
    assertThat(problem.values().keySet()).containsExactly(A, B, C, D);
    assertThat(HOURS.use(List.of(A, D, AccountId.of("other")))).isCloseTo(100, within(0.0));
  }

  /** Candidates under limits of places, hours, budget and two groups. */
  private static ChoiceProblem random(int candidates, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    ImmutableMap.Builder<AccountId, Double> values = ImmutableMap.builder();
    Limit.Builder places = Limit.builder().name("places").capacity(15);
    Limit.Builder hours = Limit.builder().name("hours").capacity(1200);
    Limit.Builder budget = Limit.builder().name("budget").capacity(60_000);
    Limit.Builder region = Limit.builder().name("region DE").capacity(4);
    Limit.Builder manager = Limit.builder().name("manager Bo").capacity(5);
    for (int i = 0; i < candidates; i++) {
      AccountId account = AccountId.of("a" + i);
      values.put(account, 10 * random.nextDouble());
      places.putUse(account, 1);
      hours.putUse(account, 20 + random.nextInt(180));
      budget.putUse(account, 1000 + random.nextInt(9000));
      region.putUse(account, random.nextInt(4) == 0 ? 1 : 0);
      manager.putUse(account, random.nextInt(3) == 0 ? 1 : 0);
    }
    return ChoiceProblem.of(
        values.buildOrThrow(),
        List.of(places.build(), hours.build(), budget.build(), region.build(), manager.build()));
  }
}
